// Acronyms: what looks like one, and whether it stands for given words.
//
// Rules of shape, not of meaning: "KU", "FoE", "PKP-1930" look like acronyms; "Norway" does not. Countries and legal
// forms are looked up first by the caller ("UK", "USA", "AG" are no acronyms).
import { isLight } from "./words.ts";
import type { Word } from "./words.ts";

/** The acronym as compared: capitals, letters and digits only. */
export function acronymForm(words: readonly Word[]): string {
  return words
    .map((word) => word.plain)
    .join("")
    .toUpperCase();
}

/** True when the printed words have the shape of an acronym: one piece, or short pieces all in capitals. */
export function looksLikeAcronym(words: readonly Word[]): boolean {
  if (words.length === 1) return words[0]?.isCapitals === true;
  if (words.length === 0 || words.length > 4) return false;
  return words.some((word) => word.isCapitals) && words.every(isShortPiece);
}

function isShortPiece(word: Word): boolean {
  if (word.kind === "number") return true;
  return (
    word.plain.length <= 6 &&
    (word.isCapitals || (word.text === word.text.toUpperCase() && word.text !== "&"))
  );
}

/** True when the letters are the initials of the words in order; small words may give theirs or not. */
export function standsFor(acronym: string, words: readonly Word[]): boolean {
  const letters = acronym.replace(/[^A-Z]/g, "").toLowerCase();
  return letters.length >= 2 && words.length <= MAX_WORDS && matchFrom(letters, 0, words, 0);
}

const MAX_WORDS = 16;

function matchFrom(letters: string, at: number, words: readonly Word[], index: number): boolean {
  let from = at;
  for (let i = index; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (word.plain[0] === letters[from]) {
      if (isLight(word) && matchFrom(letters, from, words, i + 1)) return true;
      from++;
    } else if (!isLight(word)) return false;
  }
  return from === letters.length;
}

/** True when the letters are the initials of the words, and a further one, in any order: the same name in another language. */
export function sharesInitials(acronym: string, words: readonly Word[], further = ""): boolean {
  const initials = further === "" ? [] : [further.toLowerCase()];
  for (const word of words) if (!isLight(word)) initials.push(word.plain[0] ?? "");
  return (
    initials.length === acronym.length &&
    [...acronym.toLowerCase()].sort().join("") === initials.sort().join("")
  );
}

/**
 * True when the acronym is put together from beginnings of two or more words in order: "SEFAR" from "SEabird FARm".
 * So many words with weight may be left out.
 */
export function isComposedOf(
  acronym: string,
  words: readonly Word[],
  mayLeaveOut = MAX_WORDS,
): boolean {
  const letters = acronym.toLowerCase();
  if (words[0]?.plain[0] !== letters[0]) return false;
  let reached = new Map([[0, 0]]);
  for (const word of words.slice(0, MAX_WORDS)) {
    const next = new Map(reached);
    for (const [from, used] of reached) {
      for (
        let size = 1;
        word.plain[size - 1] === letters[from + size - 1] && from + size <= letters.length;
        size++
      ) {
        next.set(from + size, Math.max(next.get(from + size) ?? 0, used + 1));
      }
    }
    reached = next;
  }
  const used = reached.get(letters.length) ?? 0;
  return used >= 2 && words.filter((word) => !isLight(word)).length - used <= mayLeaveOut;
}
