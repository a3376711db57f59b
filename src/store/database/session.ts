/** Rows of a statement by its text, or how many rows it changed. */
export type Ask = <R>(sql: string, values: readonly unknown[], about?: About) => Promise<Asked<R>>;

/**
 * What a statement may see of what a group holds back (held-writes.ts): rows of these tables in which one of the ids
 * stands, any row when there is none.
 */
export interface About {
  readonly tables: readonly string[];
  readonly ids?: readonly unknown[];
  /** The column that the ids are asked for in, if it is called the same wherever rows are changed later. */
  readonly by?: string;
  /** False: of columns that count it wants none. */
  readonly counts?: false;
  /** Acts of one group may share the answer for as long as nothing is written; it is asked with one value. */
  readonly shared?: true;
}

export interface Asked<R> {
  readonly rows: R[];
  readonly changed: number;
}

/** One conversation with a database, as the group commit needs it. */
export interface Session {
  readonly kind: "sqlite" | "postgres";
  /** Begins a transaction that may write; fails at once with a busy error where a lock is held (SQLite). */
  begin(): Promise<void>;
  run(sql: string): Promise<void>;
  readonly ask: Ask;
  /** Many rows of one table, without waiting for each. */
  insertRows(shape: RowShape, rows: readonly (readonly unknown[])[]): Promise<void>;
  /** How many statements that may write have been asked for, ever. */
  readonly writes: number;
  readonly inTransaction: boolean;
  /** Ends an open transaction without trace, by ending the connection when nothing else helps. Never fails. */
  abandon(): Promise<void>;
  close(): Promise<void>;
}

export interface RowShape {
  readonly table: string;
  readonly columns: readonly string[];
  /** `ignoring`: a row that is there already is no fault; `adding`: then the last column is added to what it has. */
  readonly mode: "plain" | "ignoring" | "adding";
}

/** Sees every statement before it runs; a test throws here to make the n-th one fail. */
export type Observe = (sql: string) => void;

export type Trouble = "busy" | "full" | "retry" | "lost" | "broken" | "bug";

/**
 * What kind of failure a database error is. `retry`: run the same work again (SQLSTATE 40001, 40P01); `lost`: the
 * connection ended and the outcome is unknown; `broken`: the file system or the database file cannot be trusted any more.
 */
export function troubleOf(error: unknown): Trouble {
  const { code, errcode } = (error ?? {}) as { code?: unknown; errcode?: unknown };
  if (code === "ERR_SQLITE_ERROR" && typeof errcode === "number")
    return sqliteTrouble(errcode & 0xff);
  return typeof code === "string" ? postgresTrouble(code) : "bug";
}

/** Primary result codes, sqlite.org/rescode.html. */
function sqliteTrouble(code: number): Trouble {
  if (code === 5 || code === 6) return "busy";
  if (code === 13) return "full";
  return code === 10 || code === 11 || code === 14 || code === 26 || code === 8 ? "broken" : "bug";
}

/** SQLSTATE classes, PostgreSQL documentation, appendix A; and the errors of sockets. */
function postgresTrouble(code: string): Trouble {
  if (code === "40001" || code === "40P01") return "retry";
  if (code === "53100") return "full";
  if (code === "55P03" || code === "57014" || code.startsWith("53")) return "busy";
  return /^(?:08|57P)/.test(code) || /^(?:ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/.test(code)
    ? "lost"
    : "bug";
}
