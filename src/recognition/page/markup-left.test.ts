import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Block, DocumentFormat } from "../document.ts";
import { withoutMarkup } from "./markup-left.ts";

function cleaned(texts: readonly string[], format: DocumentFormat = "docx"): string[] {
  const lines = texts.map((text, at) => ({ text, number: at + 1 }));
  const block: Block = { kind: "paragraph", lines };
  return withoutMarkup({ format, blocks: [block], lines, notices: [] }).map(
    (part) => `${part.kind}: ${part.lines.map(({ text }) => text).join(" / ")}`,
  );
}

test("shortcodes, tags, attributes and fences go, what they stand around stays", () => {
  const table: [string, string][] = [
    ['<a href="https://aville.example/" class="button">Sign here</a>', "paragraph: Sign here"],
    ["Light for all {.wp-block-heading}", "paragraph: Light for all"],
    ['Signed by {{< count type="signatures" >}} keepers', "paragraph: Signed by  keepers"],
    ["One<br/>Two", "paragraph: One Two"],
    ["::: {.menu}", "hidden: ::: {.menu}"],
    [":::", "hidden: :::"],
    ["{{< figure src=“lamp.png” >}}", "hidden: {{< figure src=“lamp.png” >}}"],
    ["</div>", "hidden: </div>"],
    ["harbour-lamps_2.JPG", "hidden: harbour-lamps_2.JPG"],
  ];
  for (const [text, expected] of table) assert.deepEqual(cleaned([text]), [expected], text);
});

test("what is no markup stays as it is", () => {
  for (const text of [
    "Ada Tern <ada@example.org>",
    "5 < 7 and 9 > 8",
    "The set {a, b} of lamps",
    "aville.org",
    "Write to office@aville.jpg today",
    "Tern Trust :: Aville",
  ])
    assert.deepEqual(cleaned([text]), [`paragraph: ${text}`], text);
});

test("hidden lines and others are parted in their order, and no line is lost", () => {
  assert.deepEqual(cleaned(["Ada Tern", ":::", "<b>Ben Buoy</b>", "Cora Gull"]), [
    "paragraph: Ada Tern",
    "hidden: :::",
    "paragraph: Ben Buoy / Cora Gull",
  ]);
  const text = fc.constantFrom("Ada", "<p>", "<b>Ben</b>", ":::", "{{< x >}}", "a.png", "{.x}", "");
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const lines = texts.map((each, at) => ({ text: each, number: at + 1 }));
      const block: Block = { kind: "paragraph", lines };
      const parts = withoutMarkup({ format: "text", blocks: [block], lines, notices: [] });
      const numbers = parts.flatMap((part) => part.lines.map(({ number }) => number));
      assert.deepEqual(
        numbers,
        lines.map(({ number }) => number),
      );
    }),
  );
});

test("formats that know their own markup are left to it", () => {
  assert.deepEqual(cleaned(["<b>Ada</b>"], "markdown"), ["paragraph: <b>Ada</b>"]);
});
