/** Entering an organisation into the registry under the name it signed or was listed with. */
import type { OrganisationName } from "#domain/organisation.ts";
import { blockingKeys } from "#names/keys.ts";
import type { NameReading } from "#names/name-reading.ts";
import { addOrganisation, type NewOrganisation } from "#store/write/organisations.ts";
import type { Transaction } from "#store/transaction.ts";
import { recordOf, type Sought } from "./name-record.ts";

/** @param reading of the name with its country and website, without any acronym; made here when it is not at hand. */
export function registerOrganisation(
  t: Transaction,
  sought: Sought & { readonly language?: string | null },
  origin: NewOrganisation["origin"],
  reading: NameReading | null = null,
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
    keys: reading?.keys ?? blockingKeys(recordOf(sought)),
    folded: reading?.folded,
  });
}
