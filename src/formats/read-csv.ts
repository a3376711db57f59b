// CSV, TSV and the like to rows (RFC 4180, separators by use). Which column holds what is for recognition to say.

import { type CsvRow, csvSeparatorOf, parseCsv } from "#lib/csv.ts";
import type { Block, Document } from "#recognition/document.ts";
import { type FormatRefusal, isFormatRefusal, refuseFormat } from "./format-refusal.ts";
import { buildDocument } from "./source/build-document.ts";
import { decodeText, decodingNotices } from "./source/decode-text.ts";
import { textLimits } from "./source/limits.ts";

/** The rows of a CSV file as blocks of one table. */
export function readCsv(bytes: Uint8Array): Document | FormatRefusal {
  const decoded = decodeText(bytes, textLimits.bytes);
  if (isFormatRefusal(decoded)) return decoded;
  const rows = unwrapped(parseCsv(decoded.text, csvSeparatorOf(decoded.text)));
  if (rows.length > textLimits.blocks)
    return refuseFormat("too-many-parts", { limit: textLimits.blocks });
  const blocks = rows.map(({ cells, line }): Block => ({
    kind: "row",
    group: 1,
    cells,
    lines: [{ text: cells.join(" | "), number: line }],
  }));
  const notices = rows.some(({ stray }) => stray)
    ? [...decodingNotices(decoded), "stray-quotes"]
    : decodingNotices(decoded);
  return buildDocument("csv", blocks, { notices });
}

/** A table that was exported twice: each record is one quoted field, and that field is the record. */
function unwrapped(rows: readonly CsvRow[]): readonly CsvRow[] {
  const single = rows.filter(({ cells }) => cells.length === 1);
  if (rows.length < 2 || single.length < rows.length) return rows;
  const inner = rows.map(({ cells, line }) => {
    const text = cells[0] ?? "";
    const tight = text.replaceAll(/,\s+(?=")/gu, ",");
    return { line, cells: parseCsv(tight, csvSeparatorOf(tight))[0]?.cells ?? [text] };
  });
  const width = inner[0]?.cells.length ?? 1;
  const even = inner.filter(({ cells }) => cells.length === width).length;
  return width >= 2 && even >= 0.9 * inner.length ? inner : rows;
}
