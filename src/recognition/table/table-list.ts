// Tables of signatories: which table is one, which column holds what, by its header and by its content.

import type { Row } from "../rows/rows.ts";
import { fold, tidy } from "../rows/tidy.ts";
import { personsIn } from "../entry/several-persons.ts";
import { isDateLine } from "../frame/dates.ts";
import { isCountryName } from "../words/countries.ts";
import { announcesSignatories, groupKind } from "../words/cues.ts";
import { personTitles } from "../words/name-words.ts";
import type { SignatoryKind } from "../recognised-statement.ts";
import { isRepeatedPerColumn } from "./repeated-rows.ts";
import { isContentRow } from "../list/content.ts";
import type { Scan } from "../list/scan.ts";
import { shapeOf } from "../list/shape.ts";
import type { ListEntry, SignatoryList } from "../list/signatory-list.ts";
import { type ColumnMeaning, columnMeaning, isHeaderRow } from "./table-header.ts";

/** The lists set as tables, in source order. */
export function tableLists(scan: Scan): SignatoryList[] {
  return tablesOf(scan.rows.filter(isContentRow)).flatMap((rows) => {
    const list = tableList(scan, rows);
    return list === null ? [] : [list];
  });
}

/** The last row may sum up the others: behind a line of the frame it repeats the last number. */
function withoutTotal(body: readonly Row[]): readonly Row[] {
  const [before, last] = body.slice(-2);
  if (body.length < 3 || before === undefined || last === undefined) return body;
  const [count, total] = [before.cells?.[0], last.cells?.[0]];
  const apart = last.index - before.index > 1;
  return apart && count === total && /^\d+$/u.test(total ?? "") ? body.slice(0, -1) : body;
}

function tablesOf(rows: readonly Row[]): Row[][] {
  const tables: Row[][] = [];
  for (const row of rows) {
    const open = tables.at(-1);
    if (row.kind !== "row" || row.cells === null) continue;
    const last = open?.at(-1);
    if (open !== undefined && last !== undefined && isSameTable(last, row)) open.push(row);
    else tables.push([row]);
  }
  return tables;
}

function isSameTable(last: Row, row: Row): boolean {
  return last.block.group === row.block.group && row.index - last.index <= 2;
}

function tableList(scan: Scan, rows: readonly Row[]): SignatoryList | null {
  const first = rows[0] as Row;
  const labelled = isHeaderRow(first) && !isFirstOfGrid(rows);
  const header = labelled || isUnlikeBody(rows) ? first : null;
  const body = withoutTotal(header === null ? rows : rows.slice(1));
  const alone = scan.rows.every((row) => row.kind === "row");
  const announced = announcement(scan, first);
  const meanings = columnsOf(header, body);
  const says = header !== null && (isAboutSigning(header) || isAboutPersons(scan, body, meanings));
  if (body.length === 0 || !(alone || announced !== null || says || areNames(scan, body, meanings)))
    return null;
  const entries = entriesOf(body, meanings, header);
  const used = [...cuesAbove(scan, announced, first), ...rows.map(({ index }) => index)];
  return entries.length === 0
    ? null
    : {
        cue: announced ?? header,
        rule: "list.table",
        entries,
        rows: new Set(used),
        incomplete: false,
      };
}

/** A first row whose cells are no dates, numbers or countries where all cells below them are. */
function isUnlikeBody(rows: readonly Row[]): boolean {
  const [first, ...body] = rows;
  const cells = first?.cells ?? [];
  if (body.length < 3 || cells.some((cell) => cell === "" || cell.length > 60)) return false;
  return cells.some((cell, column) =>
    [isDateCell, isCountryName, (text: string): boolean => /^\p{Nd}+[.)]?$/u.test(text)].some(
      (test) =>
        !test(cell) && shareOf(body.map(({ cells: own }) => own?.[column] ?? ""))(test) > 0.9,
    ),
  );
}

