/**
 * The address under which the server of a data folder was last reached, for the links that commands print beside it:
 * who starts the server with `--port 9090` need not say so to every command. A hint, never more than that.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { replaceFile } from "./write-durably.ts";

const fileOf = (folder: string): string => join(folder, "address.txt");

/** A disk that takes no file of forty bytes is told by what matters more. */
export function noteAddress(folder: string, url: string): void {
  try {
    if (lastAddress(folder) !== url) replaceFile(fileOf(folder), `${url}\n`);
  } catch {
    // The commands then print the usual address.
  }
}

export function lastAddress(folder: string): string | null {
  const file = fileOf(folder);
  try {
    return existsSync(file) ? readFileSync(file, "utf8").trim().slice(0, 300) : null;
  } catch {
    return null;
  }
}
