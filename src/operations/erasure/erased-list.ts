/**
 * The list of what was erased, in a file outside the database: a database put back from an older copy still holds those
 * people, and is made to forget them again before anything is served from it. A line for each, of ids and words of fixed
 * lists; it says nothing of a person and is kept for ever.
 *
 *     signature 3f0c1a2b4d5e6f708192a3b4c5d6e7f8 representative
 */
import { appendFileSync, closeSync, fsyncSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  erasedThings,
  erasureExtents,
  type ErasedThing,
  type ErasureExtent,
} from "#domain/record/erasure.ts";
import { isRecordId } from "#domain/record/entry-member.ts";

export interface ListedErasure {
  readonly what: ErasedThing;
  readonly subject: string;
  readonly extent: ErasureExtent;
}

export function readErasedList(data: string): readonly ListedErasure[] {
  return textOf(data).split("\n").flatMap(parseLine);
}

/** Adds those that are not there, durably: what was cut off by a crash is written again. */
export function addToErasedList(data: string, erasures: readonly ListedErasure[]): void {
  const text = textOf(data);
  const known = new Set(text.split("\n"));
  const lines = erasures.map(formatLine).filter((line) => !known.has(line));
  if (lines.length === 0) return;
  const begin = text === "" || text.endsWith("\n") ? "" : "\n";
  appendFileSync(fileIn(data), `${begin}${lines.join("\n")}\n`, { mode: 0o600 });
  const handle = openSync(fileIn(data), "r+");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

export function formatLine({ what, subject, extent }: ListedErasure): string {
  return `${what} ${subject} ${extent}`;
}

/** Nothing for a line that is none, such as one cut off by a crash. */
function parseLine(line: string): ListedErasure[] {
  const [first, subject, last, ...rest] = line.split(" ");
  const what = erasedThings.find((one) => one === first);
  const extent = erasureExtents.find((one) => one === last);
  if (!what || !extent || !isRecordId(subject) || rest.length > 0) return [];
  return [{ what, subject, extent }];
}

function textOf(data: string): string {
  try {
    return readFileSync(fileIn(data), "utf8");
  } catch (error) {
    if ((error as { code?: unknown }).code === "ENOENT") return "";
    throw error;
  }
}

function fileIn(data: string): string {
  return join(data, "erased.txt");
}
