/** The desk corrects a record of the registry. Its keys follow; what was signed under it stays as it was printed. */
import { factsOf, type OrganisationFacts } from "#domain/organisation.ts";
import { refuse, refuseForm, type Refusal } from "#domain/refusal.ts";
import { findOrganisation } from "#store/read/organisations.ts";
import { addRecordChange } from "#store/write/organisation-history.ts";
import { rewriteOrganisation } from "#store/write/organisations.ts";
import type { Transaction } from "#store/transaction.ts";
import { isBeneath } from "./line-of-parents.ts";
import { reindex } from "./reindex.ts";

export interface EditOrganisation {
  readonly by: string;
  readonly organisation: string;
  readonly facts: OrganisationFacts;
  readonly reason: string | null;
}

export async function editOrganisation(
  t: Transaction,
  { by, organisation: asked, facts, reason }: EditOrganisation,
): Promise<{ id: string } | Refusal> {
  const organisation = await findOrganisation(t, asked);
  if (!organisation) return refuse("organisation-unknown");
  const { id } = organisation;
  const before = factsOf(organisation);
  if (JSON.stringify(before) === JSON.stringify(facts)) return refuse("nothing-changed");
  if (
    facts.parent !== null &&
    facts.parent !== before.parent &&
    !(await isFit(t, id, facts.parent))
  )
    return refuseForm([{ field: "parent", code: "choice-unknown" }]);
  await rewriteOrganisation(t, id, facts);
  await reindex(t, organisation);
  await addRecordChange(t, id, { by, kind: "edited", reason, before, after: facts });
  return { id };
}

async function isFit(t: Transaction, id: string, parent: string): Promise<boolean> {
  return (await findOrganisation(t, parent)) !== null && !(await isBeneath(t, parent, id));
}
