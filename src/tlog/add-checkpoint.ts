// Asking a witness for a cosignature, C2SP tlog-witness (https://c2sp.org/tlog-witness), POST <prefix>/add-checkpoint:
// the size the witness saw last, the consistency proof from there, an empty line and the signed checkpoint.
//
//   old 20852014
//   PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
//
//   example.com/behind-the-sofa
//   20852163
//   CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
//
//   — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
//
// 200 answers with signature lines (note.ts, parseSignatureLines); 409 with the size it saw last, type text/x.tlog.size.

import { encodeBase64 } from "#lib/base64.ts";
import { parseDecimal, parseHashes } from "./decimal.ts";
import { maxProofLength } from "./proof.ts";

export type AddCheckpoint = {
  readonly oldSize: number;
  readonly proof: readonly Uint8Array[];
  /** The signed checkpoint. */
  readonly checkpoint: string;
};

const maxRequestLength = 1024 * 1024;

export function formatAddCheckpoint({ oldSize, proof, checkpoint }: AddCheckpoint): string {
  return `${[`old ${oldSize}`, ...proof.map(encodeBase64)].join("\n")}\n\n${checkpoint}`;
}

/** Undefined when the body is malformed; the checkpoint in it is not looked at. */
export function parseAddCheckpoint(body: string): AddCheckpoint | undefined {
  const end = body.indexOf("\n\n");
  if (end < 0 || body.length > maxRequestLength) return undefined;
  const [first = "", ...lines] = body.slice(0, end).split("\n");
  const oldSize = first.startsWith("old ") ? parseDecimal(first.slice(4)) : undefined;
  const proof = lines.length <= maxProofLength ? parseHashes(lines) : undefined;
  if (oldSize === undefined || !proof) return undefined;
  return { oldSize, proof, checkpoint: body.slice(end + 2) };
}

/** The size in the body of a 409 answer. */
export function parseWitnessedSize(body: string): number | undefined {
  return body.endsWith("\n") ? parseDecimal(body.slice(0, -1)) : undefined;
}
