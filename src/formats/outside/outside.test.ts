import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { inPieces, membersCsv, rorId, rorRecord } from "../../../test/outside.ts";
import { outsideFormatOf, outsideParts, type OutsidePart } from "./outside-parts.ts";
import { largestElement, splitArray } from "./split-array.ts";

async function partsOf(text: string, size = 7): Promise<readonly OutsidePart[]> {
  const format = outsideFormatOf(new TextEncoder().encode(text));
  return Array.fromAsync(outsideParts(format, inPieces(text, size)));
}

test("a list of members is read by what its first row names; what cannot be read is told with its line", async () => {
  const parts = await partsOf(membersCsv);
  const records = parts.flatMap((part) => ("record" in part ? [part.record] : []));
  const problems = parts.flatMap((part) => ("problem" in part ? [part.problem] : []));
  assert.deepEqual(
    records.map(({ names, country, website }) => [names[0]?.name, country, website]),
    [
      ["Lighthouse Keepers of Ternport", "IE", "https://keepers.example/"],
      ["Kittiwake Counting Society", "NO", null],
      ["Gannet Observers", null, null],
    ],
  );
  assert.deepEqual(
    records[0]?.names.map(({ name, type }) => `${type} ${name}`),
    ["official Lighthouse Keepers of Ternport", "acronym LKT", "former Ternport Lamp Club"],
  );
  assert.deepEqual(records[0]?.identifiers, [{ scheme: "wikidata", value: "Q4242" }]);
  assert.deepEqual(
    problems.map(({ at, code, found }) => `${at} ${code} ${found}`),
    [
      "4 no-name ",
      "5 country-unknown Atlantis",
      "5 website-form not a site",
      "5 identifier-form wikidata forty-two",
    ],
  );
});

test("a dump is read record by record: names by language and type, country, website, identifiers", async () => {
  const dump = [
    rorRecord({ wikidata: "Q77" }),
    rorRecord({ id: rorId(1), status: "withdrawn" }),
    rorRecord({ id: rorId(2), names: [{ value: "X", types: ["acronym"] }] }),
  ];
  const [first, second, third] = await partsOf(`\uFEFF ${JSON.stringify(dump, null, 1)}\n`);
  assert.ok(first && "record" in first);
  assert.deepEqual(
    first.record.names.map(({ name, type, language }) => [name, type, language]),
    [
      ["Lighthouse Keepers of Ternport", "official", "en"],
      ["LKT", "acronym", null],
      ["Gardiens de phare de Ternport", "official", "fr"],
      ['Ternport Lamps [the "old" ones]', "other", null],
    ],
  );
  const { country, website, kind, identifiers, reference } = first.record;
  assert.deepEqual([country, website, kind], ["IE", "https://keepers.example/", "academic"]);
  assert.deepEqual(
    identifiers.map(({ scheme }) => scheme),
    ["ror", "wikidata"],
  );
  assert.equal(reference, rorId(4242));
  assert.deepEqual(second, { inactive: 1 });
  assert.ok(third && "problem" in third && third.problem.code === "no-name");
});

test("a file that is broken or of another sort says where and why", async () => {
  const one = JSON.stringify(rorRecord());
  const cases: readonly (readonly [text: string, code: string, at: number])[] = [
    ["A list\nof nothing known\n", "names", 0],
    [`[${one},${one.slice(0, 80)}`, "cut", 1],
    [`[${one} ${one}]`, "between", 1],
    [`[${one}] x`, "between", 1],
    [`[,${one}]`, "between", 0],
    ['[{"id":"https://ror.org/x","name":"Old","country":{}}]', "schema", 1],
    ['[{"title":"something else"}]', "form", 1],
    ["[1,2]", "between", 0],
  ];
  for (const [text, code, at] of cases) {
    const last = (await partsOf(text)).at(-1);
    assert.ok(last && "broken" in last, text.slice(0, 40));
    assert.deepEqual([last.broken.code, last.broken.at], [code, at], text.slice(0, 40));
  }
  assert.deepEqual(await partsOf("[]"), []);
});

test("however the bytes are cut, the elements are those that JSON has", async () => {
  const element = fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(
      fc.array(element, { maxLength: 5 }),
      fc.integer({ min: 1, max: 40 }),
      async (elements, size) => {
        const text = JSON.stringify(elements);
        const found = await Array.fromAsync(splitArray(inPieces(text, size)));
        assert.deepEqual(
          found.map((part) => ("text" in part ? (JSON.parse(part.text) as unknown) : part)),
          JSON.parse(text),
        );
      },
    ),
    { numRuns: 200, seed: 20261128 },
  );
});

test("a record without an end does not fill the memory", async () => {
  const huge = `[{"a":"${"x".repeat(largestElement)}"},{"b":1}]`;
  assert.deepEqual(await Array.fromAsync(splitArray(inPieces(huge, 65_536))), [
    { passed: "large" },
    { text: '{"b":1}' },
  ]);
});
