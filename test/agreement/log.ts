/**
 * The log against the rows: indices without gaps, one entry for each thing that became public, commitments that the
 * kept openings open, and acts whose replayed state is what the list shows. Written apart from the verifier's replay.
 */
import { createHash } from "node:crypto";
import { opens, type Commitment, type Opening } from "#domain/commitment.ts";
import { parseLogEntry, type ErasureScope, type LogEntry } from "#domain/log-entry.ts";
import type { Standing } from "#domain/signatory.ts";
import { openSealed, type Reader } from "#store/reader.ts";
import type { Everything } from "./everything.ts";
import { standingOf } from "./lists.ts";

export async function checkLog(reader: Reader, all: Everything): Promise<string[]> {
  const rows = all.log_entry.toSorted((a, b) => a.idx - b.idx);
  const entries = rows.map(({ bytes }) => parseLogEntry(bytes));
  const bad = entries.flatMap((one, idx) => ("entry" in one ? [] : [`entry ${idx} is none`]));
  const out = checkIndices(all, rows);
  if (bad.length + out.length > 0) return [...bad, ...out];
  const log = entries.flatMap((one) => ("entry" in one ? [one.entry] : []));
  return [
    ...checkColumns(rows, log),
    ...checkVersions(all, log),
    ...checkStates(all, log),
    ...checkIndexColumns(all, log),
    ...(await checkOpenings(reader, all, log)),
  ];
}

function checkIndices(all: Everything, rows: Everything["log_entry"]): string[] {
  const instance = all.instance[0];
  const wrong = rows.filter(({ idx }, index) => idx !== index);
  return [
    ...wrong.map(({ idx }) => `log index ${idx} is out of order`),
    ...(instance?.log_size === rows.length
      ? []
      : [`the log has ${rows.length} entries, the instance counts ${instance?.log_size}`]),
    ...((instance?.origin === null) === (rows.length === 0) ? [] : ["an origin without a log"]),
    ...(rows.length === 0 || rows[0]?.kind === "log.opened" ? [] : ["entry 0 is not log.opened"]),
    ...rows.flatMap(({ idx, at }, index) =>
      at >= (rows[index - 1]?.at ?? "") ? [] : [`entry ${idx} is earlier than the one before`],
    ),
  ];
}

function checkColumns(rows: Everything["log_entry"], log: readonly LogEntry[]): string[] {
  return rows.flatMap((row, idx) => {
    const entry = log[idx];
    const act = entry && "act" in entry ? entry.act : null;
    const statement = entry && "statement" in entry ? entry.statement : null;
    const same = row.kind === entry?.kind && row.act === act && row.statement === statement;
    return same ? [] : [`columns of entry ${idx} differ from its bytes`];
  });
}

/** Every frozen version has one entry, with its manifest; of statements removed since nothing is asked. */
function checkVersions(all: Everything, log: readonly LogEntry[]): string[] {
  const frozen = log.filter((entry) => entry.kind === "statement.frozen");
  return all.text_version.flatMap((row) => {
    const found = frozen.filter(
      (entry) => entry.statement === row.statement && entry.version === row.version,
    );
    const wanted = row.frozen_at === null ? 0 : 1;
    const same = found.every((entry) => entry.manifest === row.manifest);
    return found.length === wanted && same
      ? []
      : [`version ${row.version} has ${found.length} entries, ${wanted} expected`];
  });
}

type State = "listed" | "signed" | "disputed" | "lapsed" | "withdrawn" | "excluded";

/** What the entries alone make of each act; a breach of the rules is a sentence. */
function replay(log: readonly LogEntry[]): { states: Map<string, State>; breaches: string[] } {
  const states = new Map<string, State>();
  const owner = new Map<string, string>();
  const open = new Set<string>();
  const breaches: string[] = [];
  const move = (act: string, from: readonly (State | undefined)[], to: State): void => {
    const now = states.get(act);
    if (!from.includes(now)) breaches.push(`act ${act} goes from ${now} to ${to}`);
    states.set(act, to);
  };
  const living = ["listed", "signed", "disputed", "lapsed"] as const;
  for (const entry of log) {
    if (entry.kind === "statement.opened") open.add(entry.statement);
    if (entry.kind === "statement.delivered" || entry.kind === "statement.withdrawn")
      open.delete(entry.statement);
    if (entry.kind === "signature.recorded" && !open.has(entry.statement))
      breaches.push(`act ${entry.act} was recorded under a statement that is not open`);
    if (entry.kind === "signature.recorded" || entry.kind === "signatory.listed") {
      move(entry.act, [undefined], entry.kind === "signature.recorded" ? "signed" : "listed");
      owner.set(entry.act, entry.statement);
    }
    if (entry.kind === "signatory.confirmed") move(entry.act, ["listed", "disputed"], "signed");
    if (entry.kind === "signatory.disputed") move(entry.act, ["listed"], "disputed");
    if (entry.kind === "signatory.restored") move(entry.act, ["disputed"], "listed");
    if (entry.kind === "signature.amended") move(entry.act, living, states.get(entry.act)!);
    if (entry.kind === "signature.withdrawn") move(entry.act, living, "withdrawn");
    if (entry.kind === "signature.excluded") move(entry.act, living, "excluded");
    if (entry.kind === "statement.amended" && entry.carry !== "editorial")
      for (const [act, state] of states)
        if (owner.get(act) === entry.statement && (state === "signed" || state === "listed"))
          states.set(act, "lapsed");
  }
  return { states, breaches };
}

