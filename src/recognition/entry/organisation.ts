// An organisation's entry: the name, and behind it acronym and country, as one entry shows them or as its list does.

import { splitPrintedName } from "#names/split-printed-name.ts";
import { fold } from "../rows/tidy.ts";
import { isCountryName } from "../words/countries.ts";
import { organisationWords } from "../words/name-words.ts";

export interface OrganisationParts {
  readonly name: string;
  readonly acronym?: string;
  readonly country?: string;
}

/** What a list of organisations does with the end of each entry. */
export type ListHabit = "dash-country" | "comma-country" | "bracket-country" | null;

/** The habit of a list: what stands behind the same sign in most entries is a country in most of them. */
export function habitOf(entries: readonly string[]): ListHabit {
  for (const habit of ["dash-country", "comma-country", "bracket-country"] as const) {
    const tails = entries
      .map((entry) => tailOf(entry, habit)?.tail)
      .filter((tail) => tail !== undefined);
    const countries = tails.filter((tail) => isPlace(tail)).length;
    if (
      tails.length >= 4 &&
      tails.length >= 0.7 * entries.length &&
      countries >= 0.6 * tails.length
    )
      return habit;
  }
  return null;
}

/** The parts of one entry of a list with a habit. */
export function organisationParts(printed: string, habit: ListHabit): OrganisationParts {
  const split = leadingAcronym(splitPrintedName(withoutRemark(printed)));
  if (habit === null || split.country !== undefined) return split;
  const tail = tailOf(printed, habit);
  if (tail === undefined || tail.tail.split(/\s+/u).length > 4) return split;
  const inner = splitPrintedName(tail.name);
  return inner.country === undefined
    ? { ...inner, country: tail.tail }
    : { ...split, name: tail.name, country: tail.tail };
}

/** "LKU, Lightkeepers Union": an acronym in front with a comma. */
function leadingAcronym(parts: OrganisationParts): OrganisationParts {
  const found =
    parts.acronym === undefined
      ? /^([\p{Lu}\p{N}][\p{L}\p{N}.-]{1,13}),\s+(\p{Lu}.{6,})$/u.exec(parts.name)
      : null;
  const [, acronym = "", name = ""] = found ?? [];
  const capitals = acronym.replaceAll(/[^\p{Lu}]/gu, "").length;
  if (
    found === null ||
    capitals < 2 ||
    capitals < 0.6 * acronym.length ||
    !organisationWords.test(fold(name))
  )
    return parts;
  return { ...parts, name, acronym };
}

function tailOf(
  entry: string,
  habit: Exclude<ListHabit, null>,
): { name: string; tail: string } | undefined {
  const found = tails[habit].exec(entry);
  return found === null
    ? undefined
    : { name: (found[1] ?? "").trim(), tail: (found[2] ?? "").trim() };
}

const tails = {
  "dash-country": /^(.*\S)\s+[-–—]\s*([^-–—]+)$/su,
  "comma-country": /^(.*\S),\s*([^,]+)$/su,
  "bracket-country": /^(.*\S)\s*\(([^()]+)\)$/su,
} as const;

function isPlace(tail: string): boolean {
  return isCountryName(tail);
}

/** A remark on the sort of organisation, in brackets at the end, is no part of the name. */
function withoutRemark(printed: string): string {
  return printed.replace(
    /\s*\((?:international (?:organi[sz]ation|network)|regional|global|worldwide|network|national|organisation internationale|organizaci[oó]n internacional|i\.?\s?g\.?|signatory|co-?signatory|endorser|observer|member)\)$/iu,
    "",
  );
}
