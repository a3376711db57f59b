// The rows of a table of signatories as entries.

import type { ColumnMeaning } from "../columns/column-use.ts";
import { shapeOf } from "../list/shape.ts";
import type { ListEntry } from "../list/signatory-list.ts";
import type { SignatoryKind } from "../recognised-statement.ts";
import type { Row } from "../rows/rows.ts";
import { tidy } from "../rows/tidy.ts";
import { groupKind } from "../words/cues.ts";
import { isPlaceholder } from "../words/placeholders.ts";
import { endsWithLegalForm } from "../words/name-words.ts";
import { isRepeatedPerColumn } from "./repeated-rows.ts";
import { sortOf } from "./capacity-answer.ts";
import { plainLabel } from "./plain-label.ts";
import { nameColumns, linesOfCell } from "./table-columns.ts";
import { exactMeaning } from "./table-header.ts";

export function entriesOf(
  body: readonly Row[],
  meanings: readonly ColumnMeaning[],
  header: Row | null,
): ListEntry[] {
  const names = nameColumns(meanings);
  const entries = body
    .flatMap((row) =>
      columnsOfRow(row, meanings, names, header).map((column) =>
        entryOf(row, column, meanings, header),
      ),
    )
    .filter(({ text }) => text !== "" && !namesNobody.test(text) && !isPlaceholder(text));
  return isRepeatedPerColumn(entries) ? firstOfEach(entries) : entries;
}

/** A dash, or a number without anything else; one whose groups are not of three figures may be a name. */
const namesNobody = /^(?:[-–—]|\p{Nd}+[.,]?|\p{Nd}{1,3}(?:[.,\s]\p{Nd}{3})+)$/u;

/** The columns that name the signatory of one row: a column that says "organisation" or "individual" decides. */
function columnsOfRow(
  row: Row,
  meanings: readonly ColumnMeaning[],
  names: readonly number[],
  header: Row | null,
): readonly number[] {
  const isFilled = (column: number): boolean => (row.cells?.[column] ?? "").trim() !== "";
  const sort = sortOfRow(row, meanings, header);
  if (sort === null && names.some(isFilled)) return names;
  const order = inOrder[sort ?? "unsaid"];
  const column = order
    .map((wanted) => meanings.findIndex((own, at) => own === wanted && isFilled(at)))
    .find((found) => found >= 0);
  return column === undefined ? names : [column];
}

/** Where the signatory's name is looked for, by the row's sort: who signs for a body without a name signs for oneself. */
const inOrder: Readonly<Record<SignatoryKind | "unsaid", readonly ColumnMeaning[]>> = {
  organisation: ["organisation", "affiliation", "name", "person"],
  person: ["person", "name"],
  unsaid: ["organisation"],
};

function sortOfRow(
  row: Row,
  meanings: readonly ColumnMeaning[],
  header: Row | null,
): SignatoryKind | null {
  const column = meanings.indexOf("sort");
  return sortOf(tidy(row.cells?.[column] ?? ""), header?.cells?.[column] ?? "");
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
  const grid = meanings.filter((other) => other === "name").length > 1;
  const fields = fieldsOf(cells, column, meanings);
  const text = linesOfCell(row.block.cells?.[column] ?? "") ?? cells[column] ?? "";
  const meaning = meanings[column] ?? "name";
  const sort = meaning === "person" ? null : sortOfRow(row, meanings, header);
  const signsForBody =
    sort === "organisation" || (meaning === "organisation" && meanings.includes("person"));
  return {
    raw: grid || others.length === 0 ? text : kept.join(" | "),
    text,
    row,
    group: null,
    kind: sort ?? kindOf(label, meaning, text),
    fields: signsForBody ? ofBody(fields) : fields,
    ...(label === null || row.block.field !== undefined || (!grid && isName(label))
      ? {}
      : { group: label }),
  };
}

/** "Name" above the only column of names says what it holds, and heads no group. */
function isName(label: string): boolean {
  return exactMeaning(plainLabel(label)) === "name";
}

/** Office and affiliation are those of the person who signs for the body. */
function ofBody(fields: NonNullable<ListEntry["fields"]>): NonNullable<ListEntry["fields"]> {
  const kept = Object.entries(fields).filter(([field]) => !ofPersons.has(field));
  return Object.fromEntries(kept);
}

const ofPersons: ReadonlySet<string> = new Set(["role", "affiliation"]);

const unkept: ReadonlySet<string> = new Set(["number", "other", "sort"]);

function kindOf(label: string | null, meaning: ColumnMeaning, text: string): SignatoryKind | null {
  if (meaning === "organisation" || endsWithLegalForm(text)) return "organisation";
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
