import assert from "node:assert/strict";
import { test } from "node:test";
import { withFrontMatter } from "./front-matter.ts";

test("marks of quotation within a value lose what kept them from ending it", () => {
  const lines = ["---", 'title: "The lamps are \\"lit\\", they say"', "id: 4", "---"];
  const blocks = lines.map((text, index) => ({
    kind: "paragraph" as const,
    lines: [{ text, number: index + 1 }],
  }));
  const title = withFrontMatter(blocks).find(({ field }) => field === "title");
  assert.equal(title?.lines[0]?.text, 'The lamps are "lit", they say');
});

test("fences and fields that were run together are fields, and one is enough where it is the title", () => {
  const fieldsOf = (...lines: string[][]): (string | undefined)[] =>
    withFrontMatter(
      lines.map((texts, at) => ({
        kind: "paragraph" as const,
        lines: texts.map((text) => ({ text, number: at + 1 })),
      })),
    ).map(({ kind, field, lines: [line] }) => field ?? `${kind}: ${line?.text ?? ""}`);
  const text = ["We keep the lamps."];
  assert.deepEqual(
    fieldsOf(["--- layout: post header: true title: 'Light: the lamps' date: 2026-05-01"], text),
    [
      "metadata: ---",
      "layout",
      "header",
      "title",
      "date",
      "metadata: ---",
      "paragraph: We keep the lamps.",
    ],
  );
  assert.deepEqual(fieldsOf(["+++", "title = “Lamps”", "+++"], text), [
    "metadata: +++",
    "title",
    "metadata: +++",
    "paragraph: We keep the lamps.",
  ]);
  assert.deepEqual(fieldsOf(["--- we say: no ---"], text), [
    "paragraph: --- we say: no ---",
    "paragraph: We keep the lamps.",
  ]);
});
