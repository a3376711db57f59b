/** The desk confirms that a domain is an organisation's own: from then on an address there is evidence `email-domain`. */
import { decideOwnDomain } from "#domain/evidence.ts";
import { officialName } from "#domain/organisation.ts";
import { refuse, type Refusal } from "#domain/refusal.ts";
import { findOrganisation } from "#store/read/organisations.ts";
import { addChange } from "#store/write/changes.ts";
import { addDomain, removeDomain } from "#store/write/organisations.ts";
import type { Transaction } from "#store/transaction.ts";
import { reindex } from "./reindex.ts";

export interface ConfirmDomain {
  readonly by: string;
  readonly organisation: string;
  readonly domain: string;
}

export async function confirmDomain(
  t: Transaction,
  command: ConfirmDomain,
): Promise<{ domain: string } | Refusal> {
  const organisation = await findOrganisation(t, command.organisation);
  if (!organisation) return refuse("organisation-unknown");
  const decided = decideOwnDomain(command.domain);
  if ("doubt" in decided)
    return refuse("domain-unusable", { domain: command.domain, doubt: decided.doubt });
  if (!(await addDomain(t, organisation.id, decided.domain, command.by)))
    return refuse("domain-confirmed", { domain: decided.domain });
  await reindex(t, organisation);
  await addChange(t, {
    statement: null,
    kind: "domain-confirmed",
    params: { domain: decided.domain, organisation: officialName(organisation) },
    public: false,
    by: command.by,
  });
  return decided;
}

export async function withdrawDomain(
  t: Transaction,
  command: ConfirmDomain,
): Promise<{ domain: string } | Refusal> {
  const organisation = await findOrganisation(t, command.organisation);
  if (!organisation?.domains.includes(command.domain)) return refuse("organisation-unknown");
  await removeDomain(t, organisation.id, command.domain);
  await reindex(t, organisation);
  await addChange(t, {
    statement: null,
    kind: "domain-removed",
    params: { domain: command.domain, organisation: officialName(organisation) },
    public: false,
    by: command.by,
  });
  return { domain: command.domain };
}
