/**
 * The rows that a run has added to a SQLite database, put directly into what it was before: what the database alone
 * takes. A batch holds all rows of its signatures, as a program that had them at hand would write them, table by table
 * and in each table in the order of its key.
 */
import { DatabaseSync, type SQLOutputValue, type StatementSync } from "node:sqlite";

/** Those of the store that decide about speed. */
const pragmas = [
  "journal_mode = wal",
  "synchronous = full",
  "foreign_keys = on",
  "secure_delete = on",
  "cache_size = -32768",
  "wal_autocheckpoint = 4000",
];

export interface Added {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SQLOutputValue[])[];
}

/** Rows of `after` whose key `before` does not have, in an order that foreign keys allow. */
export function addedRows(before: string, after: string): Added[] {
  const db = new DatabaseSync(after, { readOnly: true });
  db.prepare("attach ? as former").run(before);
  const tables = db
    .prepare("select name from main.sqlite_schema where type = 'table' order by rowid")
    .all()
    .map(({ name }) => String(name))
    .filter((name) => !name.startsWith("sqlite_"));
  const added = tables.map((table) => addedTo(db, table));
  db.close();
  return added.filter(({ rows }) => rows.length > 0);
}

function addedTo(db: DatabaseSync, table: string): Added {
  const info = db.prepare("select name, pk from pragma_table_info(?)").all(table);
  const columns = info.map(({ name }) => String(name));
  const key = info.filter(({ pk }) => Number(pk) > 0).map(({ name }) => String(name));
  const same = (key.length > 0 ? key : ["rowid"]).map((name) => `f."${name}" is n."${name}"`);
  const query = db.prepare(
    `select * from main."${table}" n where not exists (select 1 from former."${table}" f where ${same.join(" and ")})`,
  );
  query.setReturnArrays(true);
  return { table, columns, rows: query.all() as unknown as SQLOutputValue[][] };
}

/** By the signatures they belong to, `size` of them in a batch. */
export function inBatches(added: readonly Added[], size: number): Added[][] {
  const places = placesOfIds(added);
  const batches: Added[][] = [];
  for (const { table, columns, rows } of added) {
    const byBatch = Map.groupBy(rows, (row) => {
      const known = row.map((value) => places.get(value) ?? 0);
      return Math.floor(Math.max(...known) / size);
    });
    for (const [batch, own] of byBatch) (batches[batch] ??= []).push({ table, columns, rows: own });
  }
  return batches;
}

/** Identifiers by the place in the list of the only line that has them. */
function placesOfIds(added: readonly Added[]): ReadonlyMap<SQLOutputValue, number> {
  const list = added.find(({ table }) => table === "signatory");
  if (!list) throw new Error("the run added no line");
  const number = list.columns.indexOf("number");
  const places = new Map<SQLOutputValue, number>();
  const shared = new Set<SQLOutputValue>();
  const lines = list.rows.toSorted((a, b) => Number(a[number]) - Number(b[number]));
  for (const [place, line] of lines.entries()) {
    for (const value of line) {
      if (typeof value !== "string" || !/^[0-9a-f]{32}$/.test(value)) continue;
      if (places.has(value)) shared.add(value);
      places.set(value, place);
    }
  }
  for (const value of shared) places.delete(value);
  return places;
}

/** The same rows where everything is sorted by its key over the whole run: what no program that is given acts can do. */
export function inSortedBatches(added: readonly Added[], batches: number): Added[][] {
  return Array.from({ length: batches }, (_, batch) =>
    added.map(({ table, columns, rows }) => {
      const [from, to] = [batch, batch + 1].map((at) => Math.floor((at * rows.length) / batches));
      return { table, columns, rows: rows.slice(from, to) };
    }),
  );
}

/**
 * Inserts into `before`, a transaction for each batch, by prepared statements.
 *
 * @param uncounted batches with which it warms up.
 * @returns seconds that the others took.
 */
export function insertDirectly(
  before: string,
  batches: readonly (readonly Added[])[],
  uncounted: number,
): number {
  const db = new DatabaseSync(before);
  for (const pragma of pragmas) db.exec(`pragma ${pragma}`);
  const inserts = new Map<string, StatementSync>();
  const ready = batches.map((batch) =>
    batch.map((one) => {
      const insert = inserts.get(one.table) ?? prepareInsert(db, one);
      inserts.set(one.table, insert);
      return { insert, rows: one.rows };
    }),
  );
  let started = performance.now();
  for (const [index, batch] of ready.entries()) {
    if (index === uncounted) started = performance.now();
    db.exec("begin immediate");
    for (const { insert, rows } of batch) for (const row of rows) insert.run(...row);
    db.exec("commit");
  }
  const seconds = (performance.now() - started) / 1000;
  db.close();
  return seconds;
}

function prepareInsert(db: DatabaseSync, { table, columns }: Added): StatementSync {
  const names = columns.map((name) => `"${name}"`).join(", ");
  return db.prepare(
    `insert into "${table}" (${names}) values (${columns.map(() => "?").join(", ")})`,
  );
}
