// Alphabets that write articles and prepositions onto the word, or leave vowels out: what of a word can be looked up
// and compared with a Latin reading.
//
//   الشيوعي  ->  "shywy" (the article is gone)      בנגב  ->  "ngb" (the preposition is gone)
import { foldLetters } from "../fold.ts";

/** The folded root of a word in Arabic or Hebrew letters, or null for every other word. */
export function rootOf(text: string): string | null {
  if (ARABIC.test(text)) return clean(foldLetters(text.replace(ARABIC_PARTICLE, "")));
  if (HEBREW.test(text))
    return clean(
      foldLetters(spellHebrew(text.length > 3 ? text.replace(HEBREW_PARTICLE, "") : text)),
    );
  return null;
}

/** Roots to look up, most likely first: as it is, then without the ending that makes an adjective. */
export function lookupsOf(root: string): readonly string[] {
  return /(?:yh|yt|y)$/.test(root) && root.length > 3
    ? [root, root.replace(/(?:yh|yt|y)$/, "")]
    : [root];
}

const ARABIC = /[\u0600-\u06ff]/;
const HEBREW = /[\u0590-\u05ff]/;
const ARABIC_PARTICLE = /^(?:[وبلف]?ال|لل|و(?=..))/;
const HEBREW_PARTICLE = /^(?:ה(?=...)|[ובל](?=....))/;

function clean(folded: string): string {
  return folded.replace(/[^a-z0-9]+/g, "");
}

/** Letters that stand for vowels are dropped, and those with two sounds get the one that names begin with. */
function spellHebrew(text: string): string {
  return text
    .replace(/(?<=.)[וי]/g, "")
    .replace(/ב/g, "b")
    .replace(/פ|ף/g, "p")
    .replace(/ש/g, "s")
    .replace(/צ|ץ/g, "ts")
    .replace(/ט|ת/g, "t")
    .replace(/ק|כ|ך/g, "k");
}