/** Markdown has no table without a header: where no cell of it is a label, it may be names like all other cells. */
function isFirstOfGrid(rows: readonly Row[]): boolean {
  const cells = (rows[0]?.cells ?? []).filter((cell) => cell !== "");
  return cells.length >= 2 && cells.every((cell) => columnMeaning(cell) === null) && isGrid(rows);
}

/** A header such as "Signatory", "Organisation name", "Individual name" says enough where no other line does. */
function isAboutSigning(header: Row): boolean {
  return (header.cells ?? []).some(
    (cell) =>
      announcesSignatories(cell) ||
      /^(?:organi[sz]ation|individual)s?(?: name)?$/u.test(fold(cell)),
  );
}

/** Rows after the text whose first names leave no doubt need no announcement. */
function areNames(scan: Scan, body: readonly Row[], meanings: readonly ColumnMeaning[]): boolean {
  const column = nameColumns(meanings)[0];
  const first = body[0]?.index ?? 0;
  if (
    column === undefined ||
    body.length < (meanings.some((meaning) => labelledNames.has(meaning)) ? 3 : 8) ||
    !scan.shapes.slice(0, first).some(({ prose }) => prose)
  )
    return false;
  const shapes = body.map(({ cells }) => shapeOf(tidy(cells?.[column] ?? "")));
  const telling = shapes.filter(({ person, organisation }) => person || organisation).length;
  const mean = body.reduce((sum, { text }) => sum + text.length, 0) / body.length;
  return telling >= 0.7 * shapes.length && mean < 160;
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
    if (
      scan.cues[at] !== null ||
      (row.text.length < 1500 && announcesSignatories(row.text) && row.kind !== "row")
    )
      return row;
    if (row.kind === "row" || scan.content[at] !== true) continue;
    steps += 1;
  }
  return null;
}

/** The announcement, a heading right above it, and the rows between them and the table. */
function cuesAbove(scan: Scan, announced: Row | null, first: Row): number[] {
  if (announced === null) return [];
  const cue =
    (scan.cues[announced.index] ?? null) !== null ||
    (first.index - announced.index <= 2 && /[:：]\s*$/u.test(announced.text));
  if (!cue) return [];
  const above = announced.index - 1;
  const heading = scan.rows[above]?.kind === "heading" && (scan.cues[above] ?? null) !== null;
  const from = heading ? above : announced.index;
  return Array.from(
    { length: Math.max(1, Math.min(first.index - from, 6)) },
    (_, step) => from + step,
  );
}

function columnsOf(header: Row | null, body: readonly Row[]): ColumnMeaning[] {
  const width = Math.max(...body.map(({ cells }) => cells?.length ?? 0));
  const meanings = Array.from({ length: width }, (_, column): ColumnMeaning => {
    const label = header?.cells?.[column];
    const cells = body.map(({ cells: own }) => own?.[column] ?? "");
    const labelled = label === undefined ? null : columnMeaning(label);
    return beyondDoubt(cells, labelled) ?? labelled ?? byContent(cells);
  });
  if (meanings.includes("name") || meanings.includes("organisation") || meanings.includes("person"))
    return meanings;
  return header === null && isGrid(body)
    ? meanings.map((meaning) => (meaning === "number" ? meaning : "name"))
    : withNameColumn(meanings, body);
}

/** Content that no label can turn into something else: dates, addresses, one and the same answer in every row. */
function beyondDoubt(
  cells: readonly string[],
  labelled: ColumnMeaning | null,
): ColumnMeaning | null {
  const share = shareOf(cells);
  if (
    share(isDateCell) > 0.7 ||
    share((cell) => /^https?:|^www\.|^\S+@\S+\.\w+$/u.test(cell)) > 0.7
  )
    return "other";
  const known = new Set(cells.map((cell) => fold(cell)).filter((cell) => cell !== ""));
  if (known.size === 0 || cells.length < 3) return null;
  if (known.size <= 3 && share((cell) => sortOf(cell) !== null) > 0.9) return "sort";
  const empty = labelled === null || labelled === "name";
  return empty && known.size === 1 && share(() => true) > 0.7 ? "other" : null;
}

