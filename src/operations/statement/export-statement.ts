/** Reading one statement as it leaves the house: /s/{slug}.json and every export format are made from it. */
import type { ExportSignatory, ExportStatement } from "#formats/export-statement.ts";
import { standing, type Signatory, type SignatoryKind } from "#domain/signatory.ts";
import type { Statement } from "#domain/statement.ts";
import { titleFor } from "#domain/text-version.ts";
import { listSignatories, talliesOf, type Tallies } from "#store/read/signatories.ts";
import { proposersOf } from "#store/read/statements.ts";
import { findVersion, textsOf } from "#store/read/texts.ts";
import type { Reader } from "#store/reader.ts";

/** Most signatories on one page of the JSON. */
export const perPage = 1000;
/** Of the whole list, piece by piece: what is made of so few is gone before V8 takes it for long-lived. */
const perPiece = 100;

/** Page 1 of the list of organisations comes with the persons; further pages carry organisations only. */
export async function exportPage(
  r: Reader,
  statement: Statement,
  page: number,
  nextUrl: (page: number) => string,
): Promise<ExportStatement> {
  const organisations = await listSignatories(r, statement.id, {
    kind: "organisation",
    page,
    perPage,
  });
  const persons = await listSignatories(r, statement.id, { kind: "person", page, perPage });
  const frame = await exportFrame(r, statement);
  const pages = Math.max(organisations.pages, persons.pages);
  const rows = [...organisations.rows, ...persons.rows];
  return { ...frame, ...listsOf(rows), ...(page < pages ? { next: nextUrl(page + 1) } : {}) };
}

/** Everything in one document, for files. */
export async function exportWhole(r: Reader, statement: Statement): Promise<ExportStatement> {
  const rows = [
    ...(await allOf(r, statement.id, "organisation")),
    ...(await allOf(r, statement.id, "person")),
  ];
  return { ...(await exportFrame(r, statement)), ...listsOf(rows) };
}

/** The whole list in parts of a page, organisations before persons: nobody holds 100,000 lines at once. */
export async function* exportLists(
  r: Reader,
  statement: Statement,
): AsyncGenerator<Pick<ExportStatement, "signatories" | "repeats">> {
  for (const kind of ["organisation", "person"] as const) {
    for (let page = 1, pages = 1; page <= pages; page++) {
      const part = await listSignatories(r, statement.id, { kind, page, perPage: perPiece });
      pages = part.pages;
      yield listsOf(part.rows);
    }
  }
}

async function allOf(
  r: Reader,
  statement: string,
  kind: SignatoryKind,
): Promise<readonly Signatory[]> {
  const { rows } = await listSignatories(r, statement, {
    kind,
    page: 1,
    perPage: Number.MAX_SAFE_INTEGER,
  });
  return rows;
}

async function exportFrame(
  r: Reader,
  statement: Statement,
): Promise<Omit<ExportStatement, "signatories" | "repeats">> {
  const shown = Math.max(statement.version, 1);
  const version = await findVersion(r, statement.id, shown);
  const texts = await textsOf(r, statement.id, shown);
  const { slug, state, authentic, deadline } = statement;
  return {
    slug,
    state,
    title: titleFor(texts, authentic, authentic).title || null,
    languages: texts.map(({ language }) => language),
    authentic,
    manifest: version?.manifest ?? null,
    textVersion: shown,
    proposers: await proposersOf(r, statement.id),
    deadline,
    counts: countsOf(await talliesOf(r, statement.id)),
    texts: texts.map(({ language, title, units }) => ({ language, title, units })),
  };
}

function countsOf({ organisation, person }: Tallies): ExportStatement["counts"] {
  const sum = (pick: (tally: Tallies["organisation"]) => number): number =>
    pick(organisation) + pick(person);
  return {
    signatories: sum((tally) => tally.signatories),
    confirmed: sum((tally) => tally.confirmed),
    listed: sum((tally) => tally.listed),
    withdrawn: sum((tally) => tally.withdrawn),
    countries: organisation.byCountry.size,
  };
}

/** A hidden line is left out: its organisation proved that it did not sign. */
function listsOf(rows: readonly Signatory[]): Pick<ExportStatement, "signatories" | "repeats"> {
  const repeats = rows.flatMap(({ repeats: of, kind, number: position, source, printed }) =>
    of === null ? [] : [{ kind, position, of, raw: source?.raw || printed }],
  );
  return {
    signatories: rows.filter(({ repeats: of, hidden }) => of === null && !hidden).map(toExport),
    repeats,
  };
}

function toExport(line: Signatory): ExportSignatory {
  const {
    number,
    printed: name,
    kind,
    country,
    evidence,
    organisation,
    role,
    affiliation,
    source,
    logIndex,
    act,
    erased,
  } = line;
  return {
    number,
    name,
    kind,
    country,
    class: line.class,
    state: stateOf(line),
    evidence,
    signedOn: line.signedAt.slice(0, 10),
    withdrawnOn: (line.withdrawnAt ?? line.excluded?.at)?.slice(0, 10) ?? null,
    organisation,
    ...(role ? { role } : {}),
    ...(affiliation ? { affiliation } : {}),
    ...(source ? { provenance: { file: source.file, line: source.line } } : {}),
    ...(logIndex === null ? {} : { log: { index: logIndex, act } }),
    ...(erased ? { erased } : {}),
  };
}

/** Repeats and hidden lines are left out before. */
function stateOf(line: Signatory): ExportSignatory["state"] {
  const now = standing(line);
  return now === "repeat" || now === "hidden" ? "listed" : now;
}
