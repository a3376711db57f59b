// A motto above a text: what somebody else said, between quotation marks, and below it who that was.

import { isContentRow } from "../list/content.ts";
import { headOf, looksLikePerson } from "../list/shape.ts";
import type { Row } from "../rows/rows.ts";

/** Whether a row above the text is a motto, or says whose words it is. */
export function isOfMotto(rows: readonly Row[], row: Row): boolean {
  if (row.kind === "heading" || row.index > lastIndex) return false;
  const [above, below] = [beside(rows, row, -1), beside(rows, row, 1)];
  return (
    isMottoWith(row.text, below) ||
    (above !== undefined && isMottoWith(above.text, row)) ||
    isOneLine(row)
  );
}

/** Mottos stand at the top. */
const lastIndex = 40;

function beside(rows: readonly Row[], row: Row, step: 1 | -1): Row | undefined {
  for (
    let at = row.index + step;
    rows[at] !== undefined && Math.abs(at - row.index) <= 3;
    at += step
  )
    if (isContentRow(rows[at] as Row)) return rows[at];
  return undefined;
}

/** A whole sentence in marks; a dash in front of the name says that it is no author's of the page. */
export function isMottoWith(text: string, below: Row | undefined): boolean {
  if (below === undefined || below.kind === "heading" || !inMarks.test(text)) return false;
  const dashed = dash.test(below.text) || /^(?:--|[—–―-])$/u.test(below.marker ?? "");
  return isWhoSaidIt(below.text) && (dashed || sentence.test(text));
}

const inMarks = /^["“„«「『‘'][^"“”„«»「」『』]{20,400}["”“»」』’'][.。]?$/u;
const sentence = /[.。…]["”“»」』’'][.。]?$|["”“»」』’'][.。]$/u;
const dash = /^\s*(?:--|[—–―-])\s?/u;

/** "Ada Tar", "— Ada Tar, keeper", "(Ada Tar)". */
function isWhoSaidIt(text: string): boolean {
  const name = text.replace(dash, "").replace(/^[(（](.*)[)）]$/u, "$1");
  const head = headOf(name);
  if (text.length > 80 || /[.!?:;]$/u.test(text)) return false;
  return looksLikePerson(head) && /^(?:\s?[,(（–—-].*)?$/u.test(name.slice(head.length));
}

/** “…” – Ada Tar */
function isOneLine({ text }: Row): boolean {
  const [, said = "", who = ""] =
    /^(["“„«「『][^"“”„«»「」『』]{20,400}["”“»」』][.。]?)\s*(?:--|[—–―-])\s*(\S.{2,60})$/u.exec(
      text,
    ) ?? [];
  return said !== "" && sentence.test(said) && isWhoSaidIt(who);
}
