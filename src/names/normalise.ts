// Typographic normalisation of a printed name: one spelling for everything that only a typesetter would notice.
//
//   "Workers’ Union – WU "  ->  "Workers' Union - WU"
//
// Order matters for idempotence: format characters go first (they hide compositions), then NFKC, then the mappings.
// The result keeps letter case, accents, word order and brackets; the printed name itself is kept elsewhere.

export function normaliseName(raw: string): string {
  const plain = isPlainAscii(raw) ? raw : unifyCharacters(raw);
  return trimEnds(decodeEntities(plain).replace(SPACES, " "));
}

const SPACES = /\s+/g;
const FORMAT_AND_CONTROL = /[\p{Cf}\p{Cs}\p{Co}]|[^\P{Cc}\t\n\r\f\v]/gu;
const APOSTROPHES = /[‘’‚‛`´ʹʻʼʽʾʿˈˊˋ′‵ʹ՚׳᾽᾿´`ꞌ]/gu;
const QUOTES = /[“”„‟«»″‶〝〞〟「」『』《》〈〉‹›״]/gu;
const DASHES = /[‐‑‒–—―−⁃﹘﹣ー־]/gu;
const ENTITY = /&(?:amp;)*(quot|apos|#39|nbsp);/gi;
const AMPERSAND = /&(?:amp;)+/gi;

function isPlainAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7e || code === 0x60 || (code < 0x20 && code !== 9 && code !== 10 && code !== 13))
      return false;
  }
  return true;
}

function unifyCharacters(raw: string): string {
  const composed = raw.normalize("NFKC").replace(FORMAT_AND_CONTROL, "").normalize("NFKC");
  const unified = composed
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(DASHES, (dash, at: number, whole: string) =>
      dash === "ー" && isKana(whole, at - 1) ? dash : "-",
    );
  return repairMixedScripts(unified);
}

function isKana(text: string, at: number): boolean {
  const code = at < 0 ? 0 : text.charCodeAt(at);
  return code >= 0x3041 && code <= 0x30ff;
}

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text
    .replace(ENTITY, (_, name: string) =>
      name.toLowerCase() === "quot" ? '"' : name.toLowerCase() === "nbsp" ? " " : "'",
    )
    .replace(AMPERSAND, "&");
}

const END_MARKS = new Set(' \t.,;:*_·•-"');
const START_MARKS = new Set(' \t.,;:*_·•-"');

function trimEnds(text: string): string {
  let start = 0;
  let end = text.length;
  while (end > start && END_MARKS.has(text[end - 1] ?? "")) end--;
  while (start < end && START_MARKS.has(text[start] ?? "")) start++;
  return text.slice(start, end);
}

// A letter of another alphabet inside a Latin word ("Lightkeepers" with a Cyrillic "е") is a slip of the keyboard or a
// trick; either way the reader sees the Latin word. A word wholly in one alphabet is never touched.
const LATIN_TWINS = "ABCEHIJKMNOPSTXYZaceijopsxyvu";
const CYRILLIC_TWINS = "АВСЕНІЈКМNОРЅТХУZасеіјорѕхуѵu";
const GREEK_TWINS = "ΑΒCΕΗΙJΚΜΝΟΡSΤΧΥΖαceιjορsχyνυ";
const TO_LATIN = new Map<string, string>();
const TO_CYRILLIC = new Map<string, string>();
for (let i = 0; i < LATIN_TWINS.length; i++) {
  const [latin, cyrillic, greek] = [
    LATIN_TWINS[i] ?? "",
    CYRILLIC_TWINS[i] ?? "",
    GREEK_TWINS[i] ?? "",
  ];
  if (cyrillic > "\u0400") {
    TO_LATIN.set(cyrillic, latin);
    TO_CYRILLIC.set(latin, cyrillic);
  }
  if (greek > "\u0370") TO_LATIN.set(greek, latin);
}

const NOT_ASCII = /[^\p{ASCII}]/u;
const WORD = /\p{L}+/gu;

/** A letter that was repaired may join with a mark after it, and the longer word may need repairing again. */
function repairMixedScripts(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  let whole = text;
  for (let turn = 0; turn < MAX_TURNS; turn++) {
    const repaired = whole.replace(WORD, repairWord);
    if (repaired === whole) return whole;
    whole = repaired.normalize("NFKC");
  }
  return whole;
}

const MAX_TURNS = 8;

function repairWord(word: string): string {
  const counts = { latin: 0, other: 0 };
  for (const letter of word) {
    if (letter < "\u0250") counts.latin++;
    else if (letter >= "\u0370" && letter < "\u0530") counts.other++;
    else return word;
  }
  if (counts.latin === 0 || counts.other === 0) return word;
  const asLatin = mapAll(word, TO_LATIN, (letter) => letter < "\u0250");
  const asCyrillic = mapAll(word, TO_CYRILLIC, (letter) => letter >= "\u0400");
  if (asLatin !== null && (asCyrillic === null || counts.latin >= counts.other)) return asLatin;
  return asCyrillic ?? word;
}

function mapAll(
  word: string,
  twins: Map<string, string>,
  keep: (letter: string) => boolean,
): string | null {
  let mapped = "";
  for (const letter of word) {
    const twin = keep(letter) ? letter : twins.get(letter);
    if (twin === undefined) return null;
    mapped += twin;
  }
  return mapped;
}
