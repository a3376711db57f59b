/** What a person said of two lines of a list that came in: their organisations are different, and nobody is asked again. */
import { verdictOn } from "#store/read/organisations.ts";
import { findSignatory } from "#store/read/signatories.ts";
import type { Transaction } from "#store/transaction.ts";
import { settleOrganisations } from "./settle-organisations.ts";

export interface DifferentLines {
  readonly by: string;
  readonly statement: string;
  /** Numbers of organisations under the statement. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** A decision that is there already stays, whatever it says. */
export async function rememberDifferent(
  t: Transaction,
  { by, statement, pairs }: DifferentLines,
): Promise<void> {
  // One after the other: a transaction is one connection, which answers one question at a time.
  for (const [first, second] of pairs) {
    const one = await organisationOf(t, statement, first);
    const other = await organisationOf(t, statement, second);
    if (!one || !other || one === other || (await verdictOn(t, one, other)) !== null) continue;
    await settleOrganisations(t, { by, one, other, verdict: "different" });
  }
}

async function organisationOf(
  t: Transaction,
  statement: string,
  number: number,
): Promise<string | null> {
  const line = await findSignatory(t, statement, "organisation", number);
  return line?.organisation ?? null;
}
