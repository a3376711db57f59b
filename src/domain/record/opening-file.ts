// The openings of one act as they are served (dynamically, never from the log's own files): canonical JSON. Each names
// the index of the entry whose commitment it opens, because an amendment commits to a field anew.
//
//   {"act":"3f0c…32 digits","openings":[{"field":"org","index":12,"salt":"BwcH…43 digits",
//    "value":{"kind":"organisation","name":"Tern Point Lamp Wardens"}}],"v":1}
//
// Of an act that was erased the file names, as `erased`, the entry that says so, and holds what can still be opened.

import { isOpening } from "../commitment.ts";
import type { Opening } from "../commitment.ts";
import { formatCanonicalJson, parseCanonicalJson } from "#lib/canonical-json.ts";
import { isCount, isObject, isRecordId } from "./entry-member.ts";

export type IndexedOpening = Opening & { readonly index: number };
export type OpeningFile = {
  readonly act: string;
  /** Index of the newest `erasure.recorded` of the act. */
  readonly erased?: number;
  readonly openings: readonly IndexedOpening[];
};

const maxOpeningFileLength = 256 * 1024;

export function formatOpeningFile({ act, erased, openings }: OpeningFile): string {
  const items = openings.map(({ field, index, salt, value }) => ({ field, index, salt, value }));
  const file = { v: 1, act, openings: items };
  return formatCanonicalJson(erased === undefined ? file : { ...file, erased });
}

/** Undefined when the file is not canonical or holds anything else. */
export function parseOpeningFile(text: string): OpeningFile | undefined {
  const read = parseCanonicalJson(text, { maxLength: maxOpeningFileLength });
  if ("refusal" in read || !isObject(read.value)) return undefined;
  const { v, act, openings, erased, ...rest } = read.value;
  if (v !== 1 || !isRecordId(act) || !Array.isArray(openings) || Object.keys(rest).length > 0)
    return undefined;
  if (erased !== undefined && !isCount(erased)) return undefined;
  const items: readonly unknown[] = openings;
  if (!items.every(isIndexedOpening)) return undefined;
  return erased === undefined ? { act, openings: items } : { act, erased, openings: items };
}

function isIndexedOpening(value: unknown): value is IndexedOpening {
  if (!isObject(value)) return false;
  const { index, ...opening } = value;
  return isCount(index) && isOpening(opening);
}
