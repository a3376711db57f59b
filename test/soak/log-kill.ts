/** Kills whoever signs the log, before each statement in turn and at any moment, and looks for what was promised. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isTrouble } from "#operations/instance/trouble.ts";
import { entryCount } from "#store/read/log-entries.ts";
import { openStore } from "#store/open.ts";
import { masterKey } from "../stores.ts";
import {
  memoryOf,
  openStatementIn,
  publish,
  signingLog,
  verifyStored,
  type SigningLog,
} from "../log/signing-log.ts";
import { testContext } from "../log/context.ts";
import { failuresOf } from "../log/verify-site.ts";
import type { SoakOptions } from "../soak.ts";

export const title =
  "who signs the log is killed (SIGKILL) two hundred times, before every statement and at any moment: no fork, no gap, no entry lost";

export async function soak({ seed, scale, say }: SoakOptions): Promise<void> {
  const { t, clean } = testContext();
  try {
    const log = await signingLog(t);
    const killed = await killSigners(log, { kills: Math.ceil(200 * scale), seed });
    say(`${killed.entries} entries acknowledged, ${killed.steps} statements in a signing`);
    if (killed.faults.length > 0) throw new Error(killed.faults.join("\n"));
  } finally {
    await clean();
  }
}

export interface KillingOptions {
  readonly kills: number;
  readonly seed: number;
  /** It says that entries are durable before they are. */
  readonly isEarly?: boolean;
}

export interface KilledSigners {
  readonly faults: readonly string[];
  /** The highest number of entries that was acknowledged. */
  readonly entries: number;
  /** Statements of one signing: each was killed before once, where there were enough kills. */
  readonly steps: number;
}

/** Every second kill comes before the next statement of a signing, every other at a moment that the seed tells. */
export async function killSigners(
  log: SigningLog,
  { kills, seed, isEarly = false }: KillingOptions,
): Promise<KilledSigners> {
  const statement = await openStatementIn(log);
  await publish(log);
  const kept = new Set<string>();
  const faults: string[] = [];
  let [entries, steps, step] = [0, 0, 1];
  for (let kill = 0; kill < kills; kill++) {
    const isMoment = isEarly || kill % 2 === 1;
    const how = isEarly ? "early" : isMoment ? "" : String(step);
    const round = await runKilled(log, statement, how, (kill * 37 + seed) % 90);
    if (!isMoment) [steps, step] = round.isKilled ? [Math.max(steps, step), step + 1] : [steps, 1];
    entries = Math.max(entries, round.acknowledged);
    kept.add(memoryOf(log) ?? "");
    faults.push(...(await look(log, round.acknowledged, [...kept].slice(-20))));
    if (faults.length > 0) break;
  }
  return { faults, entries, steps };
}

const program = join(import.meta.dirname, "..", "log", "sign-without-end.ts");

async function runKilled(
  log: SigningLog,
  statement: string,
  how: string,
  moment: number,
): Promise<{ acknowledged: number; isKilled: boolean }> {
  const given = [log.store.location, log.keyFile, statement, log.store.clock.now, how];
  const child = spawn(process.execPath, [program, ...given], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit") as Promise<[number | null, string | null]>;
  let acknowledged = 0;
  child.stdout.on("data", (part: Buffer) => {
    const last = part.toString().trim().split("\n").at(-1) ?? "";
    acknowledged = Math.max(acknowledged, Number(last));
  });
  if (how === "" || how === "early") {
    await Promise.race([once(child.stdout, "data"), ended]);
    await pause(how === "early" ? moment / 4 : moment);
    child.kill("SIGKILL");
  }
  const [code, signal] = await ended;
  if (code !== null && code !== 0) throw new Error(`the signer ended with ${code}`);
  return { acknowledged, isKilled: signal !== null };
}

async function look(
  log: SigningLog,
  acknowledged: number,
  kept: readonly string[],
): Promise<string[]> {
  const store = await openStore({ database: log.store.location, masterKey });
  const count = await entryCount(store.reader);
  await store.close();
  if (count < acknowledged)
    return [`${acknowledged} entries were acknowledged, ${count} are there`];
  const result = await publish(log);
  if (isTrouble(result)) return [JSON.stringify(result)];
  return failuresOf(await verifyStored(log, { kept })).map((code) => `verify: ${code}`);
}
