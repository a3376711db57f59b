import assert from "node:assert/strict";
import { test } from "node:test";
import { spoken } from "./build-image.ts";
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

test("a pattern of the image is one of the usual sort, and starts at the beginning each time", () => {
  const pattern = (): RegExp => new PatternOfImage("gull", "gu");
  assert.ok(pattern() instanceof RegExp);
  assert.ok(pattern() instanceof PatternOfImage);
  assert.ok(pattern().test("a gull"));
  assert.ok(pattern().test("a gull"));
  assert.equal("gull, gull".replaceAll(pattern(), "tern"), "tern, tern");
  assert.deepEqual(
    [..."gull, gull".matchAll(pattern())].map(({ index }) => index),
    [0, 6],
  );
  assert.notEqual(new PatternOfImage("gull", "y"), new PatternOfImage("gull", "y"));
});

for (const [code, expected] of [
  ["const a = /\\p{L}/u;", 'const a = new RegExp("\\\\p{L}", "u");'],
  ["text.split(/[/\\p{L}]/gu).length", 'text.split(new RegExp("[/\\\\p{L}]", "gu")).length'],
  ["return /a\\/\\p{N}/iu.test(text)", 'return new RegExp("a\\\\/\\\\p{N}", "iu").test(text)'],
  ["a ? /\\p{L}/u : /\\d/u", 'a ? new RegExp("\\\\p{L}", "u") : /\\d/u'],
  ["(sum) / count; // \\p{L} /u", "(sum) / count; // \\p{L} /u"],
  ["const b = `/\\\\p{L}/u`;", "const b = `/\\\\p{L}/u`;"],
  ["/* a, /\\p{L}/u */", '/* a, new RegExp("\\\\p{L}", "u") */'],
] as const) {
  test(`in the image's program ${code} is ${expected === code ? "left" : "a call"}`, () => {
    assert.equal(spoken(code), expected);
  });
}
