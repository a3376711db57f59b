// Words of one name that the other lacks and that add nothing new: the country that the other sets apart or that its
// record gives, and acronyms. What remains may still be judged; what was set aside leaves a question.
import type { ParsedName, Term } from "../parse-name.ts";
import { looksLikeAcronym } from "../reading/acronyms.ts";
import { ruled } from "../rules.ts";
import type { Verdict } from "../rules.ts";
import { homesOf } from "./countries.ts";

export interface Leftovers {
  /** Places of the words that remain. */
  readonly rest: readonly number[];
  /** The question that the words set aside leave, if any. */
  readonly question: Verdict | null;
  /** Words set aside that would replace a word that remained on the other side. */
  readonly replaces: boolean;
}

export function setAside(name: ParsedName, extra: readonly number[], other: ParsedName): Leftovers {
  const rest: number[] = [];
  let question: Verdict | null = null;
  let replaces = false;
  for (const place of extra) {
    const term = name.terms[place];
    const found = term === undefined ? null : questionOf(term, name, other);
    if (found === null) rest.push(place);
    else {
      question ??= found;
      replaces ||= found.rule !== "country-form";
    }
  }
  return { rest, question, replaces };
}

function questionOf(term: Term, name: ParsedName, other: ParsedName): Verdict | null {
  if (term.country !== null) {
    if (other.qualifiers.includes(term.country.code)) return ruled("country-form");
    return homesOf(other).includes(term.country.code)
      ? ruled("country-one-sided", { country: term.text })
      : null;
  }
  return isAcronymOf(term, name, other) ? ruled("extra-acronym", { extra: term.text }) : null;
}

function isAcronymOf(term: Term, name: ParsedName, other: ParsedName): boolean {
  const acronym = term.plain.toUpperCase();
  if (
    other.acronyms.some(
      (known) => known === acronym || (acronym.length >= 4 && known.startsWith(acronym)),
    )
  )
    return true;
  if (acronym.length < 3 || !looksLikeAcronym([term]) || name.text === name.text.toUpperCase())
    return false;
  return other.terms.filter((each) => each.kind === "word" || each.kind === "generic").length >= 2;
}
