// Reading one alphabet in another. Serbian Cyrillic and Latin stand for each other exactly (Pravopis srpskoga jezika):
//
//   "Његош"  <->  "Njegoš"
//
// Other Cyrillic letters get the reading that registries print most often (BGN/PCGN without apostrophes). Every other
// alphabet is left to any-ascii, which reads each character by itself.
import { CYRILLIC_TO_LATIN, SERBIAN_DIGRAPHS, SERBIAN_PAIRS } from "./tables/cyrillic-table.ts";

/** Serbian Cyrillic to Latin; letters outside the Serbian alphabet are left as they are. */
export function serbianToLatin(text: string): string {
  return mapLetters(text, SERBIAN_PAIRS);
}

/** Serbian Latin to Cyrillic: "nj", "lj" and "dž" are one letter each. */
export function serbianToCyrillic(text: string): string {
  let result = "";
  for (let i = 0; i < text.length; i++) {
    const pair = SERBIAN_DIGRAPHS.get(text.slice(i, i + 2));
    if (pair !== undefined) i++;
    result += pair ?? LATIN_TO_SERBIAN.get(text[i] ?? "") ?? text[i];
  }
  return result;
}

/** Any Cyrillic to Latin letters. */
export function cyrillicToLatin(text: string): string {
  return mapLetters(text, ALL_CYRILLIC);
}

const ALL_CYRILLIC = new Map([...CYRILLIC_TO_LATIN, ...SERBIAN_PAIRS]);
const LATIN_TO_SERBIAN = new Map(
  [...SERBIAN_PAIRS]
    .filter(([, latin]) => latin.length === 1)
    .map(([cyrillic, latin]) => [latin, cyrillic]),
);

function mapLetters(text: string, pairs: ReadonlyMap<string, string>): string {
  let result = "";
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? "";
    const latin = pairs.get(letter);
    result +=
      latin === undefined
        ? letter
        : latin.length > 1 && isUpper(text[i + 1])
          ? latin.toUpperCase()
          : latin;
  }
  return result;
}

function isUpper(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toLowerCase();
}
