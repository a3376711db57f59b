// Most pairs of a list are two names at first sight: each has a word that is nothing like any of the other's. What compares
// them word by word (compare.ts) would say "different" and need not be asked.
import type { ParsedName, Term } from "../parse-name.ts";
import { isLight } from "../reading/words.ts";
import { isSpacing } from "./judge-words.ts";
import { mayMeet } from "./meet.ts";
import { isEnglish } from "./other-evidence.ts";

/** A short English name with nothing beside its words by which it could be another's. */
export function isPlainName(name: ParsedName): boolean {
  return (
    isEnglish(name) &&
    name.acronyms.length + name.domains.length === 0 &&
    (name.record.aliases ?? []).length === 0 &&
    name.terms.filter((term) => !isLight(term)).length <= longest &&
    !name.terms.some((term) => term.isCapitals)
  );
}

/** With more words, one that is replaced leaves a question (judge-words.ts). */
const longest = 5;

/** Whether two plain names are different at first sight; false says nothing. */
export function haveOwnWords(left: ParsedName, right: ParsedName): boolean {
  return (
    hasOwnWord(left.terms, right.terms) &&
    hasOwnWord(right.terms, left.terms) &&
    !isSpacing(left, right)
  );
}

function hasOwnWord(terms: readonly Term[], others: readonly Term[]): boolean {
  for (const term of terms) if (!isLight(term) && isLikeNone(term, others)) return true;
  return false;
}

/** It meets none of them, and none of them is written together of it and others. */
function isLikeNone(term: Term, others: readonly Term[]): boolean {
  for (const other of others)
    if (mayMeet(term, other) || other.form.includes(term.form)) return false;
  return true;
}
