// Verifying a whole log, as served below a site's address or kept in a folder: keys, checkpoint, witnesses, history,
// every file, every entry, the rules, the rolls, the texts, the published lists and the openings. Reading, hashing,
// signatures and time are passed in, so that the command line and the browser run the same code.

import { decodeUtf8, equalBytes } from "#lib/bytes.ts";
import type { Checkpoint } from "#tlog/checkpoint.ts";
import type { Primitives } from "#tlog/key.ts";
import type { SignedCheckpoint } from "#tlog/signed-checkpoint.ts";
import type { Replay } from "./replay/breach.ts";
import { checkCheckpoint } from "./check-checkpoint.ts";
import { compareHeads, compareHistory, openKept } from "./check-history.ts";
import { compareFormers, FormerTrees, readFormers } from "./former-logs.ts";
import { checkList } from "./list/check-list.ts";
import { checkOpenings } from "./check-openings.ts";
import { checkPage } from "./list/check-page.ts";
import type { ShownPage } from "./list/check-page.ts";
import { checkTexts } from "./check-texts.ts";
import { EntryCheck } from "./check-entries.ts";
import { emptyLog } from "./replay/log-state.ts";
import { readPublishedList } from "./list/published-list.ts";
import type { PublishedList } from "./list/published-list.ts";
import { findRetirement } from "./find-retirement.ts";
import { readLog } from "./read-log.ts";
import type { ReadFile } from "./read-log.ts";
import { Findings } from "./report.ts";
import type { Report } from "./report.ts";
import { establishTrust } from "./trust.ts";
import type { Pins, Trust } from "./trust.ts";

export type LogVerification = {
  readonly primitives: Primitives;
  /** Paths are below the site: `log/checkpoint`, `text/<digest>`, `open/<act>`, `s/<slug>.json`. */
  readonly read: ReadFile;
  readonly pins: Pins;
  /** Signed checkpoints kept from before. */
  readonly kept: readonly string[];
  /** Paths of the published lists to compare, such as `s/keep-the-light.json`. */
  readonly lists: readonly string[];
  /** Whether to read what is shown of each act: a file for each. */
  readonly openings: boolean;
  /** Seconds since 1970, to judge how fresh the checkpoint is. */
  readonly now?: number;
  /** What the page of a statement shows to people, by its slug; undefined when it cannot be read. */
  readonly readPage?: (slug: string) => Promise<ShownPage | undefined>;
  readonly onProgress?: (done: number, size: number) => void;
};

export type LogReport = Report & {
  /** The checkpoint to keep for the next time; null when it could not be used. */
  readonly checkpoint: {
    readonly origin: string;
    readonly size: number;
    readonly note: string;
  } | null;
};

export async function verifyLog(verification: LogVerification): Promise<LogReport> {
  const { primitives, read, pins, now } = verification;
  const findings = new Findings();
  const needsKey = pins.vkey === undefined && pins.policy === undefined;
  const trust = establishTrust(
    primitives,
    pins,
    needsKey ? await read("log/vkey") : undefined,
    findings,
  );
  if (!trust) return { ...findings.report(), checkpoint: null };
  const bytes = await read("log/checkpoint");
  const signed = await checkCheckpoint(primitives, trust, bytes, now, findings);
  if (!signed || !bytes) {
    const retired = bytes && trust.isPinned && (await findRetirement(verification, trust, bytes));
    if (retired) findings.fail("key", "key-retired", retired);
    return { ...findings.report(), checkpoint: null };
  }
  await checkContents(verification, trust, signed, findings);
  const { origin, size } = signed.checkpoint;
  return { ...findings.report(), checkpoint: { origin, size, note: decodeUtf8(bytes) ?? "" } };
}

