// What a column of a table of signatories holds.

/** As it is guessed, and as rows are read by it. */
export type ColumnMeaning =
  | "name"
  | "organisation"
  | "person"
  | "role"
  | "affiliation"
  | "country"
  | "acronym"
  | "number"
  /** Which of the columns names the signatory: "organisation" or "individual" in each row. */
  | "sort"
  | "detail"
  | "other"
  | "unknown";

/** What a person may say that a column holds; "given" and "family" are two halves of a person's name. */
export const columnUses = [
  "name",
  "organisation",
  "person",
  "given",
  "family",
  "role",
  "affiliation",
  "country",
  "acronym",
  "detail",
  "sort",
  "number",
  "other",
] as const;
export type ColumnUse = (typeof columnUses)[number];

/** Columns of which one at least must be there: without a name nobody signs. */
export const namingUses: readonly ColumnUse[] = [
  "name",
  "organisation",
  "person",
  "given",
  "family",
];

export interface ColumnsFault {
  readonly code: "column-of-names" | "column-of-half";
  /** Column at which it is said, from 0. */
  readonly at: number;
}

/** What is wrong with columns as a person says them, or null. */
export function faultOf(uses: readonly ColumnUse[]): ColumnsFault | null {
  if (!uses.some((use) => namingUses.includes(use))) return { code: "column-of-names", at: 0 };
  const halves = [uses.indexOf("given"), uses.indexOf("family")];
  const missing = halves.filter((at) => at < 0).length;
  return missing === 1 ? { code: "column-of-half", at: Math.max(...halves) } : null;
}

/** What a person says of one table: it goes before everything that is guessed. */
export interface StatedColumns {
  /** 1-based line of its first row that counts: of the header, if it has one. Rows above it name nobody. */
  readonly line: number;
  /** Line of the first of all its rows, where others stand above that one. */
  readonly top?: number;
  /** Whether the first row holds labels and names nobody. */
  readonly header: boolean;
  /** From left to right; columns beyond them are not used. None: by the labels of the header. */
  readonly columns: readonly ColumnUse[];
}

/** A column about which nothing is known is not used. */
export function useOf(meaning: ColumnMeaning): ColumnUse {
  return meaning === "unknown" ? "other" : meaning;
}

/** Halves of a name are read together as that of a person. */
export function meaningOf(use: ColumnUse): ColumnMeaning {
  return use === "given" || use === "family" ? "person" : use;
}
