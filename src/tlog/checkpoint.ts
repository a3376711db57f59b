// The text of a checkpoint of C2SP tlog-checkpoint (https://c2sp.org/tlog-checkpoint): the log's origin, the tree's
// size and its root hash in base64. We write no extension lines; others' are read and kept.
//
//   example.com/behind-the-sofa
//   20852163
//   CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

import { encodeBase64 } from "#lib/base64.ts";
import { parseDecimal, parseHash } from "./decimal.ts";

export type Checkpoint = {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
};

/** The text to be signed, with its final newline. */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${encodeBase64(root)}\n`;
}

/** Undefined when it is not at least three non-empty lines of the right form. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  if (!text.endsWith("\n")) return undefined;
  const lines = text.slice(0, -1).split("\n");
  const [origin = "", sizeLine = "", rootLine = ""] = lines;
  const [size, root] = [parseDecimal(sizeLine), parseHash(rootLine)];
  if (lines.includes("") || size === undefined || !root) return undefined;
  return { origin, size, root };
}
