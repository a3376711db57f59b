/**
 * SQLite by node:sqlite as a Kysely dialect. One handle writes, one reads (WAL: readers see only what is committed).
 * Statements are prepared once by their text. Nothing here waits for a lock: BEGIN IMMEDIATE fails at once when another
 * process writes, and the group commit tries again later, so the event loop is never held.
 */
import {
  backup,
  DatabaseSync,
  type SQLInputValue,
  type SQLOutputValue,
  type StatementSync,
} from "node:sqlite";
import {
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
} from "kysely";
import { rowsText } from "../sql-text.ts";
import { Checkpoints, usualPages } from "./checkpoints.ts";
import type { Asked, Observe, RowShape, Session } from "./session.ts";

/** Longest wait inside SQLite for a lock held by another process, in ms: short checkpoints, never a whole transaction. */
const lockWait = 50;
/** The same while opening, when another process may be making the file. */
const openingWait = 5000;

const pragmas = [
  ["journal_mode", "wal"],
  ["synchronous", 2],
  ["foreign_keys", 1],
  ["secure_delete", 1],
  ["busy_timeout", lockWait],
  ["trusted_schema", 0],
  // 32 MiB of pages in memory; the log is folded back every 16 MiB instead of every 4, which halves the work of a busy hour.
  ["cache_size", -32_768],
  ["wal_autocheckpoint", usualPages],
] as const;

/** Rows in a statement of several: with more, a row hardly costs less. */
const together = 16;

export class SqliteSession implements Session, DatabaseConnection {
  readonly kind = "sqlite";
  readonly #handle: DatabaseSync;
  readonly #prepared = new Map<string, Prepared>();
  readonly #inserts = new WeakMap<RowShape, InsertTexts>();
  readonly #observe: Observe | undefined;
  readonly #checkpoints: Checkpoints;
  writes = 0;

