// A sentence that names some of those who sign, above the list that names them all: it only reports on that list.

import type { SignatoryList } from "../list/signatory-list.ts";
import { headOf } from "../list/shape.ts";
import { fold } from "../rows/tidy.ts";

/** The lists without those of sentences whose names stand again in one that is much longer. */
export function withoutRetold(lists: readonly SignatoryList[]): SignatoryList[] {
  return lists.filter(
    (list) => !told.has(list.rule) || !lists.some((other) => isRetold(list, other)),
  );
}

const told: ReadonlySet<string> = new Set([
  "list.signing-sentence",
  "list.sentence",
  "list.speakers",
]);

function isRetold(list: SignatoryList, other: SignatoryList): boolean {
  if (other === list || other.entries.length < 3 * list.entries.length) return false;
  const names = new Set(other.entries.map(({ text }) => nameOf(text)));
  const again = list.entries.filter(({ text }) => names.has(nameOf(text))).length;
  return again >= 2 && again >= 0.3 * list.entries.length;
}

function nameOf(text: string): string {
  return fold(headOf(text)).replace(/^(?:the|der|die|das|la|le|les|el|los|las) /u, "");
}
