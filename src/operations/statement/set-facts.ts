/** Changing what a statement says about itself: proposers, addressee, deadline, policy, address of its page. */
import { isRefusal, refuse, refuseForm, type Refusal } from "#domain/refusal.ts";
import { keepDaysOf, mayKeepFor } from "#domain/record/erasure.ts";
import { isSlug } from "#domain/input/slug.ts";
import {
  isDay,
  isPastDeadline,
  type Policy,
  type Proposer,
  type Statement,
} from "#domain/statement.ts";
import { proposersOf, isSlugTaken, statementById } from "#store/read/statements.ts";
import { addChange } from "#store/write/changes.ts";
import { setProposers, setStatementFacts } from "#store/write/statements.ts";
import type { Transaction } from "#store/transaction.ts";

export interface SetFacts {
  readonly by: string;
  readonly statement: string;
  readonly slug: string;
  readonly proposers: readonly Proposer[];
  readonly addressee: string | null;
  readonly deadline: string | null;
  readonly policy: Policy;
  /** Only a draft may change it. */
  readonly authentic?: string;
}

export async function setFacts(
  t: Transaction,
  command: SetFacts,
): Promise<{ slug: string } | Refusal> {
  const statement = await statementById(t, command.statement);
  if (!statement) return refuse("statement-unknown");
  const refusal =
    decideFacts(statement, command, t.now) ?? (await decideSlug(t, statement, command.slug));
  if (isRefusal(refusal)) return refusal;
  const { slug, addressee, deadline, policy, by } = command;
  const authentic =
    statement.version === 0 ? (command.authentic ?? statement.authentic) : statement.authentic;
  const proposers = await proposersOf(t, statement.id);
  await setStatementFacts(t, statement.id, { slug, authentic, addressee, deadline, policy });
  await setProposers(t, statement.id, command.proposers);
  const changes = [
    ...changedFacts(statement, command),
    ...(JSON.stringify(proposers) === JSON.stringify(command.proposers)
      ? []
      : [
          changeOf("proposers", {
            proposers: command.proposers.map(({ name }) => name).join("; "),
          }),
        ]),
  ];
  for (const change of changes)
    await addChange(t, {
      statement: statement.id,
      ...change,
      public: statement.version > 0 && !desksOwn.has(change.kind),
      by,
    });
  return { slug };
}

/** What is told to nobody outside: whoever floods the form should not read how it is met. */
const desksOwn: ReadonlySet<string> = new Set(["work-asked", "work-not-asked"]);

interface FactChange {
  readonly kind: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Everything but the proposers, a line of the change log each. */
function changedFacts(before: Statement, now: SetFacts): readonly FactChange[] {
  const { addressee, deadline, policy } = now;
  const changes = [
    deadline !== before.deadline &&
      changeOf("deadline", { deadline: deadline ?? "", before: before.deadline ?? "" }),
    (addressee || null) !== (before.addressee || null) &&
      (addressee ? changeOf("addressee", { addressee }) : changeOf("addressee-none")),
    policy.admits !== before.policy.admits && changeOf(`admits-${policy.admits}`),
    policy.publishAt !== before.policy.publishAt &&
      changeOf("publishes-at", { evidence: policy.publishAt }),
    keepDaysOf(policy) !== keepDaysOf(before.policy) &&
      changeOf("keep-days", { days: keepDaysOf(policy), before: keepDaysOf(before.policy) }),
    Boolean(policy.work) !== Boolean(before.policy.work) &&
      changeOf(policy.work ? "work-asked" : "work-not-asked"),
  ];
  return changes.filter((change) => change !== false);
}

function changeOf(kind: string, params: FactChange["params"] = {}): FactChange {
  return { kind, params };
}

function decideFacts(statement: Statement, command: SetFacts, now: string): Refusal | null {
  if (statement.version > 0 && command.slug !== statement.slug)
    return refuse("statement-state", { from: statement.state, to: "slug" });
  if (command.deadline !== null && !isDay(command.deadline))
    return refuseForm([{ field: "deadline", code: "date-form" }]);
  if (command.deadline !== statement.deadline && isPastDeadline(command.deadline, now))
    return refuseForm([{ field: "deadline", code: "date-past" }]);
  return decideKeepDays(statement, keepDaysOf(command.policy));
}

/** Whoever signed was told for how long what they said of themselves is kept: that may be shortened, not stretched. */
function decideKeepDays({ policy, version }: Statement, days: number): Refusal | null {
  const promised = keepDaysOf(policy);
  if (!mayKeepFor(days, null))
    return refuseForm([{ field: "keepDays", code: "days-out-of-range" }]);
  if (version === 0 || mayKeepFor(days, promised)) return null;
  return refuseForm([{ field: "keepDays", code: "days-promised" }]);
}

async function decideSlug(
  t: Transaction,
  statement: Statement,
  slug: string,
): Promise<Refusal | null> {
  if (slug === statement.slug) return null;
  if (!isSlug(slug)) return refuseForm([{ field: "slug", code: "choice-unknown" }]);
  return (await isSlugTaken(t, slug)) ? refuse("slug-taken", { slug }) : null;
}
