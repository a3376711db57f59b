// A page that quotes a statement in italics: one run of paragraphs set in emphasis, with the page's own words around it.

import { isContentRow } from "../list/content.ts";
import { isEmphasised } from "../rows/row-marks.ts";
import type { Row } from "../rows/rows.ts";
import { weightOf } from "../language/script.ts";
import { namesStatement } from "../frame/announcement.ts";
import type { CitedRun } from "./cited-run.ts";

/** The rows of the run, with the heading above it that names a statement; null where there is none, or two. */
export function emphasisedRun(rows: readonly Row[], from: number, to: number): CitedRun | null {
  const prose = rows.slice(from, to).filter((row) => isContentRow(row) && weightOf(row.text) >= 60);
  const first = prose.findIndex(isEmphasised);
  const last = prose.findLastIndex(isEmphasised);
  const run = prose.slice(first, last + 1);
  const [head, tail] = [run[0], run.at(-1)];
  if (first < 0 || run.length < 3 || head === undefined || tail === undefined) return null;
  const inside = run.filter(isEmphasised).length;
  const share = inside / prose.length;
  if (inside < 0.8 * run.length || share < 0.2 || share > 0.9) return null;
  const above = rows.slice(Math.max(from, head.index - 3), head.index).findLast(isContentRow);
  const quotes = run.filter(({ text }) => isQuotation(text)).length;
  if (quotes >= 2 && quotes >= 0.5 * inside) return null;
  const titled = above !== undefined && above.kind === "heading" && namesStatement(above.text);
  return { from: titled ? above.index : head.index, body: head.index, to: tail.index + 1 };
}

/** Opened and closed by marks of its own: what somebody said, not a part of one text. */
function isQuotation(text: string): boolean {
  return /^["“„«»‘'「『]/u.test(text) && /["”“«»’'」』][.,]?$/u.test(text);
}
