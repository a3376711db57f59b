/**
 * PostgreSQL by `pg` as Kysely dialects: a pool for reading, one session for writing. Writers of all processes queue at
 * the row lock of `instance`; no advisory locks, no server-side extensions, so compatible databases can stand in.
 */
import pg from "pg";
import {
  PostgresAdapter,
  PostgresDialect,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Kysely,
  type QueryResult,
} from "kysely";
import { singleSession } from "./sqlite.ts";
import { rowsText } from "../sql-text.ts";
import type { Ask, Asked, Observe, RowShape, Session } from "./session.ts";

/** bigint columns hold counts and indices below 2^53. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export interface PoolOptions {
  /** How long a statement may wait for a row that another process holds, in ms. */
  readonly patience: number;
  readonly most: number;
  readonly onlyReads?: boolean;
}

export function openPool(url: string, { patience, most, onlyReads }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    connectionTimeoutMillis: 5000,
    lock_timeout: patience,
    statement_timeout: Math.max(15_000, 2 * patience),
    application_name: "undersigned",
    ...(onlyReads ? { options: "-c default_transaction_read_only=on" } : {}),
  });
  // An idle connection that the server ends must not end this process.
  pool.on("error", () => undefined);
  return pool;
}

export class PostgresSession implements Session, DatabaseConnection {
  readonly kind = "postgres";
  readonly #pool: pg.Pool;
  readonly #observe: Observe | undefined;
  #client: pg.PoolClient | undefined;
  /** The connection went while a transaction was open: what is left of that act must not run on another one. */
  #lost = false;
  inTransaction = false;
  writes = 0;

  constructor(pool: pg.Pool, observe?: Observe) {
    this.#pool = pool;
    this.#observe = observe;
  }

  async begin(): Promise<void> {
    this.#lost = false;
    await this.run("begin");
    this.inTransaction = true;
  }

  async abandon(): Promise<void> {
    if (!this.inTransaction) return;
    try {
      await this.#client?.query("rollback");
      this.inTransaction = false;
    } catch {
      this.#drop();
    }
  }

  async run(sql: string): Promise<void> {
    await this.#query(sql, []);
    if (/^(?:commit|rollback)$/.test(sql)) this.inTransaction = false;
  }

  async ask<R>(sql: string, values: readonly unknown[]): Promise<Asked<R>> {
    const asked = toAsked<R>(await this.#query(sql, values));
    if (!asked.reads) this.writes++;
    return asked;
  }

  /** In statements of a few sizes, so that their texts are few. */
  async insertRows(shape: RowShape, rows: readonly (readonly unknown[])[]): Promise<void> {
    let done = 0;
    for (let size = mostRows; size >= 1; size /= 2)
      for (; rows.length - done >= size; done += size)
        await this.ask(rowsText("postgres", shape, size), rows.slice(done, done + size).flat());
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, changed } = await this.ask<R>(sql, parameters);
    return { rows, numAffectedRows: BigInt(changed) };
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("the writing session does not stream");
  }

  close(): Promise<void> {
    this.#drop();
    return Promise.resolve();
  }

  async #query(sql: string, parameters: readonly unknown[]): Promise<pg.QueryResult> {
    this.#observe?.(sql);
    if (this.#lost) throw lost(new Error("the connection was lost in the middle of a transaction"));
    const client = (this.#client ??= await this.#connect());
    try {
      return await client.query(sql, parameters as unknown[]);
    } catch (error) {
      if (error instanceof pg.DatabaseError) throw error;
      this.#drop();
      throw lost(error);
    }
  }

  async #connect(): Promise<pg.PoolClient> {
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw lost(error);
    });
    client.on("error", () => this.#drop(client));
    return client;
  }

  /** After a lost connection nothing of the transaction is left on the server; the next begin connects anew. */
  #drop(client = this.#client): void {
    if (client === undefined || client !== this.#client) return;
    client.release(true);
    this.#client = undefined;
    this.#lost = this.inTransaction;
    this.inTransaction = false;
  }
}

/** Rows in one statement; a statement takes 65,535 values. */
const mostRows = 128;

/** Readers ask on any connection of the pool. */
export function poolAsk(pool: pg.Pool): Ask {
  return async <R>(sql: string, values: readonly unknown[]) =>
    toAsked<R>(await pool.query(sql, values as unknown[]));
}

function toAsked<R>({ rows, command, rowCount }: pg.QueryResult): Asked<R> & { reads: boolean } {
  const writes = /^(?:INSERT|UPDATE|DELETE)$/.test(command);
  return { rows: rows as R[], changed: writes ? (rowCount ?? 0) : 0, reads: command === "SELECT" };
}

/** Errors of the connection itself often have no code: SQLSTATE class 08 says what they are. */
function lost(error: unknown): unknown {
  const known = (error as { code?: unknown } | null)?.code;
  return typeof known === "string"
    ? error
    : Object.assign(new Error(String(error)), { code: "08006" });
}

export function poolDialect(pool: pg.Pool): Dialect {
  return new PostgresDialect({ pool });
}

export function postgresSessionDialect(session: DatabaseConnection): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => singleSession(session),
    createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

/** A server that acknowledges before it is durable must not hold signatures. */
export async function assertDurable(pool: pg.Pool): Promise<void> {
  for (const [setting, wanted] of [
    ["fsync", ["on"]],
    ["synchronous_commit", ["on", "remote_apply", "remote_write"]],
    ["full_page_writes", ["on"]],
  ] as const) {
    const found = String((await pool.query(`show ${setting}`)).rows[0]?.[setting]);
    if (!(wanted as readonly string[]).includes(found))
      throw new Error(
        `PostgreSQL has ${setting} = ${found}; Undersigned needs ${wanted[0]}, because an acknowledged signature must not be lost`,
      );
  }
}
