import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cyrillicToLatin, serbianToCyrillic, serbianToLatin } from "./transliterate.ts";

test("Serbian Cyrillic and Latin stand for each other", () => {
  const pairs: [string, string][] = [
    ["Љиљана Његош", "Ljiljana Njegoš"],
    ["ЏЕП и џеп", "DŽEP i džep"],
    ["Ђурђев светионик", "Đurđev svetionik"],
    ["ЋУПРИЈА", "ĆUPRIJA"],
  ];
  for (const [cyrillic, latin] of pairs) {
    assert.equal(serbianToLatin(cyrillic), latin);
    assert.equal(serbianToCyrillic(latin), cyrillic);
  }
});

test("every Serbian word in Cyrillic comes back from Latin", () => {
  const letters = fc.constantFrom(..."абвгдђежзијклљмнњопрстћуфхцчџш ");
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 20 }), (word) => {
      const text = word.join("");
      fc.pre(!/нј|лј|дж/.test(text));
      assert.equal(serbianToCyrillic(serbianToLatin(text)), text);
    }),
  );
});

test("other Cyrillic letters get their usual reading", () => {
  assert.equal(cyrillicToLatin("Щит"), "Shchit");
  assert.equal(cyrillicToLatin("Їжак"), "Yižak");
  assert.equal(cyrillicToLatin("Harbour"), "Harbour");
});
