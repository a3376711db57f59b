// What the columns of a table hold, by their labels and by their content.

import type { ColumnMeaning } from "../columns/column-use.ts";
import { personsIn } from "../entry/several-persons.ts";
import { isDateLine } from "../frame/dates.ts";
import { type Shape, shapeOf } from "../list/shape.ts";
import type { Row } from "../rows/rows.ts";
import { fold, tidy, wordsOf } from "../rows/tidy.ts";
import { isCountryName } from "../words/countries.ts";
import { personTitles, roleWords } from "../words/name-words.ts";
import { sortOf } from "./capacity-answer.ts";
import { columnMeaning } from "./table-header.ts";

export function columnsOf(header: Row | null, body: readonly Row[]): ColumnMeaning[] {
  const width = Math.max(...body.map(({ cells }) => cells?.length ?? 0));
  const read = Array.from({ length: width }, (_, column): ColumnMeaning => {
    const label = header?.cells?.[column];
    const cells = body.map(({ cells: own }) => own?.[column] ?? "");
    const labelled = label === undefined ? null : columnMeaning(label);
    return beyondDoubt(cells, labelled, label) ?? labelled ?? byContent(cells);
  });
  const meanings = withOptionalBody(withAccounts(read, body), body);
  if (meanings.includes("name") || meanings.includes("organisation") || meanings.includes("person"))
    return meanings.map((meaning, column) =>
      meaning === "unknown" && isShortColumn(body, column) ? "detail" : meaning,
    );
  const represented =
    header === null
      ? (withOfficesInFront(meanings, body) ?? withRepresentatives(meanings, body))
      : null;
  if (represented !== null) return represented;
  return (header === null || saysNothing(header)) && isGrid(body)
    ? meanings.map((meaning) => (meaning === "number" ? meaning : "name"))
    : withNameColumn(meanings, body);
}

/** "Since 30 September" above the first column and nothing above the others labels no column. */
function saysNothing({ cells }: Row): boolean {
  const labels = (cells ?? []).filter((cell) => cell !== "");
  return labels.length <= 1 && labels.every((label) => columnMeaning(label) === null);
}

/** Accounts on a network beside their numbers, and nothing else, are who signs: "@adatern". */
function withAccounts(meanings: ColumnMeaning[], body: readonly Row[]): ColumnMeaning[] {
  const cells = (column: number): string[] =>
    body.map(({ cells: own }) => tidy(own?.[column] ?? "")).filter((cell) => cell !== "");
  const others = meanings.flatMap((meaning, column) =>
    meaning === "number" || cells(column).length === 0 ? [] : [column],
  );
  const [only] = others;
  const accounts = only !== undefined && others.length === 1 ? cells(only) : [];
  return accounts.length >= 3 && accounts.every((cell) => /^@[\w.-]{2,40}$/u.test(cell))
    ? meanings.map((meaning, column) => (column === only ? "name" : meaning))
    : meanings;
}

/** An organisation that less than half of the rows name is that of the persons beside it, whose names none leaves out. */
function withOptionalBody(meanings: ColumnMeaning[], body: readonly Row[]): ColumnMeaning[] {
  const filled = (column: number): number =>
    body.filter(({ cells }) => (cells?.[column] ?? "").trim() !== "").length;
  const [organisation, person] = [meanings.indexOf("organisation"), meanings.indexOf("person")];
  const optional =
    body.length >= 3 &&
    organisation >= 0 &&
    person >= 0 &&
    !meanings.includes("sort") &&
    filled(organisation) < 0.5 * body.length &&
    filled(person) >= 0.9 * body.length;
  return optional
    ? meanings.map((meaning) => (meaning === "organisation" ? "affiliation" : meaning))
    : meanings;
}

/** What stands beside a name says who it is; long texts are comments. */
function isShortColumn(body: readonly Row[], column: number): boolean {
  const cells = body.map(({ cells: own }) => own?.[column] ?? "").filter((cell) => cell !== "");
  return cells.reduce((sum, { length }) => sum + length, 0) <= 60 * cells.length;
}

