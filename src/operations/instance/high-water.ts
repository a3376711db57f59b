/**
 * The highest position of the log this installation knows to have existed, in a file outside the database: a database
 * that is behind it was restored from an older copy, and going on with it would write a second history.
 *
 *     {"logSize":1042}
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { replaceFile } from "./write-durably.ts";

export function readHighWater(data: string): number {
  try {
    const { logSize } = JSON.parse(readFileSync(fileIn(data), "utf8")) as { logSize?: unknown };
    return Number.isSafeInteger(logSize) ? Number(logSize) : 0;
  } catch {
    return 0;
  }
}

export function raiseHighWater(data: string, logSize: number): void {
  if (logSize > readHighWater(data)) replaceFile(fileIn(data), `{"logSize":${logSize}}\n`);
}

function fileIn(data: string): string {
  return join(data, "high-water.json");
}
