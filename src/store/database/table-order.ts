/** An order of tables that foreign keys allow: rows are written after those that they refer to. */

/** Referred to, by how many steps they are from what refers to nothing; a test compares them with both databases. */
const ranks: ReadonlyMap<string, number> = new Map([
  ["statement", 0],
  ["organisation", 0],
  ["account", 0],
  ["source_file", 0],
  ["outside_source", 0],
  ["text_version", 1],
  ["signature", 1],
  ["text_body", 2],
]);

export function compareTables(one: string, other: string): number {
  return rankOf(one) - rankOf(other);
}

function rankOf(table: string): number {
  return ranks.get(table) ?? 3;
}