/** Content that no label can turn into something else: dates, addresses, one and the same answer in every row. */
function beyondDoubt(
  cells: readonly string[],
  labelled: ColumnMeaning | null,
  label = "",
): ColumnMeaning | null {
  const share = shareOf(cells);
  if (
    share(isDateCell) > 0.7 ||
    share((cell) => /^https?:|^www\.|^\S+@\S+\.\w+$/u.test(cell)) > 0.7
  )
    return "other";
  const known = new Set(cells.map((cell) => fold(cell)).filter((cell) => cell !== ""));
  if (known.size === 0) return label === "" ? null : "other";
  if (cells.length < 3) return null;
  if (known.size <= 5 && share((cell) => sortOf(cell, label) !== null) > 0.9) return "sort";
  const empty = labelled === null || labelled === "name";
  return empty && known.size === 1 && share(() => true) > 0.7 ? "other" : null;
}

export function isDateCell(cell: string): boolean {
  return /^[\p{Nd}\s./:,TZ-]{6,}$/u.test(cell) || (cell.length <= 40 && isDateLine(cell));
}

export function shareOf(cells: readonly string[]): (test: (cell: string) => boolean) => number {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return (test) => filled.filter(test).length / (filled.length || 1);
}

function byContent(cells: readonly string[]): ColumnMeaning {
  const share = shareOf(cells);
  if (share((cell) => /^\p{Nd}{1,6}[.)]?$/u.test(cell)) > 0.7) return "number";
  if (share((cell) => /https?:|www\.|@/u.test(cell)) > 0.5) return "other";
  if (share(isCountryName) > 0.6) return "country";
  const acronyms = share((cell) =>
    /^\p{Lu}[\p{Lu}\p{N}\p{Ll}-]{0,4}\p{Lu}[\p{Lu}\p{N}-]{0,6}$/u.test(cell),
  );
  if (acronyms > 0.8) return areAnswers(cells) ? "detail" : "acronym";
  return "unknown";
}

/** "YES", "NO", "N.A": a few words that all rows share. */
function areAnswers(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return filled.length >= 8 && new Set(filled).size <= 0.3 * filled.length;
}

/** A column of organisations beside one of persons: who speaks for them signs nothing in an own name. */
function withRepresentatives(
  meanings: readonly ColumnMeaning[],
  body: readonly Row[],
): ColumnMeaning[] | null {
  const share = (column: number, test: (shape: Shape, cell: string) => boolean): number => {
    const cells = body.map(({ cells: own }) => tidy(own?.[column] ?? ""));
    return cells.filter((cell) => test(shapeOf(cell), cell)).length / cells.length;
  };
  const unknown = meanings.flatMap((meaning, column) => (meaning === "unknown" ? [column] : []));
  const [first, second] = unknown;
  if (unknown.length !== 2 || first === undefined || second === undefined) return null;
  if (share(first, ({ organisation }) => organisation) < 0.5) return null;
  if (share(second, mayBePerson) < 0.8) return null;
  return meanings.map((meaning, column) =>
    column === first ? "organisation" : column === second ? "other" : meaning,
  );
}

/** Offices in the first of two columns, and in the second who holds them: "Chair of the Gull Guild", "Ada Tar". */
function withOfficesInFront(
  meanings: readonly ColumnMeaning[],
  body: readonly Row[],
): ColumnMeaning[] | null {
  const [first, second, ...more] = meanings.flatMap((meaning, column) =>
    meaning === "unknown" ? [column] : [],
  );
  if (first === undefined || second === undefined || more.length > 0) return null;
  const cells = (column: number): string[] =>
    body.map(({ cells: own }) => tidy(own?.[column] ?? ""));
  const offices = cells(first).filter(isOfficeAlone).length;
  const persons = cells(second).filter((cell) => mayBePerson(shapeOf(cell), cell)).length;
  if (offices < 0.6 * body.length || persons < 0.8 * body.length) return null;
  return meanings.map((meaning, column) =>
    column === first ? "role" : column === second ? "person" : meaning,
  );
}

