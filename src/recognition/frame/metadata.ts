// Fields that a file states about itself: front matter, `<title>`, `<meta>`.

import type { Row } from "../rows/rows.ts";

export interface Metadata {
  readonly value: string;
  readonly line: number;
}

/** Fields that the document's author wrote for this text alone: between fences, or printed in styles of their own. */
export function hasAuthorsFields(rows: readonly Row[]): boolean {
  return rows.some(
    ({ block, text }) =>
      block.kind === "metadata" && (block.printed === true || /^(?:---|\+\+\+)$/u.test(text)),
  );
}

/** The first field of a name, or null. */
export function metadataOf(rows: readonly Row[], field: string): Metadata | null {
  const row = rows.find(
    ({ block, text }) =>
      block.kind === "metadata" && block.field?.replaceAll("-", "_") === field && text !== "",
  );
  return row === undefined ? null : { value: row.text, line: row.line };
}
