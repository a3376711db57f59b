// An office, its body and the person who holds it, without a sign between: "the director of the Tern Institute Ada Tar".

import { hanOfficeAndPerson } from "./han-office.ts";
import { looksLikePerson } from "../list/shape.ts";
import { fold } from "../rows/tidy.ts";
import { givenNames } from "../words/given-names-table.ts";
import { organisationWords, personTitles, roleWords } from "../words/name-words.ts";

export interface OfficeAndPerson {
  readonly office: string;
  readonly person: string;
}

/**
 * Both, where the text begins with a word for an office and ends with a person whose given name is known; or null. A body
 * may bear a person's name: where languages without cases put its noun right in front, it does.
 */
export function officeAndPerson(text: string): OfficeAndPerson | null {
  if (/^\s*\p{Script=Han}/u.test(text)) return hanOfficeAndPerson(text);
  const bare = text.trim().replace(article, "");
  const words = bare.split(/\s+/u);
  const german = /^(?:der|die) /u.test(text.trim());
  if (!(german || /^\p{Ll}/u.test(bare)) || !beginsWithOffice(words)) return null;
  for (const length of [4, 3, 2]) {
    const [office, person] = [words.slice(0, -length), words.slice(-length).join(" ")];
    if (office.length < 2 || !isKnownPerson(person)) continue;
    return bearsPersonsName(office) ? null : { office: office.join(" "), person };
  }
  return null;
}

const article = /^(?:(?:the|der|die|das|el|la|los|las|le|les|il|lo|o|a|de|den|η|ο) |l['’] ?)/u;

function isKnownPerson(text: string): boolean {
  const bare = text.replace(personTitles, "");
  const [given = ""] = bare.split(/[\s-]/u);
  return /^\p{Lu}/u.test(bare) && givenNames.has(fold(given)) && looksLikePerson(bare);
}

/** "of the Institute Ada Tar": without cases the noun right in front has that name. */
function bearsPersonsName(office: readonly string[]): boolean {
  const noun = office.at(-1) ?? "";
  return (
    linking.test(noun) ||
    (withoutCases.test(office.join(" ")) && organisationWords.test(fold(noun)))
  );
}

function beginsWithOffice(words: readonly string[]): boolean {
  return words
    .slice(0, /^\p{Lu}/u.test(words[0] ?? "") ? 1 : 3)
    .some((word) => roleWords.test(fold(word)) || compound.test(fold(word)));
}

/** Second halves of words for an office. */
export const compound =
  /(?:leder|lederen|leiar|ledare|ledaren|sjef|sjefen|chef|chefen|direktor|sekretaer|sekreterare|formann|forman|ordforande|talsperson|talsmann|leiter(?:in)?|vorsitzende[r]?|sprecher(?:in)?|johtaja|professor|redaktor|voorzitter)$/u;

const withoutCases = /\s(?:of|de|del|de la|de l['’]|du|des|do|da|dos|das|di|della|dell['’]|dei)\s/u;
const linking =
  /^(?:unter|under|bei|beim|mit|with|to|by|avec|pour|par|con|com|para|por|per|sob|sotto|sous|bajo|of|de|del|la|las|los|du|des|do|da|dos|das|di|della|dei|van|von|der|den|het|for|för|von|vom|des|av|af|i|u|na|w|z|v|и|у|на|в|the|für|och|og|und|y|e|et|and)$/u;
