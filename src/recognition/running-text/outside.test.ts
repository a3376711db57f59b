import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cutOutside } from "./outside.ts";

test("signs inside brackets and the quotation marks of any language separate nothing", () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "Verein „Licht, Meer“, Kreis „Ufer“, Bund",
      ",",
      ["Verein „Licht, Meer“", " Kreis „Ufer“", " Bund"],
    ],
    [
      "Udruženje „Sidro”; Društvo „Talas“; Klub",
      ";",
      ["Udruženje „Sidro”", " Društvo „Talas“", " Klub"],
    ],
    ["Föreningen ”Fyr, båk”, Klubben", ",", ["Föreningen ”Fyr, båk”", " Klubben"]],
    ["Foreningen »Fyr, båke«, Klubben", ",", ["Foreningen »Fyr, båke«", " Klubben"]],
    ["Cercle « Mer, vent », Ligue", ",", ["Cercle « Mer, vent »", " Ligue"]],
    ['Club "Sea, wind", League', ",", ['Club "Sea, wind"', " League"]],
    ["Guild “A, B”, “C” Guild, D", ",", ["Guild “A, B”", " “C” Guild", " D"]],
    ["Lamps (north, south (and east)), Buoys", ",", ["Lamps (north, south (and east))", " Buoys"]],
    ["灯塔会（南、北）、海鸟会", "、", ["灯塔会（南、北）", "海鸟会"]],
    ["Lamps (north, Buoys, Piers", ",", ["Lamps (north", " Buoys", " Piers"]],
    ["6” lamps, 8” lamps, Buoys", ",", ["6” lamps", " 8” lamps", " Buoys"]],
  ];
  for (const [text, sign, parts] of table) assert.deepEqual(cutOutside(text, sign), parts, text);
});

test("nothing of a text is lost, whatever it opens and closes", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab, ;()[]„“”«»"（）') }), (text) => {
      assert.equal(cutOutside(text, ",").join(","), text);
    }),
  );
});
