// Where a sentence says that somebody signs a statement, and on which side of those words the names stand.

import { fold, foldInPlace } from "../rows/tidy.ts";
import { statementWords } from "../words/announce-table.ts";
import { stemPattern } from "../words/stems.ts";
import {
  leadsWithoutCapitals,
  moreStatementWords,
  otherPapers,
  phrasesAfterNames,
  phrasesBeforeNames,
  sortsOfSigners,
  turningWords,
} from "./signing-phrases-table.ts";

/** `\\b` knows no letters but Latin ones. */
function ended(phrase: string): string {
  return phrase.replaceAll("\\b", "(?![\\p{L}\\p{N}])");
}

const statements = stemPattern([statementWords, ...moreStatementWords].map(ended));
const papers = stemPattern(otherPapers.map(ended));
const statement = `(?:${[statementWords.slice(3, -1), ...moreStatementWords].map(ended).join("|")})`;
const before = new RegExp(
  `(?<!\\p{L})(?:${phrasesBeforeNames.map(ended).join("|")})`.replaceAll("§", statement),
  "gu",
);
const leads = new RegExp(leadsWithoutCapitals.join("|"), "gu");
const after = new RegExp(
  phrasesAfterNames.map(ended).map(bounded).join("|").replaceAll("§", statement),
  "gu",
);
const sorts = new RegExp(`^(?:${sortsOfSigners.map(ended).join("|")})(?![\\p{L}\\p{M}])`, "u");
const turns = new RegExp(`(?<!\\p{L})(?:${turningWords.map(ended).join("|")})(?!\\p{L})`, "u");

function bounded(phrase: string): string {
  return /^(?:\(\?:)?[a-z\u0370-\u052f]/u.test(phrase) ? `(?<!\\p{L})(?:${phrase})` : phrase;
}

/** Whether a text speaks of a statement. */
export function speaksOfStatement(text: string): boolean {
  return statements.test(fold(text));
}

/** Whether what is signed is a treaty, a contract or the like. */
export function speaksOfOtherPaper(text: string): boolean {
  return papers.test(fold(text));
}

/** Ends of the phrases behind which names come. */
export function endsOfPhrasesBefore(sentence: string): number[] {
  return [...foldInPlace(sentence).matchAll(before)].map(
    ({ index, 0: { length } }) => index + length,
  );
}

/** Ends of "among the signatories". */
export function endsOfPhrasesAmong(sentence: string): number[] {
  return [...foldInPlace(sentence).matchAll(among)].map(
    ({ index, 0: { length } }) => index + length,
  );
}

const among =
  /(?<!\p{L})(?:among (?:the|its) (?:co-?)?signatories|entre (?:los|las) firmantes|entre (?:os|as) (?:signatari[oa]s|assinantes)|parmi les (?:co-?)?signataires|(?:unter|zu) den (?:mit|erst)?unterzeichner(?:n|innen)\p{L}*|tra i firmatari|onder de ondertekenaars|bland undertecknarna|blant underskriverne|medu potpisni\p{L}+|među потписни\p{L}+|међу потписни\p{L}+|среди подписавш\p{L}+|серед підписант\p{L}+|wsrod sygnatariuszy|mezi signatari|allekirjoittajien joukossa|az alairok kozott|printre semnatari|imzacilar arasinda)/gu;

/** The same in scripts without capitals: there the names begin right at the end. */
export function endsOfLeads(sentence: string): number[] {
  return [...sentence.matchAll(leads)].map(({ index, 0: { length } }) => index + length);
}

/** Beginnings of the phrases before which names stand. */
export function startsOfPhrasesAfter(sentence: string): number[] {
  return [...foldInPlace(sentence).matchAll(after)].map(({ index }) => index);
}

/** The length of a plural word for those who sign at the beginning of a text, or 0. */
export function sortAtStart(text: string): number {
  return sorts.exec(foldInPlace(text))?.[0].length ?? 0;
}

/** Whether small words lead away from those who sign. */
export function turnsAway(text: string): boolean {
  return turns.test(foldInPlace(text));
}
