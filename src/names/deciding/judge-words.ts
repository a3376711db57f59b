// What the words of two names say by themselves, before countries and common names are considered.
import type { ParsedName, Term } from "../parse-name.ts";
import { ruled } from "../rules.ts";
import type { RuleId, Verdict } from "../rules.ts";
import { isLight } from "../reading/words.ts";
import { align, meetInSequence } from "./align.ts";
import type { Alignment, Meeting } from "./align.ts";
import { commonHomes } from "./countries.ts";
import { isDistinctive } from "./identity.ts";
import { judgeExtra } from "./judge-extra.ts";
import { setAside } from "./leftovers.ts";
import { lettersOf } from "./meet.ts";
import type { Closeness } from "./meet.ts";
import { judgeSmallWords, judgeStance, textOf } from "./small-words.ts";
import { editDistance } from "./spelling.ts";

export function judgeWords(left: ParsedName, right: ParsedName): Verdict {
  if (left.text === right.text)
    return ruled(left.record.name.trim() === right.record.name.trim() ? "identical" : "typography");
  if (left.cut || right.cut)
    return ruled("other-words", { left: left.text.slice(0, 80), right: right.text.slice(0, 80) });
  const [formLeft, formRight] = [left.legalForm?.form, right.legalForm?.form];
  if (formLeft !== undefined && formRight !== undefined && formLeft !== formRight)
    return ruled("other-legal-form", { left: formLeft, right: formRight });
  const sequence = meetInSequence(left.terms, right.terms);
  if (sequence !== null)
    return judgeAsides(left, right) ?? judgeArticle(left, right, equalRule(left, right, sequence));
  return isSpacing(left, right)
    ? (judgeAsides(left, right) ?? judgeSpacing(left, right))
    : judgeAlignment(left, right, align(left.terms, right.terms));
}

/** Brackets that hold more than an acronym or country: a second name is asked about, a mark of difference decides. */
function judgeAsides(left: ParsedName, right: ParsedName): Verdict | null {
  const [a, b] = [left.asides.flat(), right.asides.flat()];
  if (a.length === 0 && b.length === 0) return null;
  const texts = { left: textOf(a), right: textOf(b) };
  if (meetInSequence(a, b) !== null) return null;
  if (a.length > 0 && b.length > 0) {
    const [one, other] = [lettersOfAll(a), lettersOfAll(b)];
    const isSlip = Math.min(one.length, other.length) > 2 && editDistance(one, other, 1) <= 1;
    return ruled(isSlip ? "spelling" : "other-words", texts);
  }
  const aside = a.length > 0 ? a : b;
  const isName = weightOf(aside) >= 3 || (weightOf(aside) === 2 && weightOf(left.terms) === 1);
  if (isName) return ruled("second-name", { name: textOf(aside) });
  const isPlace = isDistinctive(left.terms) && !left.terms.some(isParty);
  return ruled(isPlace ? "extra-name" : "extra-words", { extra: textOf(aside) });
}

/** "The Left" is what one calls itself; beside a word that many use, the article is half of the name. */
function judgeArticle(left: ParsedName, right: ParsedName, rule: RuleId): Verdict {
  const isBare = weightOf(left.terms) === 1 && !isDistinctive(left.terms);
  return rule === "article" && isBare && left.article !== right.article
    ? ruled("small-word-added", { word: articleOf(left) || articleOf(right) })
    : ruled(rule);
}

