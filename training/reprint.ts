/**
 * Prints the lists of documents with gold records in all ordinary layouts, and says how well each layout is read
 * (docs/guide/training.md).
 *
 *     npm run reprint -- FOLDER…                   how well, for each layout
 *     npm run reprint -- FOLDER… --first 3         of lists cut to their first three
 *     npm run reprint -- FOLDER… --accidents       as they are, but for one small accident in each
 *     npm run reprint -- FOLDER… --into ELSEWHERE  and writes the documents with their records, to look at
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { recogniseFile } from "#operations/import/recogniser.ts";
import { readGold, type GoldSignatory } from "./gold.ts";
import { plainly } from "./place-signatories.ts";
import { reprintsOf, type Reprint, withAccidents } from "./reprint/reprint.ts";

process.exitCode = await run(process.argv.slice(2));

interface Asked {
  readonly folders: readonly string[];
  readonly into: string | undefined;
  readonly first: number | undefined;
  readonly accidents: boolean;
}

/** What is asked for, or a sentence about what cannot be understood. */
function read(args: readonly string[]): Asked | string {
  try {
    const { values, positionals: folders } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        into: { type: "string" },
        first: { type: "string" },
        accidents: { type: "boolean", default: false },
      },
    });
    const missing = folders.find((folder) => !existsSync(folder));
    if (folders.length === 0) return "Which folders? npm run reprint -- FOLDER…";
    if (missing !== undefined) return `There is no folder ${missing}`;
    const first = values.first === undefined ? undefined : Number(values.first);
    if (first !== undefined && !(Number.isInteger(first) && first > 0))
      return `--first is a whole number from 1, not ${values.first}`;
    return { folders, into: values.into, first, accidents: values.accidents };
  } catch (error) {
    return (error as Error).message;
  }
}

async function run(args: readonly string[]): Promise<number> {
  const asked = read(args);
  if (typeof asked === "string") {
    console.error(asked);
    return 2;
  }
  const { folders, into } = asked;
  const judged = new Map<string, number[]>();
  for (const { document, reprint } of folders.flatMap((folder) => reprintsIn(folder, asked))) {
    if (into !== undefined) write(into, document, reprint);
    const found = await namesIn(reprint.text, document);
    judged.set(reprint.layout, [
      ...(judged.get(reprint.layout) ?? []),
      f1(found, reprint.signatories),
    ]);
  }
  report(judged);
  return 0;
}

interface Printed {
  /** What the file is called, with its ending. */
  readonly document: string;
  readonly reprint: Reprint;
}

function reprintsIn(folder: string, { first, accidents }: Asked): readonly Printed[] {
  const files = readdirSync(folder);
  return files.filter(isText).flatMap((file) => {
    const record = `${basename(file, extname(file))}.json`;
    if (!files.includes(record)) return [];
    const gold = readGold(readFileSync(join(folder, record), "utf8"), join(folder, record));
    if (!gold.whole) return [];
    const text = readFileSync(join(folder, file), "utf8");
    const reprints = accidents
      ? withAccidents(text, gold.signatories)
      : reprintsOf(text, gold.signatories, file.endsWith(".md"), first);
    return reprints.map((reprint) => ({ document: `${basename(folder)}-${file}`, reprint }));
  });
}

function isText(file: string): boolean {
  return /\.(?:md|txt)$/.test(file);
}

function write(into: string, document: string, { layout, text, signatories }: Reprint): void {
  const folder = join(into, layout);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, document), text);
  const record = `${basename(document, extname(document))}.json`;
  writeFileSync(join(folder, record), JSON.stringify({ gold: "full", signatories }, null, 1));
}

async function namesIn(text: string, document: string): Promise<readonly string[]> {
  const read = await recogniseFile(new TextEncoder().encode(text), document);
  return "refusal" in read
    ? []
    : read.recognised.signatories.flatMap(({ name, raw }) => [name, raw]);
}

/** Names and lines as printed count alike: what is asked is whether the layout is understood. */
function f1(found: readonly string[], gold: readonly GoldSignatory[]): number {
  const names = new Set(found.map(plainly));
  const right = gold.filter(({ raw, name }) => names.has(plainly(name)) || names.has(plainly(raw)));
  return (2 * right.length) / (gold.length + found.length / 2);
}

function report(judged: ReadonlyMap<string, readonly number[]>): void {
  const width = Math.max(0, ...[...judged.keys()].map((name) => name.length));
  for (const [layout, figures] of judged) {
    const mean = figures.reduce((sum, one) => sum + one, 0) / figures.length;
    const nothing = figures.filter((one) => one < 0.05).length;
    const whole = figures.filter((one) => one === 1).length / figures.length;
    console.log(
      `${layout.padEnd(width)}  ${String(figures.length).padStart(4)} documents  macro ${mean.toFixed(3)}  without a fault ${whole.toFixed(2)}  nothing found in ${nothing}`,
    );
  }
}
