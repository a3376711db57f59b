// Lines below a text, each with a word for a sort of signatories in front of its names: "ORGANISATIONS: A, B, C".

import type { CollectedRow } from "../collect/collected.ts";
import type { Scan } from "../list/scan.ts";
import { shapeOf } from "../list/shape.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { isKindLabel } from "../group/kind-label.ts";
import { labelledRows } from "../running-text/labelled-rows.ts";
import { groupKind } from "../words/cues.ts";

/** Two such lines and more at the end of a text, where nothing announces a list; or null. */
export function kindLines(scan: Scan): SignatoryList | null {
  const lines = lastRun(scan.rows.filter((row) => isKindLine(scan, row)));
  const first = lines[0];
  if (first === undefined || lines.length < 2 || !isBelowText(scan, first)) return null;
  const rows = lines.map((row): CollectedRow => ({ row, group: null, kind: groupKind(row.text) }));
  const entries = labelledRows(rows, scan.languages) ?? [];
  const names = entries.filter(({ text }) => text.length <= 120 && shapeOf(text).name >= 0.55);
  if (entries.length < 4 || names.length < 0.9 * entries.length) return null;
  return {
    cue: null,
    rule: "list.kind-lines",
    entries,
    rows: new Set(lines.map(({ index }) => index)),
    incomplete: false,
  };
}

function isKindLine({ content, shapes }: Scan, row: Row): boolean {
  const [, label = "", names = ""] = /^([^:：]{4,60})[:：]\s+(\S.*)$/su.exec(row.text) ?? [];
  return (
    content[row.index] === true &&
    row.kind !== "row" &&
    row.kind !== "heading" &&
    shapes[row.index]?.prose !== true &&
    isKindLabel(label) &&
    /[,;،、]/u.test(names)
  );
}

/** The last rows that stand below each other. */
function lastRun(rows: readonly Row[]): Row[] {
  const from = rows.findLastIndex(
    (row, at) => at > 0 && row.index !== (rows[at - 1]?.index ?? 0) + 1,
  );
  return rows.slice(Math.max(0, from));
}

function isBelowText({ rows, content, shapes }: Scan, first: Row): boolean {
  const above = rows.slice(0, first.index).filter(({ index }) => content[index] === true);
  return above.some(({ index, text }) => shapes[index]?.prose === true || text.length >= 90);
}
