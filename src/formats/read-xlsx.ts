// Excel workbooks (ECMA-376 SpreadsheetML) to rows: the texts and numbers of every sheet that is shown. Formulas are not
// run: their stored results are read. Macros, links and pictures are never opened.

import type { Block, Document } from "#recognition/document.ts";
import { type FormatRefusal, isFormatRefusal, refuseFormat } from "./format-refusal.ts";
import { readCellFormats } from "./sheet/cell-formats.ts";
import { sheetRows } from "./sheet/rows.ts";
import { readSharedStrings } from "./sheet/shared-strings.ts";
import { shownSheets } from "./sheet/workbook.ts";
import { buildDocument } from "./source/build-document.ts";
import { textLimits, zipLimits } from "./source/limits.ts";
import { unzip } from "./source/unzip.ts";

/** The rows of a workbook's sheets; each sheet is a table. Never throws. */
export async function readXlsx(bytes: Uint8Array): Promise<Document | FormatRefusal> {
  if (bytes.length > zipLimits.bytes)
    return refuseFormat("too-large", { bytes: bytes.length, limit: zipLimits.bytes });
  const files = await unzip(bytes, (name) =>
    /^xl\/(?:workbook\.xml|styles\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/u.test(
      name,
    ),
  );
  if (isFormatRefusal(files)) return files;
  const sheets = shownSheets(files);
  const strings = readSharedStrings(files.get("xl/sharedStrings.xml"));
  if (sheets === null || strings === null) return refuseFormat("broken-file");
  const formats = readCellFormats(files.get("xl/styles.xml"), files.get("xl/workbook.xml"));
  const blocks: Block[] = [];
  for (const [index, { name, part }] of sheets.entries()) {
    const rows = sheetRows(part, strings, formats);
    if (rows === null) return refuseFormat("broken-file");
    blocks.push(
      ...rows.map(({ cells, number }): Block => ({
        kind: "row",
        group: index + 1,
        ...(sheets.length > 1 && { sheet: name }),
        cells,
        lines: [{ text: cells.join(" | "), number }],
      })),
    );
    if (blocks.length > textLimits.blocks)
      return refuseFormat("too-many-parts", { limit: textLimits.blocks });
  }
  const document = buildDocument(
    "xlsx",
    blocks.filter(({ cells }) => (cells ?? []).some((cell) => cell.trim() !== "")),
  );
  return document.lines.length === 0 ? refuseFormat("no-text") : document;
}
