// Acronyms: what looks like one, and whether it stands for given words.
//
// Rules of shape, not of meaning: "KU", "FoE", "CNCD-11.11.11", "PKP-1930" look like acronyms; "Norway" does not.
// Countries and legal forms are looked up first by the caller ("UK", "USA", "AG" are no acronyms).
import type { Word } from "./words.ts";

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
  if (words.length > 1 && !words.every((word) => isShort(word) || /^\d+$/.test(word.plain)))
    return false;
  return (
    capitals >= 2 &&
    (capitals === letters.length || (words.length === 1 && capitals / letters.length >= 0.5))
  );
}

function isShort(word: Word): boolean {
  return word.plain.length <= 6 && word.text === word.text.toUpperCase();
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
      if (word.kind === "small" || word.kind === "article") {
        if (matchFrom(letters, from, words, i + 1)) return true;
      }
      from++;
    } else if (word.kind !== "small" && word.kind !== "article") return false;
  }
  return from === letters.length;
}

/** True when the letters are the initials of the words in any order: the same name in another language. */
export function sharesInitials(acronym: string, words: readonly Word[]): boolean {
  const initials = words
    .filter((word) => word.kind !== "small" && word.kind !== "article")
    .map((word) => word.plain[0] ?? "");
  return [...acronym.toLowerCase()].sort().join("") === initials.sort().join("");
}

/** True when the acronym is put together from beginnings of the words in order, some left out: "SEFAR" from "SEabird FARm". */
export function isComposedOf(acronym: string, words: readonly Word[]): boolean {
  const letters = acronym.toLowerCase();
  let reached = new Set([0]);
  let longest = 0;
  for (const word of words.slice(0, 20)) {
    const next = new Set(reached);
    for (const from of reached) {
      for (
        let size = 1;
        word.plain[size - 1] === letters[from + size - 1] && from + size <= letters.length;
        size++
      )
        next.add(from + size);
    }
    reached = next;
  }
  for (const at of reached) longest = Math.max(longest, at);
  return longest === letters.length && words[0]?.plain[0] === letters[0];
}
