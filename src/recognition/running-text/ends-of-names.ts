// The ends of names in a sentence: what stands in front of the first one and behind the last one.

import { looksLikePerson } from "../list/shape.ts";
import { fold } from "../rows/tidy.ts";
import { organisationWords } from "../words/name-words.ts";
import type { SentenceWords } from "../words/prose-words.ts";
import { sortAtStart } from "./signing-phrases.ts";

export interface SentenceLanguage {
  /** BCP 47. */
  readonly languages: readonly string[];
  readonly sentence: SentenceWords;
}

/** A sort of those who sign between two names, "and groups such as", is no more than a comma. */
export function withoutSorts(text: string): string {
  return text.replaceAll(between, ", ");
}

const between =
  /(?:,\s*|\s+)(?:and|as well as|und|sowie|et|ainsi que|y|e|así como|bem como|nonché|en|och|samt|og|i|te|kao i|oraz|a|а также|и|та|а також|és|ve|și|και|dan)\s+(?:(?:the|les|las|los|le|i|gli|as|os|die)\s+)?(?:\p{Ll}[\p{L}-]+\s+){1,4}(?:such as|including|like|wie|como|comme|tels? que|come|quali|zoals|såsom|som|jako|jak|kao|kao što su|као|као што су|как|такие как|як|такі як|όπως|gibi|seperti)\s+(?=["“„«]?(?:\p{Ll}{1,3}\s)?["“„«]?\p{Lu})/gu;

/** The first name without what the sentence begins with: up to a verb, small words, a word for a sort of signatories. */
export function firstName(text: string, { languages, sentence }: SentenceLanguage): string {
  let rest = text
    .slice(text.lastIndexOf(": ") + 1)
    .replace(/^(?:今[日天]?[，,]?)?由(?=\p{Script=Han}{2})/u, "")
    .trim();
  const words = rest.split(/\s+/u);
  const verb = words.findLastIndex((word) => sentence.has(word.toLowerCase()));
  if (verb >= 0) rest = words.slice(verb + 1).join(" ");
  const sort = sortAtStart(rest);
  const behind = rest.slice(sort).trim();
  if (sort > 0 && /^(?:\p{Ll}+\s+){0,3}["“„«]?[\p{Lu}\p{N}]/u.test(behind)) rest = behind;
  rest = behindMembers(rest);
  const bare = rest.replace(
    oneLetter(languages) ? /^(?:A|O|E|I|Az|As|Os)\s(?=["“„«]?\p{Lu})/u : articles,
    "",
  );
  return /\p{Lu}/u.test(bare)
    ? bare.replace(/^(?:\p{Ll}[\p{L}'’]*\s+)+(?=["“„«]?[\p{Lu}\p{N}])/u, "")
    : bare;
}

/** "members of the network" may stand in front of the first name with the network's own name. */
function behindMembers(text: string): string {
  const found = members.exec(text);
  return found === null ? text : text.slice(found.index + found[0].length);
}

const members =
  /(?<!\p{L})(?:members|Mitglieder|membres|miembros|membros|membri|leden|medlemmarna|medlemmene|członkowie|członkinie|členové|členovia|članice|članovi|члены|члени|чланице|чланови|μέλη|üyeleri|bileşenleri|tagjai|jäsenet|anggota)\s+(?=["“„«]?\p{Lu})/u;

const articles =
  /^(?:The|Die|Der|Das|La|Le|Les|El|Los|Las|Il|Lo|Gli|De|Το|Η|Ο|Οι|Τα)\s(?=["“„«]?\p{Lu})|^L['’](?=\p{Lu})/u;

/** Languages whose articles are letters. */
function oneLetter(languages: readonly string[]): boolean {
  return ["pt", "gl", "hu"].includes(languages[0] ?? "");
}

/** The last name without what follows it: from a verb on, or from the first small word where no other name has any. */
export function lastName(text: string, others: readonly string[], sentence: SentenceWords): string {
  const words = text.split(/\s+/u);
  const capitals = others.length >= 2 && others.every((name) => !hasSmallWords(name));
  const head = officeInFront(words);
  const end = words.findIndex(
    (word, at) =>
      at > head &&
      (sentence.has(word.toLowerCase()) || (capitals && isSmall(word, words.slice(at + 1)))),
  );
  const cut =
    end < 1 || organisationWords.test(fold(words.slice(end).join(" "))) ? words.length : end;
  return words
    .slice(0, cut)
    .join(" ")
    .replace(onDay, "")
    .replace(/([)）])\s+\p{Ll}.*$/u, "$1")
    .replace(
      /(?:等.{0,14}|など.{0,8}|ら|\s?등(?:이다|입니다)?|(?:發起|发起|聯署|联署|簽署|签署|提出|組成|组成)的?|[,;،，\s])+$/u,
      "",
    );
}

/** "el economista Ada Tar": how many words in small letters stand in front of a name of several. */
function officeInFront(words: readonly string[]): number {
  const first = words.findIndex((word) => /^["“„«]?\p{Lu}/u.test(word));
  return first > 0 && first <= 5 && looksLikePerson(words.slice(first, first + 2).join(" "))
    ? first
    : 0;
}

/** A day behind the last name. */
const onDay =
  /\s(?:on|last|this|am|letzten) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|\s(?:am|vom) (?:Mon|Diens|Donners|Frei|Sams|Sonn)tag$|\sam (?:Mittwoch|Sonnabend)$/u;

function hasSmallWords(name: string): boolean {
  const words = name.split(/\s+/u);
  return words.some((word, at) => isSmall(word, words.slice(at + 1)));
}

/** A word in small letters that does not link two words of a name. */
function isSmall(word: string, behind: readonly string[]): boolean {
  if (!/^\p{Ll}/u.test(word) || /^\p{Ll}{1,3}\p{Lu}/u.test(word)) return false;
  return (
    !linking.test(word) ||
    !/^["“„«(]?[\p{Lu}\p{N}]/u.test(behind.find((next) => !linking.test(next)) ?? "")
  );
}

const linking =
  /^(?:of|the|and|for|in|on|at|to|with|against|from|without|de|del|della|delle|dei|degli|di|da|do|dos|das|du|des|la|las|los|el|le|les|lo|gli|il|y|e|et|o|a|à|au|aux|em|en|por|para|pour|per|con|sur|sobre|und|der|die|das|dem|den|des|für|fur|von|vom|zu|zur|zum|im|mit|gegen|ohne|van|het|een|voor|op|tegen|i|u|na|od|iz|za|do|s|sa|protiv|w|z|o|dla|przeciw|pro|proti|v|ve|ile|için|och|för|i|av|mot|og|for|mod|til|ja|és|a|az|și|pentru|din|и|в|на|за|по|с|у|та|і|από|για|και|του|της|των|τον|την|στο|στη|στον|στην|το|η|ο|dan|untuk|l’|d’|al|bin|ibn|ben)$/u;
