/**
 * One real PostgreSQL for a whole test run, whichever of its files asks first, and a database of its own for each test.
 * Its folder is named after the process of the run, so that two runs on one machine have two servers.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

/** URL of a new, empty database. */
export async function freshDatabase(): Promise<string> {
  const server = await sharedPostgres();
  const name = `t${crypto.randomUUID().replaceAll("-", "")}`;
  await asSuperuser(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs statements, outside any store, on the database of a URL. */
export async function asSuperuser(url: string, ...statements: string[]): Promise<pg.QueryResult[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const results: pg.QueryResult[] = [];
    for (const statement of statements) results.push(await client.query(statement));
    return results;
  } finally {
    await client.end();
  }
}

let shared: Promise<string> | undefined;

/** URL of the run's server; started when nobody has. */
export function sharedPostgres(): Promise<string> {
  return (shared ??= findOrStart());
}

async function findOrStart(): Promise<string> {
  const run = process.env["NODE_TEST_CONTEXT"] ? process.ppid : process.pid;
  const folder = join(tmpdir(), `undersigned-postgres-${run}`);
  if (isFirst(folder)) {
    const keeper = join(import.meta.dirname, "postgres", "keeper.ts");
    spawn(process.execPath, [keeper, folder, String(run)], {
      detached: true,
      stdio: "ignore",
    }).unref();
  }
  for (let tries = 0; tries < 600; tries++) {
    if (existsSync(join(folder, "url"))) return readFileSync(join(folder, "url"), "utf8");
    if (existsSync(join(folder, "failed")))
      throw new Error(readFileSync(join(folder, "failed"), "utf8"));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no PostgreSQL after 30 s; see ${folder}/postgres.log`);
}

/** Making a folder is atomic: of several processes one makes it. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === "EEXIST") return false;
    throw error;
  }
}
