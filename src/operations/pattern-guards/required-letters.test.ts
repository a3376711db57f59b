import assert from "node:assert/strict";
import { test } from "node:test";
import { howCommonAny } from "./how-common.ts";
import { begin, end, lettersAlike, parts } from "./letters-alike.ts";
import { requiredLetters } from "./required-letters.ts";

const standsFor: Readonly<Record<string, string>> = { "^": begin, $: end, "@": parts[2] };

function like(letters: readonly string[]): string[] {
  return letters.map((one) =>
    [...one].map((sign) => standsFor[sign] ?? lettersAlike(sign)).join(""),
  );
}

for (const [source, flags, ...required] of [
  ["quay|fjord", "u", ["quay", "fjor"]],
  ["(?:quay)?s?", "u"],
  ["(?:quay)*(?:fjord)+", "u", ["fjor"]],
  ["quay(?!fjord)|fjord", "u", ["quay", "fjor"]],
  ["(?<!fjord)(?:quay)", "u", ["quay"]],
  ["(?=quay).", "u", ["quay"]],
  ["(?<=qu)\\b\\u{78}", "u", ["qux"]],
  ["^quay$", "u", ["quay"]],
  ["^qu$", "u", ["^qu$"]],
  ["^$|^#$", "mu"],
  ["$^", "u"],
  ["q[aä]y", "u", ["qay", "qäy"]],
  ["q{2,3}|x{1}y", "u", ["q", "xy"]],
  ["(q)\\1", "u", ["q"]],
  ["q.x", "u", ["q"], ["x"]],
  ["\\p{Script=Han}", "u", ["@"]],
  ["\\p{L}|.|\\S|[^q]", "u"],
  ["q\\.x\\u{6b}\\x6a", "u", ["q.xk"]],
  ["\\u{61}", ""],
  ["q{,2}", "", ["q{,2"]],
  ["(?i:q)", "u"],
  ["[q--x]", "v"],
  ["\\cJ|\\0", "u"],
  ["[]", "u"],
  ["🐦q", "u", ["🐦q"]],
] as const) {
  test(`/${source}/${flags} requires ${required.map((one) => one.join(" or ")).join(", and ") || "nothing"}`, () => {
    const expected = required.map((one) => like(one).toSorted().join("|"));
    const found = requiredLetters(source, flags).map((one) => one.toSorted().join("|"));
    if (expected.length === 0) assert.deepEqual(found, []);
    for (const one of expected) assert.ok(found.includes(one), `${JSON.stringify(found)} ${one}`);
  });
}

test("what nearly every text has is not asked for", () => {
  assert.ok(howCommonAny(["e", "a", " "].map(lettersAlike)) > 0.8);
  assert.deepEqual(requiredLetters("e|a", "u"), []);
  assert.notDeepEqual(requiredLetters("q|x", "u"), []);
});
