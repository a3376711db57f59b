// Acronyms: what looks like one, and whether it stands for given words.
//
// Rules of shape, not of meaning: "KU", "FoE", "CNCD-11.11.11", "PKP-1930" look like acronyms; "Norway" does not.
// Countries and legal forms are looked up first by the caller ("UK", "USA", "AG" are no acronyms).
import { isLight } from "./words.ts";

/** As much of a word or term as an acronym looks at. */
interface Word {
  readonly text: string;
  readonly plain: string;
  readonly kind: string;
}

/** The acronym as compared: capitals, letters and digits only. */
export function acronymForm(words: readonly Word[]): string {
  return words
    .map((word) => word.plain)
    .join("")
    .toUpperCase();
}

/** True when the printed words have the shape of an acronym: one piece, mostly capitals. */
export function looksLikeAcronym(words: readonly Word[]): boolean {
  if (words.length === 0 || words.length > 4) return false;
  const text = words.map((word) => word.text).join("");
  const letters = [...text.matchAll(/\p{L}/gu)].map((match) => match[0]);
  if (letters.length < 2 || letters.length > 12) return false;
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  if (words.length > 1 && !words.every(isShort)) return false;
  return (
    capitals >= 2 &&
    (capitals === letters.length || (words.length === 1 && capitals / letters.length >= 0.5))
  );
}

function isShort(word: Word): boolean {
  if (/^\d+$/.test(word.plain)) return true;
  return (
    word.plain.length <= 6 && (word.text === word.text.toUpperCase() || looksLikeAcronym([word]))
  );
}

/** True when the letters are the initials of the words in order; small words may give theirs or not. */
export function standsFor(acronym: string, words: readonly Word[]): boolean {
  const letters = acronym.replace(/[^A-Z]/g, "").toLowerCase();
  return letters.length >= 2 && matchFrom(letters, 0, words, 0);
}

function matchFrom(letters: string, at: number, words: readonly Word[], index: number): boolean {
  let from = at;
  for (let i = index; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (word.plain[0] === letters[from]) {
      if (isLight(word.kind)) {
        if (matchFrom(letters, from, words, i + 1)) return true;
      }
      from++;
    } else if (!isLight(word.kind)) return false;
  }
  return from === letters.length;
}

/** True when the letters are the initials of the words in any order: the same name in another language. */
export function sharesInitials(acronym: string, words: readonly Word[]): boolean {
  const initials = words.filter((word) => !isLight(word.kind)).map((word) => word.plain[0] ?? "");
  return [...acronym.toLowerCase()].sort().join("") === initials.sort().join("");
}

/** True when the acronym is put together from beginnings of two or more words in order: "SEFAR" from "SEabird FARm". */
export function isComposedOf(acronym: string, words: readonly Word[]): boolean {
  const letters = acronym.toLowerCase();
  if (words[0]?.plain[0] !== letters[0]) return false;
  let reached = new Map([[0, 0]]);
  for (const word of words.slice(0, 20)) {
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
  return (reached.get(letters.length) ?? 0) >= 2;
}
