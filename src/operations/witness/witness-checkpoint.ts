/**
 * From a signed checkpoint to one that readers see. Its witnesses are asked at the same time, outside of any
 * transaction; it is shown as soon as the policy's quorum has cosigned and the others had another moment, or when all
 * have had their time: then without a quorum, which every page that tells of the log says. Those that did not answer
 * are asked again later, and cosign the newest then.
 */
import { isRefusal } from "#domain/refusal.ts";
import type { Site } from "#domain/site.ts";
import { meetsQuorum, type Policy, type PolicyWitness } from "#tlog/policy.ts";
import { formatNote, parseNote, type Note, type NoteSignature } from "#tlog/note.ts";
import type { Store } from "#store/open.ts";
import { findCheckpoint, newestCheckpoint, type StoredCheckpoint } from "#store/read/log-tree.ts";
import { witnessStandings, type WitnessStanding } from "#store/read/log-tree.ts";
import type { Transaction } from "#store/transaction.ts";
import { setCosigned } from "#store/write/log-tree.ts";
import { setWitness } from "#store/write/log-tree.ts";
import { proveGrowth, releaseReceipts } from "../log/publish-checkpoint.ts";
import { askWitness, type Asking, type WitnessAnswer } from "./ask-witness.ts";

/** Seconds between two requests to one witness; the public network allows 8,640 a day. */
export const between = 10;
/** Seconds before one that did not cosign is asked again. */
export const resting = 60;
/** Seconds after which a cosignature is renewed while nothing happens: it says how fresh the checkpoint is. */
const renewal = 24 * 60 * 60;
/** Milliseconds for the others, once there are enough. */
const grace = 1000;

export interface Witnessed {
  readonly size: number;
  /** Witnesses whose cosignatures the checkpoint bears now. */
  readonly count: number;
  readonly isEnough: boolean;
}

type Stores = Pick<Store, "reader" | "transact">;
type Answered = { readonly witness: PolicyWitness; readonly answer: WitnessAnswer };

/** Null when nothing was to be done; else in how many seconds to look again, or what came of it. */
export async function witnessCheckpoint(
  store: Stores,
  site: Pick<Site, "log">,
  now: string,
): Promise<Witnessed | { readonly wait: number } | null> {
  const signed = await newestCheckpoint(store.reader);
  if (!signed) return null;
  const policy = site.log.witnesses;
  const standings = await witnessStandings(store.reader);
  const lacking = policy ? findLacking(policy, signed, standings, now) : [];
  const due = lacking.filter(({ wait }) => wait <= 0).map(({ witness }) => witness);
  const soonest = Math.min(...lacking.map(({ wait }) => wait));
  if (due.length === 0 && (signed.publishedAt || soonest <= between))
    return lacking.length === 0 ? null : { wait: soonest };
  const asked = policy ? await askAll(store, { signed, policy, due, standings }) : [];
  const result = await store.transact((t) => keepAnswers(t, { signed, policy, asked, now }));
  return isRefusal(result) ? null : result;
}

/** Witnesses that can be asked and have not cosigned this checkpoint lately, each with the seconds until it may be. */
function findLacking(
  policy: Policy,
  { note }: StoredCheckpoint,
  standings: readonly WitnessStanding[],
  now: string,
): readonly { readonly witness: PolicyWitness; readonly wait: number }[] {
  const parsed = parseNote(note);
  const since = (iso: string | null): number =>
    iso === null ? Infinity : Math.abs(Date.parse(now) - Date.parse(iso)) / 1000;
  return policy.witnesses.flatMap((witness) => {
    if (witness.url === undefined) return [];
    const standing = standings.find(({ name }) => name === witness.key.name);
    const has = hasCosigned(parsed, witness);
    if (has && !standing?.trouble && since(standing?.askedAt ?? null) < renewal) return [];
    const pause = standing?.trouble ? resting : between;
    return [{ witness, wait: pause - since(standing?.askedAt ?? null) }];
  });
}

function hasCosigned(note: Note | { refusal: string }, { key }: PolicyWitness): boolean {
  return (
    !("refusal" in note) &&
    note.signatures.some(({ name, id }) => name === key.name && id === key.id)
  );
}

