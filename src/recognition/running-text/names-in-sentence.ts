// The names in a sentence that says who signs: where the first one begins, where the last one ends.

import { headOf, looksLikePerson, shapeOf } from "../list/shape.ts";
import { namesBehindColon, tellsOfSigning } from "../clauses/behind-colon.ts";
import { withoutClauseBehind } from "../clauses/clause-behind.ts";
import { closingOf, namesCounted } from "../clauses/counted.ts";
import { namesBehindLead, namesEnclosed } from "../clauses/enclosed.ts";
import { namesFramed } from "../clauses/framed.ts";
import { tellsOfRefusal } from "../clauses/not-signed.ts";
import { gapAt } from "../told/gap.ts";
import { namesBefore } from "../told/names-before.ts";
import { isName, plausible, splitNames } from "../told/plausible-names.ts";
import { foldInPlace } from "../rows/tidy.ts";
import { announcesSignatories } from "../words/cues.ts";
import { clauseBehind, withoutSortOfExamples } from "../told/such-as.ts";
import { asideBehind, verbAtEnd } from "../vocabulary/behind-names-table.ts";
import { lastName, type SentenceLanguage } from "./ends-of-names.ts";
import { beginsWithSharedSort, withSharedSort } from "../sorts/shared-sort.ts";
import { bodiesInThai } from "../speakers/thai-names.ts";
import { namesBeforeFollowing } from "../speakers/following-text.ts";
import { namedBeside } from "../speakers/named-beside.ts";
import { namesBehindOpening } from "../speakers/opening-joint.ts";
import { endsOfJointPhrases } from "../speakers/joint-phrases.ts";
import { withoutRepeatedPrepositions } from "../clauses/repeated-prepositions.ts";
import { signersOf } from "./signer.ts";
import {
  endOfIdentification,
  endsOfLeads,
  endsOfPhrasesAmong,
  endsOfPhrasesBefore,
  startsOfPhrasesAfter,
  tellsWhoSpeaks,
} from "./signing-phrases.ts";

/** The names of those who sign by a sentence, or null. */
export function namesOfSigners(sentence: string, language: SentenceLanguage): string[] | null {
  if (tellsOfRefusal(sentence)) return null;
  const names = namesToldIn(sentence, language);
  return names === null ? null : [...namedBeside(sentence, names, language), ...names];
}

/** What most ways of telling who signs find in a sentence. */
function namesToldIn(sentence: string, language: SentenceLanguage): string[] | null {
  const found = [
    namesFramed(sentence, language),
    bodiesInThai(sentence),
    ...enclosedBetween(sentence).map((part) => namesFrom(part, language, true)),
    ...endsOfPhrasesBefore(sentence).map((at) =>
      namesBehind(sentence.slice(at), language, signsIn(sentence.slice(Math.max(0, at - 40), at))),
    ),
    ...endsOfLeads(sentence).map((at) => namesFrom(sentence.slice(at), language)),
    ...endsOfJointPhrases(sentence).map((at) => namesRightBehind(sentence.slice(at), language)),
    namesBehindOpening(sentence, language),
    namesBeforeFollowing(sentence, language),
    namesCounted(sentence, language),
    namesBehindColon(sentence, language),
    namesEnclosed(sentence, language),
    namesBehindLead(sentence, language),
    ...startsOfPhrasesAfter(sentence).map((at) =>
      namesBefore(sentence.slice(0, at), language, tellsOfSigning(sentence.slice(at, at + 60))),
    ),
  ].filter((names) => names !== null);
  const most = found.toSorted((one, other) => other.length - one.length)[0]?.length ?? 0;
  const equal = found.filter(({ length }) => length === most);
  return equal.find((names) => !names.some((name) => goesOn(name, language))) ?? equal[0] ?? null;
}

/** The words right in front of the names say that somebody signs. */
function signsIn(words: string): boolean {
  return announcesSignatories(words) || signed.test(words);
}

const signed =
  /(?<!\p{L})(?:(?:co-?)?signée?s?|signed|gezeichnet|(?:mede)?ondertekend|getekend|undertecknat|undertegnet|firmas?|assinaturas?)(?:\s\p{L}{1,5})?$/iu;

/** A verb stands in it, so that it was not read to its end. */
function goesOn(name: string, { sentence }: SentenceLanguage): boolean {
  return name.split(/\s+/u).some((word, at) => at > 0 && sentence.has(word) && word.length > 3);
}

/** Those of whom the sentence before spoke: "They are A, B and C", "It concerns among others A, B and C"; or null. */
export function namesIdentified(sentence: string, language: SentenceLanguage): string[] | null {
  const end = endOfIdentification(sentence);
  return end < 0 ? null : namesBehind(sentence.slice(end), language, false);
}

