// A receipt: everything that shows offline that one signature is in the log, under which text. Canonical JSON with the
// entry's exact bytes, a proof of C2SP tlog-proof, what the entry's manifest and commitments stand for, and the log's
// key, which is only a convenience: whoever wants to be sure brings the key along.
//
//   {"entry":"{…}","manifest":"{…}","openings":[{"field":"org",…}],"proof":"c2sp.org/tlog-proof@v1\nindex 12\n…",
//    "texts":{"en":"Keep the harbour light\n\nitem u1\n  …"},"v":1,"vkey":"harbour.example/log/2026a+…"}

import { isOpening } from "#domain/commitment.ts";
import type { Opening } from "#domain/commitment.ts";
import { isObject } from "#domain/record/entry-member.ts";
import { formatCanonicalJson, parseCanonicalJson } from "#lib/canonical-json.ts";

export type Receipt = {
  /** The entry's text, as it stands in the log. */
  readonly entry: string;
  /** The canonical JSON whose digest the entry names. */
  readonly manifest: string;
  readonly openings: readonly Opening[];
  /** A .tlog-proof file. */
  readonly proof: string;
  /** Text files by language; those that are there are checked. */
  readonly texts: { readonly [language: string]: string };
  readonly vkey: string;
};

export function formatReceipt({ entry, manifest, openings, proof, texts, vkey }: Receipt): string {
  const shown = openings.map(({ field, salt, value }) => ({ field, salt, value }));
  return formatCanonicalJson({ v: 1, entry, manifest, openings: shown, proof, texts, vkey });
}

/** Undefined when the file is not canonical or holds anything else. */
export function parseReceipt(file: string): Receipt | undefined {
  const read = parseCanonicalJson(file);
  if ("refusal" in read || !isObject(read.value)) return undefined;
  const { v, entry, manifest, openings, proof, texts, vkey, ...rest } = read.value;
  const areStrings = [entry, manifest, proof, vkey].every((text) => typeof text === "string");
  if (v !== 1 || !areStrings || Object.keys(rest).length > 0) return undefined;
  if (!Array.isArray(openings) || !(openings as readonly unknown[]).every(isOpening))
    return undefined;
  if (!isObject(texts) || Object.values(texts).some((text) => typeof text !== "string"))
    return undefined;
  return read.value as unknown as Receipt;
}
