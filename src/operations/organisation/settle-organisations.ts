/**
 * A person decided about two organisations: the same, a branch of the other, or different. Remembered for ever; nobody is
 * asked again. "Same" joins the second record into the first: both are kept, the second leads to the first, what was
 * signed stays as printed. Every decision can be undone, and nothing of it is left but the history.
 */
import type { Organisation } from "#domain/organisation.ts";
import { officialName } from "#domain/organisation.ts";
import { refuse, type Refusal } from "#domain/refusal.ts";
import {
  findOrganisation,
  verdictOn,
  type OrganisationVerdict,
} from "#store/read/organisations.ts";
import { historyOf } from "#store/read-registry/history.ts";
import { addChange } from "#store/write/changes.ts";
import { addRecordChange } from "#store/write/organisation-history.ts";
import {
  forgetVerdict,
  rememberVerdict,
  setJoined,
  setParent,
} from "#store/write/organisations.ts";
import type { Transaction } from "#store/transaction.ts";
import { isBeneath } from "./line-of-parents.ts";

export interface Settle {
  readonly by: string;
  /** Of "same" the one that is kept; of "branch" the one above. */
  readonly one: string;
  readonly other: string;
  readonly verdict: OrganisationVerdict;
  readonly reason?: string | null;
}

export interface Settled {
  readonly verdict: OrganisationVerdict;
  readonly one: string;
  readonly other: string;
}

/** What a decision may change, and a later one undo. */
interface Standing {
  readonly with: string;
  readonly verdict: OrganisationVerdict | null;
  readonly joined: string | null;
  readonly parent: string | null;
}

export async function settleOrganisations(
  t: Transaction,
  command: Settle,
): Promise<Settled | Refusal> {
  const { verdict, by, reason = null } = command;
  const one = await findOrganisation(t, command.one);
  const other = await findOrganisation(t, command.other);
  if (!one || !other || one.id === other.id) return refuse("organisation-unknown");
  if (verdict === "branch" && (await isBeneath(t, one.id, other.id)))
    return refuse("organisation-unknown");
  const before = await verdictOn(t, one.id, other.id);
  await rememberVerdict(t, one.id, other.id, verdict, by);
  if (verdict === "same") await setJoined(t, other.id, one.id);
  if (verdict === "branch") await setParent(t, other.id, one.id);
  for (const [side, its] of [
    [one, other],
    [other, one],
  ] as const) {
    const was = standingOf(side, its.id, before);
    const is = side === other ? changed(was, one.id, verdict) : { ...was, verdict };
    await addRecordChange(t, side.id, { by, kind: "settled", reason, before: was, after: is });
  }
  await tell(t, command, one, other);
  return { verdict, one: one.id, other: other.id };
}

/** Takes the newest decision about two records back; what it had changed is as it was before. */
export async function undoSettlement(
  t: Transaction,
  command: Pick<Settle, "by" | "one" | "other">,
): Promise<{ one: string; other: string } | Refusal> {
  const { by, one, other } = command;
  const steps: { readonly id: string; readonly was: Standing; readonly is: Standing }[] = [];
  for (const [id, its] of [
    [one, other],
    [other, one],
  ] as const) {
    const settled = (await historyOf(t, id, mostSteps)).find(
      ({ kind, after }) => kind !== "edited" && (after as Standing).with === its,
    );
    if (settled?.kind !== "settled") return refuse("nothing-changed");
    steps.push({ id, was: settled.before as Standing, is: settled.after as Standing });
  }
  for (const { id, was, is } of steps) {
    if (is.joined !== was.joined) await setJoined(t, id, was.joined);
    if (is.parent !== was.parent) await setParent(t, id, was.parent);
    await addRecordChange(t, id, { by, kind: "undone", reason: null, before: is, after: was });
  }
  const earlier = steps[0]?.was.verdict ?? null;
  if (earlier) await rememberVerdict(t, one, other, earlier, by);
  else await forgetVerdict(t, one, other);
  await addChange(t, {
    statement: null,
    kind: "organisations-undone",
    params: { one, other },
    public: false,
    by,
  });
  return { one, other };
}

const mostSteps = 500;

function standingOf(
  { joined, parent }: Organisation,
  other: string,
  verdict: OrganisationVerdict | null,
): Standing {
  return { with: other, verdict, joined, parent };
}

function changed(was: Standing, one: string, verdict: OrganisationVerdict): Standing {
  if (verdict === "same") return { ...was, verdict, joined: one };
  return verdict === "branch" ? { ...was, verdict, parent: one } : { ...was, verdict };
}

async function tell(
  t: Transaction,
  { verdict, by }: Settle,
  one: Organisation,
  other: Organisation,
): Promise<void> {
  await addChange(t, {
    statement: null,
    kind: `organisations-${verdict}`,
    params: { one: officialName(one), other: officialName(other) },
    public: false,
    by,
  });
}
