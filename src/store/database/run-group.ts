/**
 * One transaction of a group of acts. They run one after another; what they write without asking is held back and
 * written once for all (held-writes.ts). An act that is undone takes back what it held. When it had written more, or
 * when something held cannot be written, the group is undone and runs again, each act in a savepoint and written by
 * itself; an act whose refusal or error is known stays out of it.
 */
import type { Kysely } from "kysely";
import { isRefusal, type Refusal } from "#domain/refusal.ts";
import type { Tables } from "../tables.ts";
import type { Head, Transaction } from "../transaction.ts";
import { KeptKeys, type Vault } from "../vault.ts";
import type { HeldWrites } from "./held-writes.ts";
import { troubleOf, type Session } from "./session.ts";

export interface GroupOptions {
  readonly session: Session;
  readonly held: HeldWrites;
  readonly db: Kysely<Tables>;
  readonly vault: Vault;
  readonly clock: () => Date;
  readonly random: (bytes: number) => Uint8Array;
  /** How long to wait for another process's lock before answering `busy`, in ms. */
  readonly patience: number;
}

export type Work<T> = (t: Transaction) => Promise<T>;

export type Outcome =
  | { readonly value: unknown; readonly hooks: readonly (() => void)[] }
  | { readonly error: unknown };

/** What all acts of one transaction share. */
interface Group extends GroupOptions {
  readonly head: Head;
  /** Eight random digits with which ids made in this group begin. */
  readonly idStart: string;
  /** Three random bytes with which links do. */
  readonly linkStart: Uint8Array;
  /** Each act in a savepoint and written by itself. */
  readonly careful: boolean;
}

/** What an act came to, and whether something it wrote is still there though it must not be. */
interface Ran {
  readonly outcome: Outcome;
  readonly leavesTraces: boolean;
}

/** Outcomes are durable when this settles. Fails, for all acts alike, only with what is no bug of an act. */
export async function runGroup(
  options: GroupOptions,
  works: readonly Work<unknown>[],
  careful = false,
): Promise<readonly Outcome[]> {
  const { session, held } = options;
  await begin(options);
  held.reset();
  const before = await readHead(options);
  const idStart = options.random(4).toHex();
  const linkStart = options.random(3);
  const group: Group = { ...options, head: { ...before }, idStart, linkStart, careful };
  const outcomes: Outcome[] = [];
  for (const [index, work] of works.entries()) {
    const { outcome, leavesTraces } = await runAct(group, work);
    if (held.fault && works.length > 1 && !careful) return startAgain(options, works);
    if (leavesTraces) return startAgain(options, works, { index, outcome });
    outcomes.push(outcome);
  }
  if (outcomes.every(isUndone)) {
    await session.run("rollback");
    return outcomes;
  }
  const fault = await writeHeld(held);
  if (fault && works.length > 1) return startAgain(options, works);
  if (fault) {
    await session.run("rollback");
    return [fault];
  }
  await writeHead(options, { ...group.head, change: before.change + 1 });
  await session.run("commit");
  return outcomes;
}

/** @param known an act that does not run again, and its outcome. */
async function startAgain(
  options: GroupOptions,
  works: readonly Work<unknown>[],
  known?: { readonly index: number; readonly outcome: Outcome },
): Promise<readonly Outcome[]> {
  await options.session.run("rollback");
  if (!known) return runGroup(options, works, true);
  const others = works.toSpliced(known.index, 1);
  const outcomes = others.length > 0 ? await runGroup(options, others, true) : [];
  return outcomes.toSpliced(known.index, 0, known.outcome);
}

/** Waits for another process's lock without holding the event loop. */
async function begin({ session, patience }: GroupOptions): Promise<void> {
  const until = performance.now() + patience;
  for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
    try {
      return await session.begin();
    } catch (error) {
      if (troubleOf(error) !== "busy" || performance.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

async function readHead({ session, db }: GroupOptions): Promise<Head> {
  const query = db.selectFrom("instance").select(["change", "log_size", "origin", "clock"]);
  const row = await (
    session.kind === "postgres" ? query.forUpdate() : query
  ).executeTakeFirstOrThrow();
  return { change: row.change, logSize: row.log_size, origin: row.origin, clock: row.clock };
}

function writeHead({ db }: GroupOptions, head: Head): Promise<unknown> {
  const { change, logSize: log_size, origin, clock } = head;
  const row = { change, log_size, origin, clock };
  return db.updateTable("instance").set(row).where("id", "=", 1).execute();
}

async function runAct(group: Group, work: Work<unknown>): Promise<Ran> {
  const { session, held, head, careful } = group;
  const before = { ...head };
  const mark = held.mark;
  const written = session.writes - held.statements;
  if (careful) await session.run("savepoint act");
  const outcome = await outcomeOf(group, work);
  if (!isUndone(outcome)) {
    if (careful) await session.run("release act");
    return { outcome, leavesTraces: false };
  }
  Object.assign(head, before);
  if (careful) {
    // What others had held was written before this act began.
    held.reset();
    await session.run("rollback to act");
    return { outcome, leavesTraces: false };
  }
  const isTakenBack = held.takeBack(mark);
  const hasWritten = session.writes - held.statements > written;
  // PostgreSQL goes on after an error only from a savepoint.
  return { outcome, leavesTraces: "error" in outcome || !isTakenBack || hasWritten };
}

/** An act that swallows the fault of a statement of its own is not done, whatever it says. */
async function outcomeOf(group: Group, work: Work<unknown>): Promise<Outcome> {
  const { session, held, careful } = group;
  const hooks: (() => void)[] = [];
  try {
    const value = await work(transactionOf(group, hooks));
    if (isRefusal(value)) return { value, hooks: [] };
    if (careful) await held.write();
    if (held.fault) throw held.fault.error;
    return { value, hooks };
  } catch (error) {
    if (troubleOf(error) !== "bug" || !session.inTransaction) throw error;
    return { error };
  }
}

/** Answers the fault of an act whose rows cannot be written. */
async function writeHeld(held: HeldWrites): Promise<Outcome | undefined> {
  try {
    await held.write();
    return undefined;
  } catch (error) {
    if (troubleOf(error) !== "bug") throw error;
    return { error };
  }
}

function transactionOf(group: Group, hooks: (() => void)[]): Transaction {
  const { db, vault, session, held, random, clock, head, idStart, linkStart } = group;
  const time = clock().toISOString();
  head.clock = time > head.clock ? time : head.clock;
  return {
    db,
    vault,
    kind: session.kind,
    ask: held.ask,
    held,
    writes: true,
    now: head.clock,
    random,
    idStart,
    linkStart,
    head,
    keys: new KeptKeys(),
    afterCommit: (hook) => hooks.push(hook),
  };
}

export function isUndone(outcome: Outcome): boolean {
  return "error" in outcome || isRefusal(outcome.value as Refusal);
}
