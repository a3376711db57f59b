/** A new statement in state draft, from a text a person typed, pasted or had recognised. */
import { isRefusal, type Refusal } from "#domain/refusal.ts";
import { makeSlug } from "#domain/input/slug.ts";
import { defaultPolicy, type Policy, type Proposer } from "#domain/statement.ts";
import { titleFor, type Text } from "#domain/text-version.ts";
import { slugsLike } from "#store/read/statements.ts";
import { addChange } from "#store/write/changes.ts";
import { addStatement, addVersion, setProposers } from "#store/write/statements.ts";
import type { Transaction } from "#store/transaction.ts";
import { decideLanguages } from "./save-texts.ts";
import { writeDraft } from "./write-draft.ts";

export interface DraftStatement {
  readonly authentic: string;
  readonly texts: readonly Text[];
  readonly proposers: readonly Proposer[];
  readonly addressee: string | null;
  readonly deadline: string | null;
  readonly policy?: Policy;
}

export async function createStatement(
  t: Transaction,
  command: { by: string; draft: DraftStatement; origin?: "desk" | "import" | "example" },
): Promise<{ id: string; slug: string } | Refusal> {
  const { draft, by, origin = "desk" } = command;
  const refusal = decideLanguages(draft.texts, draft.authentic);
  if (isRefusal(refusal)) return refusal;
  const { title } = titleFor(draft.texts, draft.authentic, draft.authentic);
  const slug = await freeSlug(t, title);
  const { authentic, addressee, deadline, policy = defaultPolicy } = draft;
  const id = await addStatement(t, { slug, authentic, addressee, deadline, policy, origin, by });
  await setProposers(t, id, draft.proposers);
  await addVersion(t, id, 1, "first", null);
  await writeDraft(t, id, 1, draft.texts, authentic);
  await addChange(t, { statement: id, kind: "created", public: false, by });
  return { id, slug };
}

async function freeSlug(t: Transaction, title: string): Promise<string> {
  const base = makeSlug(title, () => false);
  const taken = await slugsLike(t, base);
  return makeSlug(title, (slug) => taken.has(slug));
}
