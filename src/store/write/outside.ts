/** Keeping what a file from outside says, and what a person answered. */
import type { OutsideFormat } from "#domain/input/outside.ts";
import type { OutsideProposal, OutsideTold, ProposalAnswer } from "../read-registry/outside.ts";
import { insert, insertMany, newId, update, type Transaction } from "../transaction.ts";

export interface NewOutsideSource {
  readonly name: string;
  readonly licence: string;
  readonly format: OutsideFormat;
  readonly file: string;
  readonly digest: string;
  readonly by: string;
}

export async function addOutsideSource(t: Transaction, source: NewOutsideSource): Promise<string> {
  const id = newId(t);
  const { by, ...told } = source;
  const open = { by_account: by, begun_at: t.now, ended_at: null, told: JSON.stringify(nothing) };
  await insert(t, "outside_source", { id, ...told, ...open });
  return id;
}

const nothing: OutsideTold = {
  records: 0,
  nothingNew: 0,
  unknown: 0,
  inactive: 0,
  problems: 0,
  first: [],
};

/** From now on its proposals are shown. */
export async function endOutsideSource(
  t: Transaction,
  id: string,
  told: OutsideTold,
): Promise<void> {
  await update(t, "outside_source", { ended_at: t.now, told: JSON.stringify(told) }, { id });
}

/** With its proposals. What was taken over from it stays, and loses its origin: only for files that broke off. */
export async function removeOutsideSource(t: Transaction, id: string): Promise<void> {
  await t.db.deleteFrom("outside_source").where("id", "=", id).execute();
}

export type NewProposal = Pick<
  OutsideProposal,
  "position" | "record" | "verdict" | "organisation" | "rule" | "params"
>;

export async function addProposals(
  t: Transaction,
  source: string,
  proposals: readonly NewProposal[],
): Promise<void> {
  const rows = proposals.map(({ position, record, verdict, organisation, rule, params }) => ({
    source,
    position,
    name: record.names[0]?.name ?? "",
    reference: record.reference,
    facts: JSON.stringify(record),
    verdict,
    organisation,
    rule,
    params: JSON.stringify(params),
    ...unanswered,
  }));
  await insertMany(t, "outside_proposal", rows);
}

const unanswered = {
  answer: null,
  batch: null,
  answered_at: null,
  answered_by: null,
  result: null,
  before: null,
};

export interface GivenAnswer {
  readonly answer: ProposalAnswer;
  readonly by: string;
  readonly batch: string | null;
  readonly result: string | null;
  readonly before: OutsideProposal["before"];
}

export async function setAnswer(
  t: Transaction,
  { source, position }: OutsideProposal,
  { by, before, ...given }: GivenAnswer,
): Promise<void> {
  const answered = {
    ...given,
    answered_at: t.now,
    answered_by: by,
    before: before === null ? null : JSON.stringify(before),
  };
  await update(t, "outside_proposal", answered, { source, position });
}

export async function forgetAnswer(
  t: Transaction,
  { source, position }: OutsideProposal,
): Promise<void> {
  await update(t, "outside_proposal", unanswered, { source, position });
}