function isDateCell(cell: string): boolean {
  return /^[\p{Nd}\s./:,TZ-]{6,}$/u.test(cell) || (cell.length <= 40 && isDateLine(cell));
}

/** "Organisation" or "Individual" as the answer in a cell. */
function sortOf(cell: string): SignatoryKind | null {
  if (cell.split(/\s+/u).length > 3) return null;
  const meaning = columnMeaning(cell);
  if (meaning === "organisation" || meaning === "person") return meaning;
  return cell.length <= 30 ? groupKind(cell) : null;
}

function shareOf(cells: readonly string[]): (test: (cell: string) => boolean) => number {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return (test) => filled.filter(test).length / (filled.length || 1);
}

function byContent(cells: readonly string[]): ColumnMeaning {
  const share = shareOf(cells);
  if (share((cell) => /^\p{Nd}{1,6}[.)]?$/u.test(cell)) > 0.7) return "number";
  if (share((cell) => /https?:|www\.|@/u.test(cell)) > 0.5) return "other";
  if (share(isCountryName) > 0.6) return "country";
  if (
    share((cell) => /^\p{Lu}[\p{Lu}\p{N}\p{Ll}-]{0,4}\p{Lu}[\p{Lu}\p{N}-]{0,6}$/u.test(cell)) > 0.8
  )
    return "acronym";
  return "unknown";
}

/** Every cell is a name of the same sort: a list set in columns. */
function isGrid(body: readonly Row[]): boolean {
  const cells = body
    .flatMap(({ block }) => (block.cells ?? []).map(headOfCell))
    .filter((cell) => cell !== "" && !/^\p{Nd}+[.)]?$/u.test(cell));
  const shapes = cells.map((cell) => shapeOf(cell));
  const persons = shapes.filter(({ person }) => person).length;
  const blocks = body.some(({ block }) =>
    (block.cells ?? []).some((cell) => linesOfCell(cell) !== null),
  );
  const same =
    persons >= (blocks ? 0.6 : 0.85) * shapes.length ||
    shapes.filter(({ organisation }) => organisation).length >= 0.5 * shapes.length;
  return (
    shapes.length > 3 &&
    same &&
    shapes.filter(({ name }) => name >= 0.6).length >= 0.85 * shapes.length
  );
}

/** The first column that looks like names. */
function withNameColumn(meanings: readonly ColumnMeaning[], body: readonly Row[]): ColumnMeaning[] {
  const looks = (column: number): boolean => {
    const cells = body
      .map(({ cells: own }) => tidy(own?.[column] ?? ""))
      .filter((cell) => cell !== "");
    return cells.filter((cell) => shapeOf(cell).name >= 0.55).length >= 0.7 * (cells.length || 1);
  };
  const name = meanings.findIndex((meaning, column) => meaning === "unknown" && looks(column));
  return meanings.map((meaning, column) =>
    column === name ? "name" : meaning === "unknown" ? "detail" : meaning,
  );
}

function entriesOf(
  body: readonly Row[],
  meanings: readonly ColumnMeaning[],
  header: Row | null,
): ListEntry[] {
  const names = nameColumns(meanings);
  const entries = body
    .flatMap((row) =>
      columnsOfRow(row, meanings, names).map((column) => entryOf(row, column, meanings, header)),
    )
    .filter(({ text }) => text !== "" && !/^[-–—]$/u.test(text));
  return isRepeatedPerColumn(entries) ? firstOfEach(entries) : entries;
}