interface Round {
  readonly signed: StoredCheckpoint;
  readonly policy: Policy;
  readonly due: readonly PolicyWitness[];
  readonly standings: readonly WitnessStanding[];
}

/** All at once. Who has not answered when there are enough, and a moment more, is left to the next time. */
async function askAll(
  { reader }: Stores,
  { signed, policy, due, standings }: Round,
): Promise<readonly Answered[]> {
  const hurry = new AbortController();
  const note = ownNote(signed.note, policy);
  const asking: Asking = {
    note,
    prove: (oldSize) => proveGrowth(reader, oldSize, signed.size),
    signal: hurry.signal,
  };
  const answered: Answered[] = [];
  const timers: NodeJS.Timeout[] = [];
  const all = due.map(async (witness) => {
    const size = standings.find(({ name }) => name === witness.key.name)?.size ?? 0;
    const answer = await askWitness({ key: witness.key, url: witness.url ?? "", size }, asking);
    if (hurry.signal.aborted) return;
    answered.push({ witness, answer });
    const good = answered.filter((one) => "signature" in one.answer);
    if (
      meetsQuorum(
        policy,
        good.map((one) => one.witness.key),
      )
    )
      timers.push(setTimeout(() => hurry.abort(), grace));
  });
  await Promise.all(all);
  for (const timer of timers) clearTimeout(timer);
  return answered;
}

/** The note as the log signed it: a witness need not see what others made of it. */
function ownNote(note: string, { witnesses }: Policy): string {
  const parsed = parseNote(note);
  if ("refusal" in parsed) return note;
  const signatures = parsed.signatures.filter(
    ({ name, id }) => !witnesses.some(({ key }) => key.name === name && key.id === id),
  );
  return formatNote({ ...parsed, signatures });
}

interface Answers {
  readonly signed: StoredCheckpoint;
  readonly policy: Policy | null;
  readonly asked: readonly Answered[];
  readonly now: string;
}

/** Puts the cosignatures under the checkpoint as it stands now: another process may have asked at the same time. */
async function keepAnswers(
  t: Transaction,
  { signed, policy, asked, now }: Answers,
): Promise<Witnessed> {
  const stored = (await findCheckpoint(t, signed.size)) ?? signed;
  const added = asked.flatMap(({ answer }) => ("signature" in answer ? [answer.signature] : []));
  const note = withSignatures(stored.note, added);
  await setCosigned(t, { size: signed.size, note, publishedAt: stored.publishedAt ?? now });
  if (!stored.publishedAt) await releaseReceipts(t, signed.size);
  const before = new Map((await witnessStandings(t)).map((one) => [one.name, one]));
  for (const one of asked) await setWitness(t, standingOf(one, before, signed.size, now));
  const parsed = parseNote(note);
  const cosigners = (policy?.witnesses ?? []).filter((one) => hasCosigned(parsed, one));
  const isEnough =
    policy !== null &&
    meetsQuorum(
      policy,
      cosigners.map(({ key }) => key),
    );
  return { size: signed.size, count: cosigners.length, isEnough };
}

/** A newer signature of the same key takes the older one's place. */
function withSignatures(note: string, added: readonly NoteSignature[]): string {
  const parsed = parseNote(note);
  if ("refusal" in parsed) return note;
  const kept = parsed.signatures.filter(
    ({ name, id }) => !added.some((one) => one.name === name && one.id === id),
  );
  return formatNote({ ...parsed, signatures: [...kept, ...added] });
}

function standingOf(
  { witness, answer }: Answered,
  before: ReadonlyMap<string, WitnessStanding>,
  size: number,
  now: string,
): WitnessStanding {
  const { name } = witness.key;
  const cosignedAt = before.get(name)?.cosignedAt ?? null;
  if ("trouble" in answer)
    return { name, size: answer.size, askedAt: now, cosignedAt, trouble: answer.trouble };
  const at = new Date(answer.time * 1000).toISOString();
  return { name, size, askedAt: now, cosignedAt: at, trouble: null };
}
