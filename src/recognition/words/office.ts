// Entries that begin with an office and end with the name of who holds it: "Chair of the Buoy Guild Ana Kovač".

import { fold } from "../rows/tidy.ts";
import { givenNames } from "./given-names-table.ts";
import { roleWords } from "./name-words.ts";

/** "Chair of the Buoy Guild Ana Kovač": an office first, the name at the end. */
export function beginsWithOffice(text: string): boolean {
  const first = /^\s*(\p{L}+(?:[\s-]\p{L}+)?)/u.exec(text)?.[1] ?? "";
  if (!roleWords.test(fold(first)) || /^[^,]{1,60},/u.test(text)) return false;
  return nameAtEnd(text) !== null;
}

/** The last two or three capitalised words when they can be a person's name. */
export function nameAtEnd(text: string): string | null {
  const bare = text.replace(/[\s.,;:]+$/u, "");
  const found = /(?:^|[\s"»”])((?:\p{Lu}[\p{L}\p{M}'’-]+\s+){1,2}\p{Lu}[\p{L}\p{M}'’-]+)$/u.exec(
    bare,
  )?.[1];
  if (found === undefined) return null;
  const words = found.split(/\s+/u);
  const known = words.findIndex((word) => givenNames.has(fold(word)));
  if (words.length === 3 && known > 0) return words.slice(known === 2 ? 1 : known).join(" ");
  if (words.length === 3 && known < 0) return words.slice(1).join(" ");
  return words.join(" ");
}
