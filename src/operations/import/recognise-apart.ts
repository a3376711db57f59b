/**
 * Reads a file somebody gave us in a process of its own: limited memory and time, no network, no writing, no files but
 * the project's own (Node's permission model). A file that breaks its reader breaks that process alone, and the server
 * neither waits for it nor keeps the memory that recognition needs.
 */
import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { refuseFormat, type FormatRefusal } from "#formats/format-refusal.ts";
import type { RecognisedFile } from "./recogniser.ts";

export interface ApartLimits {
  /** Milliseconds until the reader is ended. */
  readonly time: number;
  /** MiB of JavaScript objects. */
  readonly memory: number;
}

const usual: ApartLimits = { time: 20_000, memory: 320 };
const mostOutput = 64 * 1024 * 1024;
const root = join(import.meta.dirname, "..", "..", "..");
const program = join(import.meta.dirname, "recogniser.ts");

export async function recogniseApart(
  bytes: Uint8Array,
  name: string,
  limits: ApartLimits = usual,
): Promise<RecognisedFile | FormatRefusal> {
  const ended = await runApart(bytes, name, limits);
  if (ended.late) return refuseFormat("too-slow", { seconds: Math.round(limits.time / 1000) });
  if (ended.code !== 0) return refuseFormat("reader-failed");
  return JSON.parse(ended.output) as RecognisedFile | FormatRefusal;
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly late: boolean;
}

function runApart(bytes: Uint8Array, name: string, limits: ApartLimits): Promise<Ended> {
  const child = spawn(process.execPath, [...permissions(limits), program, name], {
    stdio: ["pipe", "pipe", "ignore"],
    env: {},
  });
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill("SIGKILL");
    }, limits.time);
    child.stdout.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > mostOutput) child.kill("SIGKILL");
    });
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code, late, output: Buffer.concat(chunks).toString() });
    });
    // A reader that ended early does not take the rest of its input: its exit code says so.
    child.stdin.on("error", () => undefined);
    child.stdin.end(bytes);
  });
}

/** What was not granted is refused: writing, the network, other processes, threads, native code. */
function permissions(limits: ApartLimits): string[] {
  const readable = new Set([root, realpathSync(root), realpathSync(join(root, "node_modules"))]);
  return [
    "--permission",
    ...[...readable].map((path) => `--allow-fs-read=${path}`),
    `--max-old-space-size=${limits.memory}`,
    "--no-warnings",
  ];
}
