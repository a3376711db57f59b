import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { toSerbianLatin } from "./serbian-latin.ts";

test("every letter has its Latin letter or digraph", () => {
  const cases = [
    ["Љубав и ЊЕГОШ, PDF", "Ljubav i NJEGOŠ, PDF"],
    ["Џез, ЏЕЗ, Њ и ЉУ", "Džez, DŽEZ, Nj i LJU"],
    ["чвор Ђердап ћуди шушка жбун", "čvor Đerdap ćudi šuška žbun"],
    ["КОЊ 2026", "KONJ 2026"],
    ["инјекција", "injekcija"],
    ["", ""],
  ] as const;
  for (const [given, expected] of cases) assert.equal(toSerbianLatin(given), expected);
});

test("no Serbian letter is left and nothing else is touched", () => {
  const letters = [..."абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ"];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (word) => {
      assert.match(toSerbianLatin(word), /^[a-zčćđšž]*$/i);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (ascii) => {
      assert.equal(toSerbianLatin(ascii), ascii);
    }),
  );
});
