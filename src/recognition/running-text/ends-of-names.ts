// The ends of names in a sentence: what stands in front of the first one and behind the last one.

import { looksLikePerson } from "../list/shape.ts";
import { fold } from "../rows/tidy.ts";
import { isFiniteVerb } from "../clauses/finite-verbs.ts";
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
  return text.replaceAll(between, ", ").replaceAll(sortBetween, ", ");
}

const between =
  /(?:,\s*|\s+)(?:and|as well as|und|sowie|et|ainsi que|y|e|así como|bem como|nonché|en|och|samt|og|i|te|kao i|oraz|a|а также|и|та|а також|és|ve|și|και|dan)\s+(?:(?:the|les|las|los|le|i|gli|as|os|die)\s+)?(?:\p{Ll}[\p{L}-]+\s+){1,4}(?:such as|including|like|wie|como|comme|tels? que|come|quali|zoals|såsom|som|jako|jak|kao|kao što su|као|као што су|как|такие как|як|такі як|όπως|gibi|seperti)\s+(?=["“„«]?(?:\p{Ll}{1,3}\s)?["“„«]?\p{Lu})/gu;

/** "and the employers’ organisations Harbour Services, …": a sort in the plural between "and the" and a name. */
const sortBetween =
  /\s(?:and|und|et|y|e|en|och|og|i)\s(?:the|die|les|las|los|as|os|le|i|gli|de|els|les)\s(?:\p{Ll}[\p{L}’'-]*\s){0,2}(?:organi[sz]ations|unions|groups|associations|networks|parties|federations|Organisationen|Verbände|Gewerkschaften|syndicats|collectifs|partis|organizaciones|asociaciones|sindicatos|colectivos|partidos|organizações|associações|coletivos|associazioni|organizzazioni|sindacati|organisaties|vakbonden|organisationerna|förbunden)\s(?=["“„«]?\p{Lu}[^,;]{2,80}[,;])/gu;

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
  rest = behindMembers(rest).replace(several, "");
  const bare = rest.replace(
    oneLetter(languages) ? /^(?:A|O|E|I|Az|As|Os)\s(?=["“„«]?\p{Lu})/u : articles,
    "",
  );
  return /\p{Lu}/u.test(bare)
    ? bare.replace(/^(?:\p{Ll}[\p{L}'’]*\s+)+(?=["“„«]?[\p{Lu}\p{N}])/u, "")
    : bare;
}

/** "Los antiguos fareros Ada Tar": an article for several and what they are stand in front of the first. */
const several =
  /^(?:Los|Las|Les|As|Os|Els|I|Gli|Le)\s(?:\p{Ll}[\p{L}'’-]*\s){0,6}(?!d\p{Ll}{1,4}\s)\p{Ll}{3,}[sie]\s(?=["“„«]?[\p{Lu}\p{N}])/u;

/** "members of the network" may stand in front of the first name with the network's own name. */
function behindMembers(text: string): string {
  const found = members.exec(text);
  return found === null ? text : text.slice(found.index + found[0].length);
}

const members =
  /(?<!\p{L})(?:members|Mitglieder|membres|miembros|membros|membri|leden|medlemmarna|medlemmene|członkowie|członkinie|členové|členovia|članice|članovi|члены|члени|чланице|чланови|μέλη|üyeleri|bileşenleri|tagjai|jäsenet|anggota)\s+(?=["“„«]?\p{Lu})/u;

const articles =
  /^(?:The|Die|Der|Das|La|Le|Les|El|Los|Las|Il|Lo|Gli|De|Το|Η|Ο|Οι|Τα)\s(?=["“„«]?\p{Lu})|^[Ll]['’](?=\p{Lu})/u;

/** Languages whose articles are letters. */
function oneLetter(languages: readonly string[]): boolean {
  return ["pt", "gl", "hu"].includes(languages[0] ?? "");
}

/** The last name without what follows it: from a verb on, or from the first small word where no other name has any. */
export function lastName(
  printed: string,
  others: readonly string[],
  sentence: SentenceWords,
): string {
  const text = printed.replace(inPassive, "");
  const words = text.split(/\s+/u);
  const capitals = others.length >= 2 && others.every((name) => !hasSmallWords(name));
  const head = Math.max(officeInFront(words), beginsWithBareSort(words) ? 2 : 0);
  const end = words.findIndex(
    (word, at) =>
      at > head &&
      (((sentence.has(word.toLowerCase()) || isFiniteVerb(word)) && !linksCapitals(words, at)) ||
        (capitals && head !== 2 && !isBetween(words, at) && isSmall(word, words.slice(at + 1)))),
  );
  const cut = end < 1 || isStillName(words, end, sentence) ? words.length : end;
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

/** "… a été adressée au ministre", "… ha estat enviada": one letter alone is no verb in every language. */
const inPassive =
  /\s(?:a|ont|avait|avaient|ha|han|havia)\s(?:été|estat|sido|stat[aoie])\s\p{Ll}.*$/su;

/** The word for the sort of body comes behind, "Those Who Are Out at Sea Association", and no verb behind a body. */
function isStillName(words: readonly string[], end: number, sentence: SentenceWords): boolean {
  const [head, rest] = [words.slice(0, end), words.slice(end)].map((part) => fold(part.join(" ")));
  const verb = sentence.has(words[end]?.toLowerCase() ?? "");
  return organisationWords.test(rest ?? "") && !(verb && organisationWords.test(head ?? ""));
}

/** "Föreningen för ljus": a word for a sort of bodies alone names nobody; what it is for belongs to the name. */
function beginsWithBareSort([first = "", link = "", behind = ""]: readonly string[]): boolean {
  return (
    /^\p{Lu}/u.test(first) &&
    organisationWords.test(fold(first)) &&
    linking.test(link) &&
    /^\p{Ll}/u.test(behind) &&
    !linking.test(behind)
  );
}

/** A small word between two parts of a name, whatever it is elsewhere. */
function linksCapitals(words: readonly string[], at: number): boolean {
  return linking.test(words[at] ?? "") && /^["“„«]?\p{Lu}/u.test(words[at + 1] ?? "");
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

/** One noun in small letters between a link and a capital: "del terrorismo Verde". */
function isBetween(words: readonly string[], at: number): boolean {
  return linking.test(words[at - 1] ?? "") && /^["“„«]?\p{Lu}/u.test(words[at + 1] ?? "");
}

/** A word in small letters that does not link two words of a name. */
function isSmall(word: string, behind: readonly string[]): boolean {
  if (!/^\p{Ll}/u.test(word) || /^\p{Ll}{1,3}\.?\p{Lu}/u.test(word)) return false;
  const next = behind.findIndex((part) => !linking.test(part));
  const isCapital = (part: string): boolean => /^["“„«(]?[\p{Lu}\p{N}]/u.test(part);
  const linked = behind.slice(Math.max(0, next), next + 2);
  return !linking.test(word) || next < 0 || !linked.some(isCapital);
}

const linking =
  /^(?:of|the|and|for|in|on|at|to|with|against|from|without|de|del|della|delle|dei|degli|di|da|do|dos|das|du|des|la|las|los|el|le|les|lo|gli|il|y|e|et|o|a|à|au|aux|em|en|por|para|pour|per|con|sur|sobre|und|der|die|das|dem|den|des|für|fur|von|vom|zu|zur|zum|im|mit|gegen|ohne|van|het|een|voor|op|tegen|i|u|na|od|iz|za|do|s|sa|protiv|w|z|o|dla|przeciw|pro|proti|v|ve|ile|için|och|för|i|av|mot|og|for|mod|til|ja|és|a|az|și|pentru|din|и|в|на|за|по|с|у|та|і|από|για|και|του|της|των|τον|την|στο|στη|στον|στην|το|η|ο|dan|untuk|pelo|pela|pelos|pelas|nos|nas|no|na|ao|à|aos|às|ter|ten|des|till|om|med|hos|fra|från|mod|kring|për|të|në|së|e|kundër|al|ale|ai|la|în|prin|cu|ku|przy|wokół|okolo|kod|oko|u|ob|pri|к|до|при|из|от|од|від|щодо|кон|κατά|προς|στα|στις|στους|bagi|pada|anti|oleh|untuk|di|se|fyrir|gegn|um|per|als|amb|pels|pel|contra|l’|d’|dhe|in|ter|un|ir|oraz|eta|al|bin|ibn|ben)$/u;
