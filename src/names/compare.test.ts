import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareNames } from "./compare.ts";
import type { NameRecord, Verdict } from "./compare.ts";

function verdictOf(
  left: string,
  right: string,
  leftCountry = "",
  rightCountry = leftCountry,
): string {
  const { verdict, rule } = compareNames(record(left, leftCountry), record(right, rightCountry));
  return `${verdict} ${rule}`;
}

function record(name: string, country: string): NameRecord {
  return country === "" ? { name } : { name, country };
}

function check(cases: readonly (readonly [string, string, string, string?, string?])[]): void {
  for (const [left, right, expected, leftCountry, rightCountry] of cases)
    assert.equal(verdictOf(left, right, leftCountry, rightCountry), expected, `${left} | ${right}`);
}

test("small words and order decide nothing, and hide nothing", () => {
  check([
    ["Harbour Party of Norway", "Harbour Party in Norway", "possible small-word"],
    ["League of Women for Harbours", "League for Women of Harbours", "possible word-order", "NO"],
    ["Harbour Keepers World", "World Harbour Keepers", "possible word-order"],
    [
      "Pilots and Masters of Skagerrak",
      "Pilots & Masters of the Skagerrak",
      "same spelling-variant",
    ],
  ]);
});

test("one extra word makes another organisation", () => {
  check([
    ["Harbour Party of Norway", "New Harbour Party of Norway", "different extra-words"],
    ["Harbour Party of Norway", "Harbour Youth of Norway", "different other-words"],
    ["Harbour Party of Norway", "Harbour Party of Norway (Free Quays)", "different extra-words"],
    ["Skagerrak University", "Skagerrak University Hospital", "different extra-words"],
    ["Skagerrak Pilots", "Skagerrak Pilots Sweden", "different extra-words"],
  ]);
});

test("countries set apart contradict, records in two countries are a question at most", () => {
  check([
    ["Skagerrak Pilots (Norway)", "Skagerrak Pilots (Sweden)", "different other-country"],
    ["Skagerrak Pilots", "Skagerrak Pilots", "possible same-name-other-country", "NO", "SE"],
    [
      "Skagerrak Pilots (SP)",
      "Skagerrak Pilots (SP)",
      "possible same-name-other-country",
      "NO",
      "SE",
    ],
    ["Skagerrak Pilots of Moss", "Skagerrak Pilots in Moss", "different other-country", "NO", "SE"],
    ["Skagerrak Pilots, Norway", "Skagerrak Pilots", "possible country-one-sided"],
    [
      "Skagerrak Pilots International, Norway",
      "Skagerrak Pilots International",
      "possible country-one-sided",
      "NO",
    ],
  ]);
});

test("an equal common name needs something else that agrees", () => {
  check([
    ["Democratic Harbour Union", "Democratic Harbour Union", "same identical"],
    ["Democratic Union", "Democratic Union", "possible generic-name"],
    ["Democratic Union", "Democratic Union", "same identical", "NO"],
    ["Norwegian Democratic Union", "Norwegian Democratic Union", "same identical"],
  ]);
  const domains = ["union.example"];
  const found = compareNames(
    { name: "Democratic Union", domains },
    { name: "Democratic Union", domains },
  );
  assert.equal(found.verdict, "same");
});

test("acronyms that stand apart agree, differ or are missing on one side", () => {
  check([
    ["Skagerrak Pilots (SKP)", "SKP – Skagerrak Pilots", "same acronym-place"],
    ["Skagerrak Pilots (SKP)", "Skagerrak Pilots (SPU)", "possible same-name-other-acronym"],
    ["Skagerrak Pilots (NSW)", "Skagerrak Pilots", "possible extra-acronym"],
    ["Skagerrak Pilots (MG)", "Skagerrak Pilots", "possible extra-acronym"],
    ["Pilots of Brazil (PDB)", "Brazilian Pilots (BPU)", "different other-acronym"],
  ]);
});

test("legal forms: one that means nothing else may be missing, two must agree", () => {
  check([
    ["Skagerrak Pilots Ltd", "Skagerrak Pilots", "same legal-form"],
    ["Skagerrak Pilots SA", "Skagerrak Pilots", "possible extra-word"],
    ["Skagerrak Pilots Limited", "Skagerrak Pilots Ltd.", "same typography"],
    ["Skagerrak Pilots Ltd", "Skagerrak Pilots GmbH", "different other-legal-form"],
  ]);
});

test("numbers must agree, however they are written", () => {
  check([
    ["Pier 44 Skagerrak", "Pier Forty-Four Skagerrak", "same abbreviation"],
    ["Pier 44 Skagerrak", "Pier 45 Skagerrak", "different other-words"],
    ["First Skagerrak Pilots", "One Skagerrak Pilots", "different other-words"],
    ["4th Skagerrak Pilots", "Fourth Skagerrak Pilots", "same abbreviation"],
    ["4th Skagerrak Pilots", "4 Skagerrak Pilots", "different other-words"],
    ["IV Congress of Skagerrak", "Fourth Congress of Skagerrak", "possible short-form"],
    ["IV Congress of Skagerrak", "Fifth Congress of Skagerrak", "different other-words"],
  ]);
});

