// Comparing two names by what differs between them, not by a score. The verdict is the same whichever name comes first.
//
// "same" may be acted on by a machine, so it needs equal words in equal order and something that identifies: a country,
// an acronym, a domain on both sides, or a word that is not common to many organisations. "possible" is for a person.
import { align } from "./deciding/align.ts";
import type { Alignment } from "./deciding/align.ts";
import { judgeTranslation } from "./deciding/translation.ts";
import { parseName } from "./parse-name.ts";
import type { NameRecord, ParsedName, Term } from "./parse-name.ts";
import { acronymForm, sharesInitials, standsFor } from "./reading/acronyms.ts";
import { ruled } from "./rules.ts";
import type { RuleId, Verdict } from "./rules.ts";

export type { NameRecord } from "./parse-name.ts";
export type { RuleId, Verdict } from "./rules.ts";

export function compareNames(left: NameRecord, right: NameRecord): Verdict {
  return compareParsed(parseName(left), parseName(right));
}

export function compareParsed(left: ParsedName, right: ParsedName): Verdict {
  if (left.text <= right.text) return decide(left, right);
  const verdict = decide(right, left);
  return { ...verdict, params: swapSides(verdict.params) };
}

function swapSides(params: Record<string, string>): Record<string, string> {
  const swapped: Record<string, string> = {};
  for (const [key, value] of Object.entries(params))
    swapped[key === "left" ? "right" : key === "right" ? "left" : key] = value;
  return swapped;
}

function decide(left: ParsedName, right: ParsedName): Verdict {
  if (left.terms.length === 0 || right.terms.length === 0)
    return left.text === right.text && left.text !== "" ? ruled("generic-name") : ruled("empty");
  const verdict = judgeWords(left, right);
  return verdict.verdict === "different"
    ? (judgeOtherEvidence(left, right) ?? verdict)
    : guard(verdict, left, right);
}

/** What the words say, before countries and generic names are considered. */
function judgeWords(left: ParsedName, right: ParsedName): Verdict {
  if (left.text === right.text) return ruled("identical");
  if (left.cut || right.cut) return ruled("other-words");
  const aligned = align(left.terms, right.terms);
  const onlyLeft = aligned.onlyLeft.filter(isHeavy);
  const onlyRight = aligned.onlyRight.filter(isHeavy);
  if (onlyLeft.length > 0 && onlyRight.length > 0)
    return judgeSubstitution(left, right, onlyLeft, onlyRight);
  if (onlyLeft.length > 0) return judgeExtra(onlyLeft, left, right, aligned);
  if (onlyRight.length > 0) return judgeExtra(onlyRight, right, left, aligned);
  return judgeAsides(left, right) ?? judgeEqualWords(left, right, aligned);
}

function isHeavy(term: Term): boolean {
  return term.kind !== "small" && term.kind !== "article";
}

function judgeSubstitution(
  left: ParsedName,
  right: ParsedName,
  onlyLeft: readonly Term[],
  onlyRight: readonly Term[],
): Verdict {
  const joinedLeft = left.terms.map((term) => term.form).join("");
  if (joinedLeft.length >= 6 && joinedLeft === right.terms.map((term) => term.form).join(""))
    return ruled("spacing");
  return ruled("other-words", { left: textOf(onlyLeft), right: textOf(onlyRight) });
}

function judgeExtra(
  extra: readonly Term[],
  longer: ParsedName,
  shorter: ParsedName,
  aligned: Alignment,
): Verdict {
  const joined = longer.terms.map((term) => term.form).join("");
  if (joined.length >= 6 && joined === shorter.terms.map((term) => term.form).join(""))
    return ruled("spacing");
  if (extra.some((term) => term.kind === "number"))
    return ruled("other-number", { extra: textOf(extra) });
  if (extra.every((term) => term.country !== null)) return judgeExtraCountry(extra, shorter);
  if (
    !aligned.inOrder ||
    extra.length > 2 ||
    !extra.every((term) => LOOSE_WORDS.has(term.form)) ||
    !isDistinctive(shorter.terms)
  ) {
    return ruled("extra-words", { extra: textOf(extra) });
  }
  return ruled("extra-word", { extra: textOf(extra) });
}

const LOOSE_WORDS = new Set(
  "project foundation trust association group organisation society company corporation coalition campaign network institute lab limited".split(
    " ",
  ),
);

function judgeExtraCountry(extra: readonly Term[], shorter: ParsedName): Verdict {
  const codes = extra.map((term) => term.country?.code ?? "");
  const known = [...shorter.countries, ...shorter.qualifiers];
  if (codes.some((code) => known.includes(code)))
    return ruled("country-one-sided", { country: textOf(extra) });
  return ruled("extra-words", { extra: textOf(extra) });
}

function judgeAsides(left: ParsedName, right: ParsedName): Verdict | null {
  const [a, b] = [left.asides.flat(), right.asides.flat()];
  if (a.length === 0 && b.length === 0) return null;
  if (a.length > 0 && b.length > 0)
    return align(a, b).onlyLeft.length + align(a, b).onlyRight.length === 0
      ? null
      : ruled("other-words", { left: textOf(a), right: textOf(b) });
  const aside = a.length > 0 ? a : b;
  return aside.length >= 3
    ? ruled("second-name", { aside: textOf(aside) })
    : ruled("extra-words", { extra: textOf(aside) });
}

