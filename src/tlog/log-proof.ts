// Proofs of logging, C2SP tlog-proof (https://c2sp.org/tlog-proof): a file that shows offline that an entry is in a
// log. The entry itself is not in it; `extra` is not authenticated.
//
//   c2sp.org/tlog-proof@v1
//   index 255
//   YIJHrESaQc4NjdHptLpg9Gxr9AtSijO2v47QxdsxicI=
//   …one hash a line, from the leaf's sibling up…
//
//   example.com/log
//   600
//   …the rest of the signed checkpoint, as published…

import { decodeBase64, encodeBase64 } from "#lib/base64.ts";
import { parseDecimal, parseHashes } from "./decimal.ts";
import { maxProofLength } from "./proof.ts";

export type LogProof = {
  readonly index: number;
  readonly proof: readonly Uint8Array[];
  /** The signed checkpoint, exactly as it was published. */
  readonly checkpoint: string;
  readonly extra?: Uint8Array;
};

export const logProofHeader = "c2sp.org/tlog-proof@v1";
const maxLogProofLength = 1024 * 1024;

export function formatLogProof({ index, proof, checkpoint, extra }: LogProof): string {
  const extraLine = extra ? [`extra ${encodeBase64(extra)}`] : [];
  const lines = [logProofHeader, ...extraLine, `index ${index}`, ...proof.map(encodeBase64)];
  return `${lines.join("\n")}\n\n${checkpoint}`;
}

/** Undefined when the file is malformed; the checkpoint in it is not looked at. */
export function parseLogProof(file: string): LogProof | undefined {
  const end = file.indexOf("\n\n");
  if (end < 0 || file.length > maxLogProofLength) return undefined;
  const [header, ...lines] = file.slice(0, end).split("\n");
  const extra = lines[0]?.startsWith("extra ") ? decodeBase64(lines.shift()?.slice(6) ?? "") : null;
  const indexLine = lines.shift() ?? "";
  const index = indexLine.startsWith("index ") ? parseDecimal(indexLine.slice(6)) : undefined;
  const proof = lines.length <= maxProofLength ? parseHashes(lines) : undefined;
  if (header !== logProofHeader || extra === undefined || index === undefined || !proof)
    return undefined;
  return { index, proof, checkpoint: file.slice(end + 2), ...(extra ? { extra } : {}) };
}
