// A list of signatories as it stands in a document: its entries, and the rows that belong to it without being entries.

import type { Row } from "../rows/rows.ts";
import type { RecognisedTable, SignatoryKind } from "../recognised-statement.ts";

export interface ListEntry {
  /** As printed, without the list mark. */
  readonly raw: string;
  readonly text: string;
  /** What is shown, where `text` was put into another order for reading. */
  readonly printed?: string;
  readonly row: Row;
  readonly group: string | null;
  /** What the heading above says the entry is. */
  readonly kind: SignatoryKind | null;
  /** The entry is to be taken as it stands, to the last character. */
  readonly exact?: boolean;
  /** The full name, where the text gives only the part that differs. */
  readonly name?: string;
  /** Further cells of a table row, by the meaning of their column; the name in the other language below it. */
  readonly fields?: Readonly<
    Partial<Record<"role" | "affiliation" | "country" | "acronym" | "nameOther", string>>
  >;
}

export interface SignatoryList {
  /** The row that announces the list, or null. */
  readonly cue: Row | null;
  readonly rule: string;
  readonly entries: readonly ListEntry[];
  /** Indexes of all rows of the list: cue, notes, group headings, entries. */
  readonly rows: ReadonlySet<number>;
  /** The list says itself that it is not complete ("…", "and others"). */
  /** Of these rows those that say something and name nobody: they belong to the list and are not understood. */
  readonly nameless?: ReadonlySet<number>;
  readonly incomplete: boolean;
  /** The table that it is set as, where the format has tables. */
  readonly table?: RecognisedTable;
}

/** The index of the first of its rows, the announcement counted. */
export function firstRow(list: SignatoryList): number {
  return Math.min(...list.rows);
}
