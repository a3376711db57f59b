/**
 * Keeps one PostgreSQL server for all files of a test run. It is started by the first that needs it and outlives that
 * file's process; it ends when the run itself has ended, however it ended, and takes the folder with it.
 *
 *     node test/postgres/keeper.ts FOLDER PID-OF-THE-RUN
 */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startPostgres, type PostgresServer } from "./server.ts";

const [folder = "", run = "0"] = process.argv.slice(2);

try {
  const server = await startPostgres(folder);
  tell("url", server.url);
  await runEnded(Number(run));
  await end(server);
} catch (error) {
  tell("failed", String(error));
}

/** Written whole or not at all: others read it while it is written. */
function tell(name: string, text: string): void {
  writeFileSync(join(folder, `${name}.new`), text);
  renameSync(join(folder, `${name}.new`), join(folder, name));
}

async function runEnded(pid: number): Promise<void> {
  let isAsked = false;
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const)
    process.on(signal, () => (isAsked = true));
  while (!isAsked && isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 200));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function end(server: PostgresServer): Promise<void> {
  await server.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