async function checkContents(
  verification: LogVerification,
  trust: Trust,
  signed: SignedCheckpoint,
  findings: Findings,
): Promise<void> {
  const { primitives, read } = verification;
  const { checkpoint } = signed;
  const formers = await readFormers(primitives.sha256, read, checkpoint.size);
  const named = formers.flatMap(({ key }) => key ?? []);
  const trusted = { ...trust, logs: [...trust.logs, ...named] };
  const opened = await openKept(primitives, trusted, verification.kept, findings);
  const isFormer = ({ origin }: Checkpoint): boolean =>
    formers.some(({ head }) => head.origin === origin);
  const kept = opened.filter((one) => !isFormer(one));
  const keptFormer = opened.filter(isFormer);
  const trees = new FormerTrees(primitives.sha256, formers, keptFormer);
  compareHeads(kept, checkpoint, findings);
  const lists = await readLists(verification, findings);
  const replay = beginReplay(primitives, lists);
  const entries = new EntryCheck(replay, findings);
  const marks = kept.map(({ size }) => size);
  const reading = {
    ...verification,
    sha256: primitives.sha256,
    size: checkpoint.size,
    marks,
    onEntries: entries.add,
    onLeaves: trees.add,
  };
  const roots = await readLog(reading, findings);
  if (!roots) return;
  compareRoot(checkpoint, roots, findings);
  compareHistory(kept, checkpoint, roots, findings);
  compareFormers(trees, formers, keptFormer, findings);
  if (!entries.finish(primitives.sha256, signed)) return;
  await checkTexts(primitives.sha256, replay.log, read, findings);
  await checkLists(verification, replay, checkpoint.size, lists, findings);
  await checkPages(verification, lists, findings);
  findings.leaveOut("identity");
  findings.leaveOut("display");
}

async function readLists(
  { read, lists }: LogVerification,
  findings: Findings,
): Promise<readonly PublishedList[]> {
  const found: PublishedList[] = [];
  for (const path of lists) {
    const list = await readPublishedList(read, path);
    // A document with another statement's slug would have another page compared than the one that is asked about.
    if (list && path.endsWith(`/${list.slug}.json`)) found.push(list);
    else findings.fail("list", "list-unreadable", { path });
  }
  if (lists.length === 0) findings.leaveOut("no-list");
  return found;
}

function beginReplay({ sha256 }: Primitives, lists: readonly PublishedList[]): Replay {
  const rows = lists.flatMap((list) => list.rows);
  const numbers = rows.flatMap(({ log, number }) => (log ? [[log.act, number] as const] : []));
  return { sha256, log: emptyLog(), numbers: new Map(numbers) };
}

function compareRoot(
  { size, root }: Checkpoint,
  roots: ReadonlyMap<number, Uint8Array>,
  findings: Findings,
): void {
  const computed = roots.get(size);
  if (!computed || !equalBytes(computed, root)) findings.fail("files", "root-differs", { size });
  else if (!findings.hasFailed("files")) findings.pass("files", "files-match", { size });
}

async function checkLists(
  { primitives, read, openings }: LogVerification,
  replay: Replay,
  size: number,
  lists: readonly PublishedList[],
  findings: Findings,
): Promise<void> {
  const { log } = replay;
  const check = { sha256: primitives.sha256, log, size };
  const statements = lists.map((list) => checkList(check, list, findings));
  if (!openings) {
    findings.leaveOut("openings-not-asked");
    return;
  }
  const rows = new Map(
    lists.flatMap((list) => list.rows.map((row) => [row.log?.act, row] as const)),
  );
  const acts =
    lists.length === 0 ? [...log.acts.values()] : statements.flatMap((one) => one?.acts ?? []);
  const shown = new Map(acts.map((act) => [act, rows.get(act.act) ?? null] as const));
  await checkOpenings({ sha256: primitives.sha256, read, size }, shown, findings);
}

async function checkPages(
  { readPage }: LogVerification,
  lists: readonly PublishedList[],
  findings: Findings,
): Promise<void> {
  for (const list of lists) {
    const page = await readPage?.(list.slug);
    if (page) checkPage(list, page, findings);
    else findings.leaveOut("page-not-compared");
  }
}
