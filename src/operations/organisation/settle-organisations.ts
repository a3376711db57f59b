/** A person decided about two organisations: same or different. Remembered for ever; the machine never asks again. */
import { refuse, type Refusal } from "#domain/refusal.ts";
import { organisationsById } from "#store/read/organisations.ts";
import { addChange } from "#store/write/changes.ts";
import { rememberVerdict } from "#store/write/organisations.ts";
import type { Transaction } from "#store/transaction.ts";

export interface Settle {
  readonly by: string;
  readonly one: string;
  readonly other: string;
  readonly verdict: "same" | "different";
}

export async function settleOrganisations(
  t: Transaction,
  command: Settle,
): Promise<{ verdict: "same" | "different" } | Refusal> {
  const { one, other, verdict, by } = command;
  if (one === other || (await organisationsById(t, [one, other])).length < 2)
    return refuse("organisation-unknown");
  await rememberVerdict(t, one, other, verdict, by);
  await addChange(t, {
    statement: null,
    kind: `organisations-${verdict}`,
    params: { one, other },
    public: false,
    by,
  });
  return { verdict };
}
