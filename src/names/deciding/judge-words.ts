// What the words of two names say by themselves, before countries and common names are considered.
import type { ParsedName, Term } from "../parse-name.ts";
import { ruled } from "../rules.ts";
import type { RuleId, Verdict } from "../rules.ts";
import { isLight } from "../reading/words.ts";
import { align, meetInSequence } from "./align.ts";
import type { Alignment, Closeness } from "./align.ts";
import { commonHomes } from "./countries.ts";
import { judgeExtra } from "./judge-extra.ts";
import { setAside } from "./leftovers.ts";

export function judgeWords(left: ParsedName, right: ParsedName): Verdict {
  if (left.text === right.text) return ruled("identical");
  if (left.cut || right.cut) return ruled("other-words");
  if (left.legalForm !== null && right.legalForm !== null && left.legalForm !== right.legalForm) {
    return ruled("other-legal-form", { left: left.legalForm, right: right.legalForm });
  }
  const sequence = meetInSequence(left, right);
  if (sequence !== null) return judgeAsides(left, right) ?? ruled(equalRule(left, right, sequence));
  const aligned = align(left.terms, right.terms);
  return isSpacing(left, right, aligned) ? ruled("spacing") : judgeAlignment(left, right, aligned);
}

/** Brackets that hold more than an acronym or country: a second name is asked about, a mark of difference decides. */
function judgeAsides(left: ParsedName, right: ParsedName): Verdict | null {
  const [a, b] = [left.asides.flat(), right.asides.flat()];
  if (a.length === 0 && b.length === 0) return null;
  const texts = { left: textOf(a), right: textOf(b) };
  if (a.length > 0 && b.length > 0) {
    const { extraLeft, extraRight } = align(a, b);
    return extraLeft.length + extraRight.length === 0 ? null : ruled("other-words", texts);
  }
  const aside = a.length > 0 ? a : b;
  const isName = weightOf(aside) >= 3 || (weightOf(aside) === 2 && weightOf(left.terms) === 1);
  return isName
    ? ruled("second-name", { name: textOf(aside) })
    : ruled("extra-words", { extra: textOf(aside) });
}

function weightOf(terms: readonly Term[]): number {
  return terms.filter((term) => !isLight(term)).length;
}

function equalRule(left: ParsedName, right: ParsedName, sequence: readonly Closeness[]): RuleId {
  if (left.qualifiers.length !== right.qualifiers.length) return "country-added";
  if (left.legalForm !== right.legalForm) return "legal-form";
  if (sequence.includes("abbreviation") || sequence.includes("number")) return "abbreviation";
  if (sequence.includes("variant")) return "spelling-variant";
  if (left.acronyms.length !== right.acronyms.length) return "acronym-added";
  if (left.terms.length !== right.terms.length) return "article";
  if (sequence.includes("accent"))
    return hasLatin(left.text) === hasLatin(right.text) ? "accents" : "alphabet";
  return left.acronyms.length > 0 ? "acronym-place" : "typography";
}

function hasLatin(text: string): boolean {
  return /[a-z]/i.test(text);
}

function isSpacing(left: ParsedName, right: ParsedName, aligned: Alignment): boolean {
  if (aligned.extraLeft.length + aligned.extraRight.length === 0) return false;
  const [a, b] = [joined(left), joined(right)];
  return a.length >= 6 && a === b && left.asides.length === right.asides.length;
}

function joined(name: ParsedName): string {
  return name.terms.map((term) => (term.kind === "article" ? "" : term.form)).join("");
}

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
    judgeEqualWords(aligned)
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

function judgeEqualWords(aligned: Alignment): Verdict {
  const spelled = aligned.meetings.find(
    ({ how }) => how === "slip" || how === "plural" || how === "derived",
  );
  const short = aligned.meetings.find(({ how }) => how === "short" || how === "abbreviation");
  const country = aligned.meetings.find(({ how }) => how === "country");
  if (spelled !== undefined) return ruled("spelling", { left: spelled.left, right: spelled.right });
  if (short !== undefined) return ruled("short-form", { left: short.left, right: short.right });
  if (!aligned.inOrder) return ruled("word-order");
  if (country !== undefined) return ruled("country-form");
  if (aligned.lightLeft.length + aligned.lightRight.length === 0) return ruled("word-order");
  return ruled("small-word", {
    left: textOf(aligned.lightLeft),
    right: textOf(aligned.lightRight),
  });
}

export function textOf(terms: readonly (Term | undefined)[]): string {
  return terms.map((term) => term?.text ?? "").join(" ");
}
