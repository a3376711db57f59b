// Rules about acts: signatures and listings, what becomes of them, and that none comes back once it has ended.

import type { CommitmentField } from "#domain/commitment.ts";
import type { LogEntryOf } from "#domain/log-entry.ts";
import { breach } from "./breach.ts";
import type { Breach, Replay } from "./breach.ts";
import { isCarried, setState } from "./log-state.ts";
import type { ActState, IndexedCommitment, LogState } from "./log-state.ts";

export function recordSignature(
  replay: Replay,
  entry: LogEntryOf<"signature.recorded">,
  index: number,
): Breach | undefined {
  const added = addAct(replay.log, entry, index, "signed");
  if ("code" in added) return added;
  added.evidence = entry.evidence;
  const { statement, version } = added;
  const frozen = statement.versions.get(version);
  if (!statement.isOpen) return breach("version-not-open", { act: entry.act, version });
  if (frozen && !Object.hasOwn(frozen.texts, entry.shown)) {
    return breach("language-not-frozen", { act: entry.act, language: entry.shown });
  }
  return checkManifest(added, entry.manifest);
}

export function listSignatory(
  replay: Replay,
  entry: LogEntryOf<"signatory.listed">,
  index: number,
): Breach | undefined {
  const added = addAct(replay.log, entry, index, "listed");
  return "code" in added ? added : checkManifest(added, entry.manifest);
}

export function confirmListing(
  { log }: Replay,
  entry: LogEntryOf<"signatory.confirmed">,
  index: number,
): Breach | undefined {
  const act = liveAct(log, entry.act);
  if ("code" in act) return act;
  if (act.state !== "listed" && act.state !== "disputed")
    return breach("act-not-listed", { act: act.act, state: act.state });
  keepCommitments(act, entry.commit, index);
  act.evidence = entry.evidence;
  setState(act, "signed", index);
  return undefined;
}

export function disputeListing(
  { log }: Replay,
  entry: LogEntryOf<"signatory.disputed">,
  index: number,
): Breach | undefined {
  const act = liveAct(log, entry.act);
  if ("code" in act) return act;
  if (act.state !== "listed") return breach("act-not-listed", { act: act.act, state: act.state });
  keepCommitments(act, entry.commit, index);
  setState(act, "disputed", index);
  return undefined;
}

export function restoreListing(
  { log }: Replay,
  entry: LogEntryOf<"signatory.restored">,
  index: number,
): Breach | undefined {
  const act = liveAct(log, entry.act);
  if ("code" in act) return act;
  if (act.state !== "disputed")
    return breach("act-not-disputed", { act: act.act, state: act.state });
  setState(act, isCarried(act.statement, act.version) ? "listed" : "lapsed", index);
  return undefined;
}

export function amendSignature(
  { log }: Replay,
  entry: LogEntryOf<"signature.amended">,
  index: number,
): Breach | undefined {
  const act = liveAct(log, entry.act);
  if ("code" in act) return act;
  keepCommitments(act, entry.commit, index);
  if (entry.evidence !== undefined) act.evidence = entry.evidence;
  return undefined;
}

export function endAct(
  { log }: Replay,
  entry: LogEntryOf<"signature.withdrawn" | "signature.excluded">,
  index: number,
  state: "withdrawn" | "excluded",
): Breach | undefined {
  const act = liveAct(log, entry.act);
  if ("code" in act) return act;
  if (entry.kind === "signature.withdrawn") keepCommitments(act, entry.commit, index);
  setState(act, state, index);
  return undefined;
}

export function recordErasure(
  { log }: Replay,
  entry: LogEntryOf<"erasure.recorded">,
): Breach | undefined {
  const act = log.acts.get(entry.act);
  if (!act) return breach("act-unknown", { act: entry.act });
  act.erased.add(entry.scope);
  return undefined;
}

/** A new act under a frozen version that stands, or why there can be none. */
function addAct(
  log: LogState,
  entry: LogEntryOf<"signature.recorded" | "signatory.listed">,
  index: number,
  state: "signed" | "listed",
): ActState | Breach {
  const { act: id, version } = entry;
  if (log.acts.has(id)) return breach("act-repeated", { act: id });
  const statement = log.statements.get(entry.statement);
  if (!statement?.versions.has(version))
    return breach("version-unknown", { statement: entry.statement, version });
  if (statement.isWithdrawn) return breach("statement-ended", { statement: statement.id });
  const act: ActState = {
    act: id,
    statement,
    index,
    version,
    class: entry.kind === "signature.recorded" ? entry.class : null,
    commitments: [],
    erased: new Set(),
    state: "lapsed",
    evidence: "listed",
  };
  keepCommitments(act, entry.commit, index);
  log.acts.set(id, act);
  statement.acts.push(act);
  if (!isCarried(statement, version))
    return breach("version-replaced", { statement: statement.id, version });
  setState(act, state, index);
  return act;
}

function checkManifest(
  { act, statement, version }: ActState,
  manifest: string,
): Breach | undefined {
  return statement.versions.get(version)?.manifest === manifest
    ? undefined
    : breach("manifest-differs", { act, version });
}

/** An act that can still change: one withdrawn or excluded never comes back. */
function liveAct(log: LogState, id: string): ActState | Breach {
  const act = log.acts.get(id);
  if (!act) return breach("act-unknown", { act: id });
  return act.state === "withdrawn" || act.state === "excluded"
    ? breach("act-ended", { act: id, state: act.state })
    : act;
}

function keepCommitments(act: ActState, commit: object, index: number): void {
  for (const [field, commitment] of Object.entries(commit) as [
    CommitmentField,
    IndexedCommitment["commitment"],
  ][]) {
    act.commitments.push({ index, field, commitment });
  }
}
