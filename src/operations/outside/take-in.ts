/**
 * Taking in a file from outside: its records become proposals, each with the record of the registry that it may be about.
 * The file is read as it comes, however long; proposals are kept some at a time and shown when all are there. What a crash
 * leaves is a file without an end: it is not shown, and goes when the same file is taken in again.
 */
import { mostOutsideRecords, type OutsideFormat } from "#domain/input/outside.ts";
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import type { OutsideBreak, OutsidePart } from "#formats/outside/outside-parts.ts";
import type { OutsideProblem } from "#formats/outside/read-members.ts";
import { outsideSourcesOf, type OutsideTold } from "#store/read-registry/outside.ts";
import {
  addOutsideSource,
  addProposals,
  endOutsideSource,
  removeOutsideSource,
  type NewProposal,
} from "#store/write/outside.ts";
import type { Store } from "#store/open.ts";
import type { Transaction } from "#store/transaction.ts";
import { matchRecord } from "./match-record.ts";

export interface TakeIn {
  readonly by: string;
  /** Whose list this is, as it will be printed: with its version or date. */
  readonly name: string;
  readonly licence: string;
  readonly format: OutsideFormat;
  readonly file: string;
  /** Of all bytes of the file. */
  readonly digest: string;
  /** Also propose organisations that the registry does not have. */
  readonly withNew: boolean;
  readonly again?: boolean;
}

export interface TakenIn {
  readonly id: string;
  readonly proposals: number;
  readonly told: OutsideTold;
}

type Target = Pick<Store, "reader" | "transact">;

/** @param onProgress told now and then how many records were read. */
export async function takeIn(
  store: Target,
  command: TakeIn,
  parts: AsyncIterable<OutsidePart> | Iterable<OutsidePart>,
  onProgress: (records: number) => void = () => undefined,
): Promise<TakenIn | Refusal> {
  const begun = await store.transact((t) => begin(t, command));
  if (isRefusal(begun)) return begun;
  const tally = new Tally();
  let waiting: NewProposal[] = [];
  let proposals = 0;
  for await (const part of parts) {
    if ("broken" in part) return giveUp(store, begun.id, part.broken);
    const proposal = await toProposal(store, command, part, tally);
    if (proposal) waiting.push(proposal);
    if (tally.records >= mostOutsideRecords) {
      tally.tell({ at: tally.records, code: "too-many", found: "" });
      break;
    }
    if (waiting.length >= together) {
      proposals += await keep(store, begun.id, waiting);
      waiting = [];
    }
    if ("record" in part && tally.records % progressEvery === 0) onProgress(tally.records);
  }
  proposals += await keep(store, begun.id, waiting);
  const told = tally.told();
  await store.transact(async (t) => {
    await endOutsideSource(t, begun.id, told);
    return { id: begun.id };
  });
  return { id: begun.id, proposals, told };
}

const together = 200;
const progressEvery = 1000;
const mostFirst = 20;

/** The same file is taken in a second time only when that is meant; one that broke off goes. */
async function begin(t: Transaction, command: TakeIn): Promise<{ id: string } | Refusal> {
  for (const { id, endedAt, name } of await outsideSourcesOf(t, command.digest)) {
    if (endedAt === null) await removeOutsideSource(t, id);
    else if (command.again !== true) return refuse("outside-known", { name });
  }
  const { by, name, licence, format, file, digest } = command;
  return { id: await addOutsideSource(t, { by, name, licence, format, file, digest }) };
}

/** A file that is broken is not taken in by half. */
async function giveUp(
  store: Target,
  id: string,
  { code, at, found }: OutsideBreak,
): Promise<Refusal> {
  await store.transact(async (t) => {
    await removeOutsideSource(t, id);
    return { id };
  });
  return refuse("outside-broken", { code, at, found });
}

async function keep(
  store: Target,
  source: string,
  proposals: readonly NewProposal[],
): Promise<number> {
  if (proposals.length === 0) return 0;
  await store.transact(async (t) => {
    await addProposals(t, source, proposals);
    return { source };
  });
  return proposals.length;
}

async function toProposal(
  { reader }: Target,
  { withNew }: TakeIn,
  part: OutsidePart,
  tally: Tally,
): Promise<NewProposal | null> {
  if ("problem" in part) tally.tell(part.problem);
  if ("inactive" in part) tally.inactive += part.inactive;
  if (!("record" in part)) return null;
  tally.records++;
  const { isKnown, ...matched } = await matchRecord(reader, part.record);
  if (isKnown) tally.nothingNew++;
  else if (matched.verdict === "new" && !withNew) tally.unknown++;
  else return { position: part.at, record: part.record, ...matched };
  return null;
}

class Tally {
  records = 0;
  nothingNew = 0;
  unknown = 0;
  inactive = 0;
  #problems = 0;
  readonly #first: OutsideProblem[] = [];

  tell(problem: OutsideProblem): void {
    this.#problems++;
    if (this.#first.length < mostFirst) this.#first.push(problem);
  }

  told(): OutsideTold {
    const { records, nothingNew, unknown, inactive } = this;
    return { records, nothingNew, unknown, inactive, problems: this.#problems, first: this.#first };
  }
}
