/**
 * Makes node_modules ready, on whatever Node (20 or newer) the machine has.
 *
 *     node bootstrap.mjs          what running needs
 *     node bootstrap.mjs --dev    and what testing needs
 *
 * `node_modules/.installed/runtime` and `.../dev` are copies of the package-lock.json that was
 * installed completely; they are written last, so an install that was cut off does not count.
 * npm itself brings the pinned Node (node_modules/.bin/node), on which everything else runs.
 */

import { spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import * as fs from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const oldestNode = 24;
const silenceOfTheDead = 10_000; // ms without a sign of life after which a lock is left over
const root = dirname(fileURLToPath(import.meta.url));
const lockFile = join(root, ".bootstrap.lock");
const marks = join(root, "node_modules", ".installed");
const pinnedNode = join(root, "node_modules", ".bin", "node");
const onWindows = process.platform === "win32";

const mode = process.argv.includes("--dev") ? "dev" : "runtime";
if (process.argv.includes("--mark")) mark();
else if (!isInstalled(mode) || !isNewEnough(pinnedNode)) await aloneDo(install);

async function install() {
  if (!isInstalled(mode)) await runNpm(npmArguments());
  if (!isNewEnough(pinnedNode)) useThisNode();
}

function isInstalled(what) {
  return read(join(marks, what)) === read(join(root, "package-lock.json"));
}

/** Test packages are added beside the others, because a server may be running on those. */
function npmArguments() {
  if (mode === "runtime") return ["ci", "--omit=dev"];
  return isInstalled("runtime")
    ? ["install", "--no-save", "--include=dev"]
    : ["ci", "--include=dev"];
}

async function runNpm(args) {
  const what =
    mode === "dev" ? "what the tests need (about a minute" : "what it needs (about half a minute";
  console.error(`Undersigned installs ${what}, once) ...`);
  const started = Date.now();
  const code = await run([...args, "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0) {
    fail(
      `npm ${args[0]} ended with ${code}. Is the network there? \`npm config get registry\` names ` +
        "the source of packages. The next start tries again.",
    );
  }
  mark();
  console.error(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** npm's own path when npm started us, else the npm in PATH, with its errors only. */
function run(args) {
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ["npm"];
  const shell = !npm && onWindows;
  const stdio = ["ignore", "ignore", 2];
  const child = spawn(command, [...first, ...args], { cwd: root, shell, stdio });
  // npm tidies up when it is told to stop; until then the lock is ours.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill());
  return new Promise((resolve) => {
    child.on("error", () => fail("npm was not found; it comes with Node: https://nodejs.org/"));
    child.on("exit", (code, signal) => resolve(signal ?? code));
  });
}

/** After an install of ours, or one by hand (`npm install` calls here through "postinstall"). */
function mark() {
  fs.mkdirSync(marks, { recursive: true });
  fs.copyFileSync(join(root, "package-lock.json"), join(marks, "runtime"));
  if (fs.existsSync(join(root, "node_modules", "typescript"))) {
    fs.copyFileSync(join(root, "package-lock.json"), join(marks, "dev"));
  } else fs.rmSync(join(marks, "dev"), { force: true });
}

/** Where the pinned binary cannot run (musl, other systems), a new enough Node takes its place. */
function useThisNode() {
  if (!isNewEnough(process.execPath)) {
    fail(
      `The Node that npm brings does not run on this system (${process.platform} ${process.arch}), ` +
        `and the one found here is ${process.version}. Undersigned needs Node ${oldestNode} or newer in PATH.`,
    );
  }
  fs.mkdirSync(dirname(pinnedNode), { recursive: true });
  fs.rmSync(pinnedNode, { force: true });
  fs.symlinkSync(process.execPath, pinnedNode);
}

function isNewEnough(node) {
  const { stdout } = spawnSync(node, ["--version"], { encoding: "utf8", shell: onWindows });
  return Number(/^v(\d+)\./.exec(stdout ?? "")?.[1]) >= oldestNode;
}

/** One bootstrap at a time; whoever waited looks again, and mostly finds everything done. */
async function aloneDo(work) {
  const name = randomUUID();
  for (let waits = 0; !(await takeLock(name)); waits++) {
    if (waits === 0) console.error("Another start is installing already; waiting for it ...");
    await pause(300);
  }
  const alive = setInterval(() => fs.utimes(lockFile, new Date(), new Date(), () => {}), 1000);
  process.on("exit", () => read(lockFile) === name && fs.rmSync(lockFile, { force: true }));
  await work();
  clearInterval(alive);
}

async function takeLock(name) {
  try {
    fs.writeFileSync(lockFile, name, { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") fail(`${root} cannot be written: ${error.message}.`);
  }
  const touched = fs.statSync(lockFile, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  if (Date.now() - touched < silenceOfTheDead) return false;
  fs.writeFileSync(lockFile, name); // of several heirs the last to write inherits
  await pause(500);
  return read(lockFile) === name;
}

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : undefined;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
