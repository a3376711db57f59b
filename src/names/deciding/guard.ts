// Holds back a verdict when countries or acronyms speak against it, or when the name alone identifies nobody.
import type { ParsedName } from "../parse-name.ts";
import { ruled } from "../rules.ts";
import type { Verdict } from "../rules.ts";
import { commonHomes, countryConflict, isWorldwide } from "./countries.ts";
import { isIdentified, shareAcronym } from "./identity.ts";

export function guard(verdict: Verdict, left: ParsedName, right: ParsedName): Verdict {
  const conflict = countryConflict(left, right);
  if (conflict !== null) {
    const params = { left: conflict.left, right: conflict.right };
    return verdict.verdict === "same" && !conflict.inName
      ? ruled("same-name-other-country", params)
      : ruled("other-country", params);
  }
  if (verdict.verdict !== "same") return verdict;
  if (left.acronyms.length > 0 && right.acronyms.length > 0 && !shareAcronym(left, right)) {
    return ruled("same-name-other-acronym", {
      left: left.acronyms.join(", "),
      right: right.acronyms.join(", "),
    });
  }
  if (verdict.rule === "country-added" && !isHomeOfBoth(left, right))
    return ruled("country-one-sided", {
      country: [...left.qualifiers, ...right.qualifiers].join(", "),
    });
  return isIdentified(left, right) ? verdict : ruled("generic-name");
}

/** The country that one name adds is the other's too, and the name is not that of a body with sections in countries. */
function isHomeOfBoth(left: ParsedName, right: ParsedName): boolean {
  return commonHomes(left, right).size > 0 && !left.terms.some(isWorldwide);
}
