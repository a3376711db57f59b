// What the words of two names say by themselves, before countries and common names are considered.
import type { ParsedName, Term } from "../parse-name.ts";
import { ruled } from "../rules.ts";
import type { RuleId, Verdict } from "../rules.ts";
import { align, isLightTerm, meetInSequence } from "./align.ts";
import type { Alignment, Closeness } from "./align.ts";
import { judgeExtra } from "./judge-extra.ts";

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
  return terms.filter((term) => !isLightTerm(term)).length;
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
  const [extraLeft, setLeft] = withoutSetApart(left, aligned.extraLeft, right);
  const [extraRight, setRight] = withoutSetApart(right, aligned.extraRight, left);
  if (extraLeft.length > 0 && extraRight.length > 0)
    return ruled("other-words", {
      left: textOf(extraLeft.map((i) => left.terms[i])),
      right: textOf(extraRight.map((i) => right.terms[i])),
    });
  if (extraLeft.length > 0) return judgeExtra(extraLeft, left, right, aligned);
  if (extraRight.length > 0) return judgeExtra(extraRight, right, left, aligned);
  const aside = judgeAsides(left, right);
  if (aside !== null) return aside;
  return setLeft || setRight ? ruled("country-form") : judgeEqualWords(aligned);
}

/** Drops the country words that the other name sets apart: "Seabirds Norway" beside "Seabirds (Norway)". */
function withoutSetApart(
  name: ParsedName,
  extra: readonly number[],
  other: ParsedName,
): [readonly number[], boolean] {
  const rest = extra.filter((i) => !other.qualifiers.includes(name.terms[i]?.country?.code ?? ""));
  return [rest, rest.length < extra.length];
}

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
