// The names in a sentence that says who signs: where the first one begins, where the last one ends.

import { looksLikePerson, shapeOf } from "../list/shape.ts";
import { isOthers } from "../more/others.ts";
import { splitInline } from "../list/split-inline.ts";
import { wordsOf } from "../rows/tidy.ts";
import { isCountryName } from "../words/countries.ts";
import {
  behindIncluding,
  firstName,
  lastName,
  type SentenceLanguage,
  withoutSorts,
} from "./ends-of-names.ts";
import { signerOf } from "./signer.ts";
import type { SentenceWords } from "../words/prose-words.ts";
import {
  endsOfLeads,
  endsOfPhrasesAmong,
  endsOfPhrasesBefore,
  sortAtStart,
  startsOfPhrasesAfter,
  turnsAway,
} from "./signing-phrases.ts";

/** The names of those who sign by a sentence, or null. */
export function namesOfSigners(sentence: string, language: SentenceLanguage): string[] | null {
  const found = [
    ...endsOfPhrasesBefore(sentence).map((at) => namesBehind(sentence.slice(at), language)),
    ...endsOfLeads(sentence).map((at) => namesFrom(sentence.slice(at), language)),
    ...startsOfPhrasesAfter(sentence).map((at) => namesBefore(sentence.slice(0, at), language)),
  ].filter((names) => names !== null);
  return found.toSorted((one, other) => other.length - one.length)[0] ?? null;
}

