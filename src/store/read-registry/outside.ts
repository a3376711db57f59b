/** Files from outside, and what each says about organisations: waiting for a person, accepted or declined. */
import { sql } from "kysely";
import type { OutsideFormat, OutsideRecord } from "#domain/input/outside.ts";
import type { OrganisationFacts } from "#domain/organisation.ts";
import { find, type Reader } from "../reader.ts";
import type { OutsideProposalRow, OutsideSourceRow } from "../registry-tables.ts";

/** What reading a file came to: counts, and the first of what could not be read. */
export interface OutsideTold {
  /** Records that were read. */
  readonly records: number;
  /** Of these, how many say nothing that the registry does not have. */
  readonly nothingNew: number;
  /** Of these, how many are about no organisation of the registry, where those were not asked for. */
  readonly unknown: number;
  /** Records that the source itself no longer keeps up. */
  readonly inactive: number;
  readonly problems: number;
  readonly first: readonly { readonly at: number; readonly code: string; readonly found: string }[];
}

export interface OutsideSource {
  readonly id: string;
  readonly name: string;
  readonly licence: string;
  readonly format: OutsideFormat;
  readonly file: string;
  readonly by: string;
  readonly begunAt: string;
  /** Null while the file is being read, or when that was broken off. */
  readonly endedAt: string | null;
  readonly told: OutsideTold;
}

export type ProposalVerdict = "same" | "possible" | "new";
export type ProposalAnswer = "accepted" | "declined";

export interface OutsideProposal {
  readonly source: string;
  /** Place in the file, from 1. */
  readonly position: number;
  readonly record: OutsideRecord;
  readonly verdict: ProposalVerdict;
  /** The record of the registry that it may be about; null when that was removed, or there is none. */
  readonly organisation: string | null;
  readonly rule: string;
  readonly params: Readonly<Record<string, string>>;
  readonly answer: ProposalAnswer | null;
  readonly batch: string | null;
  readonly answeredAt: string | null;
  readonly answeredBy: string | null;
  readonly result: string | null;
  /** What the result was before; null when it was made new. */
  readonly before: OrganisationFacts | null;
}

/** The newest first. */
export async function outsideSources(r: Reader, most: number): Promise<readonly OutsideSource[]> {
  const query = r.db.selectFrom("outside_source").selectAll();
  const rows = await query.orderBy("begun_at", "desc").orderBy("id").limit(most).execute();
  return rows.map(toSource);
}

export async function findOutsideSource(r: Reader, id: string): Promise<OutsideSource | null> {
  const row = await find(r, "outside_source", { id });
  return row ? toSource(row) : null;
}

export async function outsideSourcesOf(
  r: Reader,
  digest: string,
): Promise<readonly OutsideSource[]> {
  const query = r.db.selectFrom("outside_source").selectAll().where("digest", "=", digest);
  return (await query.orderBy("begun_at").execute()).map(toSource);
}

export interface ProposalCount {
  readonly verdict: ProposalVerdict;
  readonly answer: ProposalAnswer | null;
  readonly count: number;
}

export async function countProposals(r: Reader, source: string): Promise<readonly ProposalCount[]> {
  const rows = await r.db
    .selectFrom("outside_proposal")
    .select((e) => ["verdict", "answer", e.fn.countAll().as("count")])
    .where("source", "=", source)
    .groupBy(["verdict", "answer"])
    .orderBy("verdict")
    // Where nothing stands in a column, one database sorts it first and the other last.
    .orderBy((e) => e.fn.coalesce("answer", e.val("")))
    .execute();
  return rows.map(({ verdict, answer, count }) => ({
    verdict: verdict as ProposalVerdict,
    answer: answer as ProposalAnswer | null,
    count: Number(count),
  }));
}

