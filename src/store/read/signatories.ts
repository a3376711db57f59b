/** Reading the list of those who signed: pages of it, single lines, and the tallies kept beside it. */
import { sql, type SqlBool } from "kysely";
import type { Evidence } from "#domain/evidence.ts";
import type { ErasureExtent } from "#domain/record/erasure.ts";
import type { SignatureClass } from "#domain/log-entry.ts";
import type { Signatory, SignatoryKind } from "#domain/signatory.ts";
import { find, rowsOf, type Reader } from "../reader.ts";
import { familyOf } from "./organisations.ts";

export interface ListQuery {
  readonly kind: SignatoryKind;
  /** 1-based. */
  readonly page: number;
  readonly perPage: number;
  /** Folded by the caller the way names are folded for search. */
  readonly q?: string;
  readonly country?: string;
}

export interface ListPage {
  readonly rows: readonly Signatory[];
  /** Lines that match, repeats and withdrawn ones included. */
  readonly total: number;
  readonly pages: number;
}

export async function listSignatories(
  r: Reader,
  statement: string,
  query: ListQuery,
): Promise<ListPage> {
  const filtered = Boolean(query.q || query.country);
  const total = filtered
    ? await countMatches(r, statement, query)
    : await lastNumber(r, statement, query.kind);
  const from = (query.page - 1) * query.perPage;
  let select = selectSignatories(r)
    .where("signatory.statement", "=", statement)
    .where("signatory.kind", "=", query.kind)
    .orderBy("signatory.number");
  // Numbers run without gaps, so a page of the whole list is a range of its key.
  select = filtered
    ? select.where(matches(query)).limit(query.perPage).offset(from)
    : select
        .where("signatory.number", ">", from)
        .where("signatory.number", "<=", from + query.perPage);
  const rows = await select.execute();
  return {
    rows: rows.map(toSignatory),
    total,
    pages: Math.max(1, Math.ceil(total / query.perPage)),
  };
}

export async function findSignatory(
  r: Reader,
  statement: string,
  kind: SignatoryKind,
  number: number,
): Promise<Signatory | null> {
  const row = await selectSignatories(r)
    .where("signatory.statement", "=", statement)
    .where("signatory.kind", "=", kind)
    .where("signatory.number", "=", number)
    .executeTakeFirst();
  return row ? toSignatory(row) : null;
}

export async function signatoryByAct(r: Reader, act: string): Promise<Signatory | null> {
  const build = () => selectSignatories(r).where("signatory.act", "=", "");
  const [row] = await rowsOf(r, "signatory by act", build, [act]);
  return row ? toSignatory(row) : null;
}

/** What an organisation signed, under whichever of its records, newest first. */
export async function signedBy(r: Reader, organisation: string): Promise<readonly Signatory[]> {
  const rows = await selectSignatories(r)
    .where("signatory.organisation", "in", await familyOf(r, organisation))
    .orderBy("signatory.signed_at", "desc")
    .orderBy("signatory.statement")
    .orderBy("signatory.number")
    .limit(1000)
    .execute();
  return rows.map(toSignatory);
}

/** The line under which the organisation stands: not withdrawn, excluded or a repeat; one that counts before one that lapsed. */
export async function standsUnder(
  r: Reader,
  statement: string,
  organisation: string,
): Promise<Signatory | null> {
  const family = await familyOf(r, organisation);
  const build = () =>
    selectSignatories(r)
      .where("signatory.organisation", "in", family)
      .where("signatory.statement", "=", "")
      .where("signatory.repeats", "is", null);
  const name = `lines of an organisation ${family.length}`;
  const lines = await rowsOf(r, name, build, [...family, statement]);
  const standing = lines.map(toSignatory).filter((line) => !line.withdrawnAt && !line.excluded);
  return standing.find((line) => !line.lapsed) ?? standing[0] ?? null;
}

export interface Tally {
  readonly signatories: number;
  /** Those who confirmed in some way: everything but `listed`. */
  readonly confirmed: number;
  readonly listed: number;
  readonly withdrawn: number;
  readonly excluded: number;
  readonly repeats: number;
  readonly byEvidence: ReadonlyMap<Evidence, number>;
  readonly byCountry: ReadonlyMap<string, number>;
  /** Day `YYYY-MM-DD` to change of the count on that day, in order of days. */
  readonly byDay: ReadonlyMap<string, number>;
}

export type Tallies = Readonly<Record<SignatoryKind, Tally>>;

export async function talliesOf(r: Reader, statement: string): Promise<Tallies> {
  const rows = await r.db
    .selectFrom("tally")
    .selectAll()
    .where("statement", "=", statement)
    .orderBy("key")
    .execute();
  const of = (kind: SignatoryKind): Tally =>
    toTally(rows.filter((row) => row.kind === kind && row.count !== 0));
  return { organisation: of("organisation"), person: of("person") };
}