  /** @param foldAfter rows after which another thread folds the journal back. */
  constructor(file: string, observe?: Observe, foldAfter?: number) {
    this.#handle = new DatabaseSync(file, {
      enableForeignKeyConstraints: true,
      timeout: openingWait,
    });
    this.#observe = observe;
    this.#checkpoints = new Checkpoints(file, foldAfter, (pages) =>
      this.#handle.exec(`pragma wal_autocheckpoint = ${pages}`),
    );
    assertPragmas(this.#handle);
  }

  /** From now on this connection can write nothing. A commit empties its memory, so it needs little. */
  forReading(): this {
    this.#handle.exec("pragma query_only = 1");
    this.#handle.exec("pragma cache_size = -4096");
    return this;
  }

  run(sql: string): Promise<void> {
    this.#observe?.(sql);
    if (sql.includes(";")) this.#handle.exec(sql);
    else this.#prepare(sql).statement.run();
    if (sql === "commit") this.#checkpoints.committed(this.writes);
    return Promise.resolve();
  }

  begin(): Promise<void> {
    this.#handle.exec("pragma busy_timeout = 0");
    try {
      return this.run("begin immediate");
    } finally {
      this.#handle.exec(`pragma busy_timeout = ${lockWait}`);
    }
  }

  get inTransaction(): boolean {
    return this.#handle.isTransaction;
  }

  abandon(): Promise<void> {
    try {
      if (this.#handle.isTransaction) this.#handle.exec("rollback");
    } catch {
      // The next transaction cannot begin, and says why.
    }
    return Promise.resolve();
  }

  /** An online copy: other connections go on reading and writing (sqlite.org/backup.html). */
  async copyTo(file: string): Promise<void> {
    await backup(this.#handle, file);
  }

  /**
   * Folds the journal back into the database and empties its file (sqlite.org/pragma.html#pragma_wal_checkpoint); with
   * `secure_delete`, what was deleted is then in no byte of either. False while somebody reads or writes.
   */
  emptyJournal(): boolean {
    const row = this.#handle.prepare("pragma wal_checkpoint(truncate)").get();
    return row?.["busy"] === 0;
  }

  ask<R>(sql: string, values: readonly unknown[]): Promise<Asked<R>> {
    try {
      return Promise.resolve(this.#askNow<R>(sql, values));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /**
   * Several in a statement where SQLite need not keep what every page was in case it fails halfway: where no foreign key
   * is checked, and what was inserted before the failure may stay (`or fail`). Whoever inserts undoes all of it then.
   */
  insertRows(shape: RowShape, rows: readonly (readonly unknown[])[]): Promise<void> {
    const { one, several } = this.#textsOf(shape);
    const whole = several === null ? 0 : rows.length - (rows.length % together);
    for (let from = 0; from < whole; from += together) {
      const values: SQLInputValue[] = [];
      for (let at = from; at < from + together; at++)
        for (const value of rows[at] ?? []) values.push(value as SQLInputValue);
      this.#insert(several ?? "", values, together);
    }
    for (let at = whole; at < rows.length; at++)
      this.#insert(one, (rows[at] ?? []) as SQLInputValue[], 1);
    return Promise.resolve();
  }

  #insert(sql: string, values: readonly SQLInputValue[], rows: number): void {
    this.#observe?.(sql);
    this.writes += rows;
    this.#prepare(sql).statement.run(...values);
  }

  /** Several at once where a table refers to none. Sums are few and change what they add to. */
  #textsOf(shape: RowShape): InsertTexts {
    const known = this.#inserts.get(shape);
    if (known) return known;
    const keys = this.#handle.prepare("select 1 from pragma_foreign_key_list(?)");
    const isFree = shape.mode !== "adding" && keys.get(shape.table) === undefined;
    const several = isFree ? rowsText("sqlite", shape, together) : null;
    const texts = { one: rowsText("sqlite", shape), several };
    this.#inserts.set(shape, texts);
    return texts;
  }

  executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, changed } = this.#askNow<R>(sql, parameters);
    return Promise.resolve({ rows, numAffectedRows: BigInt(changed) });
  }

  #askNow<R>(sql: string, values: readonly unknown[]): Asked<R> {
    this.#observe?.(sql);
    const { statement, columns, reads } = this.#prepare(sql);
    if (!reads) this.writes++;
    const given = values as SQLInputValue[];
    if (columns.length === 0) return { rows: [], changed: Number(statement.run(...given).changes) };
    const found = statement.all(...given) as unknown as SQLOutputValue[][];
    return { rows: found.map((row) => rowOf(columns, row) as R), changed: 0 };
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    for (const row of this.#handle
      .prepare(query.sql)
      .iterate(...(query.parameters as SQLInputValue[])))
      yield { rows: [row as R] };
  }

  async close(): Promise<void> {
    await this.#checkpoints.stop();
    this.#prepared.clear();
    if (this.#handle.isOpen) this.#handle.close();
  }

  #prepare(sql: string): Prepared {
    const known = this.#prepared.get(sql);
    if (known) return known;
    if (this.#prepared.size > 500) this.#prepared.clear();
    const statement = this.#handle.prepare(sql);
    const columns = statement.columns().map(({ name }) => name);
    statement.setReturnArrays(true);
    const reads = columns.length > 0 && /^\s*(?:select|with)\b/i.test(sql);
    const prepared = { statement, columns, reads };
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}

/** Statements that insert one row, and `together` rows where that is allowed. */
interface InsertTexts {
  readonly one: string;
  readonly several: string | null;
}

/** Asked once, since describing columns costs more than most queries. */
interface Prepared {
  /** Its rows are arrays: the objects that node:sqlite makes are as slow as dictionaries. */
  readonly statement: StatementSync;
  /** Of the rows that it gives; none when it gives none. */
  readonly columns: readonly string[];
  /** It cannot write. */
  readonly reads: boolean;
}

function rowOf(columns: readonly string[], values: readonly SQLOutputValue[]): object {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < columns.length; at++) row[columns[at] ?? ""] = values[at];
  return row;
}

/** Every query is over before the next can begin, so Kysely need not queue them: its lock costs more than many of them. */
class UnlockedAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

export function sqliteDialect(session: DatabaseConnection): Dialect {
  return {
    createAdapter: () => new UnlockedAdapter(),
    createDriver: () => singleSession(session),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** A Kysely driver over one session. Transactions are the group commit's business, not Kysely's. */
export function singleSession(connection: DatabaseConnection): Driver {
  const refuse = (): Promise<never> =>
    Promise.reject(new Error("transactions go through store.transact"));
  const nothing = (): Promise<void> => Promise.resolve();
  return {
    init: nothing,
    acquireConnection: () => Promise.resolve(connection),
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    releaseConnection: nothing,
    destroy: nothing,
  };
}

/** Sets what durability rests on and reads it back: a SQLite built otherwise must not run us. */
function assertPragmas(handle: DatabaseSync): void {
  for (const [name, wanted] of pragmas) {
    handle.exec(`pragma ${name} = ${wanted}`);
    const found = Object.values(handle.prepare(`pragma ${name}`).get() ?? {})[0];
    if (found !== wanted)
      throw new Error(
        `SQLite refuses "pragma ${name} = ${wanted}" and keeps ${JSON.stringify(found)}: it cannot store signatures safely here`,
      );
  }
}
