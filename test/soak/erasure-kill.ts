/** Kills the server while it erases, at any moment, and looks in every byte of its folder once it has run on. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { isRefusal } from "#domain/refusal.ts";
import { describeErasure } from "#operations/erasure/describe-erasure.ts";
import { dueErasures } from "#store/read-erasure/erasures.ts";
import { addErasure } from "#store/write-erasure/erasures.ts";
import { done } from "../acting.ts";
import { agree } from "../agree.ts";
import { canaries, fill, openFolder } from "../erasure/data-folder.ts";
import { findCanaries, type Found } from "../erasure/canaries.ts";
import { randomFrom } from "../random.ts";
import { startServer, type ServerProcess } from "../serving/server-process.ts";
import type { SoakOptions } from "../soak.ts";

export const title =
  "the server is killed (SIGKILL) two hundred times while it erases five people; once it runs on, no byte of its folder holds them";

export async function soak({ seed, scale, say }: SoakOptions): Promise<void> {
  const rounds = Math.ceil(50 * scale);
  const { faults, kills, between, slowest } = await killErasing({ rounds, kills: 4, seed, say });
  say(`${kills} kills, ${between} of them with something left; gone ${slowest} s after the start`);
  assert.deepEqual(faults, []);
}

export interface ErasureKilling {
  readonly rounds: number;
  /** Of each round. */
  readonly kills: number;
  readonly seed: number;
  readonly say?: (line: string) => void;
  /** Another server; see forgetful-server.ts. */
  readonly program?: string;
  /** Kills when the server says this, not at a moment by chance: for the control, which must meet its moment. */
  readonly killAt?: string;
  /** Seconds in which everything must be gone: 60, unless the control cannot wait. */
  readonly longest?: number;
}

export interface ErasuresKilled {
  readonly faults: readonly string[];
  readonly kills: number;
  /** Kills after which somebody was still found in the folder. */
  readonly between: number;
  /** Seconds from the last start to the last byte, at most. */
  readonly slowest: number;
}

const main = join(import.meta.dirname, "..", "..", "src", "main.ts");
const env = { UNDERSIGNED_LIMITS: "0", UNDERSIGNED_LOG_ORIGIN: "harbour.example/log/2027a" };

export async function killErasing(options: ErasureKilling): Promise<ErasuresKilled> {
  const folder = mkdtempSync(join(tmpdir(), "undersigned-erasing-"));
  try {
    await prepare(join(folder, "whole"));
    return await killRounds(options, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Five people in a folder, whose erasure was decided and is due. */
async function prepare(data: string): Promise<void> {
  const installation = await openFolder(data);
  const people = await fill(installation);
  for (const wanted of people)
    await done(installation.store, async (t) => {
      const found = await describeErasure(t, wanted);
      if (isRefusal(found)) return found;
      const { what, subject, reason, by } = wanted;
      const { extent, statement } = found;
      await addErasure(t, { what, subject, extent, statement, reason, by, dueAt: t.now });
      return subject;
    });
  await installation.store.close();
}

async function killRounds(options: ErasureKilling, folder: string): Promise<ErasuresKilled> {
  const { rounds, kills, seed, say } = options;
  const [whole, data] = [join(folder, "whole"), join(folder, "data")];
  const random = randomFrom(seed);
  const faults: string[] = [];
  let [between, slowest] = [0, 0];
  cpSync(whole, data, { recursive: true });
  const usual = options.killAt === undefined ? await timeOf(options, data) : 0;
  for (let round = 1; round <= rounds && faults.length === 0; round++) {
    rmSync(data, { recursive: true, force: true });
    cpSync(whole, data, { recursive: true });
    for (let kill = 0; kill < kills; kill++) {
      await runKilled(options, data, usual * (0.5 + 0.5 * random()));
      if (look(data).length > 0) between += 1;
    }
    const { left, seconds } = await runOn(options, data);
    slowest = Math.max(slowest, seconds);
    faults.push(...left);
    say?.(`round ${round}: gone ${seconds} s after the start`);
  }
  return { faults, kills: rounds * kills, between, slowest };
}

/** Milliseconds from starting the process to the last byte of those erased, with nobody killing it. */
async function timeOf(options: ErasureKilling, data: string): Promise<number> {
  const began = performance.now();
  const { child, ended } = begin(options, data);
  while (look(data).length > 0 && performance.now() - began < 10_000) await pause(5);
  const needed = performance.now() - began;
  child.kill("SIGKILL");
  await ended;
  return needed;
}

async function runKilled(options: ErasureKilling, data: string, moment: number): Promise<void> {
  const { child, ended } = begin(options, data);
  await (options.killAt === undefined ? pause(moment) : hears(child.stdout, options.killAt));
  child.kill("SIGKILL");
  await ended;
}

/** Until the server says so or ends. */
async function hears(output: Readable, words: string): Promise<void> {
  for await (const line of createInterface(output)) if (line.startsWith(words)) return;
}

function begin({ program = main }: ErasureKilling, data: string) {
  const line = [program, "serve", "--data", data, "--port", "0"];
  const child = spawn(process.execPath, line, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "ignore"],
  });
  child.stdout.resume();
  return { child, ended: once(child, "exit") };
}

async function runOn(
  options: ErasureKilling,
  data: string,
): Promise<{ left: readonly string[]; seconds: number }> {
  const server = await start(options, data);
  const began = performance.now();
  const seconds = (): number => Math.ceil((performance.now() - began) / 1000);
  while (look(data).length > 0 && seconds() <= (options.longest ?? 60)) await pause(100);
  const after = seconds();
  const said = look(data).map((found) => `left after ${after} s: ${JSON.stringify(found)}`);
  await server.end("SIGTERM");
  const { store } = await openFolder(data);
  const disagreements = await agree(store.reader);
  const open = await dueErasures(store.reader, "9999", 100);
  await store.close();
  const later = look(data).map((found) => `left in the end: ${JSON.stringify(found)}`);
  const undone = open.map(({ subject }) => `not carried out: ${subject}`);
  return { left: [...said, ...disagreements, ...undone, ...later], seconds: after };
}

function start({ program }: ErasureKilling, data: string): Promise<ServerProcess> {
  return startServer({ data, env, ...(program !== undefined && { program }) });
}

/** Files come and go under the eyes of whoever looks. */
function look(data: string): readonly Found[] {
  try {
    return findCanaries(data, canaries);
  } catch (error) {
    if ((error as { code?: unknown }).code === "ENOENT") return look(data);
    throw error;
  }
}
