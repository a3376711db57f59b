/** How the log stands, for pages, doctor and counters: what readers are shown of it, and who has cosigned that. */
import type { Site } from "#domain/site.ts";
import { entryCount } from "#store/read/log-entries.ts";
import { publishedCheckpoint } from "#store/read/log-tree.ts";
import { witnessStandings, type WitnessStanding } from "#store/read/log-tree.ts";
import type { Reader } from "#store/reader.ts";
import { parseCosignature } from "#tlog/cosignature.ts";
import { keyTypes } from "#tlog/key.ts";
import { parseNote, type Note } from "#tlog/note.ts";
import { witnessTroubles, type WitnessTrouble } from "./ask-witness.ts";
import { meetsQuorum, type Policy, type PolicyWitness } from "#tlog/policy.ts";

export interface WitnessedBy {
  readonly name: string;
  /** When it cosigned the checkpoint shown, by its own clock, ISO 8601 UTC; null: it has not. */
  readonly at: string | null;
  /** When it last cosigned any. */
  readonly lastAt: string | null;
  readonly trouble: WitnessTrouble | null;
}

export interface LogStanding {
  /** Entries that the checkpoint shown covers. */
  readonly size: number;
  /** Entries written since. */
  readonly pending: number;
  /** When the checkpoint shown was signed, ISO 8601 UTC; null when there is none. */
  readonly signedAt: string | null;
  /** `none`: no witnesses are configured. `waiting`: fewer have cosigned than the policy asks for. */
  readonly witnessed: "none" | "waiting" | "enough";
  readonly count: number;
  readonly of: number;
  /** The newest cosignature's time, ISO 8601 UTC. */
  readonly at: string | null;
  readonly witnesses: readonly WitnessedBy[];
}

/** It says that it saw another history, or more than is here: of one of the two, somebody must give account. */
export function isAgainst({ trouble }: Pick<WitnessedBy, "trouble">): boolean {
  return trouble === "ahead" || trouble === "other-history";
}

/** Signatures were verified when they were stored (ask-witness.ts). */
export async function showStanding(r: Reader, site: Pick<Site, "log">): Promise<LogStanding> {
  const [shown, entries] = [await publishedCheckpoint(r), await entryCount(r)];
  const policy = site.log.witnesses;
  const standings = policy ? await witnessStandings(r) : [];
  const note = shown ? parseNote(shown.note) : null;
  const witnesses = (policy?.witnesses ?? []).map((one) => describe(one, note, standings));
  const times = witnesses.flatMap(({ at }) => at ?? []).toSorted();
  return {
    size: shown?.size ?? 0,
    pending: entries - (shown?.size ?? 0),
    signedAt: shown?.at ?? null,
    witnessed: judge(policy, witnesses),
    count: times.length,
    of: witnesses.length,
    at: times.at(-1) ?? null,
    witnesses,
  };
}

function judge(policy: Policy | null, witnesses: readonly WitnessedBy[]): LogStanding["witnessed"] {
  if (!policy) return "none";
  const cosigned = policy.witnesses.filter((_, i) => witnesses[i]?.at !== null);
  const isEnough =
    cosigned.length > 0 &&
    meetsQuorum(
      policy,
      cosigned.map(({ key }) => key),
    );
  return isEnough ? "enough" : "waiting";
}

function describe(
  { key }: PolicyWitness,
  note: Note | { refusal: string } | null,
  standings: readonly WitnessStanding[],
): WitnessedBy {
  const line =
    note && !("refusal" in note)
      ? note.signatures.find(({ name, id }) => name === key.name && id === key.id)
      : undefined;
  const size = key.type === keyTypes.mlDsaCosignature ? 2420 : 64;
  const read = line && parseCosignature(line.bytes, size);
  const standing = standings.find(({ name }) => name === key.name);
  return {
    name: key.name,
    at: read ? new Date(read.time * 1000).toISOString() : null,
    lastAt: standing?.cosignedAt ?? null,
    trouble: witnessTroubles.find((one) => one === standing?.trouble) ?? null,
  };
}
