import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, test, type TestContext } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { harmlessFiles } from "../../../test/hostile-files.ts";
import { buildImage } from "./build-image.ts";
import { recogniseApart } from "../import/recognise-apart.ts";
import { lastImage, manifestName, readerImage, stateOf, thisNode } from "./reader-image.ts";
import { imageArguments, prepareReader } from "../import/start-reader.ts";

const limits = { time: 60_000, memory: 640 };
let image = "";
const only = (one: string | null) => ({ image: one, orSources: false });

// Another process may be making it, or a file may just have been saved.
before(async () => {
  for (let tries = 0; tries < 20 && !(await buildImage()); tries += 1) await pause(1_000);
  image = readerImage() ?? "";
  assert.notEqual(image, "", "no image was made");
});

test("the program that nobody waits for makes an image", (t) => {
  const folder = folderOf(t);
  const program = join(import.meta.dirname, "build-image.ts");
  const run = spawnSync(process.execPath, [program, folder], { encoding: "utf8" });
  assert.equal(run.status, 0, run.stderr);
  assert.notEqual(readerImage(folder), null);
});

for (const { what, name, bytes } of harmlessFiles) {
  test(`a reader from the image understands ${what} as one from the sources does`, async () => {
    const fromImage = await recogniseApart(bytes(), name, limits, only(image));
    assert.ok("recognised" in fromImage, JSON.stringify(fromImage));
    assert.deepEqual(fromImage, await recogniseApart(bytes(), name, limits, only(null)));
  });
}

test("a reader that cannot start from its image starts from the sources", async (t) => {
  const broken = join(folderOf(t), "broken.blob");
  writeFileSync(broken, "no image");
  const bytes = Uint8Array.from(Buffer.from("We keep the lights."));
  const start = (orSources: boolean) => ({ image: broken, orSources });
  const read = await recogniseApart(bytes, "a.txt", limits, start(true));
  assert.ok("recognised" in read);
  const control = await recogniseApart(bytes, "a.txt", limits, start(false));
  assert.deepEqual(control, { refusal: "reader-failed", params: {} });
});

test("a reader that was started ahead reads where its image is the right one, and no other does", async () => {
  const [{ bytes, name } = { bytes: () => new Uint8Array(), name: "" }] = harmlessFiles;
  const once = await recogniseApart(bytes(), name, undefined, only(image));
  assert.ok("recognised" in once);
  for (const its of [image, null]) {
    prepareReader();
    assert.deepEqual(await recogniseApart(bytes(), name, undefined, only(its)), once);
  }
});

test("an image is used by its Node alone, and while no source has changed", (t) => {
  const folder = folderOf(t);
  writeFileSync(join(folder, "a.blob"), "");
  const used = (change: object): boolean => {
    const sources = { "package.json": stateOf("package.json") };
    const manifest = { node: thisNode, image: "a.blob", sources, ...change };
    writeFileSync(join(folder, manifestName), JSON.stringify(manifest));
    return readerImage(folder) !== null;
  };
  assert.ok(used({}));
  assert.ok(!used({ node: "v1.0.0" }));
  assert.ok(!used({ image: "b.blob" }));
  assert.ok(!used({ sources: { "package.json": "1 1" } }));
  assert.ok(!used({ sources: { "no-such-file.ts": "1 1" } }));
  assert.notEqual(lastImage(folder), null, "of whatever sources");
  assert.ok(!used({ node: "v1.0.0" }));
  assert.equal(lastImage(folder), null);
});

test("a program in an image may do nothing that a reader may not; without limits it may", async (t) => {
  const folder = folderOf(t);
  writeFileSync(join(folder, "secret"), "secret");
  const server = createServer((socket) => socket.end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  const { port } = server.address() as { port: number };
  writeFileSync(join(folder, "probe.cjs"), probeOf(folder, port));
  const blob = join(folder, "probe.blob");
  const given = [
    "--no-warnings",
    "--snapshot-blob",
    blob,
    "--build-snapshot",
    join(folder, "probe.cjs"),
  ];
  assert.equal(spawnSync(process.execPath, given, { stdio: "ignore" }).status, 0);
  const asReader = imageArguments(limits, blob);
  assert.equal(await outputOf(asReader), "");
  const free = asReader.filter((one) => one !== "--permission");
  assert.equal(await outputOf(free), "read own write start connect");
  assert.ok(existsSync(join(folder, "new")));
});

/** It tries everything when it starts, and says what it could do. */
function probeOf(folder: string, port: number): string {
  return `
    const [fs, net, child] = ["fs", "net", "child_process"].map((name) => require(name));
    require("v8").startupSnapshot.setDeserializeMainFunction(() => {
      const tries = {
        read: () => fs.readFileSync(${JSON.stringify(join(folder, "secret"))}),
        own: () => fs.readFileSync(${JSON.stringify(join(import.meta.dirname, "..", "import", "recogniser.ts"))}),
        write: () => fs.writeFileSync(${JSON.stringify(join(folder, "new"))}, ""),
        start: () => { if (child.spawnSync(process.execPath, ["-v"]).error) throw new Error("not started"); },
      };
      const names = Object.keys(tries).filter((name) => { try { tries[name](); return true; } catch { return false; } });
      try {
        const socket = net.connect(${port}, "127.0.0.1");
        socket.on("connect", () => { names.push("connect"); socket.destroy(); });
        socket.on("error", () => undefined);
        socket.on("close", () => console.log(names.join(" ")));
      } catch { console.log(names.join(" ")); }
    });`;
}

async function outputOf(given: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, given, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  for await (const part of child.stdout as AsyncIterable<Buffer>) said += part.toString();
  return said.trim();
}

function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "image-"));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}
