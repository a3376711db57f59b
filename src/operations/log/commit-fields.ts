/**
 * Commitments of one entry and the openings to keep for it. Each field has a fresh salt from the transaction's
 * randomness; what an act does not have gets a commitment to a random value, so that absence is not told.
 */
import { hash } from "node:crypto";
import {
  absentValue,
  commit,
  formatOpening,
  saltSize,
  type Commitment,
  type CommitmentField,
  type Opening,
} from "#domain/commitment.ts";
import type { CanonicalValue } from "#lib/canonical-json.ts";
import type { Transaction } from "#store/transaction.ts";

export function sha256(bytes: Uint8Array): Uint8Array {
  return hash("sha256", bytes, "buffer");
}

export interface Committed<F extends CommitmentField> {
  readonly commit: { readonly [field in F]: Commitment };
  readonly openings: readonly Opening[];
}

export function commitFields<F extends CommitmentField>(
  t: Transaction,
  values: { readonly [field in F]: CanonicalValue | null },
): Committed<F> {
  const openings = (Object.keys(values) as F[]).map((field) => {
    const value = values[field] ?? absentValue(t.random(saltSize));
    const salt = t.random(saltSize);
    return {
      commitment: commit(sha256, field, salt, value),
      opening: formatOpening(field, salt, value),
    };
  });
  const pairs = openings.map(({ commitment, opening }) => [opening.field, commitment]);
  return {
    commit: Object.fromEntries(pairs) as Committed<F>["commit"],
    openings: openings.map(({ opening }) => opening),
  };
}
