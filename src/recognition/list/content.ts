// Which rows are the content of the page.

import type { Row } from "../rows/rows.ts";

/** Rows that are not read as text. */
export const unread: ReadonlySet<string> = new Set([
  "hidden",
  "struck",
  "metadata",
  "image",
  "rule",
  "caption",
]);

/** Whether a row is read as the content of the page: no navigation, sidebar, form or comment. */
export function isContentRow(row: Row): boolean {
  const { region } = row.block;
  if (unread.has(row.kind)) return false;
  return (
    region === undefined || region === "main" || (region === "header" && row.kind === "heading")
  );
}
