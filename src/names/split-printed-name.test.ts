import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { splitPrintedName } from "./split-printed-name.ts";

test("acronyms that stand apart are split off", () => {
  const expected = { name: "New Harbour Party of Norway", acronym: "NHPN" };
  assert.deepEqual(splitPrintedName("New Harbour Party of Norway – NHPN"), expected);
  assert.deepEqual(splitPrintedName("New Harbour Party of Norway (NHPN)"), expected);
  assert.deepEqual(splitPrintedName("NHPN(New Harbour Party of Norway)"), expected);
  assert.deepEqual(splitPrintedName("NHPN: New Harbour Party of Norway"), expected);
  assert.deepEqual(splitPrintedName("Seabird Union (SU) North"), {
    name: "Seabird Union North",
    acronym: "SU",
  });
});

test("countries and regions that stand apart are split off, one of them, as printed", () => {
  assert.deepEqual(splitPrintedName("Harbour Party (Norway)"), {
    name: "Harbour Party",
    country: "Norway",
  });
  assert.deepEqual(splitPrintedName("Harbour Watch – the Netherlands"), {
    name: "Harbour Watch",
    country: "the Netherlands",
  });
  assert.deepEqual(splitPrintedName("Harbour Watch, Côte d'Ivoire"), {
    name: "Harbour Watch",
    country: "Côte d'Ivoire",
  });
  assert.deepEqual(splitPrintedName("Harbour Watch - US"), {
    name: "Harbour Watch",
    country: "US",
  });
  assert.deepEqual(splitPrintedName("Harbour Watch (Norway) - Norway"), {
    name: "Harbour Watch (Norway)",
    country: "Norway",
  });
  assert.deepEqual(splitPrintedName("Seabird Union (SU) - Global"), {
    name: "Seabird Union",
    acronym: "SU",
    country: "Global",
  });
});

test("what belongs to the name stays in it", () => {
  const whole = [
    "Harbour Party of Great Britain (Free Quays)",
    "Party of Keepers USA",
    "Seabirds Norway",
    "Keepers, Pilots and Masters",
    "TERN - A Lighthouse Collective",
    "Lighthouse-Keepers",
    "People‘s Harbour Party",
  ];
  for (const name of whole) assert.deepEqual(splitPrintedName(name), { name });
});

test("a full stop that closes the entry is dropped, one that closes a short form is not", () => {
  assert.deepEqual(splitPrintedName("Harbour Watch."), { name: "Harbour Watch" });
  assert.deepEqual(splitPrintedName("Harbour Watch Inc."), { name: "Harbour Watch Inc." });
});

test("a text that is no name comes back whole", () => {
  const paragraph = "Harbour ".repeat(100).trim();
  assert.deepEqual(splitPrintedName(paragraph), { name: paragraph });
});

test("every text is split, and something is left unless it was blank", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const { name } = splitPrintedName(text);
      assert.equal(name === "", text.trim() === "");
    }),
    { numRuns: 1000 },
  );
});