test("signs, and letters that fold alike, are not lost", () => {
  check([
    ["Skagerrak C Club", "Skagerrak C# Club", "possible sign"],
    ["海鸟会", "海鳥会", "possible spelling", "CN"],
    ["海鸟会", "海鸟会。", "same typography", "CN"],
    ["نور الساحل", "نور الساهل", "possible spelling", "EG"],
  ]);
});

test("Serbian in two alphabets is one name", () => {
  check([["Čuvari svetionika Rovinj", "Чувари светионика Ровињ", "same alphabet"]]);
});

test("names in two languages are compared by meaning, names in one are not", () => {
  check([
    ["Workers' Party of Norway", "Norwegische Arbeiterpartei", "possible translation"],
    ["Communist Party of Norway", "Norges Kommunistiske Parti", "possible translation"],
    ["Workers' Party of Norway", "Norwegische Bauernpartei", "different other-words"],
    ["Workers' Party of Norway", "Labour Party of Norway", "different other-words"],
  ]);
});

test("in one alphabet a likeness of sound is no translation", () => {
  check([
    ["Skagerrak Walkers", "Skagerrak Talkers", "different other-words"],
    ["Mishmar Migdalor", "משמר מגדלור", "possible transliteration"],
  ]);
});

test("an alias counts as a name", () => {
  const registered: NameRecord = {
    name: "Losforeningen Skagerrak",
    aliases: ["Skagerrak Pilots"],
    country: "NO",
  };
  assert.equal(compareNames(registered, { name: "Skagerrak Pilots", country: "NO" }).rule, "alias");
  assert.equal(
    compareNames(registered, { name: "Skagerrak Pilot", country: "NO" }).rule,
    "alias-possible",
  );
  assert.equal(
    compareNames(registered, { name: "Kattegat Masters", country: "NO" }).verdict,
    "different",
  );
});

test("a domain in common is a question, whatever the names", () => {
  const domains = ["pilots.example"];
  assert.equal(
    compareNames({ name: "Losene", domains }, { name: "Skagerrak Pilots", domains }).rule,
    "same-domain",
  );
  assert.equal(
    compareNames({ name: "Losene" }, { name: "Skagerrak Pilots", domains }).verdict,
    "different",
  );
});

test("an empty name is nobody's", () => {
  check([
    ["", "", "different empty"],
    ["–", "Skagerrak Pilots", "different empty"],
  ]);
});

test("a name too long to be read is equal only to itself", () => {
  const long = `Skagerrak ${"very ".repeat(100)}long`;
  check([
    [`${long} Pilots`, `${long} Pilots`, "same identical"],
    [`${long} Pilots`, `${long} Masters`, "different other-words"],
  ]);
});

const words =
  "Skagerrak Kattegat Pilots Harbour Party Union of the & and Norway Norwegian (NO) – UHP, 44 Ltd Université Партия 党 حزب".split(
    " ",
  );
const names = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 7 }).map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 60 }),
);
const records = fc.record({
  name: names,
  country: fc.constantFrom("", "NO", "SWE", "Norge", "nowhere"),
});

test("the verdict is the same whichever name comes first", () => {
  fc.assert(
    fc.property(records, records, (left, right) => {
      assert.deepEqual(compareNames(right, left), swapped(compareNames(left, right)));
    }),
    { numRuns: 3000 },
  );
});

function swapped(verdict: Verdict): Verdict {
  const { left, right, ...rest } = verdict.params;
  return left === undefined || right === undefined
    ? verdict
    : { ...verdict, params: { ...rest, left: right, right: left } };
}

test("a name is never different from itself unless it is empty", () => {
  fc.assert(
    fc.property(records, (record) => {
      const { verdict, rule } = compareNames(record, record);
      assert.ok(verdict !== "different" || rule === "empty", `${record.name}: ${rule}`);
    }),
    { numRuns: 2000 },
  );
});

test("same names have no record in two countries", () => {
  fc.assert(
    fc.property(names, names, (left, right) => {
      const verdict = compareNames({ name: left, country: "NO" }, { name: right, country: "SE" });
      assert.notEqual(verdict.verdict, "same");
    }),
    { numRuns: 2000 },
  );
});

