/** Reading files for import: long lists, a page; and what storing a list does to those who sign meanwhile. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isRefusal } from "#domain/refusal.ts";
import { buildImage } from "#operations/image/build-image.ts";
import { parseKept } from "#operations/import/kept-file.ts";
import { readApart } from "#operations/import/recognise-apart.ts";
import { storeInPieces } from "#operations/import/store-in-pieces.ts";
import { readLines } from "#recognition/entry/read-lines.ts";
import { openStore } from "#store/open.ts";
import { replay } from "#web/desk-import/apply.ts";
import { parseEntries } from "#web/desk-import/find-pairs.ts";
import { beginState, beginWork, withCorrection } from "#web/desk-import/state.ts";
import { site } from "../test/cast.ts";
import { median, type Figure } from "./figure.ts";

export const title =
  "import: lists of 3,000 and 30,000 entries, a page of 300 lines, storing beside others";

const program = join(import.meta.dirname, "..", "bin", "undersigned");

export async function measure(): Promise<Figure[]> {
  return [...(await measureReading()), ...(await measureCorrecting()), ...(await measureStoring())];
}

async function measureReading(): Promise<Figure[]> {
  // What the first command after an installation leaves behind for all later ones.
  if (!(await buildImage())) throw new Error("the readers' image was not made");
  const folder = mkdtempSync(join(tmpdir(), "bench-import-"));
  try {
    const once = (entries: number): Promise<number> => {
      const file = join(folder, `${entries}.txt`);
      writeFileSync(file, listOf(entries));
      return runCommand(["import", "--dry-run", "--json", file]);
    };
    const run = async (entries: number): Promise<number> =>
      median(await repeated(3, () => once(entries)));
    await once(300);
    const page = median(
      await repeated(7, async () => {
        const start = await runCommand(["no-such-command"]);
        return (await once(290)) - start;
      }),
    );
    const some = await run(3_000);
    const many = await run(30_000);
    const ratio = (many - page) / (some - page) / 10;
    return [
      { name: "3,000 entries", value: some / 1000, unit: "s", bar: { most: 2 } },
      { name: "30,000 entries", value: many / 1000, unit: "s" },
      {
        name: "30,000 beside ten times 3,000",
        value: ratio,
        unit: "×",
        bar: { most: 1.5 },
        note: "1 is linear",
      },
      {
        name: "a page of 300 lines beyond process start",
        value: page,
        unit: "ms",
        bar: { most: 150 },
        note: "beyond a command that does nothing, in turns; its reader's own process included",
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The first correction compares one entry with all others, whose names nobody has read before. */
async function measureCorrecting(): Promise<Figure[]> {
  const read = await readApart(new TextEncoder().encode(listOf(30_000)), "list.txt");
  const file = "kept" in read ? await parseKept(read.kept) : null;
  if (!file) throw new Error("the list was not read");
  const corrected = withCorrection(beginWork(file, readLines), {
    do: "kind",
    key: "s7",
    kind: "person",
  });
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const started = performance.now();
  await parseEntries(beginState(file.recognised).entries);
  replay(corrected);
  await new Promise((resolve) => setTimeout(resolve, 10));
  delay.disable();
  const took = performance.now() - started;
  return [
    { name: "the first correction of 30,000 entries", value: took / 1000, unit: "s" },
    {
      name: "the event loop held by it at most",
      value: delay.max / 1e6,
      unit: "ms",
      bar: { most: 50 },
    },
  ];
}

/** A statement of three thousand lines is stored while somebody else acts every few milliseconds. */
async function measureStoring(): Promise<Figure[]> {
  const read = await readApart(new TextEncoder().encode(listOf(3_000)), "list.txt");
  const file = "kept" in read ? await parseKept(read.kept) : null;
  if (!file) throw new Error("the list was not read");
  const folder = mkdtempSync(join(tmpdir(), "bench-storing-"));
  const store = await openStore({
    database: join(folder, "bench.sqlite"),
    masterKey: new Uint8Array(32).fill(7),
  });
  try {
    const waits: number[] = [];
    let isStoring = true;
    const others = (async () => {
      while (isStoring) {
        const asked = performance.now();
        await store.transact((t) => Promise.resolve(t.now));
        waits.push(performance.now() - asked);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    })();
    const started = performance.now();
    const source = { name: "list.txt", bytes: new Uint8Array([1]) };
    const command = { by: "bench", recognised: file.recognised, source, state: "signing" } as const;
    const stored = await storeInPieces(store, site, command);
    const took = performance.now() - started;
    isStoring = false;
    await others;
    if (isRefusal(stored)) throw new Error(stored.refusal);
    const sorted = waits.toSorted((a, b) => a - b);
    const worst = sorted.at(-1) ?? 0;
    const usual = sorted[Math.floor(sorted.length * 0.99)] ?? 0;
    return [
      { name: "storing 3,000 lines, open", value: took / 1000, unit: "s" },
      { name: "others wait meanwhile, 99 of 100", value: usual, unit: "ms", bar: { most: 100 } },
      { name: "others wait meanwhile at most", value: worst, unit: "ms" },
    ];
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

async function repeated(times: number, run: () => Promise<number>): Promise<number[]> {
  const values: number[] = [];
  for (let time = 0; time < times; time += 1) values.push(await run());
  return values;
}

/** Milliseconds until it has ended. */
function runCommand(given: readonly string[]): Promise<number> {
  const started = performance.now();
  const child = spawn(program, given, { stdio: "ignore" });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => resolve(performance.now() - started));
  });
}

const kinds = ["League", "Society", "Trust", "Guild", "Union", "Network", "Forum", "Watch"];
const birds = ["Puffin", "Gull", "Tern", "Heron", "Petrel", "Gannet", "Curlew", "Plover"];
const places = ["Harbour", "Lighthouse", "Estuary", "Cape", "Island", "Lagoon", "Fjord", "Strait"];
const countries = ["Norway", "Iceland", "Denmark", "Malta"];
const syllables = ["ba", "ke", "lo", "mi", "nu", "ra", "si", "to", "va", "ze"];

/** A statement with so many entries, no two of the same organisation. */
function listOf(entries: number): string {
  const names = Array.from({ length: entries }, (_, at) => `${at + 1}. ${nameOf(at)}`);
  return [
    "Statement on quiet harbour lights (Signing)",
    "",
    "We keep the lights and count the birds. Therefore we ask that harbours dim their lamps.",
    "",
    "Signed by:",
    "",
    ...names,
    "",
  ].join("\n");
}

function nameOf(at: number): string {
  const letters = [...String(at).padStart(5, "0")]
    .map((digit) => syllables[Number(digit)])
    .join("");
  const place = `${letters.slice(0, 1).toUpperCase()}${letters.slice(1)}`;
  return `${birds[at % 8]} ${kinds[(at >> 3) % 8]} of ${place} ${places[(at >> 6) % 8]} (${countries[at % 4]})`;
}
