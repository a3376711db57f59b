/** Writing the registry. Names as signed are never changed by anything here: a signatory keeps its own printed name. */
import type { NameType } from "#domain/organisation.ts";
import { sql } from "kysely";
import { insert, insertMany, newId, type Transaction } from "../transaction.ts";

export interface NewOrganisation {
  readonly country: string | null;
  readonly website: string | null;
  readonly origin: "signing" | "import" | "desk" | "example";
  readonly names: readonly {
    readonly name: string;
    readonly language: string | null;
    readonly type: NameType;
    readonly folded: string;
  }[];
  readonly keys: readonly string[];
}

export async function addOrganisation(
  t: Transaction,
  organisation: NewOrganisation,
): Promise<string> {
  const id = newId(t);
  const { country, website, origin } = organisation;
  await insert(t, "organisation", {
    id,
    country,
    website,
    origin,
    created_at: t.now,
    joined: null,
  });
  let position = 0;
  for (const name of organisation.names)
    await insert(t, "organisation_name", { organisation: id, position: position++, ...name });
  await insertMany(
    t,
    "organisation_key",
    [...new Set(organisation.keys)].map((key) => ({ key, organisation: id })),
  );
  return id;
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
  verdict: "same" | "different",
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
    union select joined from organisation where joined is not null`;
  await sql`
    delete from organisation where origin = ${origin} and id not in (${used})
    and not exists (select 1 from signature where unsettled like '%' || organisation.id || '%')`.execute(
    t.db,
  );
}
