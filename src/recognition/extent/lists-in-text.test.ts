// Names in the midst of a text, titles that stand twice, and what else does not end a text.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "../recognise-statement.ts";

const long = (beginning: string): string =>
  `${beginning}, and nobody knows who lights the lamps in the harbour, while the fishermen wait on the quay until the first boats come home.`;
const own = ["Every night they burn", "Every night they ask", "Every night it rains"].map(long);
const list = "Signatories:\n\n- Gull Guild\n- Lamp Society\n- Pilots Union\n- Tern Trust";

async function read(...parts: readonly string[]) {
  const bytes = new TextEncoder().encode(parts.join("\n\n"));
  const document = await readDocument(bytes, "page.md");
  assert.ok(!isFormatRefusal(document));
  const { texts, signatories } = recogniseStatement(document);
  const units = (texts[0]?.units ?? []).filter(({ kind }) => kind !== "heading");
  return { text: units.map(({ text }) => text), names: signatories.map(({ name }) => name) };
}

test("a list in the midst of its page parts no text off that is three times as long as what stands above", async () => {
  const more = Array.from({ length: 9 }, (_, at) => long(`In the year ${at + 1900} it was dark`));
  const page = await read("# Lamps", ...own.slice(1), list, ...more);
  assert.deepEqual(page.text, [...own.slice(1), ...more]);
  assert.deepEqual(page.names, ["Gull Guild", "Lamp Society", "Pilots Union", "Tern Trust"]);
  const short = await read("# Lamps", ...own, list, ...more.slice(0, 4));
  assert.deepEqual(short.text, own);
});

test("the statement begins below its title where that stands once more", async () => {
  const news =
    "Forty groups of keepers have written to the harbour office, as the Tern Trust tells the Harbour Post.";
  const title = "Lamps for every pier on the northern coast";
  for (const again of [title, `Open letter: ${title}`])
    assert.deepEqual(
      (await read(`# ${title}`, news, `## ${again}`, ...own, list)).text,
      own,
      again,
    );
  const other = await read(`# ${title}`, news, "## What we ask", ...own, list);
  assert.equal(other.text[0], news);
});

test("those who sign speak first below a line drawn, however much a page says above", async () => {
  const column = [
    "Dora Tern explains why so many keepers have signed, and we are told that nobody listens.",
    ...own,
  ];
  const letter = ["We, the undersigned keepers, ask for light on every pier.", ...own].map(
    (text) => `${text} It is late.`,
  );
  assert.deepEqual((await read("# Lamps", ...column, "---", ...letter, list)).text, letter);
  const ours = [`We, the undersigned, have waited. ${own[0]}`, ...own.slice(1)];
  assert.deepEqual((await read("# Lamps", ...ours, "---", ...letter, list)).text, [
    ...ours,
    ...letter,
  ]);
});