/** Proposals that wait, of all files that were read to their end; counted no further than `most`. */
export async function countOpenProposals(r: Reader, most: number): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*) as count from (
      select 1 from outside_proposal p join outside_source s on s.id = p.source
      where p.answer is null and s.ended_at is not null limit ${most}) as waiting`.execute(r.db);
  return Number(found.rows[0]?.count ?? 0);
}

export interface ProposalQuery {
  readonly source: string;
  readonly verdict?: ProposalVerdict;
  readonly answer: ProposalAnswer | null;
  /** Only those after this place. */
  readonly after?: number;
  readonly limit: number;
}

export async function listProposals(
  r: Reader,
  { source, verdict, answer, after = 0, limit }: ProposalQuery,
): Promise<readonly OutsideProposal[]> {
  let query = r.db.selectFrom("outside_proposal").selectAll().where("source", "=", source);
  query = query.where("position", ">", after).where("answer", answer ? "=" : "is", answer);
  if (verdict) query = query.where("verdict", "=", verdict);
  return (await query.orderBy("position").limit(limit).execute()).map(toProposal);
}

export async function findProposal(
  r: Reader,
  source: string,
  position: number,
): Promise<OutsideProposal | null> {
  const row = await find(r, "outside_proposal", { source, position });
  return row ? toProposal(row) : null;
}

export async function proposalsOfBatch(
  r: Reader,
  batch: string,
): Promise<readonly OutsideProposal[]> {
  const query = r.db.selectFrom("outside_proposal").selectAll().where("batch", "=", batch);
  return (await query.orderBy("source").orderBy("position").execute()).map(toProposal);
}

/** What a record of the registry took over from outside, the newest first. */
export async function takenOver(
  r: Reader,
  organisation: string,
): Promise<readonly (OutsideProposal & { readonly from: OutsideSource })[]> {
  const query = r.db.selectFrom("outside_proposal").selectAll().where("result", "=", organisation);
  const rows = await query.orderBy("answered_at", "desc").limit(50).execute();
  const taken: (OutsideProposal & { from: OutsideSource })[] = [];
  for (const row of rows) {
    const from = await findOutsideSource(r, row.source);
    if (from) taken.push({ ...toProposal(row), from });
  }
  return taken;
}

/** Records of the registry with one of these identifiers. */
export async function organisationsByIdentifier(
  r: Reader,
  identifiers: OutsideRecord["identifiers"],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { scheme, value } of identifiers) {
    const rows = await r.db
      .selectFrom("organisation_identifier")
      .select("organisation")
      .where("scheme", "=", scheme)
      .where("value", "=", value)
      .orderBy("organisation")
      .execute();
    found.push(...rows.map(({ organisation }) => organisation));
  }
  return [...new Set(found)];
}

/** Whether anything but its own names refers to a record: then it cannot be taken away again. */
export async function isOrganisationUsed(r: Reader, id: string): Promise<boolean> {
  const found = await sql<{ used: number }>`
    select 1 as used from signatory where organisation = ${id}
    union select 1 from signature where organisation = ${id}
    union select 1 from signature where unsettled like ${`%${id}%`}
    union select 1 from review where organisation = ${id}
    union select 1 from proposer where organisation = ${id}
    union select 1 from organisation_domain where organisation = ${id}
    union select 1 from organisation_verdict where one = ${id} or other = ${id}
    union select 1 from organisation_change where organisation = ${id}
    union select 1 from organisation where joined = ${id} or parent = ${id}`.execute(r.db);
  return found.rows.length > 0;
}

function toSource(row: OutsideSourceRow): OutsideSource {
  return {
    id: row.id,
    name: row.name,
    licence: row.licence,
    format: row.format as OutsideFormat,
    file: row.file,
    by: row.by_account,
    begunAt: row.begun_at,
    endedAt: row.ended_at,
    told: JSON.parse(row.told) as OutsideTold,
  };
}

function toProposal(row: OutsideProposalRow): OutsideProposal {
  return {
    source: row.source,
    position: Number(row.position),
    record: JSON.parse(row.facts) as OutsideRecord,
    verdict: row.verdict as ProposalVerdict,
    organisation: row.organisation,
    rule: row.rule,
    params: JSON.parse(row.params) as Readonly<Record<string, string>>,
    answer: row.answer as ProposalAnswer | null,
    batch: row.batch,
    answeredAt: row.answered_at,
    answeredBy: row.answered_by,
    result: row.result,
    before: row.before === null ? null : (JSON.parse(row.before) as OrganisationFacts),
  };
}
