/**
 * Reads a file somebody gave us in a process of its own: limited memory and time, no network, no writing, no files but
 * the project's own code and its compiled form (Node's permission model). A file that breaks its reader breaks that process alone, and the
 * server neither waits for it nor keeps the memory that recognition needs.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { refuseFormat, type FormatRefusal } from "#formats/format-refusal.ts";
import { zipLimits } from "#formats/source/limits.ts";
import { parseKept, type RecognisedFile } from "./kept-file.ts";

export interface ApartLimits {
  /** Milliseconds of computing until the reader is ended; where the system does not tell, of time. */
  readonly time: number;
  /** MiB of memory, all of it. */
  readonly memory: number;
}

/** For a file whatever it is. Once it turns out to hold many lines, each adds to what its reader may use. */
const usual: ApartLimits = { time: 5_000, memory: 256 };
const perLine: ApartLimits = { time: 2, memory: 0.01 };
const most: ApartLimits = { time: 60_000, memory: 640 };

const mostOutput = 96 * 1024 * 1024;
/** Milliseconds between two looks at what the reader uses. */
const look = 25;
const root = join(import.meta.dirname, "..", "..", "..");
const program = join(import.meta.dirname, "recogniser.ts");
/** The readers' compile cache: theirs alone, so that no other process runs what a reader has written. */
const compiled = join(root, "node_modules", ".cache", "reader");

/** What was recognised as text, in the form of kept-file.ts: whoever only keeps it need not parse it. */
export interface KeptFile {
  readonly kept: string;
}

export async function recogniseApart(
  bytes: Uint8Array,
  name: string,
  limits: ApartLimits = usual,
): Promise<RecognisedFile | FormatRefusal> {
  const read = await readApart(bytes, name, limits);
  if ("refusal" in read) return read;
  return (await parseKept(read.kept)) ?? refuseFormat("reader-failed");
}

export async function readApart(
  bytes: Uint8Array,
  name: string,
  limits: ApartLimits = usual,
): Promise<KeptFile | FormatRefusal> {
  if (bytes.length > zipLimits.bytes)
    return refuseFormat("too-large", { bytes: bytes.length, limit: zipLimits.bytes });
  const ended = await runApart(bytes, name, limits);
  if (ended.broke === "time")
    return refuseFormat("too-slow", { seconds: Math.round(ended.limits.time / 1000) });
  if (ended.broke === "memory")
    return refuseFormat("too-much-memory", { megabytes: Math.round(ended.limits.memory) });
  if (ended.code !== 0) return refuseFormat("reader-failed");
  const end = ended.output.indexOf("\n");
  const head = JSON.parse(ended.output.slice(0, end)) as FormatRefusal | { read: number };
  return "refusal" in head ? head : { kept: ended.output.slice(end + 1) };
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly broke: "time" | "memory" | null;
  /** Those that held in the end. */
  readonly limits: ApartLimits;
}

function runApart(bytes: Uint8Array, name: string, first: ApartLimits): Promise<Ended> {
  const child = spawn(process.execPath, [...permissions(first), program, name], {
    stdio: ["pipe", "pipe", "ignore"],
    env: { NODE_COMPILE_CACHE: compiled },
  });
  const guard = startGuard(child, first);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    child.stdout?.on("data", (chunk: Buffer) => {
      if (size === 0) guard.extend(linesRead(chunk));
      chunks.push(chunk);
      size += chunk.length;
      if (size > mostOutput) child.kill("SIGKILL");
    });
    child.on("error", reject);
    child.on("close", (code) => {
      const { broke, limits } = guard.end();
      resolve({ code, broke, limits, output: Buffer.concat(chunks).toString() });
    });
    // A reader that ended early does not take the rest of its input: its exit code says so.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(bytes);
  });
}

/** The reader's first line, when it says how many lines it has read. */
function linesRead(chunk: Buffer): number {
  const said = /^\{"read":(\d{1,9})\}/.exec(chunk.subarray(0, 40).toString("latin1"));
  return Number(said?.[1] ?? 0);
}

interface Guard {
  /** More lines, more room. */
  extend(lines: number): void;
  end(): Pick<Ended, "broke" | "limits">;
}

/** Looks again and again at what the process uses, and ends it when that is too much. */
function startGuard(child: ChildProcess, first: ApartLimits): Guard {
  const started = performance.now();
  let limits = first;
  let broke: Ended["broke"] = null;
  let timer = setTimeout(() => void watch(), look);

  async function watch(): Promise<void> {
    const used = await usageOf(child.pid ?? 0, performance.now() - started);
    if (used.memory > limits.memory) broke = "memory";
    else if (used.time > limits.time) broke = "time";
    if (broke) child.kill("SIGKILL");
    else if (child.exitCode === null && child.signalCode === null)
      timer = setTimeout(() => void watch(), look);
  }

  return {
    extend: (lines) => {
      limits = {
        time: Math.max(first.time, Math.min(most.time, first.time + lines * perLine.time)),
        memory: Math.max(
          first.memory,
          Math.min(most.memory, first.memory + lines * perLine.memory),
        ),
      };
    },
    end: () => {
      clearTimeout(timer);
      return { broke, limits };
    },
  };
}

/** Patience with a busy machine: so many times the computing time may pass. */
const patience = 4;

/** Milliseconds of computing and MiB in memory (proc_pid_stat(5), of pages of 4 KiB and ticks of 10 ms). */
async function usageOf(pid: number, passed: number): Promise<ApartLimits> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const ticks = Number(fields[11]) + Number(fields[12]);
    const pages = Number(fields[21]);
    return { time: Math.max(ticks * 10, passed / patience), memory: (pages * 4096) / 1_048_576 };
  } catch {
    return { time: passed, memory: 0 };
  }
}

/**
 * What was not granted is refused: the network, other processes, threads, native code, and writing but to the compile
 * cache, which Node does not use otherwise and which recogniser.ts gives up before it takes a byte of the file.
 */
export function permissions(limits: ApartLimits): string[] {
  const own = ["src", "node_modules", "package.json"].map((path) => join(root, path));
  const readable = new Set([...own, ...own.map((path) => realpathSync(path))]);
  return [
    "--permission",
    ...[...readable].map((path) => `--allow-fs-read=${path}`),
    ...cachePaths().map((path) => `--allow-fs-write=${path}`),
    `--max-old-space-size=${heapOf(limits)}`,
    "--max-semi-space-size=8",
    "--min-semi-space-size=8",
    "--no-warnings",
  ];
}

/** None where the folder cannot be made: the reader then compiles each time. */
function cachePaths(): string[] {
  try {
    mkdirSync(compiled, { recursive: true });
    return [...new Set([compiled, realpathSync(compiled)])];
  } catch {
    return [];
  }
}

/** Of JavaScript objects alone, MiB: less than all memory, and enough for the longest list. */
function heapOf(limits: ApartLimits): number {
  return limits.memory < usual.memory ? limits.memory : 400;
}
