/**
 * The bench: every figure that has a bar, on this machine, in one run.
 *
 *     npm run bench                      all of them; exit code 1 when a bar is missed
 *     npm run bench -- growth start      those whose file name holds one of the words
 *     npm run bench -- --json            the same as JSON
 */
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { describeMachine, type Machine } from "./apparatus/machine.ts";
import { isMet, type Figure, type Measurement } from "./figure.ts";

interface Result {
  readonly measurement: string;
  readonly title: string;
  readonly seconds: number;
  readonly figures: readonly Figure[];
  /** Why there are no figures. */
  readonly fault?: string;
}

const folder = import.meta.dirname;

process.exitCode = await run();

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  const machine = describeMachine();
  if (!values.json) console.log(formatMachine(machine));
  const results: Result[] = [];
  for (const file of filesOf(positionals)) {
    const result = await measure(file);
    if (!result) continue;
    results.push(result);
    if (!values.json) console.log(formatResult(result));
  }
  const missed = results.some(({ fault, figures }) => fault ?? figures.some((one) => !isMet(one)));
  if (values.json) console.log(JSON.stringify({ machine, results: results.map(withVerdicts) }));
  if (results.length === 0) console.error("nothing of that name is measured");
  return missed || results.length === 0 ? 1 : 0;
}

function filesOf(wanted: readonly string[]): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "main.ts")
    .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
    .toSorted();
}

/** Null when the file measures nothing. What goes wrong in one leaves the others. */
async function measure(file: string): Promise<Result | null> {
  const started = performance.now();
  const measurement = basename(file, ".ts");
  let title = "";
  try {
    const found = (await import(join(folder, file))) as Partial<Measurement>;
    if (!found.title || !found.measure) return null;
    title = found.title;
    const figures = await found.measure();
    return { measurement, title, seconds: secondsSince(started), figures };
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { measurement, title, seconds: secondsSince(started), figures: [], fault };
  }
}

function secondsSince(started: number): number {
  return Math.round((performance.now() - started) / 100) / 10;
}

function withVerdicts(result: Result): unknown {
  const figures = result.figures.map((one) => ({ ...one, ...(one.bar && { met: isMet(one) }) }));
  return { ...result, figures };
}

function formatMachine(machine: Machine): string {
  const { cores, processor, memoryGiB, system, node, fsyncMicroseconds } = machine;
  return `${cores} cores (${processor}), ${memoryGiB} GiB, ${system}, Node ${node}, fsync ${fsyncMicroseconds} µs`;
}

function formatResult({ measurement, title, seconds, figures, fault }: Result): string {
  const width = Math.max(...figures.map(({ name }) => name.length), 0);
  const lines = figures.map((one) => {
    const value = `${formatValue(one.value)} ${one.unit}`.padEnd(14);
    const line = `  ${one.name.padEnd(width)}  ${value} ${formatBar(one).padEnd(18)} ${one.note ?? ""}`;
    return line.trimEnd();
  });
  return [`\n${measurement}: ${title} (${seconds} s)`, ...lines, ...(fault ? [fault] : [])].join(
    "\n",
  );
}

function formatBar(figure: Figure): string {
  const { bar } = figure;
  if (!bar) return "";
  const bounds = [
    bar.least === undefined ? "" : `>= ${bar.least}`,
    bar.most === undefined ? "" : `<= ${bar.most}`,
  ];
  return `${bounds.filter(Boolean).join(" ")} ${isMet(figure) ? "met" : "MISSED"}`;
}

function formatValue(value: number): string {
  if (Math.abs(value) >= 100) return String(Math.round(value));
  return Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
}
