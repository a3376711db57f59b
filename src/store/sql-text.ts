/** SQL of inserting, updating and finding by key, written once per shape: prepared statements are found by their text. */
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
