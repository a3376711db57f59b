// Persons below a text who each speak for a body that a sentence of the text names: "the Gull Guild, the Tern Trust and the
// Bell Society declare", and below it "Ada Salt, chair of the Gull Guild" and so on. Whoever stands below signs.

import type { SignatoryList } from "../list/signatory-list.ts";
import { headOf, looksLikePerson } from "../list/shape.ts";
import { fold } from "../rows/tidy.ts";

const most = 60;

/** Every entry is a person behind whose name one of those bodies is named, and every body has one. */
export function speakForTold(other: SignatoryList, told: readonly SignatoryList[]): boolean {
  const bodies = told
    .flatMap(({ entries }) => entries)
    .map(({ name, text }) => fold(name ?? text))
    .filter((body) => body.length >= 2);
  if (bodies.length > most || other.entries.length > most) return false;
  const spoken = other.entries.map(({ text }) => {
    const head = headOf(text);
    return looksLikePerson(head) ? fold(text.slice(head.length)) : "";
  });
  return (
    spoken.every((behind) => bodies.some((body) => holds(behind, body))) &&
    bodies.every((body) => spoken.some((behind) => holds(behind, body)))
  );
}

/** As a word of its own, or several. */
function holds(text: string, name: string): boolean {
  const at = text.indexOf(name);
  const [before = "", after = ""] = [text[at - 1], text[at + name.length]];
  return at >= 0 && !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}
