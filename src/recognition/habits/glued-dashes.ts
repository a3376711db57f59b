// A dash that lost the blank between it and the person whose office it leads to: "Ada Tar- harbour master".

import { looksLikePerson } from "../list/shape.ts";
import type { ListEntry } from "../list/signatory-list.ts";
import { fold } from "../rows/tidy.ts";
import { roleWords } from "../words/name-words.ts";

/** The entries with the blank, where an office follows, or several of the list are set so. */
export function withDashesApart(entries: readonly ListEntry[]): ListEntry[] {
  const parts = entries.map(({ text, exact }) => (exact === true ? null : glued(text)));
  const many = parts.filter((part) => part !== null).length >= 3;
  return entries.map((entry, at) => {
    const part = parts[at] ?? null;
    if (part === null || !(many || roleWords.test(fold(part.rest)))) return entry;
    const text = `${part.name} – ${part.rest}`;
    return { ...entry, text, printed: entry.printed ?? entry.text };
  });
}

function glued(text: string): { readonly name: string; readonly rest: string } | null {
  const [, name = "", rest = ""] =
    /^([^,;:()–—]{5,60}?\p{L}\.?)[-–—]\s+(\S.{2,})$/u.exec(text) ?? [];
  return name !== "" && looksLikePerson(name) && !joins.test(rest) ? { name, rest } : null;
}

/** "Keeper- und Pilotenbund": two words share their second half. */
const joins = /^(?:und|oder|u\.|en|of|och|og|eller|&|y|e|i|und\/oder|bzw\.)\s/u;
