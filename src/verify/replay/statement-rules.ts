// Rules about statements: versions frozen, opened and replaced, and rolls that equal what the acts add up to.

import type { LogEntryOf } from "#domain/log-entry.ts";
import { digestManifest } from "#domain/record/manifest.ts";
import { digestRoll } from "#domain/record/roll.ts";
import { breach } from "./breach.ts";
import type { Breach, Replay } from "./breach.ts";
import { setState } from "./log-state.ts";
import type { LogState, StatementState } from "./log-state.ts";

export function freezeVersion(
  replay: Replay,
  entry: LogEntryOf<"statement.frozen">,
  index: number,
): Breach | undefined {
  const { statement: id, version, lead, texts, terms, manifest } = entry;
  const statement = replay.log.statements.get(id) ?? addStatement(replay.log, id, version);
  if (statement.isWithdrawn) return breach("statement-ended", { statement: id });
  if (statement.versions.has(version))
    return breach("version-frozen-again", { statement: id, version });
  statement.versions.set(version, { version, index, manifest, texts, terms, next: null });
  const computed = digestManifest(replay.sha256, { statement: id, version, lead, texts, terms });
  if (computed !== manifest || !Object.hasOwn(texts, lead))
    return breach("manifest-wrong", { statement: id, version });
  const replaced = [...statement.versions.values()].some((one) => one.index === entry.replaces);
  if (entry.replaces === undefined || replaced) return undefined;
  return breach("replaced-entry-wrong", { statement: id, version, replaces: entry.replaces });
}

export function openStatement(
  { log }: Replay,
  entry: LogEntryOf<"statement.opened">,
): Breach | undefined {
  const { statement: id, version } = entry;
  const statement = log.statements.get(id);
  if (!statement?.versions.has(version))
    return breach("version-unknown", { statement: id, version });
  if (statement.isWithdrawn) return breach("statement-ended", { statement: id });
  if (version !== statement.current) return breach("version-replaced", { statement: id, version });
  statement.isOpen = true;
  return undefined;
}

export function amendStatement(
  { log }: Replay,
  entry: LogEntryOf<"statement.amended">,
  index: number,
): Breach | undefined {
  const { statement: id, from, to, carry } = entry;
  const statement = log.statements.get(id);
  const replaced = statement?.versions.get(from);
  if (!statement || !replaced || !statement.versions.has(to))
    return breach("version-unknown", { statement: id, version: to });
  if (statement.isWithdrawn) return breach("statement-ended", { statement: id });
  if (statement.current !== from || to <= from)
    return breach("amendment-out-of-order", { statement: id, from, to });
  replaced.next = { version: to, carried: carry === "editorial" };
  statement.current = to;
  if (carry === "editorial") return undefined;
  for (const act of statement.acts) {
    if (act.state === "signed" || act.state === "listed") setState(act, "lapsed", index);
  }
  return undefined;
}

type Ending = LogEntryOf<"statement.closed" | "statement.delivered" | "statement.withdrawn">;

/**
 * Requests confirmed before the closing may still be decided and recorded after it; delivery and withdrawal end that. A
 * statement that was withdrawn as a whole never comes back, though each act in it can still end.
 */
export function closeStatement(replay: Replay, entry: Ending, index: number): Breach | undefined {
  const statement = replay.log.statements.get(entry.statement);
  if (statement?.isWithdrawn) return breach("statement-ended", { statement: statement.id });
  if (statement && entry.kind !== "statement.closed") statement.isOpen = false;
  if (statement && entry.kind === "statement.withdrawn") statement.isWithdrawn = true;
  return sealRoll(replay, entry, index);
}

export function sealRoll(
  { sha256, log, numbers }: Replay,
  entry: Ending | LogEntryOf<"roll.sealed">,
  index: number,
): Breach | undefined {
  const { statement: id, live, roll } = entry;
  const statement = log.statements.get(id);
  if (!statement) return breach("version-unknown", { statement: id, version: 0 });
  const upto = entry.kind === "roll.sealed" ? entry.upto : index;
  if (upto < statement.changedAt || upto > index)
    return breach("roll-out-of-place", { statement: id, upto });
  if (live !== statement.live)
    return breach("count-differs", { statement: id, live, counted: statement.live });
  const rows = statement.acts.map(({ act, state }) => ({
    act,
    number: numbers.get(act) ?? 0,
    state,
  }));
  if (rows.some(({ number }) => number === 0)) {
    log.unknownRolls += 1;
    return undefined;
  }
  log.checkedRolls += 1;
  return digestRoll(sha256, rows) === roll ? undefined : breach("roll-differs", { statement: id });
}

function addStatement(log: LogState, id: string, version: number): StatementState {
  const statement: StatementState = {
    id,
    versions: new Map(),
    acts: [],
    current: version,
    isOpen: false,
    isWithdrawn: false,
    live: 0,
    changedAt: 0,
  };
  log.statements.set(id, statement);
  return statement;
}
