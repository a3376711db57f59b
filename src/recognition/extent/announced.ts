// The row of a page that announces the statement which follows, where one does.

import { isContentRow } from "../list/content.ts";
import { isStrongOnly } from "../rows/row-marks.ts";
import type { Row } from "../rows/rows.ts";
import { announcesStatement, namesStatement, reportsStatement } from "../frame/announcement.ts";
import { isGenre } from "../frame/genre.ts";
import { proseIn, proseOf } from "./prose.ts";

/** The last announcement that still has text behind it. */
export function announcementIn(rows: readonly Row[], from: number, to: number): Row | null {
  const all = proseIn(rows, from, to);
  const candidates = rows
    .slice(from, to)
    .filter((row) => isContentRow(row) && row.marker === null && announcesStatement(row.text));
  return (
    candidates.findLast((row) => {
      const behind = proseIn(rows, row.index + 1, to);
      return behind >= 150 && (behind >= 0.2 * all || (to < rows.length && isHeaded(rows, row)));
    }) ??
    sectionIn(rows, from, to) ??
    reportIn(rows, from, to)
  );
}

/** A heading that says "Manifesto" or "Open letter" and nothing else, below what the page says of it: most of the text is behind. */
function sectionIn(rows: readonly Row[], from: number, to: number): Row | null {
  const heads = rows
    .slice(from, to)
    .filter((row) => isContentRow(row) && row.kind === "heading" && isGenre(row.text));
  return (
    heads.find((row) => {
      const [above, below] = [proseIn(rows, from, row.index), proseIn(rows, row.index + 1, to)];
      return above > 0 && below >= 300 && below > above;
    }) ?? null
  );
}

/** The row right below is a heading. */
function isHeaded(rows: readonly Row[], row: Row): boolean {
  const next = rows[row.index + 1];
  return next !== undefined && (next.kind === "heading" || isStrongOnly(next));
}

/** A sentence among the first three that tells of the statement as of somebody else's; most of the text is behind it. */
function reportIn(rows: readonly Row[], from: number, to: number): Row | null {
  const prose = rows.slice(from, to).filter((row) => isContentRow(row) && proseOf(row) > 0);
  const row = prose.slice(0, 3).findLast(({ text }) => reportsStatement(text)) ?? null;
  const behind = row === null ? 0 : proseIn(rows, row.index + 1, to);
  return behind >= 0.6 * proseIn(rows, from, to) ? row : null;
}

/** A line behind a page's own text, its links and forms, that announces the statement with a colon. */
export function announcedBehind(
  rows: readonly Row[],
  from: number,
  end: number,
  to: number,
): Row | null {
  if (end >= to || announcementIn(rows, from, end) !== null) return null;
  return (
    rows
      .slice(end, to)
      .find(
        (row) =>
          isContentRow(row) &&
          row.marker === null &&
          /[:：︰]["”»]?\s*$/u.test(row.text) &&
          namesStatement(row.text) &&
          announcesStatement(row.text) &&
          proseIn(rows, row.index + 1, to) >= 150,
      ) ?? null
  );
}
