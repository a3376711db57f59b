/** Reading the registry: an organisation with its names and confirmed domains; candidates by key; what people decided. */
import type { NameType, Organisation } from "#domain/organisation.ts";
import type { Reader } from "../reader.ts";

export async function findOrganisation(r: Reader, id: string): Promise<Organisation | null> {
  return (await organisationsById(r, [id]))[0] ?? null;
}

/** Follows a joined record to the one it was joined into. */
export async function organisationsById(
  r: Reader,
  ids: readonly string[],
): Promise<readonly Organisation[]> {
  if (ids.length === 0) return [];
  const rows = await r.db.selectFrom("organisation").selectAll().where("id", "in", ids).execute();
  const names = await r.db
    .selectFrom("organisation_name")
    .selectAll()
    .where("organisation", "in", ids)
    .orderBy("position")
    .execute();
  const domains = await r.db
    .selectFrom("organisation_domain")
    .selectAll()
    .where("organisation", "in", ids)
    .orderBy("domain")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    country: row.country,
    website: row.website,
    names: names
      .filter((one) => one.organisation === row.id)
      .map(({ name, language, type }) => ({ name, language, type: type as NameType })),
    domains: domains.filter((one) => one.organisation === row.id).map(({ domain }) => domain),
  }));
}

/** Ids that share at least one blocking key, those sharing most first; at most `most`. */
export async function organisationsByKeys(
  r: Reader,
  keys: readonly string[],
  most: number,
): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const query = r.db
    .selectFrom("organisation_key")
    .select((e) => ["organisation", e.fn.countAll().as("shared")])
    .where("key", "in", keys)
    .groupBy("organisation")
    .orderBy("shared", "desc")
    .orderBy("organisation")
    .limit(most);
  return (await query.execute()).map(({ organisation }) => organisation);
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

export type OrganisationVerdict = "same" | "different";

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
    .where("organisation", "=", organisation)
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
