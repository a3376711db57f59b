import assert from "node:assert/strict";
import { test } from "node:test";
import { spoken } from "./bundle-reader.ts";
import { RegExp as patternOfImage, writtenOut } from "./image-patterns.ts";

const PatternOfImage = patternOfImage as unknown as typeof RegExp;

const everyPoint = Array.from({ length: 0x110000 }, (_, point) => String.fromCodePoint(point));

for (const [source, flags] of [
  ["\\p{L}", "u"],
  ["\\P{L}", "u"],
  ["[\\p{L}\\p{N}]", "u"],
  ["[^\\p{L}\\p{M}\\]\\\\^-]", "u"],
  ["[\\p{Lu}_.-]", "iu"],
  ["[^\\p{Ll}\\s]", "iu"],
  ["\\P{Lu}", "iu"],
  ["[\\P{Lu}]", "iu"],
  ["[\\p{Cs}\\u{1F426}-\\u{1F427}a-c]", "u"],
  ["[^\\p{Script=Latin}\\p{ASCII}]", "u"],
  ["k\\p{Lo}|[\\u017f\\p{Nd}]", "iu"],
  ["(?<![\\p{L}\\p{N}])\\[\\p{P}|(?=\\p{Sc}).", "u"],
] as const) {
  test(`/${source}/${flags} written out means the same for every code point`, () => {
    const written = writtenOut(source, flags);
    assert.doesNotMatch(written, /\\p\{/iu);
    const [one, other] = [new RegExp(source, flags), new RegExp(written, flags)];
    const differing = everyPoint.filter((sign) => one.test(sign) !== other.test(sign));
    assert.deepEqual(differing.slice(0, 9), []);
  });
}

test("what is no class by property stays as it is, and so does all that is not of Unicode mode", () => {
  for (const source of ["\\\\p{L}", "a{2}[b-d]\\u{1F426}\\]"])
    assert.equal(writtenOut(source, "u"), source);
  assert.equal(writtenOut("\\p{L}", "i"), "\\p{L}");
});

test("a pattern of the image is one of the usual sort", () => {
  const pattern = new PatternOfImage("gull", "gu");
  assert.ok(pattern instanceof RegExp);
  assert.ok(pattern instanceof PatternOfImage);
  assert.equal("gull, gull".replaceAll(pattern, "tern"), "tern, tern");
  assert.equal(new PatternOfImage(pattern).flags, "gu");
  assert.equal(PatternOfImage.escape("gull."), RegExp.escape("gull."));
});

test("in the image's program a literal with a class by property stands at the beginning", () => {
  const code = [
    "const a = /\\p{L}/u;",
    "text.split(/[/\\p{L}]/gu).length",
    "return /a\\/\\p{N}/iu.test(text)",
    "a ? /\\p{L}/v : /\\d/u",
    "(sum) / count; // \\p{L} /u",
    "const b = `/\\\\p{L}/u`;",
  ].join("\n");
  const expected = [
    'const pattern0 = new RegExp("\\\\p{L}", "u");',
    'const pattern1 = new RegExp("[/\\\\p{L}]", "gu");',
    'const pattern2 = new RegExp("a\\\\/\\\\p{N}", "iu");',
    "const a = pattern0;",
    "text.split((pattern1.lastIndex = 0, pattern1)).length",
    "return pattern2.test(text)",
    "a ? /\\p{L}/v : /\\d/u",
    "(sum) / count; // \\p{L} /u",
    "const b = `/\\\\p{L}/u`;",
  ].join("\n");
  assert.equal(spoken(code), expected);
});
