// Tables of signatories: which table is one, which column holds what, by its header and by its content.

import type { ColumnMeaning } from "../columns/column-use.ts";
import { readColumns, recognisedTable } from "../columns/read-columns.ts";
import { isKindLabel } from "../group/kind-label.ts";
import { isContentRow } from "../list/content.ts";
import { tellsHow } from "../list/cue.ts";
import { isEntryLike, isPassedOver, type Scan } from "../list/scan.ts";
import { shapeOf } from "../list/shape.ts";
import type { ListEntry, SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { fold, tidy } from "../rows/tidy.ts";
import { endCall, headsMembers, isLast } from "../unannounced/bare-list.ts";
import { mayAnnounce } from "../unannounced/weak-cue.ts";
import { announcesSignatories } from "../words/cues.ts";
import { isPlaceholder } from "../words/placeholders.ts";
import { inGroups, joinedUnderHeadings } from "./grouped-tables.ts";
import { withoutCaptions } from "./header-row.ts";
import { nameColumns } from "./table-columns.ts";
import { entriesOf } from "./table-entries.ts";
import { areFieldsOfPage } from "./tables-of-fields.ts";
import { areCounted } from "./tables-of-numbers.ts";

/** The lists set as tables, in source order. */
export function tableLists(scan: Scan): SignatoryList[] {
  const tables = tablesOf(scan.rows.filter(isContentRow));
  return joinedUnderHeadings(scan.rows, tables).flatMap((rows) => {
    const list = tableList(scan, rows);
    return list === null ? [] : [list];
  });
}

/** Rows of tables, table by table. */
export function tablesOf(rows: readonly Row[]): Row[][] {
  const tables: Row[][] = [];
  for (const row of rows) {
    const open = tables.at(-1);
    if (row.kind !== "row" || row.cells === null) continue;
    const last = open?.at(-1);
    if (open !== undefined && last !== undefined && isSameTable(last, row)) open.push(row);
    else tables.push([row]);
  }
  return tables.map(withoutCaptions);
}

function isSameTable(last: Row, row: Row): boolean {
  const isStatedAlike = last.block.stated === row.block.stated;
  return last.block.group === row.block.group && isStatedAlike && row.index - last.index <= 2;
}

function tableList(scan: Scan, rows: readonly Row[]): SignatoryList | null {
  const first = rows[0] as Row;
  const table = readColumns(rows);
  const { header, body, meanings } = table;
  const alone = scan.rows.every((row) => row.kind === "row");
  const announced = announcement(scan, first);
  const named = first.block.field !== undefined || table.stated;
  const says =
    named || (header !== null && (isAboutSigning(header) || isAboutPersons(scan, body, meanings)));
  if (announced === null && !alone && !table.stated && isAboutMembers(scan, first)) return null;
  const headed = announced?.kind === "heading" || /[:：]$/u.test(announced?.text ?? "");
  if (header === null && !table.stated && !headed && areQuoted(body)) return null;
  if (!table.stated && areFieldsOfPage(rows)) return null;
  if (body.length === 0 || !(alone || announced !== null || says || areNames(scan, body, meanings)))
    return null;
  const { entries, headings } = inGroups(scan.rows, body, entriesOf(body, meanings, header));
  const own = [...headings, ...rows.map(({ index }) => index)];
  const used = [...cuesAbove(scan, announced, first), ...own];
  return entries.length === 0
    ? null
    : {
        cue: announced ?? header,
        rule: table.stated ? "list.stated-table" : "list.table",
        entries,
        rows: new Set(used),
        nameless: nameless(rows, header, entries),
        incomplete: false,
        table: recognisedTable(rows, table, true),
      };
}

/** Rows of the list that say something and name nobody. */
function nameless(
  rows: readonly Row[],
  header: Row | null,
  entries: readonly ListEntry[],
): ReadonlySet<number> {
  const named = new Set(entries.map(({ row }) => row.index));
  const others = rows.filter((row) => row !== header && !named.has(row.index));
  return new Set(others.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).map(({ index }) => index));
}

/** The entries of some rows of one table, by what its columns hold; null where the rows stand in no table or in several. */
export function entriesInTable(scan: Scan, rows: readonly Row[]): ListEntry[] | null {
  const [first] = rows;
  const inside = (row: Row): boolean =>
    row.kind === "row" &&
    row.cells !== null &&
    row.block.group === first?.block.group &&
    row.block.stated === first?.block.stated;
  if (first === undefined || !rows.every(inside)) return null;
  const { header, body, meanings } = readColumns(withoutCaptions(scan.rows.filter(inside)));
  const wanted = new Set(rows.map(({ index }) => index));
  return entriesOf(body, meanings, header).filter(({ row }) => wanted.has(row.index));
}

/** A table below "Our members" in a page that speaks of nobody who signs. */
function isAboutMembers({ rows }: Scan, first: Row): boolean {
  return (
    rows.slice(Math.max(0, first.index - 3), first.index).some(({ text }) => headsMembers(text)) &&
    !rows.some(({ text }) => text.length <= 3000 && announcesSignatories(text))
  );
}

/** A header such as "Signatory", "Organisation name", "Individual name" says enough where no other line does. */
function isAboutSigning(header: Row): boolean {
  return (header.cells ?? []).some(
    (cell) =>
      announcesSignatories(cell) ||
      /^(?:organi[sz]ation|individual)s?(?: name)?$/u.test(fold(cell)),
  );
}