function toTally(rows: readonly { facet: string; key: string; count: number }[]): Tally {
  const facet = (name: string): Map<string, number> =>
    new Map(rows.filter((row) => row.facet === name).map((row) => [row.key, row.count]));
  const byEvidence = facet("evidence") as Map<Evidence, number>;
  const marks = facet("mark");
  const signatories = [...byEvidence.values()].reduce((sum, count) => sum + count, 0);
  const listed = byEvidence.get("listed") ?? 0;
  return {
    signatories,
    confirmed: signatories - listed,
    listed,
    withdrawn: marks.get("withdrawn") ?? 0,
    excluded: marks.get("excluded") ?? 0,
    repeats: marks.get("repeat") ?? 0,
    byEvidence,
    byCountry: facet("country"),
    byDay: facet("day"),
  };
}

function selectSignatories(r: Reader) {
  return r.db
    .selectFrom("signatory")
    .leftJoin("withdrawal", "withdrawal.act", "signatory.act")
    .leftJoin("exclusion", "exclusion.act", "signatory.act")
    .leftJoin("source_file", "source_file.id", "signatory.source")
    .innerJoin("statement", "statement.id", "signatory.statement")
    .leftJoin("dispute", "dispute.act", "signatory.act")
    .selectAll("signatory")
    .select([
      "withdrawal.at as withdrawn_at",
      "exclusion.at as excluded_at",
      "exclusion.reason as excluded_reason",
      "source_file.name as source_name",
      "dispute.at as disputed_at",
      "dispute.hides",
      "statement.valid_from",
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectSignatories>["execute"]>>[number];

function toSignatory(row: Row): Signatory {
  return {
    statement: row.statement,
    kind: row.kind as SignatoryKind,
    number: row.number,
    printed: row.printed,
    nameLanguage: row.name_language,
    country: row.country,
    role: row.role,
    affiliation: row.affiliation,
    class: row.class as SignatureClass,
    reservation: row.reservation,
    evidence: row.evidence as Evidence,
    signedAt: row.signed_at,
    act: row.act ?? "",
    version: row.version,
    language: row.language,
    organisation: row.organisation,
    repeats: row.repeats,
    source:
      row.source_name === null
        ? null
        : { file: row.source_name, line: row.source_line ?? 0, raw: row.raw ?? "" },
    withdrawnAt: row.withdrawn_at,
    excluded:
      row.excluded_at && row.excluded_reason
        ? { at: row.excluded_at, reason: row.excluded_reason }
        : null,
    disputedAt: row.disputed_at,
    hidden: row.hides === 1,
    lapsed: row.version < row.valid_from,
    logIndex: row.log_index,
    erased: row.erased as ErasureExtent | null,
  };
}

async function lastNumber(r: Reader, statement: string, kind: SignatoryKind): Promise<number> {
  const row = await find(r, "statement", { id: statement });
  return (kind === "organisation" ? row?.organisation_lines : row?.person_lines) ?? 0;
}

async function countMatches(r: Reader, statement: string, query: ListQuery): Promise<number> {
  const count = r.db
    .selectFrom("signatory")
    .select((e) => e.fn.countAll().as("count"))
    .where("statement", "=", statement)
    .where("kind", "=", query.kind)
    .where(matches(query));
  return Number((await count.executeTakeFirst())?.count ?? 0);
}

function matches(query: ListQuery) {
  const pattern = `%${(query.q ?? "").replace(/[\\%_]/g, "\\$&")}%`;
  const byName = query.q
    ? sql<SqlBool>`signatory.folded like ${pattern} escape '\\'`
    : sql<SqlBool>`1 = 1`;
  return query.country ? sql<SqlBool>`${byName} and signatory.country = ${query.country}` : byName;
}

export type RollLine = Pick<
  Signatory,
  "act" | "number" | "repeats" | "withdrawnAt" | "excluded" | "hidden" | "evidence" | "lapsed"
>;

/** Every line that has an act, organisations and persons, for the roll. */
export async function rollOf(r: Reader, statement: string): Promise<readonly RollLine[]> {
  const rows = await selectSignatories(r)
    .where("signatory.statement", "=", statement)
    .where("signatory.act", "is not", null)
    .orderBy("signatory.kind")
    .orderBy("signatory.number")
    .execute();
  return rows.map(toSignatory);
}

/** Lines of an imported list that are not in the log yet, at most `most`, with the digest of the file they came from. */
export async function unloggedLines(
  r: Reader,
  statement: string,
  most?: number,
): Promise<readonly (Signatory & { readonly sourceDigest: string | null })[]> {
  const query = selectSignatories(r)
    .select("source_file.digest as source_digest")
    .where("signatory.statement", "=", statement)
    .where("signatory.act", "is not", null)
    .where("signatory.log_index", "is", null)
    .orderBy("signatory.kind")
    .orderBy("signatory.number");
  const rows = await (most === undefined ? query : query.limit(most)).execute();
  return rows.map((row) => ({ ...toSignatory(row), sourceDigest: row.source_digest }));
}
