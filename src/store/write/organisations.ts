/** Writing the registry. Names as signed are never changed by anything here: a signatory keeps its own printed name. */
import type { OrganisationFacts, OrganisationName } from "#domain/organisation.ts";
import { foldForSearch } from "#names/fold.ts";
import { sql } from "kysely";
import type { OrganisationVerdict } from "../read/organisations.ts";
import { insert, insertMany, newId, update, type Transaction } from "../transaction.ts";
import { addKeys } from "./organisation-keys.ts";

export interface NewOrganisation {
  readonly country: string | null;
  readonly website: string | null;
  readonly origin: "signing" | "import" | "desk" | "example" | "outside";
  readonly names: readonly OrganisationName[];
  readonly keys: readonly string[];
  /** The first name, folded for search, where that is known. */
  readonly folded?: string | undefined;
}

/** Enters it; the index is asked for its like later. */
export async function addOrganisation(
  t: Transaction,
  organisation: NewOrganisation,
): Promise<string> {
  const id = newId(t);
  const { country, website, origin, names, keys, folded } = organisation;
  await insert(t, "organisation", {
    id,
    country,
    website,
    origin,
    created_at: t.now,
    joined: null,
    kind: null,
    parent: null,
  });
  await addNames(t, id, names, folded);
  await addKeys(t, id, keys);
  await insert(t, "organisation_unread", { organisation: id });
  return id;
}

async function addNames(
  t: Transaction,
  organisation: string,
  names: readonly OrganisationName[],
  foldedFirst?: string,
): Promise<void> {
  const rows = names.map((name, position) => ({
    organisation,
    position,
    name: name.name,
    language: name.language,
    type: name.type,
    folded: (position === 0 ? foldedFirst : undefined) ?? foldForSearch(name.name),
    since: name.since,
    until: name.until,
  }));
  await insertMany(t, "organisation_name", rows);
}

/** Facts of a record, all of them: names and identifiers are written anew. */
export async function rewriteOrganisation(
  t: Transaction,
  id: string,
  facts: OrganisationFacts,
): Promise<void> {
  const { country, website, kind, parent, names, identifiers } = facts;
  await update(t, "organisation", { country, website, kind, parent }, { id });
  await t.db.deleteFrom("organisation_name").where("organisation", "=", id).execute();
  await t.db.deleteFrom("organisation_identifier").where("organisation", "=", id).execute();
  await addNames(t, id, names);
  const rows = identifiers.map((one) => ({ organisation: id, ...one }));
  await insertMany(t, "organisation_identifier", rows);
}

export async function setJoined(t: Transaction, id: string, joined: string | null): Promise<void> {
  await update(t, "organisation", { joined }, { id });
}

export async function setParent(t: Transaction, id: string, parent: string | null): Promise<void> {
  await update(t, "organisation", { parent }, { id });
}

/** Answers false when the domain was confirmed before. */
export async function addDomain(
  t: Transaction,
  organisation: string,
  domain: string,
  by: string,
): Promise<boolean> {
  const row = { domain, organisation, confirmed_at: t.now, confirmed_by: by };
  const result = await t.db
    .insertInto("organisation_domain")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0;
}

export async function removeDomain(
  t: Transaction,
  organisation: string,
  domain: string,
): Promise<void> {
  await t.db
    .deleteFrom("organisation_domain")
    .where("organisation", "=", organisation)
    .where("domain", "=", domain)
    .execute();
}

/** The last word of a person about two organisations; asking again is never needed. */
export async function rememberVerdict(
  t: Transaction,
  a: string,
  b: string,
  verdict: OrganisationVerdict,
  by: string,
): Promise<void> {
  const [one, other] = a < b ? [a, b] : [b, a];
  const row = { one, other, verdict, by_account: by, at: t.now };
  await t.db
    .insertInto("organisation_verdict")
    .values(row)
    .onConflict((conflict) => conflict.columns(["one", "other"]).doUpdateSet(row))
    .execute();
}

export async function forgetVerdict(t: Transaction, a: string, b: string): Promise<void> {
  const [one, other] = a < b ? [a, b] : [b, a];
  await t.db
    .deleteFrom("organisation_verdict")
    .where("one", "=", one)
    .where("other", "=", other)
    .execute();
}

/** Takes a record away with its names and keys; whether anything refers to it was asked before. */
export async function removeOrganisation(t: Transaction, id: string): Promise<void> {
  await t.db.deleteFrom("organisation").where("id", "=", id).execute();
  await t.db.deleteFrom("organisation_key").where("organisation", "=", id).execute();
}

/** Removes organisations of an origin that no line, request, decision, domain or other organisation refers to. */
export async function removeUnusedOrganisations(
  t: Transaction,
  origin: NewOrganisation["origin"],
): Promise<void> {
  const used = sql<string>`
    select organisation from signatory where organisation is not null
    union select organisation from signature where organisation is not null
    union select organisation from review where organisation is not null
    union select organisation from proposer where organisation is not null
    union select organisation from organisation_domain
    union select one from organisation_verdict union select other from organisation_verdict
    union select joined from organisation where joined is not null
    union select parent from organisation where parent is not null`;
  await sql`
    delete from organisation where origin = ${origin} and id not in (${used})
    and not exists (select 1 from signature where unsettled like '%' || organisation.id || '%')`.execute(
    t.db,
  );
  await sql`delete from organisation_key where organisation not in (select id from organisation)`.execute(
    t.db,
  );
}
