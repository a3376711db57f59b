/** Servers and load in processes of their own, so that what is measured does not share a thread with who measures. */
import { fork, spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Load, Loaded } from "./load.ts";

const root = join(import.meta.dirname, "..", "..");

export interface Server {
  readonly url: URL;
  readonly process: ChildProcess;
  /** Milliseconds from the start of the process until it said that it listens. */
  readonly readyAfter: number;
  /** Ends it as an operator does, and waits. */
  stop(): Promise<void>;
}

/** `undersigned serve` as an operator starts it, with its usual settings but without the limits on askers. */
export function serve(data: string): Promise<Server> {
  return start(join(root, "bin", "undersigned"), ["serve", "--data", data, "--port", "0"]);
}

/** @param file from the root of the project; it must say `listening on URL`. */
export function startServer(
  file: string,
  given: readonly string[],
  node: readonly string[] = [],
): Promise<Server> {
  return start(process.execPath, [...node, join(root, file), ...given]);
}

/** What `npm start` and `bin/undersigned` tell Node. */
export function usualFlags(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: { start: string };
  };
  return /^node (--.*?) src\//.exec(scripts.start)?.[1]?.split(" ") ?? [];
}

async function start(program: string, given: readonly string[]): Promise<Server> {
  const started = performance.now();
  const child = spawn(program, given, { stdio: ["ignore", "pipe", "pipe"], env: environment() });
  const url = await listening(child, program);
  const readyAfter = performance.now() - started;
  return { url, process: child, readyAfter, stop: () => stop(child) };
}

/** A server's standard output goes on being read, so that it never waits for us. */
function listening(child: ChildProcess, file: string): Promise<URL> {
  let said = "";
  return new Promise((resolve, reject) => {
    const hear = (bytes: Buffer): void => {
      if (said.length < 20_000) said += bytes.toString();
      const url = /listening on (http\S+)/.exec(said)?.[1];
      if (url) resolve(new URL(url));
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`${file} ended:\n${said}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}

/** Settings of a server of one's own change nothing here. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("UNDERSIGNED_"));
  return Object.fromEntries(own);
}

/** Puts load on a server, from a process that is ready before the clock runs. */
export async function putLoad(load: Load): Promise<Loaded> {
  const child = fork(join(import.meta.dirname, "load.ts"), { env: environment() });
  try {
    return await new Promise<Loaded>((resolve, reject) => {
      child.once("message", (loaded) => resolve(loaded as Loaded));
      child.once("error", reject);
      child.once("exit", () => reject(new Error("the load generator ended")));
      child.send(load);
    });
  } finally {
    child.kill();
  }
}
