// A footnote that enumerates those of whom the text speaks.

import { namesIn } from "./names-in-text.ts";
import type { Scan } from "../list/scan.ts";
import { shapeOf } from "../list/shape.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { announcesSignatories } from "../words/cues.ts";

/** A footnote that enumerates, referred to from a sentence about those who sign. */
export function noteList(scan: Scan): SignatoryList | null {
  for (const [at, row] of scan.rows.entries()) {
    const found = /^(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.)]?|\*+)\s+(\S.*)$/su.exec(
      noteText(row),
    );
    if (found === null || row.text.length < 60) continue;
    const label = found[1] ?? found[2] ?? found[3] ?? "*";
    const list = isReferredTo(scan, at, label)
      ? namesIn(scan, found[4] ?? "", row, 4, false)
      : null;
    if (list !== null && isSure(list)) return { ...list, rule: "list.footnote" };
  }
  return null;
}

/** Few names must show that they are bodies. */
function isSure({ entries }: SignatoryList): boolean {
  const bodies = entries.filter(({ text }) => shapeOf(text).organisation).length;
  return entries.length >= 6 || bodies >= 0.6 * entries.length;
}

function noteText(row: Row): string {
  return row.marker === null ? row.text : `${row.marker} ${row.text}`;
}

function isReferredTo({ rows, shapes }: Scan, note: number, label: string): boolean {
  const marks = [`[${label}]`, `(${label})`, label === "*" ? "*" : `[^${label}]`];
  return rows.some((row, at) => {
    const place =
      at < note
        ? marks.map((mark) => row.text.indexOf(mark)).find((found) => found >= 0)
        : undefined;
    if (place === undefined) return false;
    const before = row.text.slice(Math.max(0, place - 160), place);
    return announcesSignatories(before) || shapes[at]?.organisation === true;
  });
}
