/**
 * A person's answer to a proposal from outside. Accepting adds to a record of the registry what it lacks, or makes a new
 * one; nothing a record holds is changed, and what was signed stays as printed. Every answer can be undone as long as the
 * record is as the answer left it.
 */
import { areFactsEqual, mergeOutside } from "#domain/input/outside.ts";
import { factsOf, type Organisation, type OrganisationFacts } from "#domain/organisation.ts";
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import { blockingKeys } from "#names/keys.ts";
import { findOrganisation } from "#store/read/organisations.ts";
import {
  findOutsideSource,
  findProposal,
  isOrganisationUsed,
  proposalsOfBatch,
  type OutsideProposal,
} from "#store/read-registry/outside.ts";
import { addRecordChange } from "#store/write/organisation-history.ts";
import {
  addOrganisation,
  removeOrganisation,
  rewriteOrganisation,
} from "#store/write/organisations.ts";
import { forgetAnswer, setAnswer } from "#store/write/outside.ts";
import { newId, type Transaction } from "#store/transaction.ts";
import { recordOfOrganisation } from "../organisation/name-record.ts";
import { reindex } from "../organisation/reindex.ts";

export interface AnswerProposals {
  readonly by: string;
  readonly source: string;
  /** Places in the file. */
  readonly positions: readonly number[];
  /** `add`: to the record it may be about; `new`: a record of its own. */
  readonly answer: "add" | "new" | "decline";
}

/** All or none; those that somebody answered meanwhile are passed over. */
export async function answerProposals(
  t: Transaction,
  command: AnswerProposals,
): Promise<{ batch: string; count: number } | Refusal> {
  const source = await findOutsideSource(t, command.source);
  if (!source?.endedAt) return refuse("proposal-unknown");
  const batch = newId(t);
  let count = 0;
  for (const position of command.positions) {
    const proposal = await findProposal(t, source.id, position);
    if (!proposal) return refuse("proposal-unknown");
    if (proposal.answer) continue;
    const given = { by: command.by, batch, from: `${source.name} (${source.licence})` };
    const done = await answerOne(t, proposal, command.answer, given);
    if (isRefusal(done)) return done;
    count++;
  }
  return count === 0 ? refuse("nothing-changed") : { batch, count };
}

interface Given {
  readonly by: string;
  readonly batch: string;
  /** Goes into the record's history. */
  readonly from: string;
}

async function answerOne(
  t: Transaction,
  proposal: OutsideProposal,
  answer: AnswerProposals["answer"],
  given: Given,
): Promise<Refusal | null> {
  const { by, batch } = given;
  if (answer === "decline") {
    await setAnswer(t, proposal, { answer: "declined", by, batch, result: null, before: null });
    return null;
  }
  if (answer === "new") return makeNew(t, proposal, given);
  const organisation = await findOrganisation(t, proposal.organisation ?? "");
  return organisation ? addTo(t, proposal, organisation, given) : refuse("organisation-unknown");
}

async function addTo(
  t: Transaction,
  proposal: OutsideProposal,
  organisation: Organisation,
  { by, batch, from }: Given,
): Promise<null> {
  const { id } = organisation;
  const before = factsOf(organisation);
  await rewrite(t, organisation, mergeOutside(before, proposal.record), { by, reason: from });
  await setAnswer(t, proposal, { answer: "accepted", by, batch, result: id, before });
  return null;
}

async function makeNew(
  t: Transaction,
  proposal: OutsideProposal,
  { by, batch }: Given,
): Promise<null> {
  const facts = newFacts(proposal);
  const { names, country, website } = facts;
  const bare = { names, country, website, domains: [] };
  const keys = blockingKeys(recordOfOrganisation({ ...bare, ...noMore }));
  const id = await addOrganisation(t, { country, website, origin: "outside", names, keys });
  await rewriteOrganisation(t, id, facts);
  await setAnswer(t, proposal, { answer: "accepted", by, batch, result: id, before: null });
  return null;
}

const empty: OrganisationFacts = {
  country: null,
  website: null,
  kind: null,
  parent: null,
  names: [],
  identifiers: [],
};
const noMore = { id: "", kind: null, parent: null, joined: null, identifiers: [] };

/** Nothing was there before: the first name is the record's own. */
function newFacts({ record }: OutsideProposal): OrganisationFacts {
  return { ...mergeOutside(empty, record), names: record.names };
}

/** Takes back all that was answered together; nothing of it is left but the history of the records. */
export async function undoAnswers(
  t: Transaction,
  { by, batch }: { readonly by: string; readonly batch: string },
): Promise<{ count: number; source: string } | Refusal> {
  const proposals = await proposalsOfBatch(t, batch);
  const [first] = proposals;
  if (!first) return refuse("proposal-unknown");
  // Two proposals about one record: the later one goes first.
  for (const proposal of proposals.toReversed()) {
    const done = proposal.answer === "accepted" ? await undoAccepted(t, proposal, by) : null;
    if (isRefusal(done ?? {})) return done as Refusal;
    await forgetAnswer(t, proposal);
  }
  return { count: proposals.length, source: first.source };
}

async function undoAccepted(
  t: Transaction,
  proposal: OutsideProposal,
  by: string,
): Promise<Refusal | null> {
  const { result, before, record } = proposal;
  const organisation = await findOrganisation(t, result ?? "");
  if (!organisation || organisation.id !== result) return refuse("record-changed");
  const then = before ? mergeOutside(before, record) : newFacts(proposal);
  if (!areFactsEqual(factsOf(organisation), then)) return refuse("record-changed");
  if (before) {
    const source = await findOutsideSource(t, proposal.source);
    await rewrite(t, organisation, before, { by, reason: `– ${source?.name ?? ""}` });
    return null;
  }
  if (await isOrganisationUsed(t, organisation.id)) return refuse("record-changed");
  await removeOrganisation(t, organisation.id);
  return null;
}

async function rewrite(
  t: Transaction,
  organisation: Organisation,
  facts: OrganisationFacts,
  { by, reason }: { readonly by: string; readonly reason: string },
): Promise<void> {
  const { id } = organisation;
  const before = factsOf(organisation);
  await rewriteOrganisation(t, id, facts);
  await reindex(t, organisation);
  await addRecordChange(t, id, { by, kind: "edited", reason, before, after: facts });
}
