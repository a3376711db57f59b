/**
 * Group commit: all acts of one turn of the event loop share one durable transaction. A promise is settled only after the
 * commit, so no answer leaves before its act is durable. A crash anywhere before the commit leaves nothing of the group.
 *
 * A refusal or a bug in one act leaves its neighbours alone. An act that must be undone after it wrote is rare, and a
 * savepoint, which keeps what every page was, costs as much as all an act writes; so acts run without. When one must be
 * undone, the group is undone, and its other acts run again, now each in a savepoint. The act itself does not: its
 * refusal or its error stands.
 */
import type { Kysely } from "kysely";
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import type { Tables } from "../tables.ts";
import type { Head, Transaction } from "../transaction.ts";
import type { Vault } from "../vault.ts";
import { troubleOf, type Session } from "./session.ts";

export interface GroupCommitOptions {
  readonly session: Session;
  readonly db: Kysely<Tables>;
  readonly vault: Vault;
  readonly clock: () => Date;
  readonly random: (bytes: number) => Uint8Array;
  /** Most acts in one transaction: bounds how long the event loop is held. */
  readonly most: number;
  /** How long to wait for another process's lock before answering `busy`, in ms. */
  readonly patience: number;
  /** The store can no longer be trusted; the process should end and recover on start. */
  readonly onBroken: (error: unknown) => void;
}

export type Work<T> = (t: Transaction) => Promise<T>;

interface Act {
  readonly work: Work<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

type Outcome = { value: unknown; hooks: (() => void)[] } | { error: unknown };

/** What an act came to, and whether something it wrote is still there though it must not be. */
interface Ran {
  readonly outcome: Outcome;
  readonly leavesTraces: boolean;
}

export class GroupCommit {
  readonly #options: GroupCommitOptions;
  #queue: Act[] = [];
  #running: Promise<void> | undefined;
  #broken: unknown;
  #idStart = "";

  constructor(options: GroupCommitOptions) {
    this.#options = options;
  }

  transact<T>(work: Work<T>): Promise<T | Refusal> {
    if (this.#broken) return Promise.reject(this.#broken);
    return new Promise((resolve, reject) => {
      this.#queue.push({ work, resolve: resolve as (value: unknown) => void, reject });
      this.#running ??= nextTurn().then(() => this.#drain());
    });
  }

  get waiting(): number {
    return this.#queue.length;
  }

  /** Settles when everything asked for so far is committed or refused. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #drain(): Promise<void> {
    try {
      while (this.#queue.length > 0) {
        await this.#commitGroup(this.#queue.splice(0, this.#options.most));
        await nextTurn();
      }
    } finally {
      this.#running = undefined;
    }
  }

  async #commitGroup(acts: readonly Act[], attempt = 1): Promise<void> {
    try {
      const outcomes = await this.#inTransaction(acts);
      for (const [index, outcome] of outcomes.entries()) settle(acts[index], outcome);
    } catch (error) {
      await this.#options.session.abandon();
      const trouble = troubleOf(error);
      if (trouble === "retry" && attempt < 5) return this.#commitGroup(acts, attempt + 1);
      this.#failAll(acts, error, trouble);
    }
  }

  async #inTransaction(acts: readonly Act[], careful = false): Promise<Outcome[]> {
    await this.#begin();
    const before = await this.#head();
    const head = { ...before };
    this.#idStart = this.#options.random(4).toHex();
    const outcomes: Outcome[] = [];
    for (const [index, act] of acts.entries()) {
      const { outcome, leavesTraces } = await this.#runAct(act, head, careful);
      if (leavesTraces) return this.#startAgain(acts, index, outcome);
      outcomes.push(outcome);
    }
    if (outcomes.every(isUndone)) {
      await this.#options.session.run("rollback");
      return outcomes;
    }
    head.change = before.change + 1;
    await this.#writeHead(head);
    await this.#options.session.run("commit");
    return outcomes;
  }

  /** Without the act at `index`, whose outcome is known. */
  async #startAgain(acts: readonly Act[], index: number, known: Outcome): Promise<Outcome[]> {
    await this.#options.session.run("rollback");
    const others = acts.toSpliced(index, 1);
    const outcomes = others.length > 0 ? await this.#inTransaction(others, true) : [];
    return outcomes.toSpliced(index, 0, known);
  }

