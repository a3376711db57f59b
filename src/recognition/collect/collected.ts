// Rows that were collected for a list.

import type { SignatoryKind } from "../recognised-statement.ts";
import type { Row } from "../rows/rows.ts";

export interface CollectedRow {
  readonly row: Row;
  readonly group: string | null;
  readonly kind: SignatoryKind | null;
}

export interface Collected {
  readonly entries: readonly CollectedRow[];
  /** Indexes of all rows passed over or taken, up to the last entry. */
  readonly rows: ReadonlySet<number>;
}
