/** Two names beside each other with the words marked that the other does not have: whole words, never letters. */
import { foldForSearch } from "#names/fold.ts";
import { html, joined, type Html } from "../html.ts";

export function differingWords(name: string, other: string): Html {
  const theirs = new Map<string, number>();
  for (const word of wordsOf(other)) count(theirs, formOf(word), 1);
  const shown = wordsOf(name).map((word) => {
    const form = formOf(word);
    const known = form === "" || (theirs.get(form) ?? 0) > 0;
    count(theirs, form, -1);
    return known ? html`${word}` : html`<mark>${word}</mark>`;
  });
  return html`<bdi>${joined(shown, " ")}</bdi>`;
}

function wordsOf(name: string): readonly string[] {
  return name.split(/\s+/).filter((word) => word !== "");
}

/** Capitals, accents, alphabet and punctuation set no words apart; a word of another script stays itself. */
function formOf(word: string): string {
  return foldForSearch(word) || word.replace(/[\p{P}\p{S}]/gu, "");
}

function count(counts: Map<string, number>, form: string, by: number): void {
  counts.set(form, (counts.get(form) ?? 0) + by);
}
