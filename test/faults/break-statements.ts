/**
 * Makes the n-th statement of an act fail, for n = 1, 2, ... until the act completes with none failing, and looks each
 * time whether the failure left anything behind. (How SQLite tests itself: sqlite.org/testing.html, section 3.2.)
 */
import { isRefusal, type Refusal } from "#domain/refusal.ts";
import type { Reader } from "#store/reader.ts";
import type { Transaction } from "#store/transaction.ts";
import { CompiledQuery } from "kysely";
import { agree, everythingOf } from "../agree.ts";
import { tableNames } from "../agreement/everything.ts";
import type { TestStore } from "../stores.ts";

/** Errors as they come from below: a bug of ours, a full disk, and a lock or connection that was lost. */
const errors = {
  bug: () => new Error("the statement fails"),
  full: () => Object.assign(new Error("full"), { code: "ERR_SQLITE_ERROR", errcode: 13 }),
  lost: () => Object.assign(new Error("lost"), { code: "57P01" }),
} as const;

const kinds = Object.keys(errors) as (keyof typeof errors)[];

/** Given to `openStore` as `observe`; throws when the armed statement comes. */
export class StatementBreaker {
  #left = 0;
  #error: (() => Error) | undefined;
  seen = 0;

  readonly observe = (): void => {
    this.seen++;
    if (this.#error && --this.#left === 0) {
      const error = this.#error();
      this.#error = undefined;
      throw error;
    }
  };

  /** `turn` tells which error it is. */
  arm(n: number, turn = n): void {
    this.#left = n;
    this.#error = errors[kinds[turn % kinds.length] ?? "bug"];
  }

  /** Answers whether the statement came. */
  disarm(): boolean {
    const fired = this.#error === undefined;
    this.#error = undefined;
    return fired;
  }
}

export interface Broken {
  readonly name: string;
  readonly statements: number;
  readonly problems: readonly string[];
}

/** Plays acts and breaks each; what went wrong is kept, not thrown, so that a control can ask for it. */
export class StatementBreaking {
  readonly broken: Broken[] = [];
  readonly #store: TestStore;
  readonly #breaker: StatementBreaker;

  constructor(store: TestStore, breaker: StatementBreaker) {
    this.#store = store;
    this.#breaker = breaker;
  }

  get problems(): readonly string[] {
    return this.broken.flatMap(({ name, problems }) => problems.map((one) => `${name}: ${one}`));
  }

  /** One act in one transaction: after a failure everything is as it was before. */
  act<T>(name: string, work: (t: Transaction) => Promise<T>): Promise<Exclude<T, Refusal | null>> {
    return this.run(name, () => this.#store.transact(work), true);
  }

  /** Work of several transactions: after a failure everything agrees, and doing it again completes it. */
  async several<T>(name: string, work: () => Promise<T>): Promise<Exclude<T, Refusal | null>> {
    return this.run(name, work, false);
  }

  async run<T>(
    name: string,
    work: () => Promise<T | Refusal>,
    unchanged: boolean,
  ): Promise<Exclude<T, Refusal | null>> {
    const problems: string[] = [];
    const before = unchanged ? await fingerprint(this.#store.reader) : "";
    for (let n = 1; n < 2000; n++) {
      this.#breaker.arm(n);
      const outcome = await outcomeOf(work);
      if (!this.#breaker.disarm()) {
        problems.push(...(await agree(this.#store.reader)));
        this.broken.push({ name, statements: n - 1, problems });
        return completed(name, outcome);
      }
      problems.push(...(await this.#lookAfter(n, unchanged, before, outcome)));
    }
    throw new Error(`${name} never completes`);
  }

  async #lookAfter(
    n: number,
    unchanged: boolean,
    before: string,
    outcome: Outcome,
  ): Promise<string[]> {
    if (!unchanged)
      return [...(await agree(this.#store.reader))].map((one) => `after ${n}: ${one}`);
    const after = await fingerprint(this.#store.reader);
    return [
      ...(after === before
        ? []
        : [`statement ${n} failed and something stayed: ${differing(before, after)}`]),
      ...("value" in outcome && !isRefusal(outcome.value)
        ? [`statement ${n} failed and the act was acknowledged`]
        : []),
    ];
  }
}

type Outcome = { readonly value: unknown } | { readonly error: unknown };

async function outcomeOf(work: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { value: await work() };
  } catch (error) {
    return { error };
  }
}

function completed<T>(name: string, outcome: Outcome): Exclude<T, Refusal | null> {
  if ("error" in outcome) throw new Error(`${name} failed by itself`, { cause: outcome.error });
  if (isRefusal(outcome.value) || outcome.value === null)
    throw new Error(`${name} was refused: ${JSON.stringify(outcome.value)}`);
  return outcome.value as Exclude<T, Refusal | null>;
}

/** Digests of all tables, one a line. */
export async function fingerprint(reader: Reader): Promise<string> {
  if (reader.kind === "sqlite")
    return Object.entries(await everythingOf(reader))
      .map(([table, rows]) => `${table} ${rows}`)
      .join("\u0000");
  const digests = tableNames.map(
    (table) =>
      `select '${table}' as name, md5(coalesce(string_agg(x::text, '|' order by x::text), '')) as rows from "${table}" x`,
  );
  const { rows } = await reader.db.executeQuery<{ name: string; rows: string }>(
    CompiledQuery.raw(digests.join(" union all ")),
  );
  return rows
    .map(({ name, rows: digest }) => `${name} ${digest}`)
    .toSorted()
    .join("\u0000");
}

function differing(before: string, after: string): string {
  const known = new Set(before.split("\u0000"));
  const changed = after.split("\u0000").filter((line) => !known.has(line));
  return changed.map((line) => line.split(" ", 1)[0]).join(", ");
}
