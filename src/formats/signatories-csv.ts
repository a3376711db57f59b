// The list of signatories as CSV (RFC 4180, UTF-8, header row): docs/formats/signatories-csv.md. Cells that a
// spreadsheet would run as a formula get an apostrophe in front.

import { formatCsv, safeCsvCell } from "#lib/csv.ts";
import type { ExportStatement } from "./export-statement.ts";

type Lines = Pick<ExportStatement, "signatories" | "repeats">;

/** One row for each line, repeats included: organisations, then persons, each in the order of their numbers. */
export function formatSignatoriesCsv(statement: Lines): string {
  return formatCsv([columns]) + formatSignatoryRows(statement);
}

/** The rows without the header: of a part of the list, for writing a long one piece by piece. */
export function formatSignatoryRows({ signatories, repeats }: Lines): string {
  const rows = [...signatories.map(signatoryRow), ...repeats.map(repeatRow)];
  const sorted = rows.toSorted(
    (one, other) => compare(one[2], other[2]) || Number(one[0]) - Number(other[0]),
  );
  return formatCsv(sorted.map((row) => row.map(safeCsvCell)));
}

function compare(one = "", other = ""): number {
  return Number(one > other) - Number(one < other);
}

const columns = [
  "number",
  "name",
  "kind",
  "country",
  "role",
  "affiliation",
  "class",
  "evidence",
  "state",
  "signed_on",
  "withdrawn_on",
  "organisation",
  "erased",
  "repeats",
];

function signatoryRow(signatory: ExportStatement["signatories"][number]): string[] {
  const {
    number,
    name,
    kind,
    country,
    role,
    affiliation,
    evidence,
    state,
    signedOn,
    withdrawnOn,
    organisation,
  } = signatory;
  const cells = [
    name,
    kind,
    country,
    role,
    affiliation,
    signatory.class,
    evidence,
    state,
    signedOn,
    withdrawnOn,
    organisation,
  ];
  return [String(number), ...cells.map((cell) => cell ?? ""), signatory.erased ?? "", ""];
}

function repeatRow({ kind, position, of, raw }: ExportStatement["repeats"][number]): string[] {
  return [String(position), raw, kind, ...columns.slice(3, -1).map(() => ""), String(of)];
}
