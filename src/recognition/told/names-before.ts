// The names in front of words of signing: "A, B and C have signed the letter", "bodies such as A and B …".

import {
  firstName,
  lastName,
  type SentenceLanguage,
  withoutSorts,
} from "../running-text/ends-of-names.ts";
import { endsWithSort } from "../clauses/counted.ts";
import { withoutDayInFront } from "../clauses/day-in-front.ts";
import { signersOf } from "../running-text/signer.ts";
import { conjunctionsOf } from "../words/conjunctions.ts";
import { isName, isPair, plausible, splitNames } from "./plausible-names.ts";
import { behindSuchAs, withoutTogether } from "./such-as.ts";

/** Names from the beginning of the sentence on, up to the end of the text, behind which it says that they `signed`; or null. */
export function namesBefore(
  text: string,
  language: SentenceLanguage,
  signed = false,
): string[] | null {
  const bare = withoutDayInFront(text.replace(auxiliary, "").trim().replace(quotation, ""));
  if (endsInAside.test(bare)) return null;
  const whole = leadingDay.test(bare) ? bare.replace(leadingDay, "") : bare.replace(leadIn, "");
  const between = betweenDashes(whole, language);
  if (between !== null) return between;
  const { text: listed, joined } = withoutTogether(withoutSorts(whole));
  const from = behindSuchAs(listed);
  const named = from < 0 ? listed : listed.slice(from);
  for (const part of withoutClauses(named, language)) {
    const names = subjectIn(part, language, joined || from >= 0, signed);
    if (names !== null) return names;
  }
  return null;
}

/** "The three parties – A, B and C –": behind a sort of bodies, and in front of the verb, the dashes hold nothing but names. */
function betweenDashes(text: string, language: SentenceLanguage): string[] | null {
  const [, sort = "", listed = ""] =
    /^([^–—]{4,90}?)\s[–—]\s([^–—]{4,400}?)\s[–—],?$/u.exec(text) ?? [];
  if (sort === "" || !endsWithSort(sort)) return null;
  const names = splitNames(listed, language);
  const fit = signersOf(names).every((name) => isName(name, language.sentence));
  return names.length >= 2 && fit ? plausible(names, true) : null;
}

/**
 * The text, and the text without a clause behind its last comma: "A, B and C, on the same day". A clause with a verb goes
 * first when it begins with no name, or when a conjunction in front of the comma has ended the names.
 */
function withoutClauses(text: string, { languages, sentence }: SentenceLanguage): string[] {
  const [, front = "", clause = ""] = /^(.*[^\s,])\s*[,;]\s*([^,;()]*)$/su.exec(text) ?? [];
  if (front === "") return [text];
  const spoken = clause.split(/\s+/u).some((word) => sentence.has(word.toLowerCase()));
  const ended = new RegExp(`\\s(?:${conjunctionsOf(languages)})\\s[^,;]+$`, "u").test(front);
  return spoken && (ended || !/^["“„«]?\p{Lu}/u.test(clause)) ? [front, text] : [text, front];
}

function subjectIn(
  text: string,
  language: SentenceLanguage,
  sure: boolean,
  signed: boolean,
): string[] | null {
  const split = splitNames(text, language, true);
  const others = split.slice(0, -1);
  const nearest = others.slice(-3).map((name) => firstName(name, language));
  const names = [...others, lastName(split.at(-1) ?? "", nearest, language.sentence)];
  const odd = names.findLastIndex((name) => !isName(name, language.sentence));
  const from = odd >= 0 && isNameWithLead(names[odd] ?? "", language) ? odd - 1 : odd;
  const [first, ...rest] = names.slice(from + 1);
  if (first === undefined || rest.length === 0) return null;
  const found = [firstName(first, language), ...rest];
  const pair = from < 0 && isPair(found);
  return rest.length >= 2 || sure || pair
    ? plausible(found, sure || pair || (signed && rest.length >= 2))
    : null;
}

/** ", who": what follows is told in passing. */
const endsInAside =
  /[,;،]\s*(?:who|which|that|whose|die|der|welche|qui|que|quienes|che|som|koj[iae]|кој[иае]|которы[ех]|які|kt[oó]rzy|które|kte[rř][íéi]|ktor[íé]|akik|amelyek|που|care|jotka|kes|yang|الذين|التي)$/u;

/** The beginning of the verb behind the last name, and adverbs beside it. */
const auxiliary =
  /(?:[\s,;]+(?:have|has|had|haben|hat|ont|a|han|ha|hanno|têm|hebben|heeft|har|su|су|so|ovat|on|au|are|sind|wurden?|also|already|jointly|both|all|auch|ebenfalls|gemeinsam|également|aussi|también|conjuntamente|também|anche|ook|også|även|også|gezamenlijk|tillsammans|sammen|myös|takođe|također|zajedno|zajednički|такође|заједно|также|совместно|також|спільно|również|wspólnie|také|tiež|společne|spoločne|tudi|skupaj|επίσης|ayrıca|birlikte|szintén|közösen|juga|telah|bersama))*[\s,;]*$/u;

/** What those who sign say, in front of their names. */
const quotation = /^["“„«][^"”“»]{10,}["”“»],?\s*/u;

/** Time and place before the first name. */
const leadIn =
  /^(?:(?:On|In|At|After|Today|Yesterday|Last|This|Earlier|Also|Am|Im|Nach|Heute|Gestern|Auch|En|Hoy|Ayer|Tras|También|Dans|Hier|Aujourd['’]hui|À|Em|Na|Hoje|Ontem|Também|Ieri|Oggi|Anche|Op|Gisteren|Vandaag|Idag|Igår|I dag|I går|U|Danas|Juče|Jučer|Takođe|Također|У|На|Данас|Јуче|Такође|В|Во|Вчера|Сегодня|Также|W|We|Wczoraj|Dziś|Dzisiaj|Ve|V|Včera|Dnes|Σήμερα|Χθες|Στις|Bugün|Dün|Pada|Ma|Tegnap)(?![\p{L}\p{M}])|(?:El|Le|Il|Am|Den) (?=\p{Ll}|\d))[^,;:]{0,60},\s+/u;

/** A day in front of the first name without a comma. */
const leadingDay =
  /^(?:On|Am|Le|El|Em|Il|Op|Den|Στις|Την|Dne|Dana|Dňa|Pada)\s\d{1,2}\.?º?\s(?:de\s)?\p{L}+(?:\s(?:de\s)?\d{4}\.?)?\s/u;

function isNameWithLead(name: string, language: SentenceLanguage): boolean {
  return isName(name, language.sentence) || isName(firstName(name, language), language.sentence);
}
