// What somebody kept and now brings along, told by its content: a receipt, a proof, a checkpoint, a policy or a key.

import { decodeUtf8 } from "#lib/bytes.ts";
import { parseCheckpoint } from "#tlog/checkpoint.ts";
import { parseLogProof } from "#tlog/log-proof.ts";
import { parseNote } from "#tlog/note.ts";
import { readReceiptFile } from "./receipt-page.ts";

export type KeptFile =
  | { readonly kind: "receipt" | "proof"; readonly file: Uint8Array; readonly note: string }
  | { readonly kind: "checkpoint"; readonly note: string }
  | { readonly kind: "policy" | "key"; readonly text: string }
  | { readonly kind: "unknown" };

/** Nothing is believed yet: a receipt that cannot be read at all is unknown, a wrong one is still a receipt. */
export function recogniseFile(file: Uint8Array): KeptFile {
  const receipt = readReceiptFile(file);
  if (receipt)
    return { kind: "receipt", file, note: parseLogProof(receipt.proof)?.checkpoint ?? "" };
  const text = decodeUtf8(file) ?? "";
  const proof = parseLogProof(text);
  if (proof) return { kind: "proof", file, note: proof.checkpoint };
  if (isReceiptLike(text)) return { kind: "receipt", file, note: "" };
  if (text.startsWith("c2sp.org/tlog-proof")) return { kind: "proof", file, note: "" };
  const note = parseNote(text);
  if ("text" in note && parseCheckpoint(note.text)) return { kind: "checkpoint", note: text };
  if (/^\s*[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+\s*$/.test(text)) return { kind: "key", text };
  if (/^[ \t]*(?:log|witness|group|quorum)[ \t]/m.test(text)) return { kind: "policy", text };
  return { kind: "unknown" };
}

/** Meant as a receipt, but changed: it is to be refused as one, not passed over. */
function isReceiptLike(text: string): boolean {
  return /^\s*\{\s*"entry"\s*:/.test(text) || text.includes("application/vnd.undersigned.receipt");
}
