import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "../recognise-statement.ts";

async function signed(text: string, file = "a.md"): Promise<string[]> {
  const document = await readDocument(new TextEncoder().encode(text), file);
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document).signatories.map(({ name, role, affiliation }) =>
    [name, role ?? "", affiliation ?? ""].join("|"),
  );
}

const opinion =
  "# Älkää sammuttako majakoita\n\nSatamahallituksen budjettiesitys sammuttaisi pohjoisen lahden majakat kokonaan ensi vuoden alusta alkaen. Meidän mielestämme tämä on iso virhe, joka vaarantaa laivat ja niiden miehistöt. Viime talvena kallioille ajoi kaksi alusta, eikä kukaan ole vastannut siitä mitenkään.\n\nNyt tarvitaan viisautta ja rohkeutta: pidetään majakat valaistuina, ei sammuteta niitä. Majakat eivät ole kuluerä, vaan ne ovat osa ratkaisua ja turvaa merenkulkijoille kaikkina vuodenaikoina.";
const blocks =
  "Maija Salmi\ntoiminnanjohtaja\nPohjoislahden majakat ry\n\nLiisa Ranta\npuheenjohtaja\nLuotsien kotisatama\nMerikeskus Itäranta";
const persons = [
  "Maija Salmi|toiminnanjohtaja|Pohjoislahden majakat ry",
  "Liisa Ranta|puheenjohtaja|Luotsien kotisatama, Merikeskus Itäranta",
];

test("paragraphs of a person, an office and bodies below what we say sign it, up to the next heading", async () => {
  for (const below of [
    "",
    "\n\n### Muualla\n\nLue lisää",
    "\n\n##### Maija Salmi\n\nToiminnanjohtaja",
  ])
    assert.deepEqual(await signed(`${opinion}\n\n${blocks}${below}\n`), persons, below);
});

test("one block alone, and the office of the press, sign nothing", async () => {
  const [first = "", second = ""] = blocks.split("\n\n");
  assert.deepEqual(await signed(`${opinion}\n\n${first}\n`), []);
  const press = second.replace("puheenjohtaja", "tiedottaja, press officer");
  assert.deepEqual(await signed(`${opinion}\n\n${press}\n`), []);
});

const letter = (body: string): string =>
  `Vážená paní ředitelko,\n\ns velkým znepokojením sledujeme počínání správy přístavu, která již třetí rok nechává majáky severního zálivu bez světla.\n\nVyzýváme vás, abyste majáky bez odkladu opravili a zveřejnili smlouvu s dodavatelem. Pokud to neuděláte, budeme žádat o zasedání rady.\n\n${body}\n`;

test("a body alone below a letter signs it, with the number of its district, its legal form, or a day below", async () => {
  for (const [line, name] of [
    ["Klub strážců majáku Přístav 6", "Klub strážců majáku Přístav 6"],
    ["Riggers' Union Local 34", "Riggers' Union Local 34"],
    ["Spolek strážců majáků, z. s.", "Spolek strážců majáků, z. s."],
    ["Klub strážců majáku\n\n3. května 2026", "Klub strážců majáku"],
  ] as const)
    assert.deepEqual(await signed(letter(line)), [`${name}||`], line);
});

test("an address or a year below a letter signs nothing", async () => {
  for (const line of ["Klub strážců majáku, Přístavní 6", "Klub strážců majáku 2026"])
    assert.deepEqual(await signed(letter(line)), [], line);
});