/** The columns that name the signatory of one row: a column that says "organisation" or "individual" decides. */
function columnsOfRow(
  row: Row,
  meanings: readonly ColumnMeaning[],
  names: readonly number[],
): readonly number[] {
  const sort = sortOf(row.cells?.[meanings.indexOf("sort")] ?? "");
  const wanted = (meaning: ColumnMeaning): number =>
    meanings.findIndex(
      (own, column) => own === meaning && (row.cells?.[column] ?? "").trim() !== "",
    );
  if (sort === null) return names;
  const order: readonly ColumnMeaning[] =
    sort === "organisation" ? ["organisation", "affiliation", "name"] : ["person", "name"];
  const column = order.map(wanted).find((found) => found >= 0);
  return column === undefined ? names : [column];
}

/** A person's column goes before an organisation's: who signs is who is named first. */
function nameColumns(meanings: readonly ColumnMeaning[]): number[] {
  const columns = (wanted: ColumnMeaning): number[] =>
    meanings.flatMap((meaning, column) => (meaning === wanted ? [column] : []));
  const names = columns("name");
  const [organisations, persons] = [columns("organisation"), columns("person")];
  if (names.length === 1 && organisations.length > 0 && (organisations[0] ?? 0) < (names[0] ?? 0))
    return organisations.slice(0, 1);
  if (names.length > 0) return names;
  const [organisation, person] = [organisations[0] ?? Infinity, persons[0] ?? Infinity];
  return organisation < person ? organisations.slice(0, 1) : persons.slice(0, 1);
}

function entryOf(
  row: Row,
  column: number,
  meanings: readonly ColumnMeaning[],
  header: Row | null,
): ListEntry {
  const cells = (row.cells ?? []).map((cell) => tidy(cell));
  const label = header?.cells?.[column] ?? null;
  const others = meanings.filter(
    (meaning, other) => other !== column && meaning !== "number" && cells[other] !== "",
  );
  const kept = cells.filter(
    (cell, other) => cell !== "" && !unkept.has(meanings[other] ?? "unknown"),
  );
  const grid = meanings.filter((meaning) => meaning === "name").length > 1;
  const text = linesOfCell(row.block.cells?.[column] ?? "") ?? cells[column] ?? "";
  const sort = sortOf(cells[meanings.indexOf("sort")] ?? "");
  return {
    raw: grid || others.length === 0 ? text : kept.join(" | "),
    text,
    row,
    group: null,
    kind: sort ?? kindOf(label, meanings[column] ?? "name", text),
    fields: fieldsOf(cells, column, meanings),
    ...(label === null ? {} : { group: label }),
  };
}

const unkept: ReadonlySet<string> = new Set(["number", "other", "sort"]);

/** The first line of a cell of several. */
function headOfCell(cell: string): string {
  return tidy(cell.split("\n").find((line) => line.trim() !== "") ?? "");
}

/** A cell of several lines that begins with a person's name: name, office, affiliation. */
function linesOfCell(cell: string): string | null {
  const lines = cell
    .split("\n")
    .map(tidy)
    .filter((line) => line !== "");
  const first = lines[0] ?? "";
  const person = shapeOf(first).person || personsIn(first).length > 1 || personTitles.test(first);
  return lines.length >= 2 && lines.length <= 4 && person ? lines.join(", ") : null;
}

function kindOf(label: string | null, meaning: ColumnMeaning, text: string): SignatoryKind | null {
  if (meaning === "organisation") return "organisation";
  if (meaning === "person") return "person";
  const named = label === null ? null : groupKind(label);
  return named === "person" && shapeOf(text).organisation ? null : named;
}

function fieldsOf(
  cells: readonly string[],
  own: number,
  meanings: readonly ColumnMeaning[],
): NonNullable<ListEntry["fields"]> {
  const value = (...wanted: ColumnMeaning[]): string =>
    cells
      .filter(
        (cell, column) =>
          column !== own && cell !== "" && wanted.includes(meanings[column] ?? "other"),
      )
      .join(", ");
  const fields = {
    role: value("role"),
    affiliation: value("affiliation", "detail", "organisation"),
    country: value("country"),
    acronym: value("acronym"),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ""));
}

function firstOfEach(entries: readonly ListEntry[]): ListEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ text }) => !seen.has(text) && seen.add(text) !== undefined);
}
