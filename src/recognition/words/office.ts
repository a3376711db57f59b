// Entries that begin with an office and end with the name of who holds it: "Chair of the Buoy Guild Ana Kovač".

import { fold } from "../rows/tidy.ts";
import { givenNames } from "./given-names-table.ts";
import { isCountryName } from "./countries.ts";
import { organisationWords, roleWords } from "./name-words.ts";

/** "Chair of the Buoy Guild Ana Kovač": an office first, the name at the end. */
export function beginsWithOffice(text: string): boolean {
  const first = /^\s*(\p{L}+(?:[\s-]\p{L}+)?)/u.exec(text)?.[1] ?? "";
  if (!roleWords.test(fold(first)) || /^[^,]{1,60},/u.test(text)) return false;
  return nameAtEnd(text) !== null;
}

/** The last two or three capitalised words when they can be a person's name, or a family name with initials. */
export function nameAtEnd(text: string): string | null {
  const short = withInitials.exec(text.replace(/[\s,;:]+$/u, ""))?.[1];
  if (short !== undefined) return short;
  const bare = text.replace(/[\s.,;:]+$/u, "");
  const found = /(?:^|[\s"»”])((?:\p{Lu}[\p{L}\p{M}'’-]+\s+){1,2}\p{Lu}[\p{L}\p{M}'’-]+)$/u.exec(
    bare,
  )?.[1];
  if (found === undefined) return null;
  const words = found.split(/\s+/u);
  const known = words.findIndex((word) => givenNames.has(fold(word)));
  const from = words.length === 2 ? 0 : known < 0 || known === 2 ? 1 : known;
  const name = words.slice(from).join(" ");
  const isSure = known >= 0 || !isBodyOf(name, bare.slice(0, -name.length));
  return isSure ? name : null;
}

/** "Tern A.B.", "Salt-Tern Yu. I.", "Tern Ada Z": the family name in front, as lists in Cyrillic letters have it. */
const withInitials =
  /\s(\p{Lu}\p{Ll}[\p{L}\p{M}'’]+(?:-\p{Lu}[\p{L}\p{M}'’]+)?\s(?:(?:\p{Lu}\p{Ll}?\.\s?){1,2}|\p{Lu}\p{Ll}+\s\p{Lu}\.?))$/u;

/** "Physicians for a Tide-Free Canada": the words behind a small word, a country at their end, words that bodies have. */
function isBodyOf(name: string, before: string): boolean {
  return (
    leadsOn.test(fold(before).trim()) ||
    /\s(?:Against|For|Without|Contra|Contre|Gegen|Für|Ohne|Pour|Para)\s\p{Lu}/u.test(before) ||
    isCountryName(name.split(/\s+/u).at(-1) ?? "") ||
    organisationWords.test(fold(name))
  );
}

const leadsOn =
  /(?:^|\s)(?:a|an|the|of|for|in|at|to|and|de|del|la|los|do|da|dos|du|des|le|les|las|el|il|lo|della|di|dei|der|die|das|den|dem|fur|zur|zum|im|van|het|voor|av|og|och|pa|i|u|za|o|w|na|dla|ze|z|az|egy|от|на|для|за|и|в|во|της|του|των|για)$/u;
