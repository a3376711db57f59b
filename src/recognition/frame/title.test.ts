import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "../recognise-statement.ts";

const text =
  "The lamps in the harbour burn every night, and nobody knows who lights them, while the fishermen wait on the quay until dawn.";

async function titleOf(...above: readonly string[]): Promise<string | null> {
  const bytes = new TextEncoder().encode([...above, text, text].join("\n\n"));
  const document = await readDocument(bytes, "statement.txt");
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document).title;
}

test("what sort of text it is goes with what it is about, or gives way to it", async () => {
  for (const [above, title] of [
    [["OPEN LETTER\nabout the lamps of Aville"], "OPEN LETTER about the lamps of Aville"],
    [["Open letter", "Keep the lamps of Aville"], "Keep the lamps of Aville"],
    [["Manifiesto íntegro", "Faros para siempre"], "Faros para siempre"],
    [["公開書簡", "灯台の明かりを消さないで"], "灯台の明かりを消さないで"],
    [["[공동성명] 등대를 지켜 주십시오"], "등대를 지켜 주십시오"],
    [["KEEP THE\nLAMPS BURNING"], "KEEP THE LAMPS BURNING"],
    [["<案内>"], null],
    [["Betreff:", "Licht für alle Häfen"], "Licht für alle Häfen"],
  ] as const)
    assert.equal(await titleOf(...above), title, above.join(" / "));
});

test("a statement with a date in its title is no line of place and date", async () => {
  assert.equal(
    await titleOf("Saopštenje povodom gašenja svih svetionika (04.06.2013)"),
    "Saopštenje povodom gašenja svih svetionika",
  );
  assert.equal(
    await titleOf("Keep the lamps of Aville", "Published on 3 May 2026"),
    "Keep the lamps of Aville",
  );
});

test("a long paragraph with a note's number is no title", async () => {
  const noted =
    "For two hundred years the lamps of our coast have shown the boats their way. This winter nine are to go out. [1]";
  assert.equal(await titleOf("Keep the lamps", noted), "Keep the lamps");
});
