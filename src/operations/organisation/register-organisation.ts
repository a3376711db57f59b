/** Entering an organisation into the registry under the name it signed or was listed with. */
import { foldForSearch } from "#names/fold.ts";
import { blockingKeys } from "#names/keys.ts";
import { addOrganisation, type NewOrganisation } from "#store/write/organisations.ts";
import type { Transaction } from "#store/transaction.ts";
import { recordOf, type Sought } from "./find-candidates.ts";

export function registerOrganisation(
  t: Transaction,
  sought: Sought & { readonly language?: string | null },
  origin: NewOrganisation["origin"],
): Promise<string> {
  const language = sought.language ?? null;
  const official = {
    name: sought.name,
    language,
    type: "official" as const,
    folded: foldForSearch(sought.name),
  };
  const acronym = sought.acronym
    ? [
        {
          name: sought.acronym,
          language,
          type: "acronym" as const,
          folded: foldForSearch(sought.acronym),
        },
      ]
    : [];
  const { country, website } = sought;
  return addOrganisation(t, {
    country,
    website,
    origin,
    names: [official, ...acronym],
    keys: blockingKeys(recordOf(sought)),
  });
}
