/**
 * Reads a file somebody gave us in a process of its own: limited memory and time, no network, no writing, and no files
 * (Node's permission model), but for a reader without an image (reader-image.ts) the project's own code. A file that breaks its reader breaks that process alone, and the
 * server neither waits for it nor keeps the memory that recognition needs.
 */
import type { ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";
import { refuseFormat, type FormatRefusal } from "#formats/format-refusal.ts";
import { zipLimits } from "#formats/source/limits.ts";
import { finished, parseKept, ready, type ReaderTask, type RecognisedFile } from "./kept-file.ts";
import { lastImage, readerImage, removeImage, renewImage } from "../image/reader-image.ts";
import { setWaiting, startReader, usual, type ApartLimits } from "./start-reader.ts";

const perLine: ApartLimits = { time: 2, memory: 0.01 };
const most: ApartLimits = { time: 60_000, memory: 640 };

const mostOutput = 96 * 1024 * 1024;
/** Milliseconds between two looks at what the reader uses. */
const look = 25;

/** What was recognised as text, in the form of kept-file.ts: whoever only keeps it need not parse it. */
export interface KeptFile {
  readonly kept: string;
}

/** What a reader starts from: an image, or where there is none the sources; those too when it cannot start from the image. */
export interface Start {
  readonly image: string | null;
  readonly orSources: boolean;
}

/** @param name the file's, or that and what a person says of its columns. */
export async function recogniseApart(
  bytes: Uint8Array,
  name: string | ReaderTask,
  limits: ApartLimits = usual,
  start?: Start,
): Promise<RecognisedFile | FormatRefusal> {
  const read = await readApart(bytes, name, limits, start);
  if ("refusal" in read) return read;
  return (await parseKept(read.kept)) ?? refuseFormat("reader-failed");
}

export async function readApart(
  bytes: Uint8Array,
  name: string | ReaderTask,
  limits: ApartLimits = usual,
  start?: Start,
): Promise<KeptFile | FormatRefusal> {
  if (bytes.length > zipLimits.bytes)
    return refuseFormat("too-large", { bytes: bytes.length, limit: zipLimits.bytes });
  const { image, orSources } = start ?? { image: lastImage(), orSources: true };
  const task = typeof name === "string" ? { name, columns: [] } : name;
  const run = startApart(bytes, task, limits, image);
  // The reader is at work while each source of its image is looked at; of an older one nothing is taken.
  if (!start && readerImage() !== image) {
    run.stop();
    return readApart(bytes, name, limits, { image: readerImage(), orSources });
  }
  const ended = await run.ended;
  if (!ended.output.startsWith(ready) && ended.broke === null && orSources && image) {
    removeImage(image);
    return readApart(bytes, name, limits, { image: null, orSources });
  }
  if (!image) renewImage();
  if (ended.broke === "time")
    return refuseFormat("too-slow", { seconds: Math.round(ended.limits.time / 1000) });
  if (ended.broke === "memory")
    return refuseFormat("too-much-memory", { megabytes: Math.round(ended.limits.memory) });
  if (ended.code !== 0) return refuseFormat("reader-failed");
  const output = ended.output.slice(ready.length);
  const end = output.indexOf("\n");
  const head = JSON.parse(output.slice(0, end)) as FormatRefusal | { read: number };
  return "refusal" in head ? head : { kept: output.slice(end + 1) };
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly broke: "time" | "memory" | null;
  /** Those that held in the end. */
  readonly limits: ApartLimits;
}

/** Texts in JSON have no line breaks of their own: nothing in a file reads like this. */
const last = `\n${finished}`;

interface Run {
  readonly ended: Promise<Ended>;
  /** Nobody asks for what it reads. */
  stop(): void;
}

function startApart(
  bytes: Uint8Array,
  task: ReaderTask,
  first: ApartLimits,
  image: string | null,
): Run {
  const child = startReader(bytes.length, first, image);
  const ended = endOf(child, bytes, task, first, image);
  const stop = (): void => {
    child.kill("SIGKILL");
    ended.catch(() => undefined);
  };
  return { ended, stop };
}

function endOf(
  child: ChildProcess,
  bytes: Uint8Array,
  task: ReaderTask,
  first: ApartLimits,
  image: string | null,
): Promise<Ended> {
  const guard = startGuard(child, first);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let said = Buffer.alloc(0);
    const end = (code: number | null): void => {
      const { broke, limits } = guard.end();
      resolve({ code, broke, limits, output: Buffer.concat(chunks).toString() });
    };
    child.stdout?.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      if (size < ready.length + 40) guard.extend(linesRead(chunks));
      size += chunk.length;
      if (size > mostOutput) child.kill("SIGKILL");
      // Taking itself down in order is work for nobody; one without an image then keeps what it compiled.
      said = Buffer.concat([said, chunk.subarray(-last.length)]).subarray(-last.length);
      if (!image || said.toString("latin1") !== last) return;
      setWaiting(child, false);
      child.kill("SIGKILL");
      end(0);
    });
    child.on("error", reject);
    child.on("close", end);
    // A reader that ended early does not take the rest of its input: its exit code says so.
    child.stdin?.on("error", () => undefined);
    child.stdin?.write(`${JSON.stringify(task)}\n`);
    child.stdin?.end(bytes);
  });
}

/** How many lines the reader says it has read, as soon as it says so. */
function linesRead(chunks: readonly Buffer[]): number {
  const begun = Buffer.concat(chunks).toString("latin1", ready.length, ready.length + 40);
  return Number(/^\{"read":(\d{1,9})\}/.exec(begun)?.[1] ?? 0);
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
