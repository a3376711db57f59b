/**
 * The long runs: fuzzing, kills, growth. Every file in test/soak is one.
 *
 *     npm run soak                     all of them
 *     npm run soak -- kill --seed 7    those whose name holds "kill", with this seed
 *
 * `npm test` takes a small seeded sample of each by calling the same function.
 */

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** What a file in test/soak exports. */
export interface SoakModule {
  /** One line: what is done how often, and what must hold. */
  readonly title: string;
  /** Ends when everything held; throws when something did not. */
  readonly soak: (options: SoakOptions) => Promise<void>;
}

export interface SoakOptions {
  /** The same seed makes the same run. */
  readonly seed: number;
  /** 1 in `npm run soak`; a fraction in a sample. */
  readonly scale: number;
  readonly say: (line: string) => void;
}

const folder = join(import.meta.dirname, "soak");

if (import.meta.main) process.exitCode = await runSoaks();

async function runSoaks(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: "string" } },
  });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const failed: string[] = [];
  for (const file of soakFiles(positionals)) {
    if (!(await holds(file, seed))) failed.push(file);
  }
  if (failed.length > 0) console.error(`failed: ${failed.join(" ")} (--seed ${seed})`);
  return failed.length > 0 ? 1 : 0;
}

function soakFiles(wanted: readonly string[]): string[] {
  const files = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return files
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
}

async function holds(file: string, seed: number): Promise<boolean> {
  const { title, soak } = (await import(join(folder, file))) as SoakModule;
  console.log(`── ${file} (seed ${seed}): ${title}`);
  const started = performance.now();
  try {
    await soak({ seed, scale: 1, say: (line) => console.log(`   ${line}`) });
    console.log(`   held for ${((performance.now() - started) / 1000).toFixed(1)} s`);
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}
