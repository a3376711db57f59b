// Links of the page below a list whose names link to nothing: "The twelve principles", "About this site".

import { marksOf } from "../rows/rows.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import { isLinkOnly } from "../rows/row-marks.ts";

const leastNames = 5;

/** The list without rows of nothing but a link at its end, set apart from five names and more that are no links. */
export function withoutLinksAtEnd(list: SignatoryList): SignatoryList {
  if (list.table !== undefined) return list;
  const last = list.entries.findLastIndex(({ row }) => !isLinkOnly(row));
  const [names, links] = [list.entries.slice(0, last + 1), list.entries.slice(last + 1)];
  const [end, next] = [names.at(-1), links[0]];
  if (end === undefined || next === undefined || names.length < leastNames) return list;
  if (next.row.at === end.row.at || next.group !== end.group || links.length > names.length)
    return list;
  if (names.some(({ row }) => isLinkOnly(row))) return list;
  return {
    ...list,
    entries: names,
    rows: new Set([...list.rows].filter((index) => index <= end.row.index)),
  };
}

/** Rows of nothing but links to parts of the page itself: its contents, whatever stands above them. */
export function areContents({ entries, table }: SignatoryList): boolean {
  return (
    table === undefined &&
    entries.length >= leastContents &&
    entries.every(
      ({ row }) =>
        isLinkOnly(row) &&
        marksOf(row).every(({ kind, href }) => kind !== "link" || href?.startsWith("#") === true),
    )
  );
}

const leastContents = 3;
