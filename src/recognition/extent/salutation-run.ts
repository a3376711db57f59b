// Letters that greet several people, each on a line of its own that ends with a comma.

import { isContentRow } from "../list/content.ts";
import type { Row } from "../rows/rows.ts";

/** Index behind the last line of the greeting that begins with a row. */
export function endOfSalutation(rows: readonly Row[], salutation: Row, to: number): number {
  let end = salutation.index + 1;
  if (/[:：!]\s*$/u.test(salutation.text)) return end;
  for (let at = end; at < Math.min(to, salutation.index + 30); at += 1) {
    const row = rows[at] as Row;
    if (!isContentRow(row)) continue;
    if (row.marker !== null || row.text.length > 130 || !/[,،，]\s*$/u.test(row.text)) break;
    end = at + 1;
  }
  return end;
}
