// A line alone below what announces names, with the text of the statement right below it.

import type { CollectedRow } from "../collect/collected.ts";
import type { Scan } from "../list/scan.ts";
import { sumsOf } from "../weighed/surroundings.ts";

/** One line alone with most of the text right below it is a salutation or a headline of that text. */
export function isLineOfText(scan: Scan, entries: readonly CollectedRow[]): boolean {
  const [only, ...others] = entries;
  if (only === undefined || others.length > 0) return false;
  const { index } = only.row;
  const first = nextRead(scan, index);
  const textBelow = [first, nextRead(scan, first)].every((at) => scan.shapes[at]?.prose === true);
  const prose = proseSums(scan);
  const [above = 0, upToHere = 0, all = 0] = [prose[index], prose[index + 1], prose.at(-1)];
  return textBelow && all - upToHere >= above;
}

/** The next row that is read as content. */
function nextRead({ content }: Scan, at: number): number {
  const next = content.indexOf(true, at + 1);
  return next < 0 ? content.length : next;
}

/** How much text of sentences stands before each row, and in all. */
function proseSums(scan: Scan): readonly number[] {
  const { rows, content, shapes } = scan;
  const sums =
    known.get(scan) ??
    sumsOf(
      rows.map(({ index, text }) =>
        content[index] === true && shapes[index]?.prose === true ? text.length : 0,
      ),
    );
  known.set(scan, sums);
  return sums;
}

/** Summed up once for a scan, whose lists are many. */
const known = new WeakMap<Scan, readonly number[]>();
