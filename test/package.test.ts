/**
 * The package as others get it: packed from a copy of the repository, installed from the tarball into an empty folder,
 * and used there in Node, in TypeScript and in a real browser.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { build } from "esbuild";
import * as tlog from "#tlog/library.ts";
import * as verify from "#verify/library.ts";
import { standalone, standaloneName } from "#web/verifier/standalone.ts";
import { contextOf, openBrowser } from "./browser/browser.ts";
import { harbourPlan, listPath, logKey, publish } from "./log/harbour-log.ts";

const root = join(import.meta.dirname, "..");
const bin = join(root, "node_modules", ".bin");
const folder = fs.mkdtempSync(join(tmpdir(), "undersigned-package-"));
const clone = join(folder, "clone");
const user = join(folder, "user");
const site = Object.fromEntries(
  [...publish(harbourPlan())].map(([path, bytes]) => [path, Buffer.from(bytes).toString("base64")]),
);

/** What a user of the library writes, in Node and in browsers alike. */
const program = `
import { parseVerifierKey, openCheckpoint } from "undersigned/tlog";
import { knowsEd25519, verifyLog, webPrimitives } from "undersigned/verify";

export async function audit(site, vkey, list) {
  const primitives = webPrimitives(crypto.subtle);
  const read = async (path) => site[path] && Uint8Array.from(atob(site[path]), (c) => c.charCodeAt(0));
  const key = parseVerifierKey(primitives.sha256, vkey);
  const note = new TextDecoder().decode(await read("log/checkpoint"));
  const opened = await openCheckpoint(primitives, note, { logs: [key], witnesses: [] });
  const asked = { primitives, read, pins: { vkey }, kept: [], lists: [list], openings: true };
  const { ok, findings } = await verifyLog(asked);
  return { knows: await knowsEd25519(crypto.subtle), size: opened.checkpoint.size, ok, passed: findings.length };
}
`;
const expected = { knows: true, size: 12, ok: true, passed: 9 };

before(() => {
  copyRepository();
  const npm = { cwd: clone, stdio: "pipe", encoding: "utf8", env: environment() } as const;
  execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], npm);
  fs.mkdirSync(user);
  fs.writeFileSync(join(user, "package.json"), '{ "type": "module" }\n');
  const [tarball = ""] = fs.globSync("undersigned-*.tgz", { cwd: folder });
  const install = ["install", "--offline", "--no-audit", "--no-fund", join(folder, tarball)];
  execFileSync("npm", install, { ...npm, cwd: user });
  fs.writeFileSync(join(user, "audit.js"), program);
});
after(() => fs.rmSync(folder, { recursive: true, force: true }));

test("packing leaves the repository as it was", () => {
  for (const file of ["package.json", "package-lock.json"])
    assert.equal(
      fs.readFileSync(join(clone, file), "utf8"),
      fs.readFileSync(join(root, file), "utf8"),
    );
});

test("the package is the library alone: no packages, no scripts, no binaries, no sources", () => {
  assert.deepEqual(fs.readdirSync(join(user, "node_modules")).toSorted(), [
    ".package-lock.json",
    "undersigned",
  ]);
  const own = JSON.parse(
    fs.readFileSync(join(user, "node_modules/undersigned/package.json"), "utf8"),
  ) as object;
  for (const field of ["dependencies", "optionalDependencies", "scripts", "bin", "imports"])
    assert.ok(!Object.hasOwn(own, field), field);
  assert.deepEqual(fs.globSync("**/*.test.*", { cwd: join(user, "node_modules/undersigned") }), []);
});

test("Node takes it from node_modules and audits a log with it", () => {
  const run = `import { audit } from "./audit.js"; console.log(JSON.stringify(await audit(${JSON.stringify(site)}, "${logKey.vkey}", "${listPath}")));`;
  fs.writeFileSync(join(user, "run.js"), run);
  const said = execFileSync(process.execPath, ["run.js"], { cwd: user, encoding: "utf8" });
  assert.deepEqual(JSON.parse(said), expected);
});