test("wings of a party, states by their full name and what a dash sets on are asked about", () => {
  check([
    ["Harbour Party of Nepal", "Harbour Party of Nepal (UML)", "possible extra-acronym", "NP"],
    ["Harbour Party of Nepal (MLM)", "Harbour Party of Nepal", "possible extra-acronym", "NP"],
    ["Harbour Party (S)", "Harbour Party (U)", "different other-words", "IN"],
    ["University of Mole Landings (UML)", "University of Mole Landings", "same acronym-added"],
    ["Pilots' Party of Poland", "Pilots' Party of the Republic of Poland", "possible country-form"],
    ["Pilots of Russia", "Pilots of the Russian Federation", "possible country-form", "RU"],
    ["Rainbow Pilots", "Rainbow Pilots – Kenya", "possible country-one-sided", "KE"],
    ["Rainbow Pilots", "Rainbow Pilots, Kenya", "same country-added", "KE"],
    ["Left", "The Left", "possible small-word-added", "NO"],
    ["Rainbow Left", "The Rainbow Left", "same article", "NO"],
  ]);
});

test("an acronym that repeats a common name identifies nobody", () => {
  check([
    ["Trades Union Congress (TUC)", "Trades Union Congress (TUC)", "possible generic-name"],
    ["Trades Union Congress (TUC)", "Trades Union Congress (TUC)", "same identical", "GH"],
    ["HKU", "HKU", "possible generic-name"],
    ["HKU", "HKU", "same identical", "NO"],
    ["Socialist Party (SPX)", "Socialist Party – SPX", "same acronym-place"],
  ]);
});

test("one letter for another may be another word; a letter lost from a common word is a slip", () => {
  check([
    ["Union of Painters of Moss (UPM)", "Union of Printers of Moss (UPM)", "possible spelling"],
    ["Skagerrak Fairtrade Union", "Skagerrak Fair Trade Union", "possible spelling"],
    ["Moss Development Pilots", "Moss Developmnt Pilots", "same misspelling"],
    ["Moss Forum of Pilots (MFP)", "Moss Forum of Pilot (MFP)", "same misspelling"],
  ]);
});

test("who is for a thing and who is against it are two", () => {
  check([
    [
      "Pilots for the Skagerrak Bridge",
      "Pilots against the Skagerrak Bridge",
      "different other-words",
    ],
    ["Lotsen für Skagerrak", "Lotsen gegen Skagerrak", "different other-words"],
    ["Udruženje za svetionike", "Udruženje protiv svetionika", "different other-words"],
    ["Pilots for Skagerrak", "Pilots of Skagerrak", "possible small-word"],
  ]);
});

test("a town, a person or an island that is called like a country is not that country beyond doubt", () => {
  check([
    ["Granada Pilots' Union", "Grenada Pilots' Union", "possible country-form"],
    ["Tunis Pilots", "Tunisia Pilots", "possible country-form"],
    ["Brasilia Pilots", "Brasil Pilots", "possible country-form"],
    ["Angela Lightkeepers", "Angola Lightkeepers", "possible spelling"],
    ["Otok Lightkeepers", "Togo Lightkeepers", "different other-words"],
    ["Belgrade Pilots", "Belgorod Pilots", "different other-words"],
    ["Turku Pilots", "Turkish Pilots", "different other-words"],
    ["Lightkeepers Norge", "Lightkeepers Norway", "same country-name", "NO"],
  ]);
});

test("a slip that touches the first letter makes another word", () => {
  check([
    [
      "Skagerrak Migration Law Centre",
      "Skagerrak Emigration Law Centre",
      "possible spelling",
      "NO",
    ],
    ["Skagerrak Institute for Tides", "Skagerrak Insitute for Tides", "same misspelling", "NO"],
  ]);
});

test("letters of which none is an initial of the name are another body's, or a word", () => {
  check([
    ["Skagerrak Pilots (YOUTH)", "Skagerrak Pilots", "possible extra-acronym"],
    ["Skagerrak Pilots (BOLSHEVIK)", "Skagerrak Pilots", "possible extra-acronym"],
    ["Skagerrak Pilots (LGT)", "Skagerrak Pilots", "possible extra-acronym"],
    ["Communist Pilots of Norway (NKL)", "Communist Pilots of Norway", "same acronym-added"],
  ]);
});

test("of an acronym every letter counts", () => {
  check([
    ["SKUC", "SKUI", "different other-words"],
    ["Pilots SKUC", "Pilots SKUF", "different other-words"],
  ]);
});

test("an acronym with a place is a branch of what it stands for", () => {
  check([
    ["National Union of Light Keepers – NULK", "NULK-SC", "different extra-words"],
    ["NU-LKA", "NU-LKA Moss", "different extra-words"],
    ["NULK", "National Union of Light Keepers", "possible acronym-only"],
  ]);
});

test("an acronym that stands for neither name says only whose part both are", () => {
  check([
    ["Choir of the Skagerrak – BRU", "Institute for Tides – BRU", "different other-words"],
    ["Skagerrak Pilots (SKAP)", "Harbour Masters of Kattegat (SKAP)", "possible shared-acronym"],
  ]);
});

test("where a sign is a syllable or a word, another sign is another name", () => {
  check([
    ["東港海鳥保護協会", "南港海鳥保護協会", "different other-words", "JP"],
    ["동항등대회", "남항등대회", "different other-words", "KR"],
    ["海鸟会", "海鳥会", "possible spelling", "CN"],
  ]);
});