/** Turkish encloses the names: "aralarında A, B ve C'nin de bulunduğu 46 kuruluş". */
function enclosedBetween(sentence: string): string[] {
  const part =
    /(?<!\p{L})(?:[Aa]ralarında|arasında)\s+(\S.{10,600}?)\s*(?:[’'](?:n?[ıiuü]n)\s+|gibi\s+\p{Ll}+\s+)d[ae]\s+(?:bulunduğu|yer aldığı|olduğu)(?!\p{L})/u.exec(
      sentence,
    )?.[1];
  return part === undefined ? [] : [part];
}

/** The organisations that a sentence begins with, where the next one says that they speak together. */
export function jointSubject(sentence: string, language: SentenceLanguage): string[] | null {
  const names = namesBefore(sentence.replace(/[.!?]$/u, ""), language);
  const organisations = names?.filter((name) => shapeOf(name).organisation).length ?? 0;
  return names !== null && organisations >= 0.6 * names.length ? names : null;
}

/** "Among them are A, B and C", where the sentence before tells who signs, sends or publishes a statement. */
export function namesAmongThem(
  before: string,
  sentence: string,
  language: SentenceLanguage,
): string[] | null {
  const lead = amongThem.exec(foldInPlace(sentence))?.[0].length ?? 0;
  return lead > 0 && tellsWhoSpeaks(before)
    ? namesFrom(sentence.slice(lead), language, true)
    : null;
}

const amongThem =
  /^(?:among (?:them|these)|these include|they include|(?:unter ihnen|darunter|dazu)|zu ihnen|parmi (?:eux|elles)|entre (?:ell|est)[oa]s|entre el[ae]s|tra (?:quest[ie]|loro|ess[ei])|fra (?:quest[ie]|loro)|niiden joukossa|onder hen|(?:sa|jsou|su|so) (?:wsrod nich|mezi nimi|medzi nimi|med njimi|medu njima)|(?:koztuk|kozottuk) van(?:nak)?|bland (?:dem|dessa)|blant (?:dem|disse)|blandt dem|heidan joukossaan|medu njima|wsrod nich|mezi nimi|medzi nimi|med njimi|koztuk|printre (?:acestia|acestea|ei|ele)|aralarinda|di antaranya|среди них|серед них|сярод іх|siarod ich|међу њима|сред тях|меѓу нив|αναμεσα τους|μεταξυ αυτων),?(?: (?:destacam-se|destacam|destacan|se destacan|destaquen|spiccano|on compte|figure|are|is|were|sind|sind auch|befinden sich|gehoren|zahlen|figurent|sont|on trouve|se encuentran|se cuentan|estan|figuran|estao|figuram|ci sono|sono|figurano|zijn|finns|ar|er|ovat|su|sa|jsou|su i|so|van|vannak|se numara|sunt|адреса|јесу|су|есть|е|са|ειναι))?[:,]? (?=\S)/u;

/** "Among the signatories is the writer A": the name of one person, or null. */
export function signerAlone(sentence: string): string | null {
  for (const end of endsOfPhrasesAmong(sentence)) {
    const found =
      /^[^.;:,]{0,20}?\p{Ll}[^\p{Lu}.;:,]{0,60}?\s((?:\p{Lu}[\p{L}\p{M}'’-]+\s){1,3}\p{Lu}[\p{L}\p{M}'’-]+)(?=[,.;]|\s\p{Ll})/u.exec(
        sentence.slice(end),
      )?.[1];
    if (found !== undefined && looksLikePerson(found)) return found;
  }
  return null;
}

/** Behind the words of signing: a few small words at most, then names up to where the sentence turns. */
export function namesBehind(
  text: string,
  language: SentenceLanguage,
  signed: boolean,
): string[] | null {
  const gap = gapAt(text);
  if (gap === null) return null;
  const names = text.slice(gap.at);
  const opened = /([（(]|\s[–—-]\s)(?:\p{Ll}+\s){0,3}["“„«]?$/u
    .exec(text.slice(0, gap.at))?.[1]
    ?.trim();
  const end =
    opened === undefined
      ? -1
      : /^[（(]$/u.test(opened)
        ? closingOf(names)
        : names.search(/\s[–—-]\s/u);
  const right =
    signed &&
    /^[\s:：,(–—-]*(?:door\s)?(?:(?:the|der|die|den|dem|la|le|el|il|o|a)\s)?$|^(?:\s[\p{Ll}\p{N}-]+){2,9},\s$/u.test(
      text.slice(0, gap.at),
    );
  const sure = gap.sure || enumerates(text.slice(0, gap.at), names);
  return namesFrom(end < 0 ? names : names.slice(0, end), language, sure, right);
}

/** Two names and more without a word between but an article. */
function namesRightBehind(text: string, language: SentenceLanguage): string[] | null {
  const behind = articleAtMost.exec(text)?.[0].length ?? 0;
  const bare = text.slice(behind).replaceAll(officeBehindDash, "");
  const found = behind === 0 ? null : namesFrom(bare, language, true);
  // Behind a dash, in small letters, stands what a person is.
  const own = found?.filter((name) => !/^\p{Ll}/u.test(name)) ?? [];
  return own.length >= 2 ? own : null;
}

/** "Ada Tar – chair of the Tern Trust and Ben Salt – …". */
const officeBehindDash =
  /\s[–—-]\s\p{Ll}[^,;.–—]{3,90}?(?=\s(?:and|und|et|y|e|en|og|och|ja|și|oraz|i|a|ve|и|та|και)\s\p{Lu}|[,;.]|$)/gu;

const articleAtMost =
  /^(?:\s[–—-])?\s(?:(?:der|die|das|la|le|les|il|lo|gli|i|el|los|las|o|a|os|as|de|het|η|ο|το|οι|τα|az?)\s|[dl]['’])?(?=["“„«]?\p{Lu})/u;

/** "promoted by: A, B, C, D, E": a colon right behind the words and commas behind it leave nothing but names. */
function enumerates(gap: string, names: string): boolean {
  return /^\s*[:：]\s*$/u.test(gap) && (names.match(/[,،，、;]\s/gu)?.length ?? 0) >= 4;
}

/** Names from the beginning of a text on. */
function namesFrom(
  text: string,
  language: SentenceLanguage,
  sure = false,
  right = false,
): string[] | null {
  const bare = unquoted(text.replace(/^[\s:：]+|[\s.!?。！？]+$/gu, ""))
    .replace(verbAtEnd, "")
    .replace(/(?<=\p{L})[–—](?=\p{Ll}{2}).*$/su, "")
    .replace(hanOthers, "")
    .replace(asideBehind, "")
    .replace(/\s(?:بيان|رسال|نداء|عريض|(?:נאמר|נכתב|צוין|נטען)\s).*$/su, "");
  const sharing = beginsWithSharedSort(bare) ? namesThatShare(bare, language) : null;
  if (sharing !== null) return sharing;
  const listed = withoutRepeatedPrepositions(withoutClauseBehind(bare, language));
  const names = withoutSortOfExamples(splitNames(listed, language));
  const odd = firstOdd(names, language);
  const kept = odd < 0 ? names : [...names.slice(0, odd), ...personInFront(names[odd] ?? "")];
  const last = kept.at(-1)?.replace(clauseBehind, "");
  if (last === undefined) return null;
  const whole =
    odd < 0
      ? [...kept.slice(0, -1), lastName(last, kept.slice(0, -1), language.sentence)]
      : [...kept.slice(0, -1), last];
  const persons = right && whole.length === 2 && signersOf(whole).every(isPerson);
  const several = right && whole.length >= 3 && whole.every(isBrief);
  return plausible(whole, sure || persons || several);
}

/** "等，": and others, with which an enumeration in Chinese ends, and what the sentence says behind that. */
const hanOthers = /(?<=\p{Script=Han})等[，；。].*$/su;

/** "Ada Tar and a good number of others": a person, and behind a conjunction nobody by name. */
function personInFront(text: string): string[] {
  const person = /^(\p{Lu}\S+(?:\s\p{Lu}\S+){1,2})\s\p{Ll}{1,3}\s(?:\p{Ll}+\s){2}/u.exec(text)?.[1];
  return person !== undefined && looksLikePerson(person) ? [person] : [];
}

/** Two names and more that share the noun in front of the first; or null. */
function namesThatShare(text: string, language: SentenceLanguage): string[] | null {
  const names = splitNames(text, language);
  const others = names.slice(0, -1);
  const whole = [...others, lastName(names.at(-1) ?? "", others, language.sentence)];
  const shared = withSharedSort(whole);
  return shared.length >= 2 && shared.every(({ name }) => name !== undefined) ? whole : null;
}

/** Where the names end: at the first that is none, unless it is one alone in the middle of many. */
function firstOdd(names: readonly string[], { sentence }: SentenceLanguage): number {
  const odd = names.flatMap((name, at) => (isName(name, sentence) ? [] : [at]));
  const [first = -1, second] = odd;
  const inner = second === undefined && first >= 4 && names.length - first >= 5;
  const name = names[first] ?? "";
  const whole = /\p{Lu}/u.test(name) ? name.length <= 100 : isSmallName(name, sentence);
  return inner && whole ? -1 : first;
}

/** "fair seas": one or two words in small letters, none of which sentences are made of. */
function isSmallName(name: string, sentence: ReadonlySet<string>): boolean {
  return (
    /^\p{Ll}{3,}(?:\s\p{Ll}{3,})?$/u.test(name) &&
    !name.split(" ").some((word) => sentence.has(word))
  );
}

/** A name of few words, as bodies have that no word of theirs shows. */
function isBrief(name: string): boolean {
  return name.split(/\s+/u).length <= 6;
}

function isPerson(name: string): boolean {
  return looksLikePerson(headOf(name));
}

/** All names together in one pair of quotation marks. */
function unquoted(text: string): string {
  return text.replace(/^["“„«]([^"“”„«»]*[,،;؛、][^"“”„«»]*)["”“»][\s.]*$/u, "$1");
}
