// Folding for search and comparison: what stays of a text when case, accents and alphabet are set aside.
//
//   foldForSearch("Čuvari Svetionika")  ->  "cuvari svetionika"
//   foldForSearch("Чувари светионика")  ->  "cuvari svetionika"   (Serbian Cyrillic pairs exactly)
//
// The result is ASCII in lower case; text that has no Latin reading becomes the empty string.
import anyAscii from "any-ascii";
import { normaliseName } from "./normalise.ts";
import { cyrillicToLatin } from "./transliterate.ts";

/** Folds a whole text: words separated by single blanks, no punctuation. */
export function foldForSearch(text: string): string {
  return foldLetters(normaliseName(text)).replace(NOT_WORD, " ").trim();
}

/** Folds letters only; punctuation that is ASCII stays as it is. */
export function foldLetters(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  const composed = text.normalize("NFC");
  return anyAscii(CYRILLIC.test(composed) ? cyrillicToLatin(composed) : composed).toLowerCase();
}

/** German, Nordic and Dutch spellings write ä, ö, ü, å as ae, oe, ue, aa; null when the word has none of these. */
export function foldUmlauts(text: string): string | null {
  if (isAscii(text) || !/[äöüåøÄÖÜÅØ]/.test(text.normalize("NFC"))) return null;
  return foldLetters(
    text
      .normalize("NFC")
      .replace(/[äöüåøÄÖÜÅØ]/g, (letter) => UMLAUTS[letter.toLowerCase()] ?? letter),
  );
}

const NOT_WORD = /[^a-z0-9]+/g;
const CYRILLIC = /[\u0400-\u04ff]/;
const UMLAUTS: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" };

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7e) return false;
  return true;
}
