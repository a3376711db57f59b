import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIdentifier } from "./identifier.ts";
import { parseOrganisationFacts, type TypedFacts } from "./organisation-facts.ts";

const name = { name: "Gull Watch", type: "official", language: "en", since: "", until: "" };
const typed: TypedFacts = {
  country: "NO",
  website: "gulls.example",
  kind: "association",
  parent: "",
  names: [name, { ...name, name: "", language: "" }],
  identifiers: [
    { scheme: "wikidata", value: "https://www.wikidata.org/wiki/q42" },
    { scheme: "ror", value: "" },
  ],
};

test("a record is read, empty rows left out", () => {
  assert.deepEqual(parseOrganisationFacts(typed), {
    country: "NO",
    website: "https://gulls.example/",
    kind: "association",
    parent: null,
    names: [{ name: "Gull Watch", type: "official", language: "en", since: null, until: null }],
    identifiers: [{ scheme: "wikidata", value: "Q42" }],
  });
});

for (const [what, changes, field, code] of [
  ["no name", { names: [] }, "name-0", "missing"],
  ["no official name", { names: [{ ...name, type: "former" }] }, "name-0", "missing"],
  ["a name of signs", { names: [{ ...name, name: "–" }] }, "name-0", "no-letters"],
  ["a day that is none", { names: [{ ...name, until: "2026-13" }] }, "until-0", "date-form"],
  [
    "a language that is none",
    { names: [{ ...name, language: "§" }] },
    "language-0",
    "language-tag",
  ],
  ["a country that is none", { country: "ZZ" }, "country", "country-unknown"],
  ["a site that is none", { website: "gulls" }, "website", "website-form"],
  ["a parent that is none", { parent: "gulls" }, "parent", "choice-unknown"],
  ["an item", { identifiers: [{ scheme: "wikidata", value: "P1" }] }, "value-0", "identifier-form"],
  ["a scheme", { identifiers: [{ scheme: "isni", value: "1" }] }, "value-0", "identifier-form"],
] as const)
  test(`${what} is said beside its field`, () => {
    const read = parseOrganisationFacts({ ...typed, ...changes });
    assert.ok("problems" in read);
    assert.deepEqual(read.problems, [{ field, code }]);
  });

test("checksums are checked", () => {
  // The example of ROR's own documentation, and the LEI of the foundation that gives out LEIs.
  assert.equal(parseIdentifier("ror", "https://ror.org/015w2mp89")?.value, "015w2mp89");
  assert.equal(parseIdentifier("ror", "015w2mp88"), null);
  assert.equal(parseIdentifier("lei", "506700GE1G29325QX363")?.value, "506700GE1G29325QX363");
  assert.equal(parseIdentifier("lei", "506700GE1G29325QX364"), null);
  assert.equal(parseIdentifier("register", "HRB 1234")?.value, "HRB 1234");
});
