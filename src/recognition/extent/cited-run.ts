// A page that cites a statement in quotation marks, paragraph after paragraph, behind a line such as "In their statement
// they say:".

import { isContentRow } from "../list/content.ts";
import { namesStatement } from "../frame/announcement.ts";
import type { Row } from "../rows/rows.ts";
import { proseIn, proseOf } from "./prose.ts";

export interface CitedRun {
  readonly from: number;
  readonly body: number;
  readonly to: number;
  /** The line that cites it. */
  readonly announcement?: Row;
}

/** The rows of the citation: at least two paragraphs between one opening and one closing mark; null where there is none. */
export function citedRun(rows: readonly Row[], from: number, to: number): CitedRun | null {
  for (let at = from; at < to - 2; at += 1) {
    const row = rows[at] as Row;
    if (!isContentRow(row) || row.marker !== null || row.text.length > 400) continue;
    if (!/[:：]\s*$/u.test(row.text) || !namesStatement(row.text)) continue;
    const end = endOfCitation(rows, at + 1, to);
    if (end !== null && proseIn(rows, at + 1, end) >= 150)
      return { from: at + 1, body: at + 1, to: end, announcement: row };
  }
  return null;
}

/** Index behind the row that closes what the first row opens; paragraphs between may open it anew. */
function endOfCitation(rows: readonly Row[], from: number, to: number): number | null {
  const content = rows.slice(from, Math.min(to, from + mostRows)).filter(isContentRow);
  const [first] = content;
  if (first === undefined || !opens(first.text) || closes(first.text)) return null;
  const at = content.findIndex((row, place) => place > 0 && closes(row.text));
  const last = content[at];
  if (last === undefined || content.slice(0, at + 1).filter((row) => proseOf(row) > 0).length < 2)
    return null;
  return last.index + 1;
}

const mostRows = 60;

function opens(text: string): boolean {
  return /^["“„«»「『‟]/u.test(text);
}

function closes(text: string): boolean {
  return /["”“«»」』][.,]?$/u.test(text);
}
