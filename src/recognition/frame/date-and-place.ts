// When and where a statement was made: a line of place and date near its title or its signatures, else what the file says
// of itself. And until when it may be signed.

import { isContentRow } from "../list/content.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { addressedTo } from "./address.ts";
import { findDate, isDateLine } from "./dates.ts";
import type { Extent } from "../extent/extent.ts";
import { namesStatement } from "./announcement.ts";
import { isFurniture } from "../words/cues.ts";
import { lastDayToSign } from "../state/signing-goes-on.ts";
import { metadataOf } from "./metadata.ts";

export interface DateAndPlace {
  /** ISO 8601 date. */
  readonly date: string;
  readonly place?: string;
  readonly row?: Row;
  readonly line: number;
  readonly rule: string;
}

/** The statement's date, or null. */
export function findDateAndPlace(
  rows: readonly Row[],
  lists: readonly SignatoryList[],
  extent: Extent,
): DateAndPlace | null {
  const last = Math.max(extent.to, ...lists.flatMap((list) => [...list.rows]));
  const near = rows
    .slice(extent.from, last + 4)
    .filter((row) => isContentRow(row) && row.kind !== "row" && isDateLine(row.text));
  const own = (other: Row): boolean => !isFurniture(other.text);
  const row = near.find(({ index }) => index >= extent.body && index >= extent.to - 4) ?? near[0];
  const found = row === undefined ? null : findDate(row.text);
  if (row !== undefined && found !== null) {
    const place = !own(row)
      ? null
      : placeIn(`${row.text.slice(0, found.from)} ${row.text.slice(found.to)}`);
    return {
      date: found.iso,
      ...(place === null ? {} : { place }),
      row,
      line: row.line,
      rule: "date.line",
    };
  }
  const addressed = rows
    .slice(extent.from, extent.from + 20)
    .find((other) => isContentRow(other) && addressedTo(other.text) !== null);
  const behind = addressed === undefined ? null : placeAndDateBehind(addressed.text);
  const day = findDate(behind?.tail ?? "");
  if (addressed !== undefined && behind !== null && day !== null) {
    const place = placeIn(`${behind.tail.slice(0, day.from)} ${behind.tail.slice(day.to)}`);
    return {
      date: day.iso,
      ...(place === null ? {} : { place }),
      line: addressed.line,
      rule: "date.line",
    };
  }
  const field = ["date", "article:published_time", "published", "datepublished"]
    .map((name) => metadataOf(rows, name))
    .find((value) => value !== null);
  const iso = field === undefined || field === null ? null : findDate(field.value);
  return iso === null || field === undefined || field === null
    ? null
    : { date: iso.iso, line: field.line, rule: "date.metadata" };
}

/** "To the Harbour Council, Aville, 3 May 2027": what stands in front, and the place and date behind the comma. */
export function placeAndDateBehind(text: string): { front: string; tail: string } | null {
  for (const { index } of text.matchAll(/,\s/gu)) {
    const tail = text.slice(index + 1).trim();
    if (isDateLine(tail)) return { front: text.slice(0, index).trim(), tail };
  }
  return null;
}

/** Capitalised words left over when the date is taken out of the line. */
function placeIn(rest: string): string | null {
  const words = rest
    .replaceAll(/\b(?:on|the|of|am|den|le|el|a los|em|dana|г\.?|р\.?|year|godine|año)\b/giu, " ")
    .replaceAll(/[()[\]]/gu, " ")
    .split(/\s*[,;]\s*|\s{2,}/u);
  const places = words
    .map((word) => word.replace(/^[\s.,:–-]+|[\s.,:–-]+$/gu, ""))
    .filter((word) => !namesStatement(word))
    .filter((word) => /^\p{Lu}\p{L}/u.test(word) || /^\p{Lo}{2,6}$/u.test(word));
  return places.length === 0 ? null : places.join(", ");
}

/** The date until which a statement may be signed. */
export function findDeadline(
  rows: readonly Row[],
): { readonly date: string; readonly line: number } | null {
  for (const row of rows.filter(isContentRow)) {
    if (row.text.length > 2000) continue;
    const found = until.exec(fold(row.text));
    const date =
      found === null
        ? null
        : findDate(row.text.slice(Math.max(0, found.index), found.index + found[0].length + 60));
    if (date !== null && date.iso.length === 10) return { date: date.iso, line: row.line };
    const day = row.text.length <= 300 ? lastDayToSign(row.text) : null;
    if (day !== null) return { date: day, line: row.line };
  }
  return null;
}

const until =
  /(?:sign(?:-?on|ature|ing|ed)?s?|endors\p{L}*|deadline|firm\p{L}+|adhesi\p{L}+|assin\p{L}+|unter(?:zeichn|schr)\p{L}+|zeichnungsfrist|potpis\p{L}*|подпис\p{L}*|потпис\p{L}*)[^.]{0,80}?(?:until|till|by|before|closes? (?:on)?|is|:|hasta(?: el)?|ate|jusqu'au|avant le|bis(?: zum)?|entro(?: il)?|fino al|do|до|tot|til|till)\s/u;
