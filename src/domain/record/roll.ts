// The roll of a statement: the canonical JSON array of [act, number, state], one row for each act of the log about a
// signatory, by number and then by act, without names. Its digest is in `roll.sealed`, `statement.closed`
// and `statement.delivered`.
//
//   [["3f0c…32 digits",1,"signed"],["a41b…32 digits",2,"listed"]]
//
// A line of an imported list that repeats another has no act and no row.

import { encodeUtf8 } from "#lib/bytes.ts";
import { formatCanonicalJson, parseCanonicalJson } from "#lib/canonical-json.ts";
import type { Sha256 } from "#tlog/hash.ts";
import { digestOf } from "./digest.ts";
import type { Digest } from "./digest.ts";
import { isPositive, isRecordId, oneOf } from "./entry-member.ts";

/**
 * `listed` and `signed` are live and counted. `disputed`: a listing that its organisation denied. `lapsed`: signed a
 * version that was replaced in substance. Erased particulars are no state: the row and the count stay.
 */
export const rollStates = [
  "listed",
  "signed",
  "disputed",
  "lapsed",
  "withdrawn",
  "excluded",
] as const;
export type RollState = (typeof rollStates)[number];
export type RollRow = { readonly act: string; readonly number: number; readonly state: RollState };

const isRollState = oneOf(rollStates);

export function isLive(state: RollState): boolean {
  return state === "listed" || state === "signed";
}

/** Rows in any order. */
export function formatRoll(rows: readonly RollRow[]): string {
  const sorted = rows.toSorted((a, b) => a.number - b.number || (a.act < b.act ? -1 : 1));
  return formatCanonicalJson(sorted.map(({ act, number, state }) => [act, number, state]));
}

export function digestRoll(sha256: Sha256, rows: readonly RollRow[]): Digest {
  return digestOf(sha256, encodeUtf8(formatRoll(rows)));
}

/** Undefined when the text is not exactly what would be written, or an act has two rows. */
export function parseRoll(text: string): readonly RollRow[] | undefined {
  const read = parseCanonicalJson(text, { maxDepth: 2 });
  if ("refusal" in read || !Array.isArray(read.value)) return undefined;
  const rows = (read.value as readonly unknown[]).map(parseRow).filter((row) => row !== undefined);
  const acts = new Set(rows.map((row) => row.act));
  return acts.size === read.value.length && formatRoll(rows) === text ? rows : undefined;
}

function parseRow(value: unknown): RollRow | undefined {
  if (!Array.isArray(value) || value.length !== 3) return undefined;
  const [act, number, state] = value as readonly unknown[];
  return isRecordId(act) && isPositive(number) && isRollState(state)
    ? { act, number, state }
    : undefined;
}