const stateOf: Readonly<Record<Standing, State | null>> = {
  signed: "signed",
  listed: "listed",
  repeat: null,
  withdrawn: "withdrawn",
  excluded: "excluded",
  hidden: "disputed",
  lapsed: "lapsed",
};

function checkStates(all: Everything, log: readonly LogEntry[]): string[] {
  const { states, breaches } = replay(log);
  const isPublic = new Set(all.statement.filter(({ version }) => version > 0).map(({ id }) => id));
  const lines = all.signatory.filter((line) => isPublic.has(line.statement) && line.act !== null);
  const wrong = lines.flatMap((line) => {
    const shown = stateOf[standingOf(all, line)];
    const logged = line.act === null ? null : (states.get(line.act) ?? null);
    return shown === logged ? [] : [`line ${line.number} is ${shown}, the log says ${logged}`];
  });
  const known = new Set(all.signatory.map(({ act }) => act));
  const alone = log.filter(
    (entry) =>
      (entry.kind === "signature.recorded" || entry.kind === "signatory.listed") &&
      isPublic.has(entry.statement) &&
      !known.has(entry.act),
  );
  return [...breaches, ...wrong, ...alone.map(() => "an act of the log has no line")];
}

/** Rows that say which entry recorded them say it rightly. */
function checkIndexColumns(all: Everything, log: readonly LogEntry[]): string[] {
  const about = (idx: number | null, act: string | null, ...kinds: string[]): boolean => {
    const entry = idx === null ? undefined : log[idx];
    return entry !== undefined && "act" in entry && entry.act === act && kinds.includes(entry.kind);
  };
  const isPublic = new Set(all.statement.filter(({ version }) => version > 0).map(({ id }) => id));
  return [
    ...all.signatory
      .filter((line) => line.act !== null && isPublic.has(line.statement))
      .filter((line) => !about(line.log_index, line.act, "signature.recorded", "signatory.listed"))
      .map((line) => `line ${line.number} points at log index ${line.log_index}`),
    ...all.withdrawal
      .filter((row) => !about(row.log_index, row.act, "signature.withdrawn"))
      .map((row) => `a withdrawal points at log index ${row.log_index}`),
    ...all.exclusion
      .filter((row) => !about(row.log_index, row.act, "signature.excluded"))
      .map((row) => `an exclusion points at log index ${row.log_index}`),
  ];
}

const fieldsOf: Readonly<Record<ErasureScope, readonly string[]>> = {
  representative: ["rep", "mandate"],
  evidence: ["evidence"],
  all: ["org", "rep", "mandate", "reservation", "evidence"],
};

/** Every commitment has its opening unless the log says that it was erased, and then it has none; no opening is without its entry. */
async function checkOpenings(
  reader: Reader,
  all: Everything,
  log: readonly LogEntry[],
): Promise<string[]> {
  const wrong: string[] = [];
  const lines = new Set(all.signatory.map(({ act }) => act));
  for (const [idx, entry] of log.entries()) {
    // The acts of a statement that was removed went with it.
    if (!("commit" in entry) || !lines.has(entry.act)) continue;
    const row = all.opening.find((one) => one.idx === idx);
    const kept = (await openSealed<Opening[]>(reader, entry.act, row?.sealed ?? null)) ?? [];
    const erased = new Set(
      log.flatMap((one, at) =>
        one.kind === "erasure.recorded" && one.act === entry.act && at > idx
          ? fieldsOf[one.scope]
          : [],
      ),
    );
    const commitments = Object.entries(entry.commit) as [string, Commitment][];
    const wanted = commitments.filter(([field]) => !erased.has(field));
    const isOpened = wanted.every(([field, commitment]) =>
      kept.some((opening) => opening.field === field && opens(sha256, commitment, opening)),
    );
    if (!isOpened || kept.length !== wanted.length) wrong.push(`entry ${idx} does not open`);
  }
  const alone = all.opening.filter(({ idx, act }) => {
    const entry = log[idx];
    return !entry || !("act" in entry) || entry.act !== act || !("commit" in entry);
  });
  return [...wrong, ...alone.map(({ idx }) => `opening ${idx} has no entry`)];
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash("sha256").update(bytes).digest();
}
