import assert from "node:assert/strict";
import { test } from "node:test";
import type { Block, Document } from "./document.ts";
import { recogniseStatement } from "./recognise-statement.ts";

/** A text document as its reader would hand it over: blank lines end blocks. */
function textOf(text: string): Document {
  const blocks: Block[] = [];
  let lines: { text: string; number: number }[] = [];
  for (const [index, line] of `${text}\n`.split("\n").entries()) {
    if (line.trim() !== "") lines.push({ text: line.trimEnd(), number: index + 1 });
    else if (lines.length > 0) {
      blocks.push({ kind: "paragraph", lines });
      lines = [];
    }
  }
  return { format: "text", blocks, lines: blocks.flatMap((block) => block.lines), notices: [] };
}

const harbours = `Statement on the safety of small harbours (Signing)

English / Serbian


Statement on the safety of small harbours
Proposed by LKU(Lightkeepers Union of the Coast)

We are alarmed by the silting of small harbours on the northern coast, and therefore we stand:

• For dredging that follows the breeding season of the seabirds and not the season of the tourists;

• For a lighthouse in every harbour that fishing boats use after dark.



Zabrinuti smo zbog zatrpavanja malih luka na severnoj obali, i zato se zalažemo:

• Za čišćenje koje prati sezonu gnežđenja morskih ptica, a ne sezonu turista;

• Za svetionik u svakoj luci koju ribarski brodovi koriste posle mraka.

Signing Organizations

1. Lightkeepers Union of the Coast – LKU

2. Seabird Society (Norway)${"   "}

3.\u00a0Seabird Society (Iceland)

4. Harbour Watch – Denmark

5. Pilots’ Guild (Old Harbour)

6. Friends of the Buoy

7. Friends of the Buoy
`;

test("a bilingual statement is read completely", () => {
  const found = recogniseStatement(textOf(harbours));
  assert.equal(found.title, "Statement on the safety of small harbours");
  assert.equal(found.status, "signing");
  assert.deepEqual(found.languages, ["en", "sr-Latn"]);
  assert.deepEqual(found.proposers, [{ name: "Lightkeepers Union of the Coast", acronym: "LKU" }]);
  assert.deepEqual(
    found.texts.map(({ units }) => units.map(({ id, kind }) => `${id} ${kind}`)),
    [
      ["u1 paragraph", "u2 item", "u3 item"],
      ["u1 paragraph", "u2 item", "u3 item"],
    ],
  );
  assert.deepEqual(found.notUnderstood, []);
  assert.equal(found.lines.used, found.lines.total);
});

test("a title that one language lacks is not invented", () => {
  const { texts } = recogniseStatement(textOf(harbours));
  assert.equal(texts[0]?.title, "Statement on the safety of small harbours");
  assert.equal(texts[1]?.title, null);
});

test("entries keep what was printed and give up number, acronym and country", () => {
  const { signatories } = recogniseStatement(textOf(harbours));
  assert.equal(signatories.length, 7);
  const parts = signatories.map(({ raw, printed, name, acronym, country }) => [
    raw,
    printed,
    name,
    acronym,
    country,
  ]);
  assert.deepEqual(parts[0], [
    "Lightkeepers Union of the Coast – LKU",
    "Lightkeepers Union of the Coast – LKU",
    "Lightkeepers Union of the Coast",
    "LKU",
    undefined,
  ]);
  assert.deepEqual(parts[1]?.slice(2), ["Seabird Society", undefined, "Norway"]);
  assert.deepEqual(parts[2]?.slice(0, 2), [
    "Seabird Society (Iceland)",
    "Seabird Society (Iceland)",
  ]);
  assert.deepEqual(parts[3]?.slice(2), ["Harbour Watch", undefined, "Denmark"]);
  assert.deepEqual(parts[4]?.slice(2), ["Pilots’ Guild (Old Harbour)", undefined, undefined]);
  assert.deepEqual(
    signatories.map(({ line }) => line),
    [25, 27, 29, 31, 33, 35, 37],
  );
});

test("a repeated entry is the same, an equal name in another country is not", () => {
  const { duplicates } = recogniseStatement(textOf(harbours));
  assert.deepEqual(
    duplicates.filter(({ verdict }) => verdict === "same").map(({ positions }) => positions),
    [[6, 7]],
  );
});

test("a text without signatories has none", () => {
  const found = recogniseStatement(
    textOf(
      "On harbours\n\nWe think that every harbour should have a light that can be seen from the sea.",
    ),
  );
  assert.deepEqual(found.signatories, []);
  assert.equal(found.texts[0]?.units.length, 1);
});
