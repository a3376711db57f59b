import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseName } from "./parse-name.ts";

function read(name: string, country?: string): Record<string, unknown> {
  const parsed = parseName(country === undefined ? { name } : { name, country });
  const { acronyms, qualifiers, countries } = parsed;
  const words = parsed.terms.map((term) => term.plain).join(" ");
  return { words, acronyms, qualifiers, countries, legalForm: parsed.legalForm?.form ?? null };
}

const nothing = { acronyms: [], qualifiers: [], countries: [], legalForm: null };

test("acronyms are read before, behind, in brackets and at the end", () => {
  const expected = { ...nothing, words: "union of harbour pilots", acronyms: ["UHP"] };
  const printed = [
    "Union of Harbour Pilots – UHP",
    "UHP – Union of Harbour Pilots",
    "Union of Harbour Pilots (UHP)",
    "UHP (Union of Harbour Pilots)",
    "Union of Harbour Pilots, UHP",
    "Union of Harbour Pilots UHP",
    "uhp (union of harbour pilots)",
  ];
  for (const name of printed) assert.deepEqual(read(name), expected, name);
});

test("countries come first: UK and US are no acronyms", () => {
  assert.deepEqual(read("Harbour Watch, UK"), {
    ...nothing,
    words: "harbour watch",
    qualifiers: ["GB"],
  });
  assert.deepEqual(read("Harbour Watch (US)"), {
    ...nothing,
    words: "harbour watch",
    qualifiers: ["US"],
  });
  assert.deepEqual(read("Harbour Watch (us)").qualifiers, []);
});

test("a country within the name stays a word of it", () => {
  const parsed = parseName({ name: "Seabird Party of the Republic of Moldova" });
  assert.deepEqual(
    parsed.terms.map((term) => term.country?.code ?? term.plain),
    ["seabird", "party", "of", "the", "MD"],
  );
});

test("legal forms are read at the end, at the head and after a comma", () => {
  assert.equal(read("Harbour Pilots GmbH")["legalForm"], "gmbh");
  assert.equal(read("Harbour Pilots, Inc.")["legalForm"], "inc");
  assert.equal(read("ООО Свет маяка")["legalForm"], "llc");
  assert.equal(read("Ltd")["words"], "ltd");
});

test("brackets that are neither acronym nor country are kept aside", () => {
  const parsed = parseName({ name: "Harbour Party (Free Quays)" });
  assert.deepEqual(
    parsed.asides.map((aside) => aside.map((term) => term.plain)),
    [["free", "quays"]],
  );
});

test("the country column is read as codes or names, several at a time", () => {
  assert.deepEqual(read("Pilots", "NO")["countries"], ["NO"]);
  assert.deepEqual(read("Pilots", "NOR")["countries"], ["NO"]);
  assert.deepEqual(read("Pilots", "Norvège/Noruega/Norway")["countries"], ["NO"]);
  assert.deepEqual(read("Pilots", "the Netherlands")["countries"], ["NL"]);
  assert.deepEqual(read("Pilots", "everywhere")["countries"], []);
});

test("number words are read together", () => {
  assert.deepEqual(parseName({ name: "Pier Forty-Four" }).numbers, [44]);
  assert.deepEqual(parseName({ name: "Pier 44" }).numbers, [44]);
});

test("every text can be read", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 100 }),
      fc.string({ maxLength: 20 }),
      (name, country) => {
        const parsed = parseName({ name, country });
        assert.equal(parsed.text, parseName({ name: parsed.text }).text);
      },
    ),
    { numRuns: 2000 },
  );
});

test("hostile texts cost no more than their length", () => {
  const pieces = ["(", ")", ", ", " - ", "a'", "A.", "&amp;", "\u200b", "ό", "a ", "ﷺ"];
  for (const piece of pieces) {
    const start = process.cpuUsage();
    parseName({ name: piece.repeat(200_000 / piece.length) });
    const { user, system } = process.cpuUsage(start);
    assert.ok(user + system < 1_500_000, `${piece} took ${user + system} µs`);
  }
});
