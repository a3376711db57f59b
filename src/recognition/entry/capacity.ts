// Words before a name that say in whose name is signed: "on behalf of the Harbour League, A. Tar", "the board of the
// Tern Trust", "in a personal capacity: A. Tar". Only languages that leave the name behind such words uninflected.

import { headOf, looksLikePerson } from "../list/shape.ts";
import type { SignatoryKind } from "../recognised-statement.ts";
import { fold } from "../rows/tidy.ts";
import { givenNames } from "../words/given-names-table.ts";
import { organisationWords, personTitles } from "../words/name-words.ts";

export interface Capacity {
  readonly name: string;
  readonly kind: SignatoryKind;
}

/** The signatory behind such words, or null where an entry has none. */
export function capacityOf(text: string): Capacity | null {
  const personal = alone.exec(text);
  if (personal !== null) return { name: text.slice(personal[0].length), kind: "person" };
  const lead = behalf.exec(text) ?? board.exec(text);
  if (lead === null) return named(text);
  const rest = text.slice(lead[0].length);
  const signer = /^(.{3,}?),\s+(?=\p{Lu}\.|\p{Ll}{2,4}\.\s)/u.exec(rest)?.[1];
  return { name: signer ?? rest, kind: "organisation" };
}

/** "For the Harbour League: Ada Tar": an organisation, and the person who signs for it. */
function named(text: string): Capacity | null {
  const [, name = "", person = ""] = inName.exec(text) ?? [];
  const bare = person.replace(personTitles, "");
  return organisationWords.test(fold(name)) && looksLikePerson(headOf(bare))
    ? { name, kind: "organisation" }
    : personFor(text);
}

/** "for the Harbour League Ada Tar": without a sign between them it is the person who is named. */
function personFor(text: string): Capacity | null {
  if (!beginsWithFor.test(text)) return null;
  const [, body = "", person = ""] = forBody.exec(text) ?? [];
  const [given = ""] = person.split(" ");
  return organisationWords.test(fold(body)) &&
    givenNames.has(fold(given)) &&
    looksLikePerson(person)
    ? { name: `${person}, ${body}`, kind: "person" }
    : null;
}

/** Words for "for" in front of a body, as a pattern. */
export const forWords = "for|für|pour|per|por|pela|pelo|voor|för|za|за|pro|pentru";

const beginsWithFor = new RegExp(`^(?:${forWords})\\s`, "iu");

const forBody = new RegExp(
  String.raw`^(?:${forWords})\s+(?:(?:the|den|die|das|la|le|les|l['’]|el|los|las|il|lo|o|a|de|het)\s?)?(\p{Lu}.{3,90}?)\s+(\p{Lu}[\p{L}\p{M}.'’-]+\s+\p{Lu}[\p{L}\p{M}'’-]+)$`,
  "iu",
);

const inName =
  /^(?:(?:For|Für|Pour|Per|Por|Pela|Pelo|Pel|Voor|For|För|Za|За|Pro|Od|În numele|Pentru)\s+(?:(?:the|den|die|das|la|le|les|l['’]|el|los|las|il|lo|o|a|de|het)\s?)?)(\p{Lu}.{3,90}?)(?:\s*[:：]\s*|,\s+|\s+[–—-]\s+)(\p{Lu}.*)$/u;

const behalf =
  /^(?:(?:signed )?(?:for and )?on behalf of|namens(?: (?:de|het)(?=\s+\p{Lu}))?|au nom de|en nombre de|em nome de|a nome di)\s*:?\s+(?=\S)/iu;

/** "the board of the Harbour League", in small letters: those who decide for a body, which signs. */
const board =
  /^(?:(?:the )?(?:(?:executive|management|governing) )?(?:board|committee|council)(?: of (?:directors|trustees|governors))? of(?: the)?|(?:het )?(?:dagelijks |algemeen )?bestuur van(?: de| het)?|(?:der )?vorstand (?:von|vom|des|der)|le (?:bureau|conseil d['’]administration|comité directeur) d(?:e(?: la| l['’])?|u|es)|la (?:junta directiva|directiva|junta) de(?:l| la)?|a dire[cç][cç]?ão d[aeo]|il (?:consiglio )?direttivo d(?:i|el|ella)|styrelsen (?:för|i)|styret (?:i|for)|bestyrelsen (?:for|i))\s+(?=["“„«]?\p{Lu})/u;

const alone =
  /^(?:in (?:a|an|my|their) (?:personal|individual|private) capacity|op persoonlijke titel|à titre (?:personnel|individuel)|a título personal|a título pessoal|a titolo personale)\s*[:：]\s*(?=\S)/iu;