function judgeEqualWords(left: ParsedName, right: ParsedName, aligned: Alignment): Verdict {
  const light = [...aligned.onlyLeft, ...aligned.onlyRight];
  const kinds = new Set(aligned.meetings.map((meeting) => meeting.how));
  if (left.legalForm !== null && right.legalForm !== null && left.legalForm !== right.legalForm)
    return ruled("other-legal-form", { left: left.legalForm, right: right.legalForm });
  if (!aligned.inOrder) return ruled("word-order");
  for (const meeting of aligned.meetings)
    if (meeting.how === "slip" || meeting.how === "plural")
      return ruled("spelling", { left: meeting.left.text, right: meeting.right.text });
  if (kinds.has("country")) return ruled("country-form");
  if (light.some((term) => term.kind !== "article"))
    return ruled("small-word", {
      left: textOf(aligned.onlyLeft),
      right: textOf(aligned.onlyRight),
    });
  if (kinds.has("short") || kinds.has("number")) return ruled("abbreviation");
  return ruled(equalRule(left, right, kinds, light.length > 0));
}

function equalRule(
  left: ParsedName,
  right: ParsedName,
  kinds: ReadonlySet<string>,
  articles: boolean,
): RuleId {
  if (left.qualifiers.length !== right.qualifiers.length) return "country-added";
  if (left.acronyms.length !== right.acronyms.length) return "acronym-added";
  if (left.legalForm !== right.legalForm) return "legal-form";
  if (kinds.has("variant")) return "spelling-variant";
  if (articles) return "article";
  if (kinds.has("accent")) return "accents";
  return left.acronyms.length > 0 ? "acronym-place" : "typography";
}

/** Holds back a verdict when countries or acronyms speak against it, or when the name alone identifies nobody. */
function guard(verdict: Verdict, left: ParsedName, right: ParsedName): Verdict {
  const conflict = countryConflict(left, right);
  if (conflict !== null)
    return verdict.verdict === "same" && !conflict.inName
      ? ruled("same-name-other-country", conflict.params)
      : ruled("other-country", conflict.params);
  if (verdict.verdict !== "same") return verdict;
  if (
    left.acronyms.length > 0 &&
    right.acronyms.length > 0 &&
    !left.acronyms.some((acronym) => right.acronyms.includes(acronym))
  ) {
    return ruled("same-name-other-acronym", {
      left: left.acronyms.join(", "),
      right: right.acronyms.join(", "),
    });
  }
  if (verdict.rule === "country-added" && !countriesAgree(left, right))
    return ruled("country-one-sided", {
      country: [...left.qualifiers, ...right.qualifiers].join(", "),
    });
  return isIdentified(left, right) ? verdict : ruled("generic-name");
}

function isIdentified(left: ParsedName, right: ParsedName): boolean {
  return (
    countriesAgree(left, right) ||
    left.acronyms.some((acronym) => right.acronyms.includes(acronym)) ||
    left.domains.some((domain) => right.domains.includes(domain)) ||
    isDistinctive(left.terms)
  );
}

function isDistinctive(terms: readonly Term[]): boolean {
  return terms.some((term) => term.kind === "word" && term.plain.length > 2);
}

function countriesOf(name: ParsedName): readonly string[] {
  return [
    ...name.countries,
    ...name.qualifiers,
    ...name.terms.flatMap((term) => (term.country === null ? [] : [term.country.code])),
  ];
}

function countriesAgree(left: ParsedName, right: ParsedName): boolean {
  const known = countriesOf(right);
  return countriesOf(left).some((code) => known.includes(code));
}

function countryConflict(
  left: ParsedName,
  right: ParsedName,
): { inName: boolean; params: Record<string, string> } | null {
  const inName = disjoint(left.qualifiers, right.qualifiers);
  if (inName)
    return {
      inName,
      params: { left: left.qualifiers.join(", "), right: right.qualifiers.join(", ") },
    };
  if (disjoint(left.countries, right.countries))
    return {
      inName: false,
      params: { left: left.countries.join(", "), right: right.countries.join(", ") },
    };
  return null;
}

function disjoint(left: readonly string[], right: readonly string[]): boolean {
  return left.length > 0 && right.length > 0 && !left.some((code) => right.includes(code));
}

/** Countries that the records of both names give. */
function homesOf(left: ParsedName, right: ParsedName): ReadonlySet<string> {
  return new Set(
    countriesOf(left).filter(
      (code) => right.countries.includes(code) || right.qualifiers.includes(code),
    ),
  );
}

/** Names with other words may still be one organisation: an acronym alone, a shared domain, an alias. */
function judgeOtherEvidence(left: ParsedName, right: ParsedName): Verdict | null {
  if (left.domains.some((domain) => right.domains.includes(domain))) return ruled("same-domain");
  if (countryConflict(left, right) !== null) return null;
  return (
    acronymAlone(left, right) ??
    acronymAlone(right, left) ??
    judgeTranslation(left, right, homesOf(left, right))
  );
}

function acronymAlone(short: ParsedName, long: ParsedName): Verdict | null {
  if (short.terms.length > 3 || long.terms.length < 2) return null;
  const acronym = acronymForm(short.terms.map((term) => ({ ...term, kind: "word" as const })));
  if (acronym.length < 3 || acronym.length > 14 || short.text !== short.text.toUpperCase())
    return null;
  const fits =
    long.acronyms.includes(acronym) ||
    standsFor(acronym, long.terms as never) ||
    (acronym.length >= 4 && sharesInitials(acronym, long.terms as never));
  return fits ? ruled("acronym-only", { acronym }) : null;
}

function textOf(terms: readonly Term[]): string {
  return terms.map((term) => term.text).join(" ");
}
