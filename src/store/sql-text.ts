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
    if (mode === "plain") return text;
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

export function updateText(
  kind: Kind,
  table: string,
  set: readonly string[],
  where: readonly string[],
): string {
  return memo(`u ${kind} ${table} ${set.join()} ${where.join()}`, () => {
    const assignments = set.map((column, index) => `${quote(column)} = ${place(kind, index + 1)}`);
    return `update "${table}" set ${assignments.join(", ")} where ${conditions(kind, where, set.length)}`;
  });
}

export function findText(kind: Kind, table: string, where: readonly string[]): string {
  return memo(
    `f ${kind} ${table} ${where.join()}`,
    () => `select * from "${table}" where ${conditions(kind, where, 0)}`,
  );
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
