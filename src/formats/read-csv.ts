// CSV, TSV and the like to rows (RFC 4180, separators by use). Which column holds what is for recognition to say.

import { csvSeparatorOf, parseCsv } from "#lib/csv.ts";
import type { Block, Document } from "#recognition/document.ts";
import { type FormatRefusal, isFormatRefusal, refuseFormat } from "./format-refusal.ts";
import { buildDocument } from "./source/build-document.ts";
import { decodeText, decodingNotices } from "./source/decode-text.ts";
import { textLimits } from "./source/limits.ts";

/** The rows of a CSV file as blocks of one table. */
export function readCsv(bytes: Uint8Array): Document | FormatRefusal {
  const decoded = decodeText(bytes, textLimits.bytes);
  if (isFormatRefusal(decoded)) return decoded;
  const rows = parseCsv(decoded.text, csvSeparatorOf(decoded.text));
  if (rows.length > textLimits.blocks)
    return refuseFormat("too-many-parts", { limit: textLimits.blocks });
  const blocks = rows.map(({ cells, line }): Block => ({
    kind: "row",
    group: 1,
    cells,
    lines: [{ text: cells.join(" | "), number: line }],
  }));
  return buildDocument("csv", blocks, { notices: decodingNotices(decoded) });
}