/** It begins or ends with a word for who does something, in the singular. */
function isOfficeAlone(cell: string): boolean {
  const words = wordsOf(cell);
  const isOffice = (word: string | undefined): boolean =>
    word !== undefined &&
    roleWords.test(fold(word)) &&
    !/(?:er|or|ist|ent|ant|an|eur|ect|se)s['’]?$/u.test(word);
  return isOffice(words[0]) || isOffice(words.at(-1));
}

/** Arabic and Hebrew have no capitals to show a person's name. */
function mayBePerson({ person, organisation }: Shape, cell: string): boolean {
  if (organisation) return false;
  return (
    person ||
    /^[\p{Script=Arabic}\p{Script=Hebrew}]+(?:\s[\p{Script=Arabic}\p{Script=Hebrew}]+){1,3}$/u.test(
      cell,
    )
  );
}

/** Every cell is a name of the same sort: a list set in columns. */
export function isGrid(body: readonly Pick<Row, "block" | "cells">[]): boolean {
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
    (shapes.filter(({ organisation }) => organisation).length >= 0.5 * shapes.length &&
      (body.length < 3 || hasOrganisationsInAll(body)));
  return (
    (shapes.length > 3 || areAllBlocks(body)) &&
    same &&
    !hasOffices(body) &&
    !hasRemarks(body) &&
    shapes.filter(({ name }) => name >= 0.6).length >= 0.85 * shapes.length
  );
}

/** Two cells and more, each a person's name with lines below it: signatures side by side, the last one alone. */
function areAllBlocks(body: readonly Pick<Row, "block">[]): boolean {
  const cells = body.flatMap(({ block }) => block.cells ?? []).filter((cell) => cell.trim() !== "");
  return cells.length >= 2 && cells.every((cell) => linesOfCell(cell) !== null);
}

/** A column behind the first in which nearly every cell holds a word for an office, as hardly any of the first does. */
function hasOffices(body: readonly Pick<Row, "cells">[]): boolean {
  const share = (column: number): number => {
    const cells = body.map(({ cells: own }) => tidy(own?.[column] ?? "")).filter(Boolean);
    return cells.filter((cell) => roleWords.test(fold(cell))).length / (cells.length || 1);
  };
  const width = Math.max(...body.map(({ cells }) => cells?.length ?? 0));
  return (
    share(0) < 0.2 && Array.from({ length: width }, (_, at) => share(at)).some((own) => own > 0.6)
  );
}

/** A column behind the first that many rows leave empty, or that holds brackets: it says more of the names beside it. */
function hasRemarks(body: readonly Pick<Row, "cells">[]): boolean {
  const width = Math.max(...body.map(({ cells }) => cells?.length ?? 0));
  return Array.from({ length: width }, (_, at) => at + 1).some((column) => {
    const cells = body.map(({ cells: own }) => tidy(own?.[column] ?? ""));
    const last = cells.findLastIndex((cell) => cell !== "");
    const gaps = cells.slice(0, last + 1).filter((cell) => cell === "").length;
    return gaps > 0.2 * body.length || shareOf(cells)((cell) => /^[(（].*[)）]$/u.test(cell)) > 0.6;
  });
}

/** No column of several names is without any organisation: one of towns or callings is. */
function hasOrganisationsInAll(body: readonly Pick<Row, "cells">[]): boolean {
  const width = Math.max(...body.map(({ cells }) => cells?.length ?? 0));
  return Array.from({ length: width }, (_, column) =>
    body.map(({ cells }) => tidy(cells?.[column] ?? "")).filter((cell) => /\p{L}{2}/u.test(cell)),
  ).every((cells) => cells.length < 3 || cells.some((cell) => shapeOf(cell).organisation));
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

/** A person's column goes before an organisation's: who signs is who is named first. */
export function nameColumns(meanings: readonly ColumnMeaning[]): number[] {
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

/** The first line of a cell of several. */
function headOfCell(cell: string): string {
  return tidy(cell.split("\n").find((line) => line.trim() !== "") ?? "");
}

/** A cell of several lines that begins with a person's name: name, office, affiliation. */
export function linesOfCell(cell: string): string | null {
  const lines = cell
    .split("\n")
    .map(tidy)
    .filter((line) => line !== "");
  const first = lines[0] ?? "";
  const person = shapeOf(first).person || personsIn(first).length > 1 || personTitles.test(first);
  return lines.length >= 2 && lines.length <= 4 && person ? lines.join(", ") : null;
}
