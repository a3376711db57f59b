/** SQL of inserting, updating and finding by key, written once per shape: prepared statements are found by their text. */
import type { RowShape } from "./database/session.ts";

type Kind = "sqlite" | "postgres";

const texts = new Map<string, string>();

export function memo(shape: string, write: () => string): string {
  const known = texts.get(shape);
  if (known) return known;
  const text = write();
  texts.set(shape, text);
  return text;
}

const queries = {
  sqlite: new Map<string, string>(),
  postgres: new Map<string, string>(),
} as const;

/** The text of a query by its name: one that is written in the code is found without making another string. */
export function queryText(kind: Kind, name: string, write: () => string): string {
  const known = queries[kind].get(name);
  if (known !== undefined) return known;
  const text = write();
  queries[kind].set(name, text);
  return text;
}

export function insertText(
  kind: Kind,
  table: string,
  columns: readonly string[],
  rows = 1,
): string {
  return memo(`i ${kind} ${table} ${rows} ${columns.join()}`, () => {
    const row = (index: number): string =>
      `(${columns.map((_, column) => place(kind, index * columns.length + column + 1)).join(", ")})`;
    const values = Array.from({ length: rows }, (_, index) => row(index));
    return `insert into "${table}" (${columns.map(quote).join(", ")}) values ${values.join(", ")}`;
  });
}

/** `rows` of the shape at once. */
export function rowsText(kind: Kind, { table, columns, mode }: RowShape, rows = 1): string {
  return memo(`r ${kind} ${mode} ${table} ${rows} ${columns.join()}`, () => {
    const text = insertText(kind, table, columns, rows);
    // A statement of one row undoes itself; one of several, see database/sqlite.ts.
    if (mode === "plain")
      return kind === "sqlite" && rows > 1 ? text.replace("insert", "insert or fail") : text;
    // SQLite's `or ignore` cannot fail halfway, so that it need not keep what the pages were, which costs more than the writing.
    if (mode === "ignoring")
      return kind === "sqlite"
        ? text.replace("insert", "insert or ignore")
        : `${text} on conflict do nothing`;
    const key = columns.slice(0, -1).map(quote).join(", ");
    const sum = quote(columns.at(-1) ?? "");
    return `${text} on conflict (${key}) do update set ${sum} = ${quote(table)}.${sum} + excluded.${sum}`;
  });
}

/** Adds to a column of the row with an id. */
export function countUpText(kind: Kind, table: string, column: string): string {
  return memo(
    `c ${kind} ${table} ${column}`,
    () =>
      `update ${quote(table)} set ${quote(column)} = ${quote(column)} + ${place(kind, 1)} where id = ${place(kind, 2)}`,
  );
}

export function columnText(kind: Kind, table: string, column: string): string {
  return memo(
    `v ${kind} ${table} ${column}`,
    () => `select ${quote(column)} as value from ${quote(table)} where id = ${place(kind, 1)}`,
  );
}

interface Update {
  readonly set: readonly string[];
  readonly where: readonly string[];
  readonly text: string;
}

const updates = new Map<string, Update[]>();

/** Its values are those of `set`, then those of `where`. Known by looking at the objects: naming their columns costs more. */
export function updateText(kind: Kind, table: string, set: object, where: object): string {
  const known = updates.get(nameIn(kind, table)) ?? [];
  const found = known.find((one) => hasColumns(set, one.set) && hasColumns(where, one.where));
  if (found) return found.text;
  const made = writeUpdate(kind, table, Object.keys(set), Object.keys(where));
  updates.set(nameIn(kind, table), [...known, made]);
  return made.text;
}

function writeUpdate(
  kind: Kind,
  table: string,
  set: readonly string[],
  where: readonly string[],
): Update {
  const assignments = set.map((column, index) => `${quote(column)} = ${place(kind, index + 1)}`);
  const text = `update "${table}" set ${assignments.join(", ")} where ${conditions(kind, where, set.length)}`;
  return { set, where, text };
}

interface Finding {
  readonly where: readonly string[];
  readonly text: string;
}

const findings = new Map<string, Finding[]>();

export function findText(kind: Kind, table: string, where: object): string {
  const known = findings.get(nameIn(kind, table)) ?? [];
  const found = known.find((one) => hasColumns(where, one.where));
  if (found) return found.text;
  const columns = Object.keys(where);
  const text = `select * from "${table}" where ${conditions(kind, columns, 0)}`;
  findings.set(nameIn(kind, table), [...known, { where: columns, text }]);
  return text;
}

/** Whether an object has these members and no others, in this order. */
export function hasColumns(row: object, columns: readonly string[]): boolean {
  let at = 0;
  for (const name in row) if (columns[at++] !== name) return false;
  return at === columns.length;
}

function nameIn(kind: Kind, table: string): string {
  return kind === "sqlite" ? table : `${table} ${kind}`;
}

function conditions(kind: Kind, columns: readonly string[], before: number): string {
  return columns
    .map((column, index) => `${quote(column)} = ${place(kind, before + index + 1)}`)
    .join(" and ");
}

function place(kind: Kind, number: number): string {
  return kind === "postgres" ? `$${number}` : "?";
}

function quote(column: string): string {
  return `"${column}"`;
}
