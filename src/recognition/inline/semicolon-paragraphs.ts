// Names between semicolons over several paragraphs or lines, as newspapers set long lists: "A, office; B, office;" and below
// "C, office;".

import type { Scan } from "../list/scan.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { namesIn } from "./names-in-text.ts";

/** Such names below an announcement: most rows end with a semicolon, some hold several names. */
export function semicolonParagraphs(scan: Scan, at: number): SignatoryList | null {
  const rows = rowsBelow(scan, at);
  const inner = rows.slice(0, -1);
  if (rows.length < 2 || inner.filter(isOpen).length < 0.5 * inner.length) return null;
  if (!rows.some(({ text }) => /[;；].*[;；]|[;；]\s*\S.{12}/u.test(text))) return null;
  const list = namesIn(scan, rows.map(({ text }) => text).join(" "), rows[0] as Row, least);
  return list === null
    ? null
    : {
        ...list,
        cue: scan.rows[at] as Row,
        rows: new Set([at, ...rows.map(({ index }) => index)]),
      };
}

const least = 6;

/** The rows that hold a semicolon, and those that end what the row above began. */
function rowsBelow({ rows, content, cues }: Scan, at: number): Row[] {
  const found: Row[] = [];
  for (const row of rows.slice(at + 1)) {
    const last = found.at(-1);
    if (content[row.index] !== true) {
      if (last === undefined) continue;
      break;
    }
    if (row.marker !== null || row.kind === "heading" || row.kind === "row") break;
    if (cues[row.index] !== null || row.text.length > 4000) break;
    const goesOn = last !== undefined && !isOpen(last) && row.at === last.at;
    if (!/[;；]/u.test(row.text) && !goesOn && (last === undefined || !isOpen(last))) break;
    found.push(row);
  }
  return found;
}

function isOpen({ text }: Row): boolean {
  return /[;；]\s*$/u.test(text);
}
