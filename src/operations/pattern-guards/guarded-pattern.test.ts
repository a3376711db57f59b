import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { GuardedPattern } from "./guarded-pattern.ts";
import { requiredLetters } from "./required-letters.ts";
import { finishGuards, guardFor } from "./text-guards.ts";

function guarded(source: string, flags: string): GuardedPattern {
  return new GuardedPattern(source, flags, guardFor(requiredLetters(source, flags)));
}

/** What is asked of patterns, of one that is asked of every text and of one that is not. */
const uses: Readonly<Record<string, (text: string, pattern: RegExp) => unknown>> = {
  test: (text, pattern) => pattern.test(text),
  exec: (text, pattern) => pattern.exec(text),
  "exec from a place": (text, pattern) => {
    pattern.lastIndex = 2;
    return pattern.exec(text);
  },
  replace: (text, pattern) => text.replace(pattern, "<$&>"),
  "replace with a function": (text, pattern) => text.replace(pattern, (all) => all + all),
  replaceAll: (text, pattern) => pattern.global && text.replaceAll(pattern, "-"),
  split: (text, pattern) => text.split(pattern),
  "split into few": (text, pattern) => text.split(pattern, 1),
  match: (text, pattern) => text.match(pattern),
  matchAll: (text, pattern) => pattern.global && [...text.matchAll(pattern)],
  search: (text, pattern) => text.search(pattern),
  properties: (_, pattern) => [pattern.source, pattern.flags, pattern.global, String(pattern)],
  "as part of another": (text, pattern) => new RegExp(pattern).exec(text),
  sort: (_, pattern) => pattern instanceof RegExp,
};

for (const [what, use] of Object.entries(uses))
  for (const flags of ["u", "gu", "uy", "iu", "dgi"])
    test(`a guarded pattern with /${flags} answers as ever: ${what}`, () => {
      const [one, other] = [guarded("qu(ay)?x|fjord", flags), new RegExp("qu(ay)?x|fjord", flags)];
      for (const text of ["quay", "a quax quayx", "QUX", "", "fjordfjord", "q", "qux", "quay"]) {
        assert.deepEqual(use(text, one as unknown as RegExp), use(text, other), text);
        assert.equal(one.lastIndex, other.lastIndex, text);
      }
    });

test("a pattern is made when a text has the letters, and not before", () => {
  const pattern = guarded("quayx", "u");
  finishGuards();
  assert.ok(!pattern.test("a qua x"));
  assert.ok(!pattern.test("y"));
  assert.equal(pattern.made, null);
  assert.ok(pattern.test("a quayx"));
  assert.notEqual(pattern.made, null);
});

test("of a long text, or when many texts have come, each pattern is asked", () => {
  const patterns = ["quayx", "fjordx", "skerryx"].map((source) => guarded(source, "u"));
  finishGuards();
  assert.ok(!patterns[0]?.test("a"));
  assert.equal(patterns[0]?.made, null);
  assert.ok(!patterns[1]?.test("a".repeat(3_000)));
  assert.notEqual(patterns[1]?.made, null);
  for (let at = 0; at < 7_000; at += 1) assert.ok(!patterns[0]?.test(`${at}`));
  assert.notEqual(patterns[0]?.made, null);
  assert.ok(patterns[2]?.test("skerryx"));
});

const letters = ["a", "B", "q", "ſ", "K", "ß", "ς", "ı", "7", "٣", " ", "é", "Ж", "字", "🐦", "-"];
const atom = fc.oneof(
  fc.constantFrom(
    ...letters,
    ".",
    "^",
    "$",
    "\\b",
    "\\B",
    "\\d",
    "\\s",
    "\\p{L}",
    "\\p{Lu}",
    "\\-",
  ),
  fc
    .array(fc.constantFrom(...letters.filter((one) => one !== "-"), "\\d", "\\p{Lu}"), {
      minLength: 1,
      maxLength: 3,
    })
    .map((some) => `[${some.join("")}]`),
  fc
    .array(fc.constantFrom("a", "B", "é", "字"), { minLength: 1, maxLength: 2 })
    .map((some) => `[^${some.join("")}]`),
);
const { pattern } = fc.letrec<{ pattern: string; sequence: string; term: string; group: string }>(
  (tie) => ({
    pattern: fc.array(tie("sequence"), { minLength: 1, maxLength: 3 }).map((all) => all.join("|")),
    sequence: fc.array(tie("term"), { maxLength: 4 }).map((all) => all.join("")),
    term: fc.oneof(
      { depthSize: "small" },
      atom,
      tie("group"),
      fc
        .tuple(
          fc.constantFrom("(?:", "("),
          tie("pattern"),
          fc.constantFrom("?", "*", "+", "{2}", "{0,1}", "{1,2}?", "+?"),
        )
        .map(([open, one, times]) => `${open}${one})${times}`),
    ),
    group: fc
      .tuple(fc.constantFrom("(?:", "(", "(?=", "(?!", "(?<=", "(?<!", "(?<n>"), tie("pattern"))
      .map(([open, one]) => `${open}${one})`),
  }),
);
const text = fc
  .array(fc.constantFrom(...letters, "s", "S", "k", "Q", "A", "b", "σ", "Σ", "i", "I", "\n"), {
    maxLength: 8,
  })
  .map((all) => all.join(""));

test("no pattern is kept from a text in which it is found", () => {
  let found = 0;
  let kept = 0;
  fc.assert(
    fc.property(
      pattern,
      fc.constantFrom("u", "iu", "", "i", "mu", "su"),
      fc.array(text, { minLength: 8, maxLength: 8 }),
      (source, flags, texts) => {
        let usual: RegExp;
        try {
          usual = new RegExp(source, flags);
        } catch {
          return;
        }
        const one = guarded(source, flags);
        finishGuards();
        for (const some of texts) {
          one.isAsked = false;
          const [is, may] = [usual.test(some), one.mayBeIn(some)];
          assert.ok(may || !is, `/${source}/${flags} ${JSON.stringify(some)}`);
          found += Number(is);
          kept += Number(!may);
        }
      },
    ),
    { numRuns: 1_500 },
  );
  assert.ok(found > 200, `${found}`);
  assert.ok(kept > 200, `${kept}`);
});
