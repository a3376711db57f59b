/** The folder of data and what is in it. Everything in it is the operator's alone. */
import { mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Config } from "#config.ts";

export interface Folders {
  readonly data: string;
  readonly mail: string;
  readonly log: string;
}

export function foldersOf(config: Pick<Config, "data">): Folders {
  const { data } = config;
  return { data, mail: join(data, "mail"), log: join(data, "log") };
}

export function sqliteFile(config: Pick<Config, "data">): string {
  return join(config.data, "undersigned.sqlite");
}

/**
 * Makes a folder and those above it; throws what the system says. One by one: Node's own recursive mkdir never ends
 * where a folder exists and none can be made in it, as in /proc.
 */
export function makePrivateFolder(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  if (dirname(path) !== path && !found) makePrivateFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    const made = (error as { code?: unknown }).code === "EEXIST" && statSync(path).isDirectory();
    if (!made) throw error;
  }
}
