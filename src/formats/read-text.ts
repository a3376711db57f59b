// Plain text to blocks: a blank line ends a block, a line of nothing but dashes or the like is a rule.

import type { Block, Document, Line } from "#recognition/document.ts";
import { buildDocument } from "./source/build-document.ts";
import { decodeText, decodingNotices } from "./source/decode-text.ts";
import { type FormatRefusal, isFormatRefusal } from "./format-refusal.ts";
import { type RuledTable, ruledTables } from "./source/ruled-tables.ts";
import { textLimits } from "./source/limits.ts";
import { withoutQuoteMarks } from "./source/quoted-lines.ts";
import { withBulletsAtItems } from "./source/lone-bullets.ts";

/** The blocks of a plain text file. */
export function readText(bytes: Uint8Array): Document | FormatRefusal {
  const decoded = decodeText(bytes, textLimits.bytes);
  return isFormatRefusal(decoded) ? decoded : textDocument(decoded.text, decodingNotices(decoded));
}

/** The blocks of a text that is decoded already (pasted, or read from another format). */
export function textDocument(text: string, notices: readonly string[] = []): Document {
  const blocks: Block[] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (isComment(open)) blocks.push({ kind: "hidden", lines: open });
    else if (open.length > 0) blocks.push({ kind: "paragraph", plain: true, lines: open });
    open = [];
  };
  const printedLines = withoutQuoteMarks(
    withBulletsAtItems(text.split(lineEnd).join("\n")).split("\n"),
  );
  const tables = new Map(ruledTables(printedLines).map((table) => [table.from, table]));
  let end = 0;
  for (const [index, printed] of printedLines.entries()) {
    const table = tables.get(index);
    if (table !== undefined) {
      close();
      blocks.push(...blocksOfTable(table, printedLines, blocks.length + 1));
      end = table.to;
    }
    if (index < end) continue;
    const line: Line = { text: printed.trimEnd(), number: index + 1 };
    const cells = framedCells(line.text);
    if (line.text.trim() === "") close();
    else if (cells !== null) {
      close();
      blocks.push({ kind: "row", cells, group: tableAt(blocks), lines: [line] });
    } else if (!isRule(line.text)) open.push(line);
    else {
      close();
      blocks.push({ kind: "rule", lines: [line] });
    }
  }
  close();
  return buildDocument("text", blocks, { notices });
}

/** Its rows, and the lines drawn between them, in their order. */
function blocksOfTable(
  { rows, drawn }: RuledTable,
  printed: readonly string[],
  group: number,
): Block[] {
  const lineAt = (at: number): Line => ({ text: (printed[at] ?? "").trimEnd(), number: at + 1 });
  const blocks = rows.map(({ cells, lines, header }): Block => ({
    kind: "row",
    cells,
    group,
    ...(header ? { header } : {}),
    lines: lines.map(lineAt),
  }));
  const rules = drawn.map((at): Block => ({ kind: "rule", lines: [lineAt(at)] }));
  const first = ({ lines }: Block): number => lines[0]?.number ?? 0;
  return [...blocks, ...rules].toSorted((one, other) => first(one) - first(other));
}

/** A comment or directive of reStructuredText (docutils, "Explicit Markup Blocks"): two dots, and the next lines set in. */
function isComment([first, ...more]: readonly Line[]): boolean {
  return (
    first !== undefined &&
    /^\.\.\s\S/u.test(first.text) &&
    (more.length > 0 || /::(?:\s|$)/u.test(first.text)) &&
    more.every(({ text }) => /^\s{2,}\S/u.test(text))
  );
}

/** The cells of a line of a framed table ("| No | Name |"), or null. */
function framedCells(text: string): string[] | null {
  const inside = /^\s*[|│┃║](.*)[|│┃║]\s*$/u.exec(text)?.[1];
  const cells = inside?.split(/[|│┃║]/u).map((cell) => cell.trim()) ?? [];
  return cells.length >= 2 && cells.some((cell) => /[^\s:=_-]/u.test(cell)) ? cells : null;
}

/** The number of the table that goes on from the last block, across one line of its frame; else a new number. */
function tableAt(blocks: readonly Block[]): number {
  const last = blocks.at(-1);
  const before = last?.kind === "rule" ? blocks.at(-2) : last;
  return before?.kind === "row" && before.group !== undefined ? before.group : blocks.length + 1;
}

const lineEnd = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/u;

function isRule(text: string): boolean {
  return (
    /^[\s=_*~–—·•.+#|:─━═┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝-]{3,}$/u.test(text) &&
    /[=_*~–—·•.+#─━═-]{3}/u.test(text.replaceAll(/\s/gu, ""))
  );
}
