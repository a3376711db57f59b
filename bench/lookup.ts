/** Finding an organisation among a million by its name, in an index that lies in the database. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { freshDatabase } from "../test/postgres.ts";
import type { Built, Looked } from "./apparatus/registry-lookup.ts";
import { benchFolder } from "./apparatus/seeded.ts";
import type { Figure } from "./figure.ts";

export const title = "names looked up among 1,000,000, each compared with at most 50";

const names = 1_000_000;

export async function measure(): Promise<Figure[]> {
  const file = join(benchFolder(), "registry.sqlite");
  return [
    ...(await figures("SQLite", file, { p95: 20, build: 120 })),
    ...(await figures("PostgreSQL", await freshDatabase(), { p95: 40, build: 600 })),
  ];
}

async function figures(
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
  const program = join(import.meta.dirname, "apparatus", "registry-lookup.ts");
  const given = [program, "--database", database, "--names", String(names), ...more];
  const child = spawn(process.execPath, given, { stdio: ["ignore", "pipe", "inherit"] });
  return JSON.parse(await text(child.stdout)) as T;
}