/** The organisations that a sentence begins with, where the next one says that they speak together. */
export function jointSubject(sentence: string, language: SentenceLanguage): string[] | null {
  const names = namesBefore(sentence.replace(/[.!?]$/u, ""), language);
  const organisations = names?.filter((name) => shapeOf(name).organisation).length ?? 0;
  return names !== null && organisations >= 0.6 * names.length ? names : null;
}

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
function namesBehind(text: string, language: SentenceLanguage): string[] | null {
  const gap = gapOf(text);
  if (gap === null) return null;
  const names = text.slice(gap);
  const opened = /([（(]|\s[–—-]\s)["“„«]?$/u.exec(text.slice(0, gap))?.[1]?.trim();
  const end =
    opened === undefined
      ? -1
      : /^[（(]$/u.test(opened)
        ? closingOf(names)
        : names.search(/\s[–—-]\s/u);
  return namesFrom(end < 0 ? names : names.slice(0, end), language);
}

/** Where the bracket ends in which the names stand. */
function closingOf(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if ("(（".includes(text[at] ?? "")) depth += 1;
    else if (")）".includes(text[at] ?? "") && (depth -= 1) < 0) return at;
  }
  return -1;
}

/** Where the first name begins: behind small words, words for a sort of signatories, and a colon. */
function gapOf(text: string): number | null {
  let at = 0;
  for (let words = 0; words <= 14; words += 1) {
    at +=
      /^(?:[\s,:：–—-]|[（(][^()（）,;]{0,60}[)）]|[（(](?=[^()（）]*[,;]))*/u.exec(
        text.slice(at),
      )?.[0].length ?? 0;
    const rest = text.slice(at);
    const sort = words === 0 ? 0 : sortAtStart(rest);
    if (sort > 0) at += sort;
    else if (counted.test(rest)) at += counted.exec(rest)?.[0].length ?? 0;
    else if (/^["“„«'’]?[\p{Lu}\p{Lo}\p{N}@#]/u.test(rest)) {
      const noun = statementNoun.exec(rest)?.[0].length ?? 0;
      if (noun === 0) return turnsAway(text.slice(0, at)) ? null : withArticle(text, at);
      at += noun;
    } else at += /^[^\s,:：]+/u.exec(rest)?.[0].length ?? text.length;
    if (at >= text.length) return null;
  }
  return null;
}

/** How many they are. */
const counted = /^\p{N}[\p{N}.,']*\s+(?=\p{Ll})/u;

/** Nouns for statements that are capitalised in the middle of a sentence. */
const statementNoun =
  /^(?:Offene[nr]? |Gemeinsame[nr]? )?(?:Briefe?s?|Aufrufe?s?|Appells?|Erklärung|Stellungnahme|Manifeste?s?|Resolution|Petition|Texte?s?|Schreibens?|Statements?|Letter|Statement|Declaration|Appeal|Manifiesto|Manifesto|Declaración|Carta|Nota|Lettre|Appel|Tribune|Lettera|Appello|Pisma|Письма|Обращения|Verbänden?|Organisationen)(?=[\s,:])/u;

/** An article right before the first name goes with it. */
function withArticle(text: string, at: number): number {
  return (
    at -
    (/(?:^|\s)((?:the|der|die|das|den|dem|le|la|les|l[’']|el|los|las|il|lo|gli|ο|η|το|οι|τα) ?)$/u.exec(
      text.slice(0, at),
    )?.[1]?.length ?? 0)
  );
}

/** Names from the beginning of a text on. */
function namesFrom(text: string, language: SentenceLanguage): string[] | null {
  const bare = text
    .replace(/^[\s:：]+|[\s.!?。！？]+$/gu, "")
    .replace(asideBehind, "")
    .replace(/\s(?:بيان|رسال|نداء|عريض).*$/su, "");
  const names = splitNames(bare, language);
  const odd = names.findIndex((name) => !isName(name, language.sentence));
  const kept = odd < 0 ? names : names.slice(0, odd);
  const last = kept.at(-1);
  if (last === undefined) return null;
  const whole =
    odd < 0 ? [...kept.slice(0, -1), lastName(last, kept.slice(0, -1), language.sentence)] : kept;
  return plausible(whole);
}

/** A clause behind a comma that goes on about the names. */
const asideBehind =
  /[,;،，]\s+(?:(?:and|und|y|et|e|i) )?(?:who|which|whose|that|as well as \d+|among (?:many )?others|amongst others|die|der|welche\p{L}*|unter anderem|qui|dont|entre autres|parmi d'autres|que|quienes|entre otr[oa]s|entre muchas otras|cuy[oa]s?|dentre outr[oa]s|entre outr[oa]s|che|cui|tra (?:gli )?altri|fra gli altri|tra cui|koj[iae]|između ostalih|među ostalima|između ostalog|које?|који|између осталих|которы[ех]|в том числе|який|які|kt[oó]r[zey]\p{L}*|mezi jinými|kteří|ktorí|akik?|amelyek|többek között|που|μεταξύ άλλων|care|printre alții|som|blant annet|bland annat|blandt andre|jotka|muun muassa|onder andere|die|antara lain|yang)(?![\p{L}]).*$/su;

/** Before the words of signing: names from the beginning of the sentence on. */
function namesBefore(text: string, language: SentenceLanguage): string[] | null {
  const named = behindIncluding(
    text.replace(auxiliary, "").trim().replace(quotation, "").replace(leadIn, ""),
  );
  const split = splitNames(named, language);
  const others = split.slice(0, -1);
  const nearest = others.slice(-3).map((name) => firstName(name, language));
  const names = [...others, lastName(split.at(-1) ?? "", nearest, language.sentence)];
  const from = names.findLastIndex((name) => !isNameWithLead(name, language));
  const kept = names.slice(from + 1);
  const [first, ...rest] = kept;
  return first === undefined || kept.length < 3
    ? null
    : plausible([firstName(first, language), ...rest]);
}

/** The beginning of the verb behind the last name. */
const auxiliary =
  /(?:[\s,;]+(?:have|has|had|haben|hat|ont|a|han|ha|hanno|têm|hebben|heeft|har|su|су|so|ovat|on|au|are|sind|wurden?))?[\s,;]*$/u;

/** What those who sign say, in front of their names. */
const quotation = /^["“„«][^"”“»]{10,}["”“»],?\s*/u;

/** Time and place before the first name. */
const leadIn =
  /^(?:(?:On|In|At|After|Today|Yesterday|Last|This|Earlier|Also|Am|Im|Nach|Heute|Gestern|Auch|En|Hoy|Ayer|Tras|También|Dans|Hier|Aujourd['’]hui|À|Em|Na|Hoje|Ontem|Também|Ieri|Oggi|Anche|Op|Gisteren|Vandaag|Idag|Igår|I dag|I går|U|Danas|Juče|Jučer|Takođe|Također|У|На|Данас|Јуче|Такође|В|Во|Вчера|Сегодня|Также|W|We|Wczoraj|Dziś|Dzisiaj|Ve|V|Včera|Dnes|Σήμερα|Χθες|Στις|Bugün|Dün|Pada|Ma|Tegnap)(?![\p{L}\p{M}])|(?:El|Le|Il|Am|Den) (?=\p{Ll}|\d))[^,;:]{0,60},\s+/u;

function isNameWithLead(name: string, language: SentenceLanguage): boolean {
  return isName(name, language.sentence) || isName(firstName(name, language), language.sentence);
}

function splitNames(text: string, { languages }: SentenceLanguage): string[] {
  return (splitInline(withoutSorts(text), languages)?.names ?? []).filter(
    (name) => !isOthers(name),
  );
}

function isName(name: string, sentence: SentenceWords): boolean {
  const shape = shapeOf(signerOf(name), sentence);
  const short = /\p{Script=Han}|[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
    name,
  )
    ? name.length <= 36 && !/[，。；]/u.test(name)
    : wordsOf(name).length <= 16 && name.length <= 140;
  return short && !shape.prose && shape.name >= 0.5 && !isDay.test(name) && !bareNumber.test(name);
}

/** Parts of a date. */
const isDay =
  /^(?:\p{L}{1,4} )?(?:\d{1,2}\.?\s)?\p{L}+\.?\s\d{2,4}$|^(?:\p{L}{1,4} )?\d{1,2}\.?\s\p{L}+$|^\d{4}$/u;

/** Small letters and figures only: so many, or a sort of people. */
const bareNumber = /^(?!.*\p{Script=Georgian})[\p{Ll}\p{M}\p{N}\s.,'’-]+$/u;

/** Where a statement can be shared. */
const networks =
  /(?:^|\s)(?:IG|FB|TG|Facebook|Instagram|Twitter|X|Telegram|YouTube|TikTok|LinkedIn|WhatsApp|Mastodon|Bluesky|Threads|Viber|VK)$/u;

/** A name of two to four words in a script that has no capitals. */
const twoWordsWithoutCase =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Georgian}]+(?:[\s-][\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Georgian}'’"]+){1,3}$/u;

/** Sorts of people, not names. */
const sortsInHan =
  /(?:幹事|干事|成員|成员|校友|會員|会员|學生|学生|教師|教师|老師|老师|市民|人士|代表|同學|同学|群眾|群众|關係者)$/u;

/** Three names and more, or two of organisations; most show what they are, and they are no states. */
function plausible(names: readonly string[]): string[] | null {
  const kept = names.filter((name) => name !== "");
  const shapes = kept.map((name) => shapeOf(signerOf(name)));
  const organisations = shapes.filter(({ organisation }) => organisation).length;
  const telling = shapes.filter(({ organisation, person }) => organisation || person).length;
  const short = kept.filter(
    (name, at) =>
      /^[\p{Lu}\p{N}][\p{Lu}\p{N}-]+$/u.test(name) ||
      (shapes[at]?.organisation === false && twoWordsWithoutCase.test(name)),
  ).length;
  if (kept.length < 2 || (kept.length === 2 && organisations < 2)) return null;
  if (telling + short < 0.5 * kept.length) return null;
  if (kept.filter((name) => networks.test(name)).length >= 2) return null;
  if (kept.filter((name) => sortsInHan.test(name)).length >= 0.5 * kept.length) return null;
  return kept.filter(isCountryName).length >= 0.4 * kept.length ? null : kept;
}