function articleOf({ article, text }: ParsedName): string {
  return article ? (text.split(/[ ']/, 1)[0] ?? "") : "";
}

/** Parties split, and a bracket names the wing. */
function isParty(term: Term): boolean {
  return term.meanings.some(({ concept }) => concept === "party");
}

function weightOf(terms: readonly Term[]): number {
  return terms.filter((term) => !isLight(term)).length;
}

function equalRule(left: ParsedName, right: ParsedName, sequence: readonly Closeness[]): RuleId {
  if (left.qualifiers.length !== right.qualifiers.length) return "country-added";
  if (sequence.includes("country-name")) return "country-name";
  if (left.legalForm?.form !== right.legalForm?.form) return "legal-form";
  if (sequence.includes("abbreviation") || sequence.includes("number")) return "abbreviation";
  if (sequence.includes("variant")) return "spelling-variant";
  if (left.acronyms.length !== right.acronyms.length) return "acronym-added";
  if (left.terms.length !== right.terms.length || left.article !== right.article) return "article";
  if (sequence.includes("accent"))
    return hasLatin(left.text) === hasLatin(right.text) ? "accents" : "alphabet";
  return left.acronyms.length > 0 ? "acronym-place" : "typography";
}

function hasLatin(text: string): boolean {
  return /[a-z]/i.test(text);
}

/** The letters are the same in the same order; only where words end differs. */
export function isSpacing(left: ParsedName, right: ParsedName): boolean {
  if (left.numbers.length + right.numbers.length > 0) return false;
  const letters = lettersOfAll(left.terms);
  return letters.length >= 6 && letters === lettersOfAll(right.terms);
}

/** "Fairtrade" is a label and "fair trade" a trade: where a known word was joined, the acronym must vouch for it. */
function judgeSpacing(left: ParsedName, right: ParsedName): Verdict {
  const [a, b] = [alone(left, right), alone(right, left)];
  const parts = a.length > b.length ? a : b;
  const isKnown = parts.some(({ kind }) => kind === "generic");
  const isWord = isKnown && parts.every(({ plain }) => plain.length > 2);
  return isWord && !shareLongAcronym(left, right)
    ? ruled("spelling", { left: textOf(a), right: textOf(b) })
    : ruled("spacing");
}

function alone(name: ParsedName, other: ParsedName): readonly Term[] {
  const known = new Set(other.terms.map(({ form }) => form));
  return name.terms.filter((term) => !isLight(term) && !known.has(term.form));
}

function lettersOfAll(terms: readonly Term[]): string {
  const known = remembered.get(terms);
  if (known !== undefined) return known;
  const letters = terms.map((term) => (term.kind === "article" ? "" : lettersOf(term))).join("");
  remembered.set(terms, letters);
  return letters;
}

/** A name is compared with many. */
const remembered = new WeakMap<readonly Term[], string>();

function judgeAlignment(left: ParsedName, right: ParsedName, aligned: Alignment): Verdict {
  const asideLeft = setAside(left, aligned.extraLeft, right);
  const asideRight = setAside(right, aligned.extraRight, left);
  const [restLeft, restRight] = [asideLeft.rest, asideRight.rest];
  const isReplaced = restLeft.length > 0 ? asideRight.replaces : asideLeft.replaces;
  if (
    (restLeft.length + restRight.length > 0 && isReplaced) ||
    (restLeft.length > 0 && restRight.length > 0) ||
    (asideLeft.replaces && asideRight.replaces)
  )
    return judgeReplaced(aligned.extraLeft, aligned.extraRight, left, right, aligned);
  if (restLeft.length > 0) return judgeExtra(restLeft, left, right, aligned);
  if (restRight.length > 0) return judgeExtra(restRight, right, left, aligned);
  return (
    judgeAsides(left, right) ??
    asideLeft.question ??
    asideRight.question ??
    judgeEqualWords(left, right, aligned)
  );
}

/** Words replaced make another name, but for one common word in a name so long that nothing else could be meant. */
function judgeReplaced(
  restLeft: readonly number[],
  restRight: readonly number[],
  left: ParsedName,
  right: ParsedName,
  aligned: Alignment,
): Verdict {
  const texts = {
    left: textOf(restLeft.map((i) => left.terms[i])),
    right: textOf(restRight.map((j) => right.terms[j])),
  };
  const isOne = restLeft.length === 1 && restRight.length === 1;
  const terms = [left.terms[restLeft[0] ?? 0], right.terms[restRight[0] ?? 0]];
  const isLong = weightOf(left.terms) > LONG_NAME && weightOf(right.terms) > LONG_NAME;
  const isExact = aligned.meetings.every(({ how }) => how === "exact" || how === "variant");
  if (!isOne || !isLong || !isExact || !aligned.inOrder) return ruled("other-words", texts);
  const isCommon = terms.every((term) => term?.kind === "generic");
  return isCommon && commonHomes(left, right).size > 0
    ? ruled("other-word", texts)
    : ruled("other-words", texts);
}

const LONG_NAME = 5;

function judgeEqualWords(left: ParsedName, right: ParsedName, aligned: Alignment): Verdict {
  const stance = judgeStance(aligned);
  if (stance !== null) return stance;
  const spelled = aligned.meetings.find(
    ({ how }) => how === "slip" || how === "plural" || how === "derived",
  );
  const short = aligned.meetings.find(({ how }) => how === "short" || how === "abbreviation");
  if (spelled !== undefined) {
    const rule = isMisspelling(left, right, aligned) ? "misspelling" : "spelling";
    return ruled(rule, { left: spelled.left, right: spelled.right });
  }
  if (short !== undefined) return judgeShort(left, right, short);
  if (!aligned.inOrder) return ruled("word-order");
  if (aligned.meetings.some(({ how }) => how === "country"))
    return ruled(isCountryAdjective(left, right, aligned) ? "country-adjective" : "country-form");
  return judgeSmallWords(aligned);
}

function judgeShort(left: ParsedName, right: ParsedName, short: Meeting): Verdict {
  const isAlone = left.terms.length === 1 || right.terms.length === 1;
  if (!isAlone || short.how !== "short" || short.terms !== null)
    return ruled("short-form", { left: short.left, right: short.right });
  const acronym = left.terms.length === 1 ? short.left : short.right;
  const isTold = acronym.length >= 3 || commonHomes(left, right).size > 0;
  return isTold
    ? ruled("acronym-only", { acronym })
    : ruled("other-words", { left: short.left, right: short.right });
}

/** "Chile Seabird Watch" and "Chilean Seabird Watch", both of Chile: one slot, all else equal, no "of" before it. */
function isCountryAdjective(left: ParsedName, right: ParsedName, aligned: Alignment): boolean {
  if (left.terms.length !== right.terms.length || aligned.lightLeft.length > 0) return false;
  const others = aligned.meetings.filter(({ how }) => how !== "exact" && how !== "variant");
  const [a, b] = others[0]?.terms ?? [];
  if (others.length !== 1 || a === undefined || b === undefined) return false;
  const code = a.country?.code ?? "";
  const place = left.terms.indexOf(a);
  const before = left.terms[place - 1];
  const isOneSlot = right.terms[place] === b && place < left.terms.length - 1;
  const isAttribute = before === undefined || !isLight(before);
  const isHome = left.countries.includes(code) && right.countries.includes(code);
  return isOneSlot && isAttribute && isHome && (isAdjectiveOf(a, b) || isAdjectiveOf(b, a));
}

function isAdjectiveOf(adjective: Term, noun: Term): boolean {
  if (noun.country?.current !== true || adjective.country?.noun !== false) return false;
  return adjective.plain.slice(0, 4) === noun.plain.slice(0, 4);
}

/** All else equal, one word is no word, a letter short of a common one; or a plural for which the acronym vouches. */
function isMisspelling(left: ParsedName, right: ParsedName, aligned: Alignment): boolean {
  const inexact = aligned.meetings.filter(({ how }) => how !== "exact" && how !== "variant");
  const [a, b] = inexact[0]?.terms ?? [];
  if (inexact.length !== 1 || a === undefined || b === undefined) return false;
  const isAligned = aligned.inOrder && aligned.lightLeft.length + aligned.lightRight.length === 0;
  if (!isAligned || left.terms.length !== right.terms.length || weightOf(left.terms) < 3)
    return false;
  if (a.country !== null || b.country !== null || editDistance(a.form, b.form, 1) > 1) return false;
  if (inexact[0]?.how === "plural") return shareLongAcronym(left, right);
  const isNoWord = (a.kind === "generic") !== (b.kind === "generic");
  // "Evolution" and "revolution", "astronomy" and "gastronomy": a slip of the pen seldom touches the first letter.
  if (a.form[0] !== b.form[0]) return false;
  return isNoWord && Math.min(a.form.length, b.form.length) >= 7 && !isReplacement(a.form, b.form);
}

function shareLongAcronym(left: ParsedName, right: ParsedName): boolean {
  return left.acronyms.some((acronym) => acronym.length >= 3 && right.acronyms.includes(acronym));
}

/** One letter for another makes words of words ("painters", "printers"); a letter lost or two swapped seldom does. */
function isReplacement(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  const differing = [...left].filter((letter, at) => letter !== right[at]);
  return differing.length === 1;
}
