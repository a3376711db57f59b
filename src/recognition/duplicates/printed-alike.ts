// Entries that are printed alike, letter by letter: where there are many, each is paired with the first one alone, so that
// a thousand copies of one name are a thousand pairs and not half a million.

import type { RecognisedDuplicate, RecognisedSignatory } from "../recognised-statement.ts";

export interface PrintedAlike {
  /** Those that are left to be compared. */
  readonly first: readonly RecognisedSignatory[];
  readonly repeated: readonly RecognisedDuplicate[];
}

/** The entries without the fifth and further copies, which are paired with the first copy. */
export function printedAlike(signatories: readonly RecognisedSignatory[]): PrintedAlike {
  const copies = new Map<string, RecognisedSignatory[]>();
  for (const signatory of signatories) {
    const key = JSON.stringify([signatory.printed, signatory.name, signatory.country]);
    const known = copies.get(key);
    if (known === undefined) copies.set(key, [signatory]);
    else known.push(signatory);
  }
  const many = [...copies.values()].filter((group) => group.length > mostCompared);
  const left = new Set(many.flatMap((group) => group.slice(1)));
  return {
    first: signatories.filter((signatory) => !left.has(signatory)),
    repeated: many.flatMap((group) => group.slice(1).map((copy) => pairOf(group[0], copy))),
  };
}

const mostCompared = 4;

/** The name is the same in any case; whether it is one body is asked, since four bodies may well be called so. */
function pairOf(
  first: RecognisedSignatory | undefined,
  copy: RecognisedSignatory,
): RecognisedDuplicate {
  return {
    positions: [first?.position ?? 0, copy.position],
    verdict: "possible",
    rule: "generic-name",
    params: {},
  };
}
