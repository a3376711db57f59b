/** Entering an organisation into the registry under the name it signed or was listed with. */
import type { OrganisationName } from "#domain/organisation.ts";
import { blockingKeys } from "#names/keys.ts";
import { addOrganisation, type NewOrganisation } from "#store/write/organisations.ts";
import type { Transaction } from "#store/transaction.ts";
import { recordOf, type Sought } from "./name-record.ts";

export function registerOrganisation(
  t: Transaction,
  sought: Sought & { readonly language?: string | null },
  origin: NewOrganisation["origin"],
): Promise<string> {
  const { country, website, language = null } = sought;
  const borne = { language, since: null, until: null };
  const names: OrganisationName[] = [{ name: sought.name, type: "official", ...borne }];
  if (sought.acronym) names.push({ name: sought.acronym, type: "acronym", ...borne });
  return addOrganisation(t, {
    country,
    website,
    origin,
    names,
    keys: blockingKeys(recordOf(sought)),
  });
}