test("its doors give what the sources give", () => {
  for (const [door, source] of Object.entries({ tlog, verify })) {
    const script = `console.log(Object.keys(await import("undersigned/${door}")).join())`;
    const flags = ["--input-type=module", "-e", script];
    const said = execFileSync(process.execPath, flags, { cwd: user, encoding: "utf8" });
    assert.deepEqual(said.trim().split(",").toSorted(), Object.keys(source).toSorted(), door);
  }
});

test("nothing but its two doors can be imported", () => {
  for (const inner of [
    "undersigned",
    "undersigned/dist/library/chunk.js",
    "undersigned/src/main.ts",
  ]) {
    const script = `await import("${inner}").then(() => process.exit(0), () => process.exit(3))`;
    const run = (): unknown =>
      execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: user });
    assert.throws(run, { status: 3 }, inner);
  }
});

test("TypeScript finds its types, and finds a wrong use", () => {
  const right = `import { verifyReceipt, webPrimitives, type Report } from "undersigned/verify";
import { parseCheckpoint, type Checkpoint } from "undersigned/tlog";
export const checkpoint: Checkpoint | undefined = parseCheckpoint("x");
export const report: Promise<Report> = verifyReceipt({ primitives: webPrimitives(crypto.subtle), file: new Uint8Array(), pins: {}, kept: [] });
`;
  assert.equal(typeCheck(right), 0);
  assert.notEqual(typeCheck(right.replace("kept: []", "kept: 7")), 0);
});

test("a browser runs it, bundled, and finds the same", async () => {
  const bundled = await build({
    absWorkingDir: user,
    entryPoints: ["audit.js"],
    bundle: true,
    format: "iife",
    globalName: "user",
    platform: "browser",
    write: false,
  });
  const browser = await openBrowser();
  try {
    const page = await (await contextOf(browser)).newPage();
    await page.goto(`file://${join(user, "package.json")}`);
    await page.evaluate(bundled.outputFiles[0]?.text ?? "");
    const found = await page.evaluate(
      `user.audit(${JSON.stringify(site)}, "${logKey.vkey}", "${listPath}")`,
    );
    assert.deepEqual(found, expected);
  } finally {
    await browser.close();
  }
});

test("the verifier's one file has the same bytes wherever it is built, under 60 kB packed", async () => {
  const { digest, page, sizes } = await standalone();
  const said = execFileSync(process.execPath, ["build/verifier.ts"], {
    cwd: clone,
    encoding: "utf8",
  });
  assert.ok(said.startsWith(`${digest}  `), said);
  assert.equal(fs.readFileSync(join(clone, "dist", standaloneName), "utf8"), page);
  const beside = fs.readFileSync(join(clone, "dist", `${standaloneName}.sha256`), "utf8");
  assert.equal(beside, `${digest}  ${standaloneName}\n`);
  assert.ok(sizes.gzip <= 60_000, `${sizes.gzip} bytes`);
});

function copyRepository(): void {
  const list = execFileSync("git", ["ls-files", "-z", "-co", "--exclude-standard"], { cwd: root });
  for (const file of list.toString().split("\0").filter(Boolean)) {
    if (!fs.existsSync(join(root, file))) continue;
    fs.mkdirSync(join(clone, dirname(file)), { recursive: true });
    fs.copyFileSync(join(root, file), join(clone, file));
  }
  fs.symlinkSync(join(root, "node_modules"), join(clone, "node_modules"));
}

function typeCheck(source: string): number {
  fs.writeFileSync(join(user, "use.ts"), source);
  const flags = [
    "--strict",
    "--noEmit",
    "--module",
    "nodenext",
    "--target",
    "es2024",
    "--lib",
    "es2024,dom",
    "--types",
    "",
  ];
  try {
    execFileSync(join(bin, "tsc"), ["--ignoreConfig", ...flags, "use.ts"], {
      cwd: user,
      stdio: "pipe",
    });
    return 0;
  } catch (error) {
    return (error as { status: number }).status;
  }
}

/** The pinned Node first, and nothing of the npm that runs the tests. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("npm_"));
  return { ...Object.fromEntries(own), PATH: `${bin}:${process.env["PATH"]}` };
}
