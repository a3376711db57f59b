/** Lets statements and the signer's own files fail while the log is signed, and looks for what was promised. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { TestContext } from "node:test";
import { isTrouble } from "#operations/instance/trouble.ts";
import { markFile } from "#operations/log/signed-mark.ts";
import { openOwn } from "#operations/log/signer.ts";
import { logKeys } from "#operations/log/log-keys.ts";
import { newestCheckpoint } from "#store/read/log-tree.ts";
import { breakDisk, diskFaults, type DiskFault } from "../faults/break-files.ts";
import { StatementBreaker } from "../faults/break-statements.ts";
import {
  codeOf,
  growTo,
  memoryOf,
  openStatementIn,
  publish,
  signingLog,
  verifyStored,
  type SigningLog,
} from "../log/signing-log.ts";
import { testContext } from "../log/context.ts";
import { failuresOf } from "../log/verify-site.ts";
import { databaseKinds, type DatabaseKind } from "../stores.ts";
import { randomFrom, type Random } from "../random.ts";
import type { SoakOptions } from "../soak.ts";

export const title =
  "two hundred signings on each database in which a statement fails, or the signer's files: a full disk, errors of reading, writing, syncing, renaming, a file cut short: no fork, no gap, nothing signed that is not remembered";

export async function soak({ seed, scale, say }: SoakOptions): Promise<void> {
  for (const kind of databaseKinds) {
    const { t, clean } = testContext();
    try {
      const failures = Math.ceil(200 * scale);
      const { faults, seen, size } = await failSigners(t, kind, { failures, seed });
      const told = Object.entries(seen).map(([name, count]) => `${name} ${count}`);
      say(`${kind}: ${size} entries signed for; ${told.join(", ")}`);
      if (faults.length > 0) throw new Error(faults.join("\n"));
    } finally {
      await clean();
    }
  }
}

export interface FailingOptions {
  readonly failures: number;
  readonly seed: number;
  /** Of the control: every failure is this one. */
  readonly always?: Failure;
}

export interface Failed {
  readonly faults: readonly string[];
  /** How often each sort of failure came. */
  readonly seen: Readonly<Record<string, number>>;
  /** Entries signed for in the end. */
  readonly size: number;
}

/** What becomes of the signer's memory while nobody looks. */
const damages = ["cut-short", "emptied", "missing"] as const;
type Damage = (typeof damages)[number];
type Failure = "statement" | DiskFault | Damage;
const fileFailures = [...diskFaults, ...damages];

interface Run {
  readonly log: SigningLog;
  readonly breaker: StatementBreaker;
  readonly random: Random;
  /** Everything that was ever signed, as the signer remembered it. */
  readonly kept: Set<string>;
  /** The statement of a signing that fails next. */
  step: number;
}

/** Every second failure is of a statement, each in turn; the others are of files. */
export async function failSigners(
  t: TestContext,
  kind: DatabaseKind,
  { failures, seed, always }: FailingOptions,
): Promise<Failed> {
  const breaker = new StatementBreaker();
  const log = await signingLog(t, kind, { observe: breaker.observe });
  const statement = await openStatementIn(log);
  await publish(log);
  const run: Run = { log, breaker, random: randomFrom(seed), kept: new Set(), step: 1 };
  const seen: Record<string, number> = {};
  const faults: string[] = [];
  for (let done = 0; done < failures && faults.length === 0;) {
    const size = (await newestCheckpoint(log.store.reader))?.size ?? 0;
    await growTo(log, statement, size + 1 + Math.floor(run.random() * 40));
    const failure = always ?? nextFailure(done, seed);
    if (!(await fail(run, failure, faults))) continue;
    seen[failure] = (seen[failure] ?? 0) + 1;
    done += 1;
    await goOn(run, failure, faults, done % 20 === 0 || done === failures);
  }
  return { faults, seen, size: (await newestCheckpoint(log.store.reader))?.size ?? 0 };
}

