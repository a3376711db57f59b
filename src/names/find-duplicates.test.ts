import assert from "node:assert/strict";
import { test } from "node:test";
import { findDuplicates } from "./find-duplicates.ts";

const named = (...names: string[]): { name: string }[] => names.map((name) => ({ name }));

test("positions count from 0, and a pair is given once", () => {
  const found = findDuplicates(named("Skagerrak Pilots", "Kattegat Masters", "SKAGERRAK PILOTS"));
  assert.deepEqual(found, [{ positions: [0, 2], verdict: "same", rule: "typography", params: {} }]);
});

test("a list without duplicates has none", () => {
  assert.deepEqual(
    findDuplicates(
      named("Skagerrak Pilots", "Kattegat Pilots", "Pilots of Norway", "Pilots of Sweden"),
    ),
    [],
  );
  assert.deepEqual(findDuplicates([]), []);
});

test("a doubt does not travel from pair to pair", () => {
  const found = findDuplicates(
    named("Pilots Foundation Skagerrak", "Pilots Skagerrak", "Pilots of Skagerrak"),
  );
  assert.deepEqual(
    found.map(({ positions }) => positions),
    [
      [0, 1],
      [0, 2],
      [1, 2],
    ],
  );
  assert.ok(found.every(({ verdict }) => verdict === "possible"));
});

test("parties of a family are told apart by their countries", () => {
  const countries = [
    "Norway",
    "Sweden",
    "Denmark",
    "Finland",
    "Iceland",
    "Portugal",
    "Spain",
    "Greece",
    "Chile",
    "Peru",
  ];
  const list = countries.flatMap((country) => [
    `Harbour Party of ${country}`,
    `Harbour Youth of ${country}`,
  ]);
  assert.deepEqual(findDuplicates(named(...list)), []);
});

test("a long list is searched by keys and finds the same", () => {
  const filler = Array.from(
    { length: 600 },
    (_, i) => `Watch ${syllables(i)} ${syllables(i * 7 + 3)}`,
  );
  const list = named(
    ...filler,
    "Union of Skagerrak Pilots – USP",
    "Skagerrak Pilots Union",
    "Union of Skagerrak Pilots",
  );
  const found = findDuplicates(list).filter(({ positions }) => positions[0] >= 600);
  assert.deepEqual(
    found.map(({ positions, rule }) => [...positions, rule]),
    [
      [600, 601, "word-order"],
      [600, 602, "acronym-added"],
      [601, 602, "word-order"],
    ],
  );
});

function syllables(number: number): string {
  const sounds = ["ka", "lo", "mir", "tes", "vun", "po", "ria", "sul", "den", "gof"];
  return [...String(number + 1000)].map((digit) => sounds[Number(digit)] ?? "").join("");
}
