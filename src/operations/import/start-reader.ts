/**
 * Starts the process that reads one file (recogniser.ts), with no more rights than that takes. Loads little: a command that
 * will have a file starts its reader before all else.
 */
import type { ChildProcess } from "node:child_process";
import type { Socket } from "node:net";
import { join } from "node:path";
import { lastImage, root } from "../image/reader-image.ts";

// An import of `node:fs` loads `node:fs/promises` with it: milliseconds that a file waits for.
const { spawn } = process.getBuiltinModule("node:child_process");
const { mkdirSync, realpathSync } = process.getBuiltinModule("node:fs");

export interface ApartLimits {
  /** Milliseconds of computing until the reader is ended; where the system does not tell, of time. */
  readonly time: number;
  /** MiB of memory, all of it. */
  readonly memory: number;
}

/** For a file whatever it is. Once it turns out to hold many lines, each adds to what its reader may use. */
export const usual: ApartLimits = { time: 5_000, memory: 256 };

/** For a file of so many bytes: the one that was started before, where it fits. */
export function startReader(size: number, limits: ApartLimits, image: string | null): ChildProcess {
  const isShort = size <= shortFile;
  return (isShort ? takeSpare(limits, image) : null) ?? start(limits, image, isShort);
}

/**
 * Starts a reader before there is a file for it, for a command that knows it will have one. Nobody waits for it: it ends
 * with its standard input. Whether its image is one of today's sources is found out while it starts.
 */
export function prepareReader(): void {
  const image = lastImage();
  const child = start(usual, image, true);
  child.on("error", () => undefined);
  setWaiting(child, false);
  spare = { child, image };
}

/** Bytes up to which compiling code thoroughly takes longer than it saves. */
const shortFile = 200_000;

/**
 * And memory up to which it is not looked through for what can be given back, MiB; what is short-lived begins in little
 * memory, because each page of it takes the system a microsecond to hand out.
 */
const ofShort = ["--max-opt=2", "--initial-old-space-size=64", "--min-semi-space-size=2"];

const ofLong = ["--min-semi-space-size=8"];

const program = join(import.meta.dirname, "recogniser.ts");
/** The readers' compile cache: theirs alone, so that no other process runs what a reader has written. */
const compiled = join(root, "node_modules", ".cache", "reader");

/** An image is read into memory at once: glibc asks for it in large pages (its manual, "Memory Allocation Tunables"). */
const environment = {
  NODE_COMPILE_CACHE: compiled,
  GLIBC_TUNABLES: "glibc.malloc.hugetlb=1",
};

interface Spare {
  readonly child: ChildProcess;
  readonly image: string | null;
}

let spare: Spare | null = null;

function takeSpare(limits: ApartLimits, image: string | null): ChildProcess | null {
  if (!spare || limits !== usual) return null;
  const { child, image: its } = spare;
  spare = null;
  if (its !== image) child.kill("SIGKILL");
  else setWaiting(child, true);
  return its === image && child.exitCode === null && child.signalCode === null ? child : null;
}

/** Whether this process goes on for as long as that one runs. */
export function setWaiting(child: ChildProcess, isWaiting: boolean): void {
  for (const one of [child, child.stdin as Socket, child.stdout as Socket])
    if (isWaiting) one.ref();
    else one.unref();
}

function start(limits: ApartLimits, image: string | null, isShort: boolean): ChildProcess {
  const given = image ? imageArguments(limits, image) : [...permissions(limits), program];
  return spawn(process.execPath, [...(isShort ? ofShort : ofLong), ...given], {
    stdio: ["pipe", "pipe", "ignore"],
    env: environment,
  });
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
    ...memoryOf(limits),
  ];
}

/**
 * From the image a reader has all it needs: nothing is granted. The seed of its hashes is the image's, chosen at random when
 * that was made and known to nobody else; choosing another for each file would take a tenth of a page's time.
 */
export function imageArguments(limits: ApartLimits, image: string): string[] {
  return [
    "--permission",
    "--snapshot-blob",
    image,
    "--no-rehash-snapshot",
    ...memoryOf(limits),
    "reader",
  ];
}

/** And each pattern is compiled at once: a file has thousands of lines for it. */
function memoryOf(limits: ApartLimits): string[] {
  return [
    `--max-old-space-size=${heapOf(limits)}`,
    "--max-semi-space-size=8",
    "--no-regexp-tier-up",
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
