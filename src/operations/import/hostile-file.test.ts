import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { isMessageKey } from "#locales/translate.ts";
import { harmlessFiles, hostileFiles } from "../../../test/hostile-files.ts";
import { readApart } from "./recognise-apart.ts";
import { permissions } from "./start-reader.ts";

const byName = (part: string) => {
  const found = hostileFiles.find(({ what }) => what.includes(part));
  assert.ok(found, part);
  return found;
};

test("every harmless twin is read", async () => {
  for (const { what, name, bytes } of harmlessFiles)
    assert.ok(!isFormatRefusal(await readDocument(bytes(), name)), what);
});

test("a hostile file is refused with a sentence, or gives nothing but its own words", async () => {
  for (const { what, name, bytes, readable } of hostileFiles.filter(({ heavy }) => !heavy)) {
    const read = await readDocument(bytes(), name);
    if (isFormatRefusal(read)) {
      assert.ok(isMessageKey(`recognition.refusal.${read.refusal}`), what);
      continue;
    }
    assert.ok(readable, `${what} was read`);
    const words = read.lines.map(({ text }) => text).join("\n");
    assert.match(words, /lights/i, what);
    assert.doesNotMatch(words, /root:|127\.0\.0\.1/, what);
  }
});

test("a file that takes too much memory ends its reader alone; with more allowed, it is not memory that ends it", async () => {
  const { name, bytes } = byName("PDF page");
  const file = bytes();
  const refused = await readApart(file, name);
  assert.deepEqual(refused, { refusal: "too-much-memory", params: { megabytes: 256 } });
  const control = await readApart(file, name, { time: 30_000, memory: 4_000 });
  assert.ok(!("refusal" in control) || control.refusal !== "too-much-memory");
});

test("a file beyond what is ever read starts no reader", async () => {
  const refused = await readApart(new Uint8Array(20_000_001), "a.txt");
  assert.ok("refusal" in refused && refused.refusal === "too-large");
});

test("the reader may neither read other files nor write, connect, or start anything; without limits it may", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "apart-"));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "secret"), "secret");
  const server = createServer((socket) => socket.end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  const { port } = server.address() as { port: number };
  const probe = `
    const tries = {
      read: () => require("node:fs").readFileSync(${JSON.stringify(join(folder, "secret"))}),
      write: () => require("node:fs").writeFileSync(${JSON.stringify(join(folder, "new"))}, ""),
      start: () => require("node:child_process").spawnSync(process.execPath, ["-v"]).error && fail(),
      thread: () => new (require("node:worker_threads").Worker)("", { eval: true }).terminate(),
    };
    function fail() { throw new Error("not started"); }
    const done = Object.entries(tries).filter(([, act]) => { try { act(); return true; } catch { return false; } });
    const names = done.map(([name]) => name);
    try {
      const socket = require("node:net").connect(${port}, "127.0.0.1");
      socket.on("connect", () => { names.push("connect"); socket.destroy(); });
      socket.on("error", () => undefined);
      socket.on("close", () => console.log(names.join(" ")));
    } catch { console.log(names.join(" ")); }`;
  const run = (limits: readonly string[]): Promise<string> => runProbe([...limits, "-e", probe]);
  assert.equal(await run(["--no-warnings"]), "read write start thread connect");
  assert.equal(await run(permissions({ time: 5_000, memory: 256 })), "");
});

test("the reader has given up its compile cache when it has read a file; a program that does not may write there", async () => {
  const limits = permissions({ time: 5_000, memory: 256 });
  const cache = limits.flatMap((one) => /^--allow-fs-write=(.+)$/.exec(one)?.[1] ?? [])[0] ?? "";
  assert.match(cache, /node_modules.+reader$/);
  const probe = `
    import { rmSync, writeFileSync } from "node:fs";
    process.on("exit", () => {
      const file = ${JSON.stringify(join(cache, `probe-${process.pid}`))};
      try { writeFileSync(file, ""); rmSync(file); console.log("wrote"); } catch { console.log("refused"); }
    });`;
  const preload = ["--import", `data:text/javascript,${encodeURIComponent(probe)}`];
  const program = join(import.meta.dirname, "recogniser.ts");
  const said = await runProbe([...limits, ...preload, program], '"a.txt"\nWe keep the lights.\n');
  assert.match(said, /^\{"ready":true\}\n\{"read":1\}\n[^]*\{"end":true\}\nrefused$/);
  assert.equal(await runProbe([...limits, ...preload, "-e", "0"]), "wrote");
});

async function runProbe(given: readonly string[], input = ""): Promise<string> {
  const child = spawn(process.execPath, given, { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(input);
  let said = "";
  for await (const part of child.stdout as AsyncIterable<Buffer>) said += part.toString();
  return said.trim();
}

test("through the command line a hostile file is a sentence and exit code 1", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [part, sentence] of [
    ["hundred thousand nested quotes", /nested more than 200 levels/],
    ["an entity from a file", /damaged or not complete/],
    ["a hundred million bytes", /more than 20,000,000 bytes; a file that large is not read/],
  ] as const) {
    const { name, bytes } = byName(part);
    const file = join(folder, name);
    writeFileSync(file, bytes());
    const main = join(import.meta.dirname, "..", "..", "main.ts");
    const ended = spawnSync(process.execPath, [main, "import", "--dry-run", file], {
      encoding: "utf8",
      env: { LANG: "en" },
    });
    assert.equal(ended.status, 1, part);
    assert.match(ended.stderr, sentence, part);
    assert.doesNotMatch(ended.stderr, /\n\s+at /, part);
  }
});
