/**
 * Logs of the sizes at which tilings go wrong, written as folders by the program itself, for verifiers of others:
 *
 *     npm run ts -- test/soak/log-sizes.ts FOLDER [SIZE…]
 *
 * Each folder holds what is served below /log/: checkpoint, vkey, tiles, bundles, older checkpoints and some proofs. A
 * log of our own begins with an entry, so that of size 0 is built from the library (src/tlog) alone.
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { proveEntry } from "#operations/log/make-receipt.ts";
import { findLogFile } from "#operations/log/find-log-file.ts";
import { formatCheckpoint } from "#tlog/checkpoint.ts";
import { emptyEdge, rootOfEdge } from "#tlog/edge.ts";
import { formatTilePath, tilesSince } from "#tlog/tile.ts";
import { testContext } from "../log/context.ts";
import { sha256, signNote, testKey } from "../log/primitives.ts";
import {
  growTo,
  openStatementIn,
  published,
  signingLog,
  verifyStored,
  type SigningLog,
} from "../log/signing-log.ts";
import { failuresOf } from "../log/verify-site.ts";
import type { SoakOptions } from "../soak.ts";

export const title = "logs of 0 to 70,000 entries are written, served and verified whole";

const sizes = [0, 1, 255, 256, 257, 65_537, 70_000];

export async function soak({ scale, say }: SoakOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "undersigned-sizes-"));
  try {
    const wanted = sizes.filter((size) => scale === 1 || size < 1000);
    for (const size of wanted) say(`${size}: ${await writeLog(join(folder, String(size)), size)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Answers how many files were written. */
export async function writeLog(folder: string, size: number): Promise<number> {
  if (size === 0) return writeEmpty(folder);
  const { t, clean } = testContext();
  try {
    const log = await signingLog(t);
    // One entry: the opening alone.
    const statement = size < 3 ? await openOnly(log) : await openStatementIn(log);
    const signed: number[] = [];
    for (const step of stepsTo(size)) {
      if (step > 2) await growTo(log, statement, step);
      signed.push((await published(log)).size);
    }
    assert.deepEqual(failuresOf(await verifyStored(log)), []);
    return await writeFiles(folder, log, signed);
  } finally {
    await clean();
  }
}

/** Sizes at which checkpoints are signed on the way. */
function stepsTo(size: number): readonly number[] {
  const some = [3, 100, 255, 256, 257, 16_000, 32_000, 48_000, 64_000].filter(
    (one) => one < size && size > 2,
  );
  return [...some, size];
}

async function openOnly({ store, site }: SigningLog): Promise<string> {
  const { openLog } = await import("#operations/log/open-log.ts");
  await store.transact((tx) => openLog(tx, site));
  return "";
}

async function writeFiles(
  folder: string,
  { store: { reader } }: SigningLog,
  signed: readonly number[],
): Promise<number> {
  const tiles = signed.flatMap((size) => [...tilesSince(0, size)].map(formatTilePath));
  const paths = new Set([
    "checkpoint",
    "vkey",
    ...signed.map((size) => `checkpoints/${size}`),
    ...tiles,
  ]);
  for (const path of paths) {
    const file = await findLogFile(reader, path);
    put(folder, path, file?.bytes ?? assert.fail(path));
  }
  const size = signed.at(-1) ?? 0;
  const indices = new Set([0, size - 1, Math.floor(size / 2), Math.min(255, size - 1)]);
  for (const index of indices) {
    const proof = (await proveEntry(reader, index)) ?? assert.fail();
    put(folder, `proofs/${index}.tlog-proof`, Buffer.from(proof));
  }
  return paths.size + indices.size;
}

function writeEmpty(folder: string): number {
  const key = testKey("harbour.example/log/2026a");
  const root = rootOfEdge(sha256, emptyEdge);
  const text = formatCheckpoint({ origin: key.key.name, size: 0, root });
  put(folder, "checkpoint", Buffer.from(signNote(text, [key])));
  put(folder, "vkey", Buffer.from(`${key.vkey}\n`));
  assert.deepEqual([...tilesSince(0, 0)], []);
  return 2;
}

function put(folder: string, path: string, bytes: Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

if (import.meta.main) {
  const [folder = "", ...wanted] = process.argv.slice(2);
  for (const size of wanted.length > 0 ? wanted.map(Number) : sizes)
    console.log(size, await writeLog(join(folder, String(size)), size));
}
