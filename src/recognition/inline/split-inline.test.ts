import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { saysMore } from "../more/more-signatories.ts";
import { splitNumbered } from "../separators/numbered.ts";
import { splitInline } from "./split-inline.ts";

const split: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "en",
    "Salt & Tar, Tern Watch and Voices of the Pier",
    ["Salt & Tar", "Tern Watch", "Voices of the Pier"],
  ],
  [
    "hu",
    "Só és Kátrány, Csérvédő Társaság és A Móló Hangjai",
    ["Só és Kátrány", "Csérvédő Társaság", "A Móló Hangjai"],
  ],
  [
    "sq",
    "Kripë dhe Katran, Shoqata e Miqve, Zërat e Molit",
    ["Kripë dhe Katran", "Shoqata e Miqve", "Zërat e Molit"],
  ],
  [
    "fr",
    "Garde, nature et rivages, Les Amis du quai et Maison des oiseaux",
    ["Garde, nature et rivages", "Les Amis du quai", "Maison des oiseaux"],
  ],
  [
    "en",
    "Tern Trust, Norway, Gull Guild, Chile, Salt & Tar",
    ["Tern Trust, Norway", "Gull Guild, Chile", "Salt & Tar"],
  ],
  [
    "en",
    "Nets, Lines Ltd; Tern Trust (Aville, Beburg); Gull Guild",
    ["Nets, Lines Ltd", "Tern Trust (Aville, Beburg)", "Gull Guild"],
  ],
  [
    "ar",
    "جمعية المنارة، جمعية البحر، فرع الجنوب، نادي الخرشنة",
    ["جمعية المنارة", "جمعية البحر، فرع الجنوب", "نادي الخرشنة"],
  ],
  ["ja", "灯台友の会、海岸遺産財団、塩とタール", ["灯台友の会", "海岸遺産財団", "塩とタール"]],
  ["zh-Hant", "陳美玲　李國明　黃淑芬 歐陽志強", ["陳美玲", "李國明", "黃淑芬", "歐陽志強"]],
];

test("names in running text are split where the language puts its signs and its last word for “and”", () => {
  for (const [language, text, names] of split)
    assert.deepEqual(splitInline(text, [language])?.names, names, text);
});

test("numbers in one line set names apart when they count on", () => {
  assert.deepEqual(splitNumbered("1. Tern Trust 2. Gull Guild 3. Salt & Tar"), [
    "Tern Trust",
    "Gull Guild",
    "Salt & Tar",
  ]);
  assert.deepEqual(splitNumbered("1- Tern Trust 2- Gull Guild"), ["Tern Trust", "Gull Guild"]);
  assert.equal(splitNumbered("Troop 12. Aville 4. Beburg"), null);
});

test("whoever is not named is nobody", () => {
  for (const text of ["and others", "m.fl.", "und 214 weitere", "et al.", "и др.", "等"])
    assert.ok(saysMore(text), text);
  for (const text of ["Others Too", "More Than Boats", "Among Others CIC"])
    assert.ok(!saysMore(text), text);
});

test("splitting plain names at commas and joining them gives the same names", () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{3,9} (?:Trust|Guild|Watch|Union)$/u);
  fc.assert(
    fc.property(fc.array(name, { minLength: 2, maxLength: 12 }), (names) => {
      assert.deepEqual(splitInline(names.join(", "), ["en"])?.names, names);
    }),
    { seed: 20261128 },
  );
});
