/** The rows that a run has added to a SQLite database, put directly into what it was before: what the disk alone takes. */
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

/**
 * Inserts into `before` in transactions of the rows of `size` acts each, by prepared statements.
 *
 * @returns seconds.
 */
export function insertDirectly(
  before: string,
  added: readonly Added[],
  { acts, size }: { acts: number; size: number },
): number {
  const db = new DatabaseSync(before);
  for (const pragma of pragmas) db.exec(`pragma ${pragma}`);
  const prepared = added.map((one) => ({ ...one, insert: prepareInsert(db, one) }));
  const groups = Math.ceil(acts / size);
  const started = performance.now();
  for (let group = 0; group < groups; group++) {
    db.exec("begin immediate");
    for (const { insert, rows } of prepared) {
      const [from, to] = [group, group + 1].map((at) => Math.floor((at * rows.length) / groups));
      for (const row of rows.slice(from, to)) insert.run(...row);
    }
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
