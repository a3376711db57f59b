// The rows below an announcement that belong to the list: as long as they look like names and keep their structure.

import { isDateLine } from "../frame/dates.ts";
import { isSalutation } from "../frame/salutation.ts";
import type { Row } from "../rows/rows.ts";
import { isStrongOnly } from "../rows/row-marks.ts";
import { groupKind, isCopyLine, isFurniture, isOrderNote } from "../words/cues.ts";
import type { SignatoryKind } from "../recognised-statement.ts";
import { isCountryName } from "../words/countries.ts";
import { fold } from "../rows/tidy.ts";
import { exactMeaning } from "../table/table-header.ts";
import { isEntryLike, isPassedOver, type Scan, structureOf } from "./scan.ts";
import type { Shape } from "./shape.ts";

export interface CollectedRow {
  readonly row: Row;
  readonly group: string | null;
  readonly kind: SignatoryKind | null;
}

export interface Collected {
  readonly entries: readonly CollectedRow[];
  /** Indexes of all rows passed over or taken, up to the last entry. */
  readonly rows: ReadonlySet<number>;
}

/** Collects from a row on. `sure`: an announcement stands above. */
export function collectRows(scan: Scan, start: number, sure: boolean): Collected {
  const entries: CollectedRow[] = [];
  const rows = new Set<number>();
  let group: Pick<CollectedRow, "group" | "kind"> = { group: null, kind: null };
  for (let at = start; at < scan.rows.length; at += 1) {
    const row = scan.rows[at] as Row;
    if (isCopyLine(row.text) || (scan.content[at] === true && isSalutation(row.text))) break;
    if (entries.length === 0 && isEndOfPart(scan, at)) break;
    if (isPassedOver(scan, at)) rows.add(at);
    else if (
      isGroupHeading(scan, at, entries.length) ||
      partsItems(scan, at, entries.at(-1)?.row)
    ) {
      group = { group: row.text.replace(/\s*[:：]$/u, ""), kind: groupKind(row.text) };
      rows.add(at);
    } else if (belongs(scan, at, entries, sure)) {
      entries.push({ row, ...group });
      rows.add(at);
    } else if (!mayStandBetween(scan, at, entries.length, sure)) break;
  }
  const last = entries.at(-1)?.row.index ?? -1;
  return { entries, rows: new Set([...rows].filter((index) => index <= last)) };
}

/** A rule right below the announcement: the list is not there (a picture, or loaded later), another part of the page is. */
function isEndOfPart({ rows }: Scan, at: number): boolean {
  return rows[at]?.kind === "rule" && rows[at]?.block.plain !== true;
}

/** "Organisations", "Individuals", "Norway" between entries: set like a heading, entries below. */
export function isGroupHeading(scan: Scan, at: number, before: number): boolean {
  const row = scan.rows[at] as Row;
  if (
    row.marker !== null ||
    row.text.length > 90 ||
    isFurniture(row.text) ||
    scan.content[at] !== true
  )
    return false;
  const next = nextContent(scan, at);
  if (!isEntryLike(scan, next) || isStrongOnly(scan.rows[next] as Row)) return false;
  if (isGroupLabel(row.text) || endsInOrderNote(row.text)) return true;
  if (row.kind === "heading") return isBelowCue(scan, row) || groupKind(row.text) !== null;
  const set = /[:：]$/u.test(row.text) || isStrongOnly(row);
  return (
    set || (before === 0 && groupKind(row.text) !== null && scan.shapes[at]?.organisation === false)
  );
}

/** A short line without a list mark between items that carry one, before which the numbers begin anew. */
function partsItems(scan: Scan, at: number, previous: Row | undefined): boolean {
  const [row, next] = [scan.rows[at] as Row, scan.rows[nextContent(scan, at)]];
  if (scan.content[at] !== true) return false;
  if (previous === undefined || next === undefined || row.marker !== null) return false;
  if (previous.marker === null || next.marker === null) return false;
  if (scan.shapes[at]?.prose === true || row.at === previous.at || row.at === next.at) return false;
  if (row.kind === "row" || row.text.length > 60 || /[.;,!?]$/u.test(row.text)) return false;
  const anew =
    previous.ordinal === null
      ? previous.marker === next.marker && groupKind(row.text) !== null
      : next.ordinal === 1 || next.ordinal === previous.ordinal + 1;
  return anew && isEntryLike(scan, next.index, 0.5) && !isFurniture(row.text);
}

/** A word for a sort of signatories, or a country, and nothing else. */
function isGroupLabel(printed: string): boolean {
  const text = printed.replace(/\s*[（(][^（()）]{2,30}[)）]\s*$/u, "");
  const label = fold(text)
    .replace(/[:*.?]+$/u, "")
    .trim();
  const meaning = exactMeaning(label.replace(scope, ""));
  return (
    meaning === "organisation" || meaning === "person" || people.test(label) || isCountryName(text)
  );
}

const people =
  /^(?:citizens|cidada[os]s|cidadaos|ciudadan[ao]s|citoyen(?:ne)?s|cittadini|burger(?:innen(?: und burger)?)?|gradan[ie]|obywatele|obcane|граждане|громадяни|грађани|πολιτες)$/u;

