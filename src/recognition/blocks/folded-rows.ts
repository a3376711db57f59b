// Rows as lists are looked for in them: the lines below the name in one item stand with the name, the day of signing is
// left out. A list found there is one of the document's own rows again.

import type { ListEntry, SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { isCountryName } from "../words/countries.ts";
import { withoutDates } from "./dates-of-signing.ts";
import { detailsOf } from "./details.ts";
import { isRemark, namesBody, withoutComma } from "./sort-of-line.ts";

export interface FoldedRows {
  readonly rows: readonly Row[];
  /** The list in the rows of the document, the lines below each name with it. */
  readonly unfolded: (list: SignatoryList) => SignatoryList;
}

/** The rows without those that belong to the one above. */
export function foldedRows(rows: readonly Row[]): FoldedRows {
  const details = detailsOf(rows);
  const texts = withoutDates(rows, details);
  const kept = rows.filter(({ index }) => details[index] === null);
  const below = Map.groupBy(
    rows.filter(({ index }) => details[index] !== null),
    ({ index }) => details[index] as number,
  );
  const same = kept.length === rows.length && rows.every((row) => texts[row.index] === row.text);
  if (same) return { rows, unfolded: (list) => list };
  const folded = kept.map((row, index): Row => {
    const text = texts[row.index] ?? row.text;
    return below.has(row.index)
      ? { ...row, index, text: withoutComma(text), told: true }
      : { ...row, index, text };
  });
  const source = new Map(folded.map((row, at) => [row, kept[at] as Row]));
  const own = (row: Row): Row => source.get(row) ?? (kept[row.index] as Row);
  const detailed = (row: Row): readonly Row[] => below.get(own(row).index) ?? [];
  return {
    rows: folded,
    unfolded: (list) => ({
      ...list,
      cue: list.cue === null ? null : own(list.cue),
      rows: new Set(
        [...list.rows].flatMap((index) => {
          const row = folded[index] as Row;
          return [own(row).index, ...detailed(row).map((line) => line.index)];
        }),
      ),
      entries: withDetails(list.entries, detailed).map((entry) => ({
        ...entry,
        row: own(entry.row),
      })),
    }),
  };
}

/** A name keeps the lines below it; where one row holds several names, nobody knows whose they are. */
function withDetails(
  entries: readonly ListEntry[],
  detailed: (row: Row) => readonly Row[],
): ListEntry[] {
  const counts = new Map<Row, number>();
  for (const { row } of entries) counts.set(row, (counts.get(row) ?? 0) + 1);
  return entries.map((entry) => {
    const lines = detailed(entry.row).map(({ text }) => withoutComma(text));
    return lines.length === 0 || counts.get(entry.row) !== 1 ? entry : withLines(entry, lines);
  });
}

function withLines(entry: ListEntry, lines: readonly string[]): ListEntry {
  const telling = lines.filter((line) => !isRemark(line));
  const country = telling.map(countryAtEnd).find((found) => found !== null) ?? null;
  if (entry.kind === "organisation" || namesBody(entry.text)) {
    const known = country === null ? {} : { fields: { country, ...entry.fields } };
    return { ...entry, ...known, kind: entry.kind ?? "organisation" };
  }
  if (telling.length === 0) return entry;
  const text = [entry.text, ...telling].join(", ");
  return {
    ...entry,
    raw: [withoutComma(entry.raw), ...lines].join(", "),
    text,
    name: entry.name ?? entry.text,
  };
}

function countryAtEnd(line: string): string | null {
  const last = line.split(/\s*[,，、،;–—(（)）]\s*/u).findLast((part) => part !== "") ?? "";
  return isCountryName(last) ? last : null;
}