  /** Waits for another process's lock without holding the event loop. */
  async #begin(): Promise<void> {
    const until = performance.now() + this.#options.patience;
    for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
      try {
        return await this.#options.session.begin();
      } catch (error) {
        if (troubleOf(error) !== "busy" || performance.now() > until) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  async #head(): Promise<Head> {
    const query = this.#options.db
      .selectFrom("instance")
      .select(["change", "log_size", "origin", "clock"]);
    const row = await (
      this.#options.session.kind === "postgres" ? query.forUpdate() : query
    ).executeTakeFirstOrThrow();
    return { change: row.change, logSize: row.log_size, origin: row.origin, clock: row.clock };
  }

  #writeHead(head: Head): Promise<unknown> {
    const row = {
      change: head.change,
      log_size: head.logSize,
      origin: head.origin,
      clock: head.clock,
    };
    return this.#options.db.updateTable("instance").set(row).where("id", "=", 1).execute();
  }

  async #runAct(act: Act, head: Head, careful: boolean): Promise<Ran> {
    const { session } = this.#options;
    const before = { ...head };
    const written = session.writes;
    if (careful) await session.run("savepoint act");
    const outcome = await this.#outcomeOf(act, head);
    if (!isUndone(outcome)) {
      if (careful) await session.run("release act");
      return { outcome, leavesTraces: false };
    }
    Object.assign(head, before);
    if (careful) await session.run("rollback to act");
    // PostgreSQL goes on after an error only from a savepoint.
    const leavesTraces = !careful && ("error" in outcome || session.writes > written);
    return { outcome, leavesTraces };
  }

  async #outcomeOf(act: Act, head: Head): Promise<Outcome> {
    const hooks: (() => void)[] = [];
    try {
      const value = await act.work(this.#transaction(head, hooks));
      return { value, hooks: isRefusal(value) ? [] : hooks };
    } catch (error) {
      if (troubleOf(error) !== "bug" || !this.#options.session.inTransaction) throw error;
      return { error };
    }
  }

  #transaction(head: Head, hooks: (() => void)[]): Transaction {
    const { db, vault, session, random, clock } = this.#options;
    const time = clock().toISOString();
    head.clock = time > head.clock ? time : head.clock;
    return {
      db,
      vault,
      kind: session.kind,
      ask: (sql, values) => session.ask(sql, values),
      writes: true,
      now: head.clock,
      random,
      idStart: this.#idStart,
      head,
      keys: new Map(),
      afterCommit: (hook) => hooks.push(hook),
    };
  }

  #failAll(acts: readonly Act[], error: unknown, trouble: ReturnType<typeof troubleOf>): void {
    if (trouble === "broken") {
      this.#broken = error;
      this.#options.onBroken(error);
    }
    const answer =
      trouble === "full"
        ? refuse("storage-full")
        : trouble === "busy" || trouble === "lost" || trouble === "retry"
          ? refuse("busy")
          : null;
    for (const act of acts) {
      if (answer) act.resolve(answer);
      else act.reject(error);
    }
  }
}

function isUndone(outcome: Outcome): boolean {
  return "error" in outcome || isRefusal(outcome.value);
}

/** A hook that throws is a bug of its own: what was committed stays acknowledged, and the operator is warned. */
function settle(act: Act | undefined, outcome: Outcome): void {
  if ("error" in outcome) return act?.reject(outcome.error);
  for (const hook of outcome.hooks) {
    try {
      hook();
    } catch (error) {
      process.emitWarning(error instanceof Error ? error : new Error(String(error)));
    }
  }
  act?.resolve(outcome.value);
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
