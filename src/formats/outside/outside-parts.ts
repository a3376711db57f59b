/** A file from outside as a row of records and of what could not be read, whichever of the formats it has. */
import type { OutsideFormat, OutsideRecord } from "#domain/input/outside.ts";
import { isFormatRefusal } from "../format-refusal.ts";
import { decodeText } from "../source/decode-text.ts";
import { textLimits } from "../source/limits.ts";
import { readMembers, type OutsideProblem } from "./read-members.ts";
import { readRorRecord } from "./read-ror.ts";
import { splitArray } from "./split-array.ts";

export type OutsidePart =
  | { readonly at: number; readonly record: OutsideRecord }
  /** A record that the source no longer keeps up. */
  | { readonly inactive: number }
  | { readonly problem: OutsideProblem }
  | { readonly broken: OutsideBreak };

/** Why nothing is taken from the file. `at`: how many records came before. */
export interface OutsideBreak {
  readonly code: (typeof outsideBreakCodes)[number];
  readonly at: number;
  readonly found: string;
}

export const outsideBreakCodes = [
  "names",
  "encoding",
  "large",
  "array",
  "cut",
  "between",
  "schema",
  "form",
] as const;

/** By the first byte that is no blank: a dump is an array. */
export function outsideFormatOf(head: Uint8Array): OutsideFormat {
  const text = new TextDecoder().decode(head.subarray(0, 4096)).trimStart();
  return text.startsWith("[") ? "ror-json" : "members-csv";
}

export function outsideParts(
  format: OutsideFormat,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<OutsidePart> {
  return format === "ror-json" ? partsOfDump(chunks) : partsOfMembers(chunks);
}

async function* partsOfDump(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<OutsidePart> {
  let at = 0;
  for await (const part of splitArray(chunks)) {
    if ("wrong" in part) {
      yield { broken: { code: breaks[part.wrong], at, found: "" } };
      return;
    }
    at++;
    yield "passed" in part
      ? { problem: { at, code: "record-large", found: "" } }
      : toPart(at, part.text);
  }
}

const breaks = {
  start: "array",
  between: "between",
  end: "cut",
  encoding: "encoding",
} as const;

function toPart(at: number, text: string): OutsidePart {
  const read = readRorRecord(text);
  if ("record" in read) return { at, record: read.record };
  if ("passed" in read)
    return read.passed === "inactive"
      ? { inactive: 1 }
      : { problem: { at, code: "no-name", found: text.slice(0, 80) } };
  if (read.wrong === "schema-1") return { broken: { code: "schema", at, found: "" } };
  // The first record shows what sort of file it is; a later one may be a slip.
  return at === 1
    ? { broken: { code: "form", at, found: text.slice(0, 80) } }
    : { problem: { at, code: "record-form", found: text.slice(0, 80) } };
}

async function* partsOfMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<OutsidePart> {
  const bytes = await gather(chunks);
  if (!bytes) return yield { broken: { code: "large", at: 0, found: "" } };
  const decoded = decodeText(bytes, textLimits.bytes);
  if (isFormatRefusal(decoded)) return yield { broken: { code: "encoding", at: 0, found: "" } };
  const members = readMembers(decoded.text);
  if ("header" in members)
    return yield { broken: { code: "names", at: 0, found: members.header.join(", ") } };
  yield* members.problems.map((problem) => ({ problem }));
  yield* members.records.map((record, index) => ({ at: index + 1, record }));
}

/** Null when there is more than a list of members has. */
async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > textLimits.bytes) return null;
    parts.push(Uint8Array.from(chunk));
  }
  return Uint8Array.from(Buffer.concat(parts));
}
