/** The folder of data and what is in it. Everything in it is the operator's alone. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
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

/** @returns whether it was made now. Throws what the system says. */
export function makePrivateFolder(path: string): boolean {
  return mkdirSync(path, { recursive: true, mode: 0o700 }) !== undefined;
}
