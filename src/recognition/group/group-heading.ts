// Lines that head a group of entries inside a list: what sort they are, where they come from.

import { beginsStrong, isStrongOnly } from "../rows/row-marks.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { exactMeaning } from "../table/table-header.ts";
import { isContinent } from "../entry/list-habits.ts";
import { isCountryName } from "../words/countries.ts";
import { groupKind, isCopyLine, isFurniture, isOrderNote } from "../words/cues.ts";
import { roleWords } from "../words/name-words.ts";
import { isKindLabel } from "./kind-label.ts";
import { endsWithColon, isEnclosed, labelText } from "./label-text.ts";
import { isEntryLike, isPassedOver, type Scan } from "../list/scan.ts";
import { headOf, looksLikePerson } from "../list/shape.ts";

/** What is known of the list above a line that may head a group. */
export interface ListAbove {
  readonly last: Row | undefined;
  /** The list began with the heading of a group. */
  readonly parted: boolean;
}

/** Whether the row heads the entries below it. */
export function headsGroup(scan: Scan, at: number, above: ListAbove): boolean {
  return (
    isGroupHeading(scan, at, above) ||
    isNextHeading(scan, at, above) ||
    partsItems(scan, at, above.last) ||
    headsItems(scan, at, above) ||
    headsSeries(scan, at) ||
    isMarkedLabel(scan, at)
  );
}

/** "- associations", "- unions": a sort behind a mark, above entries that have none. */
function isMarkedLabel(scan: Scan, at: number): boolean {
  const [row, next] = [scan.rows[at] as Row, scan.rows[nextContent(scan, at)]];
  return (
    row.marker !== null &&
    row.ordinal === null &&
    scan.content[at] === true &&
    next !== undefined &&
    next.marker === null &&
    isEntryLike(scan, next.index) &&
    (isKindLabel(row.text) || (endsWithColon(row.text) && groupKind(row.text) !== null))
  );
}

/** "Organisations", "Individuals", "Norway" between entries: set like a heading, entries below. */
function isGroupHeading(scan: Scan, at: number, above: ListAbove): boolean {
  const row = scan.rows[at] as Row;
  if (
    row.marker !== null ||
    row.text.length > 90 ||
    isFurniture(row.text) ||
    scan.content[at] !== true
  )
    return false;
  const next = nextContent(scan, at);
  const below = scan.rows[next];
  if (!isEntryLike(scan, next) || below === undefined || isStrongOnly(below)) return false;
  if (isCopyLine(below.text)) return false;
  if (isSender(scan, at, next)) return false;
  // States that sign stand one below the other; a country that heads a group stands above other names.
  if (isCountryName(row.text) && isCountryName(below.text)) return false;
  const beside = row.at === above.last?.at;
  if (isGroupLabel(withoutSigns(row.text), beside) || endsInOrderNote(row.text)) return true;
  if (bracketed.test(row.text) && groupKind(row.text) !== null) return true;
  if (above.parted && !beside && isContinent(labelText(row.text))) return true;
  if (countsGroup(row.text) && scan.shapes[at]?.prose === false) return true;
  if (row.kind === "heading") return isBelowCue(scan, row) || groupKind(row.text) !== null;
  if (scan.shapes[at]?.prose === true || goesOnSmall(scan, next, above.last)) return false;
  const persons =
    [row, below].every(({ text }) => looksLikePerson(headOf(text))) &&
    isCapitals(row.text) === isCapitals(below.text);
  const bold = isStrongOnly(row) && !persons && !(row.kind === below.kind && beginsStrong(below));
  const set = endsWithColon(row.text) || bold || isEnclosed(row.text);
  return (
    set ||
    (above.last === undefined &&
      groupKind(row.text) !== null &&
      !/\s[-–—]\s/u.test(row.text) &&
      !(scan.shapes[at]?.person === true && /,\s/u.test(row.text)) &&
      scan.shapes[at]?.organisation === false)
  );
}

/** A heading of the level of the one above the last entries, and short items below it that are marked like those: whatever they look like. */
function isNextHeading(scan: Scan, at: number, { last, parted }: ListAbove): boolean {
  const [row, below] = [scan.rows[at] as Row, scan.rows[nextContent(scan, at)]];
  if (row.kind !== "heading" || last === undefined || !parted || isFurniture(row.text))
    return false;
  if (scan.cues[at] !== null || row.text.length > 60 || below?.kind !== "item") return false;
  if (last.kind !== "item" || below.marker !== last.marker || last.marker === null) return false;
  const before = scan.rows.slice(0, last.index).findLast(({ kind }) => kind === "heading");
  return (
    before?.block.level === row.block.level &&
    scan.shapes[below.index]?.prose === false &&
    below.text.length <= 60 &&
    !/[.;,!?:]$/u.test(below.text)
  );
}

function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

/** A name in bold right below the closing of a letter, and in the next line of the same paragraph, or as an office, who that is. */
function isSender({ rows, cues }: Scan, at: number, next: number): boolean {
  const { text, at: place } = rows[at] as Row;
  const below = rows[next];
  const isOffice = below !== undefined && roleWords.test(fold(below.text));
  const head = text.replace(/\s\p{Lu}{2,4}$/u, "");
  return (
    cues[at - 1] === "valediction" && looksLikePerson(head) && (below?.at === place || isOffice)
  );
}

