// Source: Serbian pairs from the orthography of Serbian (30 letters, one to one). The other letters follow the usual
// English readings of Russian, Ukrainian, Belarusian, Bulgarian and Macedonian names (BGN/PCGN 1947, 1965 and 2019),
// without apostrophes for the signs.

const SERBIAN_LOWER =
  "а a б b в v г g д d ђ đ е e ж ž з z и i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ ć у u ф f х h ц c ч č џ dž ш š";
const OTHER_LOWER =
  "щ shch ъ _ ы y ь _ э e ю yu я ya й y ё yo і i ї yi є ye ґ g ў u ѕ dz ѓ gj ќ kj ѐ e ѝ i қ q ғ gh ң ng ө o ү u ұ u һ h ә a ҙ z ҡ k ҫ s";

function pairsOf(list: string): Map<string, string> {
  const parts = list.split(" ");
  const pairs = new Map<string, string>();
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const cyrillic = parts[i] ?? "";
    const latin = parts[i + 1] === "_" ? "" : (parts[i + 1] ?? "");
    pairs.set(cyrillic, latin);
    pairs.set(cyrillic.toUpperCase(), latin.slice(0, 1).toUpperCase() + latin.slice(1));
  }
  return pairs;
}

export const SERBIAN_PAIRS: ReadonlyMap<string, string> = pairsOf(SERBIAN_LOWER);
export const CYRILLIC_TO_LATIN: ReadonlyMap<string, string> = pairsOf(OTHER_LOWER);
export const SERBIAN_DIGRAPHS: ReadonlyMap<string, string> = new Map([
  ...["lj", "Lj", "LJ"].map((pair): [string, string] => [pair, pair === "lj" ? "љ" : "Љ"]),
  ...["nj", "Nj", "NJ"].map((pair): [string, string] => [pair, pair === "nj" ? "њ" : "Њ"]),
  ...["dž", "Dž", "DŽ"].map((pair): [string, string] => [pair, pair === "dž" ? "џ" : "Џ"]),
]);
