/** Figures of looking names up among a million: an index is built in a database, then asked by another process. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Figure } from "../figure.ts";
import type { Built, Looked } from "./registry-lookup.ts";

const names = 1_000_000;

export async function lookupFigures(
  on: string,
  database: string,
  bars: { p95: number; build: number },
): Promise<Figure[]> {
  const built = await run<Built>(database, ["--build"]);
  const { lookups, busy, recall, megabytes } = await run<Looked>(database, []);
  const at = (list: readonly number[], share: number): number =>
    list[Math.floor(list.length * share)] ?? NaN;
  const note = (share: number): string => `${at(busy, share).toFixed(1)} ms of processor`;
  const lookup = (name: string, share: number, most?: number): Figure => ({
    name: `${on}: lookup, ${name}`,
    value: at(lookups, share),
    unit: "ms",
    ...(most && { bar: { most } }),
    note: note(share),
  });
  return [
    lookup("median", 0.5),
    lookup("p95", 0.95, bars.p95),
    lookup("p99", 0.99, 50),
    { name: `${on}: known names among the 50`, value: recall, unit: "", bar: { least: 0.9 } },
    { name: `${on}: memory, asking`, value: megabytes, unit: "MB", bar: { most: 300 } },
    {
      name: `${on}: index built`,
      value: built.buildSeconds,
      unit: "s",
      bar: { most: bars.build },
      note: `${built.keys} keys, ${Math.round(built.busySeconds)} s of processor`,
    },
    { name: `${on}: registry filled`, value: built.fillSeconds, unit: "s" },
    { name: `${on}: memory, building`, value: built.megabytes, unit: "MB" },
  ];
}

/** In a process of its own: its memory is its own. */
async function run<T>(database: string, more: readonly string[]): Promise<T> {
  const program = join(import.meta.dirname, "registry-lookup.ts");
  const given = [program, "--database", database, "--names", String(names), ...more];
  const child = spawn(process.execPath, given, { stdio: ["ignore", "pipe", "inherit"] });
  return JSON.parse(await text(child.stdout)) as T;
}