/** Files in turn, beginning where the seed tells. */
function nextFailure(done: number, seed: number): Failure {
  const turn = seed + (done - 1) / 2;
  return done % 2 === 0 ? "statement" : (fileFailures[turn % fileFailures.length] ?? "full");
}

/** Answers whether the failure came. */
async function fail(run: Run, failure: Failure, faults: string[]): Promise<boolean> {
  const { log, kept } = run;
  const before = await newestCheckpoint(log.store.reader);
  const path = markFile(log.keyFile, log.site.log.origin ?? "");
  const memory = readFileSync(path);
  const attempted = await attempt(run, failure, path);
  const after = await newestCheckpoint(log.store.reader);
  const isSpoilt = damages.some((one) => one === failure);
  if (isSpoilt && attempted.code !== expected[failure as Damage])
    faults.push(`${failure}: ${attempted.code}`);
  if (isSpoilt) writeFileSync(path, memory);
  if (attempted.code === "published" && memoryOf(log) !== after?.note)
    faults.push(`${failure}: ${after?.size ?? 0} were signed for, and that is not remembered`);
  if (attempted.code !== "published" && after?.note !== before?.note)
    faults.push(`${failure}: ${attempted.code}, and there is another checkpoint`);
  if (!(await isWhole(log))) faults.push(`${failure}: the memory is not a checkpoint any more`);
  const left = readdirSync(dirname(path)).filter((name) => name.endsWith(".part"));
  if (left.length > 0) faults.push(`${failure}: left ${left.join()}`);
  kept.add(memoryOf(log) ?? "");
  return attempted.hasCome;
}

const expected: Readonly<Record<Damage, string>> = {
  "cut-short": "log-mark-unreadable",
  emptied: "log-mark-unreadable",
  missing: "log-mark-lost",
};

interface Attempt {
  readonly hasCome: boolean;
  /** "published", "nothing", a trouble's, or "thrown". */
  readonly code: string;
}

async function attempt(run: Run, failure: Failure, path: string): Promise<Attempt> {
  const { log, breaker } = run;
  if (failure === "statement") {
    breaker.arm(run.step, Math.floor(run.random() * 3));
    const code = await sign(log);
    const hasCome = breaker.disarm();
    run.step = hasCome ? run.step + 1 : 1;
    return { hasCome, code };
  }
  if (failure === "missing") rmSync(path);
  else if (failure === "emptied") writeFileSync(path, "");
  else if (failure === "cut-short") {
    const memory = readFileSync(path);
    writeFileSync(path, memory.subarray(0, Math.floor(memory.length * run.random())));
  } else {
    const disk = breakDisk(dirname(path), failure);
    try {
      const code = await sign(log);
      return { hasCome: disk.mend(), code };
    } finally {
      disk.mend();
    }
  }
  return { hasCome: true, code: await sign(log) };
}

async function sign(log: SigningLog): Promise<string> {
  try {
    return codeOf(await publish(log));
  } catch {
    return "thrown";
  }
}

async function isWhole(log: SigningLog): Promise<boolean> {
  const keys = await logKeys(log.store.reader);
  return (await openOwn(memoryOf(log) ?? "", keys?.known ?? [])) !== null;
}

/** With nothing failing it signs for everything; now and then all is verified against all that was ever signed. */
async function goOn(
  { log, kept }: Run,
  failure: Failure,
  faults: string[],
  isWholly: boolean,
): Promise<void> {
  if (faults.length > 0) return;
  const result = await publish(log);
  if (isTrouble(result)) faults.push(`after ${failure}: ${JSON.stringify(result)}`);
  kept.add(memoryOf(log) ?? "");
  if (!isWholly) return;
  const report = await verifyStored(log, { kept: [...kept] });
  faults.push(...failuresOf(report).map((code) => `after ${failure}: verify: ${code}`));
}