/** What goes on in small letters below a colon are demands, unless the names above begin so too. */
function goesOnSmall({ rows }: Scan, next: number, last: Row | undefined): boolean {
  const small = /^\p{Ll}/u;
  return small.test(rows[next]?.text ?? "") && last !== undefined && !small.test(last.text);
}

/** A short line without a list mark between items that carry one, before which the numbers begin anew. */
function partsItems(scan: Scan, at: number, previous: Row | undefined): boolean {
  const [row, next] = [scan.rows[at] as Row, scan.rows[nextContent(scan, at)]];
  if (previous === undefined || next === undefined || !isBareLine(scan, row)) return false;
  if (previous.marker === null || next.marker === null) return false;
  if (row.at === previous.at || row.at === next.at) return false;
  if (goesOnSmall(scan, next.index, previous)) return false;
  const anew =
    previous.ordinal === null
      ? previous.marker === next.marker && groupKind(row.text) !== null
      : next.ordinal === 1 || next.ordinal === previous.ordinal + 1;
  return anew && isEntryLike(scan, next.index, 0.5) && !isFurniture(row.text);
}

/** A line without a list mark right above items that carry one, in a list that has begun so, or begins so. */
function headsItems(scan: Scan, at: number, { last, parted }: ListAbove): boolean {
  const [row, next] = [scan.rows[at] as Row, scan.rows[nextContent(scan, at)]];
  if (next === undefined || next.marker === null || !isBareLine(scan, row)) return false;
  if (row.at === next.at || row.at === last?.at || isFurniture(row.text)) return false;
  if (last !== undefined && (!parted || last.marker === null)) return false;
  if (goesOnSmall(scan, next.index, last)) return false;
  return isEntryLike(scan, next.index);
}

/** "A. Organisations" above "A1.", "1.", "-": a label with a list mark of its own above items of another series. */
function headsSeries(scan: Scan, at: number): boolean {
  const row = scan.rows[at] as Row;
  const next = scan.rows[nextContent(scan, at)];
  if (next === undefined || scan.content[at] !== true || row.text.length > 60) return false;
  const [, letter, label = row.text] = /^([\p{Lu}])[.)]\s+(\S.*)$/u.exec(row.text) ?? [];
  if ((letter === undefined && row.marker === null) || next.marker === null) return false;
  const deeper = (next.block.level ?? 0) > (row.block.level ?? 0);
  if (!deeper && sortOfMark(next.marker) === sortOfMark(row.marker ?? `${letter}.`)) return false;
  return isGroupLabel(label) && isEntryLike(scan, next.index, 0.5);
}

function sortOfMark(mark: string): string {
  return mark
    .replaceAll(/\p{Nd}+/gu, "0")
    .replace(/^[IVX]+(?=[.)]$)/u, "I")
    .replace(/^\p{L}(?=[.)]$)/u, "a");
}

function isBareLine(scan: Scan, row: Row): boolean {
  return (
    scan.content[row.index] === true &&
    scan.cues[row.index] === null &&
    row.marker === null &&
    row.kind !== "row" &&
    row.text.length <= 60 &&
    scan.shapes[row.index]?.prose === false &&
    !/[.;,!?]$/u.test(row.text)
  );
}

/** A word for a sort of signatories, or a country, and nothing else; a line beside an entry may be a person's calling. */
function isGroupLabel(printed: string, beside = false): boolean {
  const text = printed.replace(/\s*[（(][^（()）]{1,30}[)）]\s*[:：]?\s*$/u, "");
  const label = fold(text)
    .replace(/[:*.?]+$/u, "")
    .trim();
  const meaning = exactMeaning(label.replace(scope, ""));
  return (
    meaning === "organisation" ||
    meaning === "person" ||
    people.test(label) ||
    (!beside && isKindLabel(text)) ||
    isCountryName(text)
  );
}
const people =
  /^(?:citizens|cidada[os]s|cidadaos|ciudadan[ao]s|citoyen(?:ne)?s|cittadini|burger(?:innen(?: und burger)?)?|gradan[ie]|obywatele|obcane|граждане|громадяни|грађани|πολιτες)$/u;

/** Words for how far the groups reach that a label carries. */
const scope =
  /^(?:international|national|regional|local|foreign) | (?:inter)?(?:nacionais|nacionales|nazionali|nationales|nationaux)$| (?:regionais|regionales|regionali|locais|locales|locali|estaduais|estrangeir[ao]s|extranjer[ao]s)$/u;

/** "(Organisations)", "【Norway】", "■ Individuals (12)". */
function withoutSigns(text: string): string {
  return labelText(bracketed.exec(text)?.[1] ?? text);
}

const bracketed = /^[（(]([^（()）]{2,40})[)）]$/u;

/** "In a personal capacity (12)": a word for a sort, and how many there are of it; four figures are a year. */
function countsGroup(text: string): boolean {
  const label = /^(.{4,60}?)\s*[（(]\p{Nd}{1,3}[)）]\s*[:：]?$/u.exec(text)?.[1];
  return label !== undefined && groupKind(label) !== null;
}

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

export function nextContent(scan: Scan, at: number): number {
  let next = at + 1;
  while (next < scan.rows.length && isPassedOver(scan, next)) next += 1;
  return next;
}
