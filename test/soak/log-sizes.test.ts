/** A sample of the long run in log-sizes.ts: which files logs of the small sizes at which tilings go wrong consist of. */
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { verifyLog } from "#verify/verify-log.ts";
import { primitives } from "../log/primitives.ts";
import { failuresOf, omissionsOf } from "../log/verify-site.ts";
import { temporaryFolder } from "../temporary-store.ts";
import { writeLog } from "./log-sizes.ts";

/** Tiles of every checkpoint on the way; a partial one stays when the full one is there. */
const early = ["0/000.p/100", "0/000.p/3", "entries/000.p/100", "entries/000.p/3"];
const wider = [...early, "0/000.p/255", "entries/000.p/255"];
const full = [...wider, "0/000", "entries/000", "1/000.p/1"];
const tilesOf: ReadonlyMap<number, readonly string[]> = new Map([
  [0, []],
  [1, ["0/000.p/1", "entries/000.p/1"]],
  [255, wider],
  [256, full],
  [257, [...full, "0/001.p/1", "entries/001.p/1"]],
]);

for (const [size, tiles] of tilesOf)
  test(`a log of ${size} entries has exactly its tiles, and is verified from its files`, async (t) => {
    const folder = join(temporaryFolder(t), "log");
    await writeLog(folder, size);
    const found = globSync("tile/**", { cwd: folder, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name).slice(join(folder, "tile/").length));
    assert.deepEqual(found.toSorted(), tiles.toSorted());
    const report = await verifyFolder(folder);
    assert.deepEqual(failuresOf(report), []);
    assert.equal(omissionsOf(report).includes("log-empty"), size === 0);
    assert.equal(report.checkpoint?.size, size);
  });

test("the empty log's root is the hash of nothing (RFC 6962, section 2.1)", async (t) => {
  const folder = temporaryFolder(t);
  await writeLog(folder, 0);
  const lines = readFileSync(join(folder, "checkpoint"), "utf8").split("\n");
  assert.deepEqual(lines.slice(1, 3), ["0", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="]);
});

function verifyFolder(folder: string) {
  const read = (path: string): Promise<Uint8Array | undefined> => {
    try {
      return Promise.resolve(Uint8Array.from(readFileSync(join(folder, path.slice(4)))));
    } catch {
      return Promise.resolve(undefined);
    }
  };
  return verifyLog({ primitives, read, pins: {}, kept: [], lists: [], openings: false });
}
