/**
 * The request log: one JSON object a line, without addresses, tokens or queries; faults of the program among them. Lines are gathered and written a few
 * times a second, never while somebody waits; what cannot be written is dropped. One file a day.
 */
import { appendFile, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { redactPath } from "../request/tokens-in-paths.ts";

export interface LogLine {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly ms: number;
  readonly kind: string;
}

export interface RequestLog {
  write(line: LogLine): void;
  /** A fault of the program, with where it happened. */
  writeFault(error: unknown): void;
  flush(): Promise<void>;
}

const flushEvery = 250; // ms
const mostWaiting = 10_000;

export function makeRequestLog(sink: (text: string) => Promise<void>, now: () => Date): RequestLog {
  let lines: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();

  function write({ method, path, status, ms, kind }: LogLine): void {
    add({ method, path: redactPath(path), status, ms: Math.round(ms * 10) / 10, kind });
  }

  function writeFault(error: unknown): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    add({ kind: "fault", fault: withoutAddresses(text) });
  }

  function add(entry: object): void {
    if (lines.length >= mostWaiting) return;
    lines.push(`${JSON.stringify({ time: now().toISOString(), ...entry })}\n`);
    timer ??= setTimeout(() => void flush(), flushEvery).unref();
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const text = lines.join("");
    lines = [];
    // A full disk must not stop the answers that the lines tell of.
    if (text !== "") writing = writing.then(() => sink(text)).catch(() => undefined);
    return writing;
  }

  return { write, writeFault, flush };
}

function withoutAddresses(text: string): string {
  return text.slice(0, 2000).replace(/[^\s<>"'(),:;@]+@[^\s<>"'(),:;@]+/g, "(address)");
}

/** Appends to `requests-2027-03-03.jsonl` in a folder, readable by the operator alone. */
export function logFiles(folder: string, now: () => Date): (text: string) => Promise<void> {
  return async (text) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const day = now().toISOString().slice(0, 10);
    await appendFile(join(folder, `requests-${day}.jsonl`), text, { mode: 0o600 });
  };
}

/** Removes logs of days before `day` (YYYY-MM-DD). */
export async function pruneLogFiles(folder: string, day: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const old = names.filter(
    (name) => /^requests-\d{4}-\d\d-\d\d\.jsonl$/.test(name) && name < `requests-${day}`,
  );
  for (const name of old) await rm(join(folder, name), { force: true });
  return old.length;
}
