// Several persons in one entry.

import { headOf } from "../list/shape.ts";

/** Several persons in one entry: "Ana and Petar Kovač, pilots" are two. */
export function personsIn(printed: string): string[] {
  const head = headOf(printed).trim();
  const rest = printed.slice(head.length);
  const found = new RegExp(
    `^(\\p{Lu}[\\p{L}'’.-]+(?:\\s\\p{Lu}[\\p{L}'’.-]+){0,3})\\s(?:${and})\\s(\\p{Lu}[\\p{L}'’.-]+(?:\\s\\p{Lu}[\\p{L}'’.-]+){1,3})$`,
    "u",
  ).exec(head);
  const [, one = "", other = ""] = found ?? [];
  if (found === null) return [printed];
  const surname = other.split(/\s+/u).at(-1) ?? "";
  const first = one.includes(" ") ? one : `${one} ${surname}`;
  return [first + rest, other + rest];
}

const and = "and|und|y|e|et|i|en|och|og|ja|и|та|і|και|ve|és|si|și|&";
