/** Installing by itself: with an npm of our own that only notes how it was called. */

import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { test } from "node:test";
import { text } from "node:stream/consumers";

const root = join(import.meta.dirname, "..");

/** Brings the Node that runs it, and TypeScript unless it is told to omit it. */
const npm = `
import * as fs from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
const args = process.argv.slice(2);
fs.appendFileSync("npm-calls", args[0] + (args.includes("--omit=dev") ? " runtime" : " all") + "\\n");
if (args[0] === "ci") fs.rmSync("node_modules", { recursive: true, force: true });
await pause(400);
if (fs.existsSync("npm-fails")) process.exit(7);
fs.mkdirSync("node_modules/.bin", { recursive: true });
if (!args.includes("--omit=dev")) fs.mkdirSync("node_modules/typescript", { recursive: true });
if (!fs.existsSync("node_modules/.bin/node")) fs.symlinkSync(process.execPath, "node_modules/.bin/node");
`;

test("what running needs is installed once, the rest is added to it once", async (t) => {
  const folder = makeClone(t);
  assert.equal((await bootstrap(folder)).code, 0);
  assert.equal((await bootstrap(folder)).code, 0);
  assert.deepEqual(npmCalls(folder), ["ci runtime"]);
  await bootstrap(folder, "--dev");
  await bootstrap(folder, "--dev");
  await bootstrap(folder);
  assert.deepEqual(npmCalls(folder), ["ci runtime", "install all"]);
});

test("another lock file is another install", async (t) => {
  const folder = makeClone(t);
  await bootstrap(folder, "--dev");
  fs.writeFileSync(join(folder, "package-lock.json"), '{ "changed": true }');
  await bootstrap(folder);
  assert.deepEqual(npmCalls(folder), ["ci all", "ci runtime"]);
});

test("of several at once one installs and the others wait", async (t) => {
  const folder = makeClone(t);
  const ends = await Promise.all([bootstrap(folder), bootstrap(folder), bootstrap(folder)]);
  assert.deepEqual(codes(ends), [0, 0, 0]);
  assert.deepEqual(npmCalls(folder), ["ci runtime"]);
  assert.match(ends.map(({ errors }) => errors).join(""), /Another start is installing already/);
});

test("an install that failed or was cut off is made again", async (t) => {
  const folder = makeClone(t);
  fs.writeFileSync(join(folder, "npm-fails"), "");
  const failed = await bootstrap(folder);
  assert.equal(failed.code, 1);
  assert.match(failed.errors, /npm ci ended with 7\. Is the network there\?/);
  fs.rmSync(join(folder, "npm-fails"));
  leaveLockBehind(folder);
  assert.equal((await bootstrap(folder)).code, 0);
  assert.deepEqual(npmCalls(folder), ["ci runtime", "ci runtime"]);
  assert.equal(fs.existsSync(join(folder, ".bootstrap.lock")), false);
});

test("a binary that cannot run here gives way to the Node that is here", async (t) => {
  const folder = makeClone(t);
  await bootstrap(folder);
  const binary = join(folder, "node_modules", ".bin", "node");
  fs.rmSync(binary);
  fs.writeFileSync(binary, "not for this system", { mode: 0o755 });
  assert.equal((await bootstrap(folder)).code, 0);
  assert.equal(fs.realpathSync(binary), fs.realpathSync(process.execPath));
});

test("the command line installs, runs from anywhere and through links, and passes all on", async (t) => {
  const folder = makeClone(t);
  fs.symlinkSync(join(folder, "bin", "undersigned"), join(folder, "link"));
  fs.symlinkSync("link", join(folder, "second link"));
  for (let times = 0; times < 2; times++) {
    const child = spawn(join(folder, "second link"), ["a b", "*"], {
      cwd: "/",
      env: environment(folder),
    });
    const end = await outcome(child);
    assert.equal(end.code, 5);
    assert.equal(end.output, '["a b","*"]');
    assert.equal(/installs what it needs/.test(end.errors), times === 0);
  }
});

interface End {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

function makeClone(t: { after: (work: () => void) => void }): string {
  const folder = fs.mkdtempSync(join(tmpdir(), "undersigned bootstrap-"));
  t.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  fs.mkdirSync(join(folder, "bin"));
  fs.mkdirSync(join(folder, "src"));
  for (const file of ["bootstrap.mjs", "bin/undersigned"]) {
    fs.copyFileSync(join(root, file), join(folder, file));
  }
  fs.writeFileSync(join(folder, "package-lock.json"), "{}");
  fs.writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  fs.writeFileSync(join(folder, "npm.mjs"), npm);
  const main = "process.stdout.write(JSON.stringify(process.argv.slice(2))); process.exitCode = 5;";
  fs.writeFileSync(join(folder, "src", "main.ts"), main);
  return folder;
}

function bootstrap(folder: string, ...args: string[]): Promise<End> {
  const script = join(folder, "bootstrap.mjs");
  return outcome(spawn(process.execPath, [script, ...args], { env: environment(folder) }));
}

function environment(folder: string): NodeJS.ProcessEnv {
  const path = `${dirname(process.execPath)}${delimiter}${process.env["PATH"]}`;
  return { ...process.env, PATH: path, npm_execpath: join(folder, "npm.mjs") };
}

async function outcome(child: ChildProcess): Promise<End> {
  assert.ok(child.stdout && child.stderr);
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, output, errors };
}

function npmCalls(folder: string): string[] {
  return fs.readFileSync(join(folder, "npm-calls"), "utf8").trim().split("\n");
}

function leaveLockBehind(folder: string): void {
  const lock = join(folder, ".bootstrap.lock");
  fs.writeFileSync(lock, "somebody who is no more");
  fs.utimesSync(lock, new Date(0), new Date(0));
}

function codes(ends: readonly End[]): (number | null)[] {
  return ends.map(({ code }) => code);
}

test("both ways to start the server tell Node the same", () => {
  const flags = (text: string | undefined): string[] => text?.match(/--[a-z-]+=\d+/g) ?? [];
  const { scripts } = JSON.parse(fs.readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const command = fs.readFileSync(join(root, "bin/undersigned"), "utf8");
  const told = flags(/^exec .*$/m.exec(command)?.[0]);
  assert.ok(told.length > 0);
  assert.deepEqual(flags(scripts["start"]), told);
});
