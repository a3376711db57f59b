import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isSlug, makeSlug } from "./slug.ts";

const free = (): boolean => false;

test("a title becomes words in ASCII, cut at a word", () => {
  const cases: [string, string][] = [
    ["Keep the harbour light!", "keep-the-harbour-light"],
    ["Zajednička izjava o čuvanju svetionika", "zajednicka-izjava-o-cuvanju-svetionika"],
    ["Изјава о светионицима", "izjava-o-svetionitsima"],
    ["L’appel des phares", "lappel-des-phares"],
    ["  100 % of lamps -- now  ", "100-of-lamps-now"],
    ["", "statement"],
    ["***", "statement"],
    ["new", "new-2"],
    [`${"lighthouse ".repeat(9)}`, "lighthouse-lighthouse-lighthouse-lighthouse-lighthouse"],
    ["x".repeat(100), "x".repeat(60)],
  ];
  for (const [title, slug] of cases) assert.equal(makeSlug(title, free), slug, title);
});

test("taken slugs get the next free number, within the limit", () => {
  const taken = new Set(["a", "a-2", "a-3"]);
  assert.equal(
    makeSlug("A", (slug) => taken.has(slug)),
    "a-4",
  );
  const long = "x".repeat(60);
  assert.equal(
    makeSlug(long, (slug) => slug === long),
    `${"x".repeat(58)}-2`,
  );
});

test("every title gets a slug that may be one", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 500 }), fc.nat(50), (title, many) => {
      let asked = 0;
      const slug = makeSlug(title, () => asked++ < many);
      assert.ok(isSlug(slug), slug);
    }),
    { numRuns: 1000 },
  );
});

test("a slug is what an address can hold and the desk does not use", () => {
  for (const text of ["a", "a-b-2", "x".repeat(60)]) assert.ok(isSlug(text), text);
  for (const text of ["", "A", "a b", "č", "a/b", "..", "x".repeat(61), "new", "import"])
    assert.ok(!isSlug(text), text);
});
