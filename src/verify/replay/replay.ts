// Replaying a log's entries by the rules that its first entry pins (docs/formats/log.md, "Rules"). Each breach is a
// code of report.ts with parameters; the entry after it is replayed all the same, as far as it can be.

import type { EntryKind, LogEntry, LogEntryOf } from "#domain/log-entry.ts";
import { breach } from "./breach.ts";
import type { Breach, Replay } from "./breach.ts";
import type { LogState } from "./log-state.ts";
import {
  amendSignature,
  confirmListing,
  disputeListing,
  endAct,
  listSignatory,
  recordErasure,
  recordSignature,
  restoreListing,
} from "./act-rules.ts";
import {
  amendStatement,
  closeStatement,
  freezeVersion,
  openStatement,
  sealRoll,
} from "./statement-rules.ts";

type Rule<K extends EntryKind> = (
  replay: Replay,
  entry: LogEntryOf<K>,
  index: number,
) => Breach | undefined;

const rules: { readonly [K in EntryKind]: Rule<K> } = {
  "log.opened": openLog,
  "statement.frozen": freezeVersion,
  "statement.opened": openStatement,
  "signature.recorded": recordSignature,
  "signatory.listed": listSignatory,
  "signatory.confirmed": confirmListing,
  "signatory.disputed": disputeListing,
  "signatory.restored": restoreListing,
  "signature.amended": amendSignature,
  "signature.withdrawn": (replay, entry, index) => endAct(replay, entry, index, "withdrawn"),
  "signature.excluded": (replay, entry, index) => endAct(replay, entry, index, "excluded"),
  "statement.amended": amendStatement,
  "statement.closed": closeStatement,
  "statement.delivered": closeStatement,
  "statement.withdrawn": closeStatement,
  "roll.sealed": sealRoll,
  "erasure.recorded": recordErasure,
  "key.announced": announceKey,
  "key.retired": retireKey,
  "log.closed": closeLog,
};

export function replayEntry(replay: Replay, entry: LogEntry, index: number): readonly Breach[] {
  const { log } = replay;
  const breaches: Breach[] = [];
  if (index === 0 && entry.kind !== "log.opened")
    breaches.push(breach("log-not-opened", { kind: entry.kind }));
  if (log.hasEnded) breaches.push(breach("log-continued-after-end"));
  if (entry.at < log.at) breaches.push(breach("time-went-back", { at: entry.at, before: log.at }));
  else log.at = entry.at;
  const rule = rules[entry.kind] as Rule<EntryKind>;
  const broken = rule(replay, entry, index);
  return broken ? [...breaches, broken] : breaches;
}

function openLog(
  { log }: Replay,
  entry: LogEntryOf<"log.opened">,
  index: number,
): Breach | undefined {
  if (index > 0) return breach("log-opened-again");
  log.origin = entry.origin;
  log.keys.add(entry.vkey);
  if (entry.prev) {
    log.follows = entry.prev;
    // What was carried over is older than the opening.
    log.at = "";
  }
  return undefined;
}

function announceKey({ log }: Replay, entry: LogEntryOf<"key.announced">): Breach | undefined {
  if (!isCarriedKey(log, entry.vkey)) log.keys.add(entry.vkey);
  return undefined;
}

function retireKey({ log }: Replay, entry: LogEntryOf<"key.retired">): Breach | undefined {
  if (isCarriedKey(log, entry.vkey)) return undefined;
  return log.keys.delete(entry.vkey) ? undefined : breach("key-not-announced");
}

/** Named by a former log, whose entries were carried over: it signs nothing here. */
function isCarriedKey({ follows, origin }: LogState, vkey: string): boolean {
  return follows !== null && !vkey.startsWith(`${origin ?? ""}+`);
}

function closeLog({ log }: Replay): undefined {
  log.hasEnded = true;
}