/** What somebody said, and who, without a header: quotations beside a text. Who signs stands in front of what they say of it. */
function areQuoted(body: readonly Row[]): boolean {
  const said = body.filter(({ cells }) => {
    const text = tidy(cells?.[0] ?? "");
    return (
      text.length >= 60 &&
      shapeOf(text).prose &&
      /[.!?…。][”"»]?$/u.test(text) &&
      !/[.!?…。][”"»]?$/u.test(cells?.at(-1) ?? "")
    );
  });
  return body.length >= 2 && said.length >= 0.6 * body.length;
}

/** Rows after the text whose first names leave no doubt need no announcement; whoever signs a letter stands below its closing. */
function areNames(scan: Scan, body: readonly Row[], meanings: readonly ColumnMeaning[]): boolean {
  const column = nameColumns(meanings)[0];
  const first = body[0]?.index ?? 0;
  if (
    column === undefined ||
    body.length < leastOf(scan, body, meanings) ||
    !scan.shapes.slice(0, first).some(({ prose }) => prose) ||
    scan.cues.lastIndexOf("valediction") > first ||
    areCounted(body)
  )
    return false;
  const shapes = body.map(({ cells }) => shapeOf(tidy(cells?.[column] ?? "")));
  const telling = shapes.filter(({ person, organisation }) => person || organisation).length;
  const mean = body.reduce((sum, { text }) => sum + text.length, 0) / body.length;
  return telling >= 0.7 * shapes.length && mean < 160;
}

/** Labels say what the names are; below a text that calls on somebody as "we" a table at the end is of those who do. */
function leastOf(scan: Scan, body: readonly Row[], meanings: readonly ColumnMeaning[]): number {
  const labelled = meanings.some((meaning) => labelledNames.has(meaning));
  const last = body.at(-1)?.index ?? 0;
  return labelled || (isLast(scan, last) && endCall(scan, body)) ? 3 : 8;
}

const labelledNames: ReadonlySet<ColumnMeaning> = new Set(["organisation", "person"]);

/** A header that tells names from affiliations or offices, over persons, below the text. */
function isAboutPersons(
  scan: Scan,
  body: readonly Row[],
  meanings: readonly ColumnMeaning[],
): boolean {
  const column = nameColumns(meanings)[0];
  const described = meanings.some(
    (meaning) => meaning === "affiliation" || meaning === "role" || meaning === "organisation",
  );
  const first = body[0]?.index ?? 0;
  if (column === undefined || !described || !scan.shapes.slice(0, first).some(({ prose }) => prose))
    return false;
  return (
    body.filter(({ cells }) => shapeOf(tidy(cells?.[column] ?? "")).person).length >=
    0.7 * body.length
  );
}

/** The announcement above a table, over a sentence or two and other tables of the list. */
function announcement(scan: Scan, first: Row): Row | null {
  for (let at = first.index - 1, steps = 0; at >= 0 && steps < 4; at -= 1) {
    const row = scan.rows[at] as Row;
    if (tellsHow(row.text) || isIncluded(row)) return null;
    if (
      scan.cues[at] !== null ||
      (row.text.length < 1500 &&
        announcesSignatories(row.text) &&
        row.kind !== "row" &&
        !isPlaceholder(row.text)) ||
      (first.index - at <= 2 && mayAnnounce(row))
    )
      return row;
    if (row.kind === "row" || scan.content[at] !== true) continue;
    if (row.kind === "heading" && !isKindLabel(row.text) && first.index - at > 2) return null;
    steps += 1;
  }
  return announcedBefore(scan, first);
}

/** "{% include signatories.html %}": a template fetches the list from elsewhere, what stands below it is something else. */
function isIncluded({ kind, text }: Row): boolean {
  return kind === "hidden" && /^\{[{%]/u.test(text) && announcesSignatories(text);
}

/** A heading that names a sort of signatories divides the table from the names above it, which are announced. */
function announcedBefore(scan: Scan, first: Row): Row | null {
  if (!isHeadOfKind(scan.rows[first.index - 1])) return null;
  let at = first.index - 2;
  while (
    at >= 0 &&
    (isEntryLike(scan, at, 0.4) || isPassedOver(scan, at) || isHeadOfKind(scan.rows[at]))
  )
    at -= 1;
  return scan.cues[at] === "announcement" ? (scan.rows[at] as Row) : null;
}

/** Items, or two rows and more that may be names, stand between: a list of their own. */
function areListed(scan: Scan, rows: readonly Row[]): boolean {
  return (
    rows.some(({ marker }) => marker !== null) ||
    rows.filter(({ index, kind }) => kind !== "row" && isEntryLike(scan, index, 0.4)).length >= 2
  );
}

function isHeadOfKind(row: Row | undefined): boolean {
  return row?.kind === "heading" && isKindLabel(row.text);
}

/** The announcement, a heading right above it, and the rows between them and the table. */
function cuesAbove(scan: Scan, announced: Row | null, first: Row): number[] {
  if (announced === null) return [];
  const cue =
    (scan.cues[announced.index] ?? null) !== null ||
    (first.index - announced.index <= 2 && /[:：]\s*$/u.test(announced.text));
  if (!cue) return [];
  const between = scan.rows.slice(announced.index + 1, first.index - 1);
  if (isHeadOfKind(scan.rows[first.index - 1]) && areListed(scan, between))
    return [first.index - 1];
  const above = announced.index - 1;
  const heading = scan.rows[above]?.kind === "heading" && (scan.cues[above] ?? null) !== null;
  const from = heading ? above : announced.index;
  return Array.from(
    { length: Math.max(1, Math.min(first.index - from, 6)) },
    (_, step) => from + step,
  );
}
