// Persons listed with the family name first and a comma: "Ahlers, Prof. Dr. Gerhard (Aville)".

import { fold } from "../rows/tidy.ts";
import { givenNames } from "../words/given-names-table.ts";
import { personTitles } from "../words/name-words.ts";

/** The entry with the given name first, or null when it is not inverted or the given name is not known as one. */
export function inverted(text: string): string | null {
  const found =
    /^((?:(?:von|van|de|zu|da|di|del|du|der|den|ter|ten|af|av|la|le)\s){0,2}\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?),\s+(\S.*)$/u.exec(
      text,
    );
  const [, family = "", behind = ""] = found ?? [];
  if (found === null) return null;
  const titles = personTitles.exec(behind)?.[0] ?? "";
  const bare = behind.slice(titles.length);
  const given =
    /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2}(?=\s*[,(;:]|\s[-–—]\s|$)/u.exec(
      bare,
    )?.[0];
  if (given === undefined) return null;
  const known = givenNames.has(fold(given.split(/[\s-]/u)[0] ?? "")) || titles !== "";
  return known ? `${titles}${given} ${family}${bare.slice(given.length)}` : null;
}
