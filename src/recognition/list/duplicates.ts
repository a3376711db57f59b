// Entries of one list that are the same signatory, or may be, as the names engine judges them.

import { findDuplicates } from "#names/find-duplicates.ts";
import type { RecognisedDuplicate, RecognisedSignatory } from "../recognised-statement.ts";

/** Duplicates by position, 1-based. */
export function duplicatesAmong(
  signatories: readonly RecognisedSignatory[],
): RecognisedDuplicate[] {
  const records = signatories.map(({ printed, country }) =>
    country === undefined ? { name: printed } : { name: printed, country },
  );
  return findDuplicates(records).map(({ positions: [one, other], verdict, rule, params }) => ({
    positions: [one + 1, other + 1],
    verdict,
    rule,
    params,
  }));
}
