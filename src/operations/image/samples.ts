/**
 * Invented texts that are read while the readers' image is made, so that what pages need lies compiled in it: lists in the
 * common layouts, persons and bodies, some scripts.
 */

/** File name -> text. */
export const samples: Readonly<Record<string, string>> = {
  "a.txt": `Joint statement on quiet harbour lights (Signing)

Published on 3 May 2026 by the Tern Point Harbour Society

We, the undersigned organisations, keep the lights and count the birds. Therefore we ask that harbours dim their lamps. We demand:

1. that each lamp is dimmed before midnight;
2. that the harbour office says who decided it.

Signed by:

${bodies(24)}
Jana Ternova, Chair, Grey Skerry Bird Observatory (GSBO)
Dr. Ilan Petrel, Keeper of the lamp, Brannick Lighthouse Trust, Norway
and 12 more organisations

To sign, write to lamps@harbour.example before 30 June 2026.
`,
  "b.txt": `Заједничко саопштење о светлима малих лука

Ми, долепотписане организације, чувамо светиљке малих лука и тражимо да се оне у ноћима сеобе птица пригуше.

Потписници:

1. Друштво чувара светионика (ДЧС), Србија
2. Удружење посматрача птица „Галеб“
3. Јелена Ветрић, председница, Савез лука
4. Σύλλογος Φαροφυλάκων, Ελλάδα
5. 燈塔守護者協會
6. جمعية حراس المنارات
`,
  "c.txt": `Gemeinsame Erklärung zu den Lampen kleiner Häfen

Wir, die unterzeichnenden Verbände, fordern die Hafenämter auf, die Lampen während des Vogelzugs zu dimmen – und sagen, wer darüber entscheidet.

Unterzeichnende Organisationen:

Verein der Leuchtturmwärter e.V.
Föderation für Küstenvögel – FKV (Österreich)
Société des gardiens de phares, Bruxelles
Asociación de Fareros de Faro Gris (AFFG)
Prof. Dr. Jürgen Möwe, Institut für Küstenkunde, Universität Sandhafen
`,
  "d.html": `<!doctype html><title>Lamps | Harbour News</title><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><h1>Open letter on harbour lamps</h1><p>By <b>Alliance of Lamp Keepers</b>, 3 May 2026</p><p>Dear harbour office, the lamps blind the terns that pass in spring, and nobody says when they will be dimmed.</p><p>Yours sincerely,</p><ul>${htmlOf(12)}</ul><h2>Individuals</h2><table><tr><th>Name</th><th>Organisation</th></tr><tr><td>Jana Ternova</td><td>Tern Watch</td></tr><tr><td>Ilan Petrel</td><td>Petrel Trust</td></tr></table></main><aside>Read also: <a href="/x">Fog signals</a></aside><footer>Share · Tweet · Print</footer>`,
  "e.csv":
    "Organisation,Country,Contact\nTern Point Harbour Society,Norway,a@tern.example\nGrey Skerry Trust,Malta,\n",
};

function names(count: number): readonly string[] {
  const birds = ["Tern", "Gull", "Heron", "Puffin", "Petrel"];
  const sorts = ["Society", "League", "Trust", "Guild", "Network", "Union"];
  const countries = ["Norway", "Iceland", "Malta"];
  return Array.from(
    { length: count },
    (_, at) =>
      `${birds[at % 5]} ${sorts[at % 6]} of ${"bdfgk"[at % 5]?.toUpperCase()}${"aeiou"[at % 4]}ra${at % 7 === 0 ? "n" : "th"} Point (${countries[at % 3]})`,
  );
}

function bodies(count: number): string {
  return names(count)
    .map((name, at) => `${at + 1}. ${name}`)
    .join("\n");
}

function htmlOf(count: number): string {
  return names(count)
    .map((name) => `<li>${name}</li>`)
    .join("");
}
