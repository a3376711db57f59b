/** Reading the registry: an organisation with its names and confirmed domains; candidates by key; what people decided. */
import type { Organisation } from "#domain/organisation.ts";
import { find, type Reader } from "../reader.ts";
import { organisationsById } from "../read-registry/records.ts";

export { organisationsByKeys } from "../read-registry/postings.ts";
export { organisationsById } from "../read-registry/records.ts";

/** The organisation that an id leads to: a joined record leads to the one it was joined into. */
export async function findOrganisation(r: Reader, id: string): Promise<Organisation | null> {
  return (await organisationsById(r, [await rootOf(r, id)]))[0] ?? null;
}

/** Records after an id in the order of ids, for going through all of them. */
export async function organisationsAfter(
  r: Reader,
  last: string,
  most: number,
): Promise<readonly Organisation[]> {
  const query = r.db.selectFrom("organisation").select("id").where("id", ">", last);
  const found = await query.orderBy("id").limit(most).execute();
  return organisationsById(
    r,
    found.map(({ id }) => id),
  );
}

/** Where the joinings of a record end: itself when it was never joined. */
export async function rootOf(r: Reader, id: string): Promise<string> {
  let at = id;
  for (let steps = 0; steps < mostJoinings; steps++) {
    const next = (await find(r, "organisation", { id: at }))?.joined;
    if (!next) return at;
    at = next;
  }
  return at;
}

/** A record joined into one that was joined, and so on: deeper than people go. */
const mostJoinings = 50;

/** All records that are one organisation: the one the id leads to first, then those joined into it. */
export async function familyOf(r: Reader, id: string): Promise<readonly string[]> {
  const family = [await rootOf(r, id)];
  for (let fresh = family.slice(); fresh.length > 0;) {
    const query = r.db.selectFrom("organisation").select("id").where("joined", "in", fresh);
    fresh = (await query.orderBy("id").execute()).map((one) => one.id);
    family.push(...fresh);
  }
  return family;
}

/** Organisations whose folded name holds `folded`, for the desk's search. */
export async function searchOrganisations(
  r: Reader,
  folded: string,
  most: number,
): Promise<readonly Organisation[]> {
  const pattern = `%${folded.replace(/[\\%_]/g, "")}%`;
  const rows = await r.db
    .selectFrom("organisation_name")
    .select("organisation")
    .distinct()
    .where("folded", "like", pattern)
    .orderBy("organisation")
    .limit(most)
    .execute();
  return organisationsById(
    r,
    rows.map(({ organisation }) => organisation),
  );
}

export type OrganisationVerdict = "same" | "branch" | "different";

/** What a person decided about two organisations, if anybody was asked. */
export async function verdictOn(
  r: Reader,
  a: string,
  b: string,
): Promise<OrganisationVerdict | null> {
  const [one, other] = a < b ? [a, b] : [b, a];
  const row = await r.db
    .selectFrom("organisation_verdict")
    .select("verdict")
    .where("one", "=", one)
    .where("other", "=", other)
    .executeTakeFirst();
  return (row?.verdict as OrganisationVerdict | undefined) ?? null;
}

export interface ConfirmedDomain {
  readonly domain: string;
  readonly at: string;
  readonly by: string;
}

export async function domainsOf(
  r: Reader,
  organisation: string,
): Promise<readonly ConfirmedDomain[]> {
  const rows = await r.db
    .selectFrom("organisation_domain")
    .selectAll()
    .where("organisation", "in", await familyOf(r, organisation))
    .orderBy("domain")
    .execute();
  return rows.map((row) => ({ domain: row.domain, at: row.confirmed_at, by: row.confirmed_by }));
}

/** Domains that were confirmed no later than `before`: evidence counts only what the registry held at the request. */
export async function domainsBefore(
  r: Reader,
  organisation: string,
  before: string,
): Promise<readonly string[]> {
  return (await domainsOf(r, organisation))
    .filter(({ at }) => at <= before)
    .map(({ domain }) => domain);
}
