/** A server in a process of its own, the real one unless another program is named: started, asked, killed. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from starting the process to its word that it listens. */
  readonly readyAfter: number;
  readonly errors: () => string;
  /** Its exit code, once it is gone. */
  readonly ended: Promise<number | null>;
  /** Ends it with a signal and waits until it is gone; answers its exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

export interface ServerOptions {
  readonly data: string;
  /** Takes the same arguments as the real one and says "listening on URL". */
  readonly program?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** No file of it may grow beyond so many blocks of 512 bytes (POSIX `ulimit -f`). */
  readonly mostFileBlocks?: number;
}

const main = join(import.meta.dirname, "..", "..", "src", "main.ts");

export async function startServer(options: ServerOptions): Promise<ServerProcess> {
  const { data, program = main, args = [], env = {}, mostFileBlocks } = options;
  const started = performance.now();
  const limit = mostFileBlocks === undefined ? "" : `ulimit -f ${mostFileBlocks}; `;
  const line = [process.execPath, program, "serve", "--data", data, "--port", "0", ...args];
  const child = spawn("sh", ["-c", `${limit}exec "$0" "$@"`, ...line], {
    env: { ...process.env, LC_ALL: "C", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let errors = "";
  child.stderr.on("data", (part: Buffer) => (errors += part.toString()));
  const ended = once(child, "exit").then(([code]) => code as number | null);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (part: Buffer) => {
      out += part.toString();
      const found = /^listening on (\S+)$/m.exec(out)?.[1];
      if (found) resolve(found);
    });
    void ended.then((code) => reject(new Error(`the server ended (${code}): ${out}${errors}`)));
  });
  const end = (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    return ended;
  };
  const readyAfter = performance.now() - started;
  return { url, pid: child.pid ?? 0, readyAfter, errors: () => errors, ended, end };
}
