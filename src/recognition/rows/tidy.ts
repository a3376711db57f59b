// Text as it is shown: one kind of space, none at the ends, no invisible characters. The joiners U+200C and U+200D stay,
// because Persian and the scripts of India need them.

import { remembering } from "#lib/remembering.ts";

/** The text with single plain spaces and without invisible characters. */
export function tidy(text: string): string {
  if (isTidy.test(text)) return text.includes("&") ? withSigns(text) : text;
  return withSigns(text)
    .replaceAll(invisible, "")
    .replaceAll(/[\s\u00a0]+/gu, " ")
    .trim()
    .normalize("NFC");
}

/** "&8211;": the reference to a sign (HTML, 13.5) that lost its "#" on the way. Only signs of typography are put back. */
function withSigns(text: string): string {
  return text.includes("&")
    ? text.replaceAll(/&#?(82[01]\d|822\d|8230|8242|8243|160|171|187);/gu, (_, code: string) =>
        String.fromCodePoint(Number(code)),
      )
    : text;
}

/** Most texts are: words of ASCII with one space between them. */
const isTidy = /^[!-~]+(?: [!-~]+)*$/;

const invisible =
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u0000-\u0008\u000e-\u001f\u007f]/gu;

/** Lower case without accents, for looking words up: "Éclairage" is "eclairage"; Cyrillic й stays. */
export function fold(text: string): string {
  if (text === last) return lastFolded;
  last = text;
  lastFolded = folded(text);
  return lastFolded;
}

/** One line is asked about fifty times, mostly in a row: to find it in a map takes longer than to compare it. */
let last = "";
let lastFolded = "";
const memory = { most: 1000, longest: 500 };
const folded = remembering(folding, memory);

function folding(text: string): string {
  const lower = tidy(text)
    .toLowerCase()
    .replaceAll(/[’‘ʼ`´]/gu, "'");
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  return unmixed(lower)
    .normalize("NFD")
    .replaceAll(/(\p{Script=Latin})\p{M}+|(\p{Script=Greek})\p{M}+/gu, "$1$2")
    .normalize("NFC")
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l")
    .replaceAll("đ", "d")
    .replaceAll("ø", "o")
    .replaceAll("ı", "i");
}

/** Words of letters, digits and inner marks. */
export function wordsOf(text: string): readonly string[] {
  return words(text);
}

const words = remembering(
  (text): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’\-@+&]*/gu) ?? [],
  memory,
);

/** A Cyrillic word in which Latin letters stand for those that look like them, as some keyboards have it: "лиcт". */
function unmixed(lower: string): string {
  if (!mixes.test(lower)) return lower;
  return lower.replaceAll(/[a-z\u0400-\u04ff]{3,}/gu, (word) =>
    mixes.test(word) && !unlike.test(word)
      ? word.replaceAll(/[a-z]/gu, (letter) => alike[letter] ?? letter)
      : word,
  );
}

const mixes = /[a-z][\u0400-\u04ff]|[\u0400-\u04ff][a-z]/u;
const unlike = /[^acehikmoptxy\u0400-\u04ff]/u;
const alike: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  h: "н",
  i: "і",
  k: "к",
  m: "м",
  o: "о",
  p: "р",
  t: "т",
  x: "х",
  y: "у",
};

/** Folded letter by letter, so that every place in the result is the same place in the text. */
export function foldInPlace(text: string): string {
  return text.replaceAll(/[^\x00-\x40\x5b-\x7f]/gu, (letter) => {
    const lower = letter.toLowerCase();
    const plain = foldable.test(lower) ? lower.normalize("NFD").slice(0, 1) : lower;
    const short = singles[plain] ?? plain;
    return short.length === letter.length ? short : letter;
  });
}

const foldable = /[\p{Script=Latin}\p{Script=Greek}]/u;
const singles: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ø: "o",
  ı: "i",
  "’": "'",
  "‘": "'",
  "\u00a0": " ",
};
