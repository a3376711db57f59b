/** A name beside another, with the words and signs marked that the other does not have in their place. */
import { differingWords as compareWords } from "#names/differing-words.ts";
import { html, type Html } from "../html.ts";

export function differingWords(name: string, other: string): Html {
  const parts = compareWords(name, other).left.map(({ text, differs }) => {
    return differs ? html`<mark>${text}</mark>` : html`${text}`;
  });
  return html`<bdi>${parts}</bdi>`;
}