/** Words for how far the groups reach that a label carries. */
const scope =
  /^(?:international|national|regional|local|foreign) | (?:inter)?(?:nacionais|nacionales|nazionali|nationales|nationaux)$| (?:regionais|regionales|regionali|locais|locales|locali|estaduais|estrangeir[ao]s|extranjer[ao]s)$/u;

/** "Groups (in alphabetical order)": how names are ordered is said of many. */
function endsInOrderNote(text: string): boolean {
  const note = /[（(]([^（()）]{4,60})[)）]\s*[:：]?$/u.exec(text)?.[1];
  return note !== undefined && isOrderNote(note);
}

/** A heading of a lower level than the last announcement. */
function isBelowCue(scan: Scan, row: Row): boolean {
  const cue = scan.rows.slice(0, row.index).findLast((other) => scan.cues[other.index] !== null);
  return cue?.kind === "heading" && (row.block.level ?? 6) > (cue.block.level ?? 6);
}

function nextContent(scan: Scan, at: number): number {
  let next = at + 1;
  while (next < scan.rows.length && isPassedOver(scan, next)) next += 1;
  return next;
}

function belongs(scan: Scan, at: number, entries: readonly CollectedRow[], sure: boolean): boolean {
  const [row, shape] = [scan.rows[at] as Row, scan.shapes[at] as Shape];
  const previous = entries.at(-1)?.row;
  if (
    row.kind === "heading" ||
    row.kind === "row" ||
    isFurniture(row.text) ||
    scan.cues[at] !== null
  )
    return false;
  if (isDateLine(row.text)) return false;
  if (previous === undefined)
    return (shape.name >= (sure ? 0.5 : 0.6) && !shape.prose) || opensSeries(scan, row);
  if (isSameList(previous, row)) return true;
  if (row.marker !== null && sameSeries(previous, row))
    return !shape.prose || shape.name >= 0.35 || !/[.!?;:]$/u.test(row.text);
  if (isBridged(scan, at, previous, entries.length)) return true;
  if (row.at === previous.at) return shape.name >= 0.4 && (!shape.prose || shape.name >= 0.6);
  return shape.name >= 0.5 && !shape.prose && keepsStructure(scan, previous, row, entries.length);
}

/** One odd row in the middle of a long list, set like the rows before and behind it. */
function isBridged(scan: Scan, at: number, previous: Row, count: number): boolean {
  const row = scan.rows[at] as Row;
  const next = scan.rows[at + 1];
  const sentence = row.at === previous.at ? /[?:]$/u : /[!?:]$/u;
  if (count < 2 || next === undefined || row.text.length > 160 || sentence.test(row.text))
    return false;
  if (count < 5 && (scan.shapes[at]?.prose === true || row.text.length > 80)) return false;
  const alike =
    row.at === previous.at
      ? next.at === row.at
      : structureOf(scan, previous) === structureOf(scan, row);
  return alike && isEntryLike(scan, at + 1) && isEntryLike(scan, at + 2);
}

/** Number one of a series of at least three whose next ones look like names, whatever it looks like itself. */
function opensSeries(scan: Scan, row: Row): boolean {
  const [second, third] = [scan.rows[row.index + 1], scan.rows[row.index + 2]];
  return (
    row.ordinal === 1 &&
    second?.ordinal === 2 &&
    third?.ordinal === 3 &&
    row.text.length <= 80 &&
    isEntryLike(scan, second.index) &&
    isEntryLike(scan, third.index)
  );
}

/** Items that the format itself makes one list. */
function isSameList(one: Row, other: Row): boolean {
  const [list, next] = [one.block, other.block];
  return (
    list.kind === "item" &&
    next.kind === "item" &&
    list.group !== undefined &&
    list.group === next.group &&
    list.level === next.level &&
    other.text.length <= 400
  );
}

/** Items that carry the same sort of list mark. */
function sameSeries(one: Row, other: Row): boolean {
  if (one.marker === null || other.marker === null) return false;
  return one.ordinal === null
    ? one.marker === other.marker
    : other.ordinal !== null && other.ordinal >= one.ordinal;
}

function keepsStructure(scan: Scan, previous: Row, row: Row, count: number): boolean {
  const [before, now] = [structureOf(scan, previous), structureOf(scan, row)];
  if (before === now || count < 3) return true;
  const strong = (scan.shapes[row.index]?.name ?? 0) >= 0.75;
  if (before === "single" && now === "line") return strong;
  return before === "line" && now === "single" && strong && isEntryLike(scan, row.index + 1, 0.7);
}

/** A date inside a list of later signatories, or a sentence or two between the heading and the names. */
function mayStandBetween(scan: Scan, at: number, count: number, sure: boolean): boolean {
  const row = scan.rows[at] as Row;
  const next = nextContent(scan, at);
  if (count > 0) return isDateLine(row.text) && isEntryLike(scan, next);
  return (
    sure &&
    row.kind === "paragraph" &&
    row.marker === null &&
    row.text.length < 600 &&
    isEntryLike(scan, next) &&
    isEntryLike(scan, next + 1)
  );
}
