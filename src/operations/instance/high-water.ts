/**
 * The highest position of the log this installation knows to have existed, in a file outside the database: a database
 * that is behind it was restored from an older copy, and going on with it would write a second history. Positions are
 * compared under one origin. A log under a chosen origin stays for ever; one that was opened under a random name may
 * have gone with the example, and the next has another name.
 *
 *     {"origin":"harbour.example/log/2026a","logSize":1042}
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isUnchosen } from "../log/open-log.ts";
import { replaceFile } from "./write-durably.ts";

export interface LogHead {
  /** Null before the log was opened. */
  readonly origin: string | null;
  readonly logSize: number;
}

const none: LogHead = { origin: null, logSize: 0 };

export function readHighWater(data: string): LogHead {
  try {
    const { origin, logSize } = JSON.parse(readFileSync(fileIn(data), "utf8")) as {
      origin?: unknown;
      logSize?: unknown;
    };
    return typeof origin === "string" && Number.isSafeInteger(logSize)
      ? { origin, logSize: Number(logSize) }
      : none;
  } catch {
    return none;
  }
}

export function raiseHighWater(data: string, head: LogHead): void {
  const known = readHighWater(data);
  if (head.origin === null || isBehind(head, known)) return;
  if (head.origin === known.origin && head.logSize === known.logSize) return;
  const { origin, logSize } = head;
  replaceFile(fileIn(data), `${JSON.stringify({ origin, logSize })}\n`);
}

/** The log goes on under another name, by the operator's word: the former position no longer counts. */
export function resetHighWater(data: string, { origin, logSize }: LogHead): void {
  replaceFile(fileIn(data), `${JSON.stringify({ origin, logSize })}\n`);
}

/** Whether going on from `found` would write over something of `known`. */
export function isBehind(found: LogHead, known: LogHead): boolean {
  if (known.origin === null) return false;
  return found.origin === known.origin ? found.logSize < known.logSize : !isUnchosen(known.origin);
}

function fileIn(data: string): string {
  return join(data, "high-water.json");
}
