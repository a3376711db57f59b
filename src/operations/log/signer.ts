/**
 * The signer of checkpoints (C2SP tlog-checkpoint): the log's key and what it has signed. It signs nothing that does
 * not contain all it signed before, whatever the database says: an older copy of the database, a changed entry and
 * another history of the same name are refused. A crash after its memory is written loses nothing, because the entries
 * were durable before: the same checkpoint is signed again.
 */
import { createPrivateKey, createPublicKey, sign, type KeyObject } from "node:crypto";
import { readFileSync } from "node:fs";
import { encodeUtf8, equalBytes } from "#lib/bytes.ts";
import { formatCheckpoint, type Checkpoint } from "#tlog/checkpoint.ts";
import { formatVerifierKey, keyTypes, parseVerifierKey } from "#tlog/key.ts";
import { formatNote } from "#tlog/note.ts";
import { verifyConsistency } from "#tlog/proof.ts";
import { openCheckpoint } from "#tlog/signed-checkpoint.ts";
import type { Trouble } from "../instance/trouble.ts";
import { sha256 } from "./commit-fields.ts";
import { primitives } from "./primitives.ts";
import { markFile, readMark, writeMark } from "./signed-mark.ts";

export interface SignRequest {
  readonly checkpoint: Checkpoint;
  /** Key of the log's first entry. */
  readonly vkey: string;
  /** The database holds checkpoints of this log already. */
  readonly isContinued: boolean;
  /** Consistency proof from a tree of this size, at most the new one's. */
  readonly prove: (oldSize: number) => Promise<readonly Uint8Array[]>;
}

/** A signed checkpoint, or what stands against signing it. Nothing is remembered then. */
export async function signCheckpoint(
  keyFile: string,
  request: SignRequest,
): Promise<{ readonly note: string } | Trouble> {
  const { checkpoint } = request;
  const secret = createPrivateKey(readFileSync(keyFile, "utf8"));
  const trouble = await examine(keyFile, secret, request);
  if (trouble) return trouble;
  const text = formatCheckpoint(checkpoint);
  const key = parseVerifierKey(sha256, request.vkey);
  if ("refusal" in key) throw new Error(`the log's own key is unreadable: ${key.refusal}`);
  const bytes = Uint8Array.from(sign(null, encodeUtf8(text), secret));
  const note = formatNote({ text, signatures: [{ name: key.name, id: key.id, bytes }] });
  writeMark(markFile(keyFile, checkpoint.origin), note);
  return { note };
}

/** What would stand against signing, without signing. */
export function examineSigning(keyFile: string, request: SignRequest): Promise<Trouble | null> {
  return examine(keyFile, createPrivateKey(readFileSync(keyFile, "utf8")), request);
}

async function examine(
  keyFile: string,
  secret: KeyObject,
  request: SignRequest,
): Promise<Trouble | null> {
  const { checkpoint, vkey } = request;
  const { origin, size } = checkpoint;
  if (vkeyOf(secret, origin) !== vkey)
    return { trouble: "log-key-other", params: { path: keyFile, origin } };
  const path = markFile(keyFile, origin);
  const note = readMark(path);
  if (note === null)
    return request.isContinued ? { trouble: "log-mark-lost", params: { path, origin } } : null;
  const mark = await openMark(note, vkey);
  if (!mark) return { trouble: "log-mark-unreadable", params: { path, origin } };
  if (mark.size > size)
    return { trouble: "log-behind-mark", params: { found: size, known: mark.size, path } };
  return (await contains(request, mark))
    ? null
    : { trouble: "log-beside", params: { known: mark.size, path } };
}

async function contains({ checkpoint, prove }: SignRequest, mark: Checkpoint): Promise<boolean> {
  const { size, root } = checkpoint;
  if (mark.size === size) return equalBytes(mark.root, root);
  const proof = await prove(mark.size);
  const claim = { oldSize: mark.size, oldRoot: mark.root, newSize: size, newRoot: root, proof };
  return verifyConsistency(sha256, claim);
}

async function openMark(note: string, vkey: string): Promise<Checkpoint | null> {
  const key = parseVerifierKey(sha256, vkey);
  if ("refusal" in key) return null;
  const opened = await openCheckpoint(primitives, note, { logs: [key], witnesses: [] });
  return "checkpoint" in opened ? opened.checkpoint : null;
}

function vkeyOf(secret: KeyObject, origin: string): string {
  const spki = createPublicKey(secret).export({ type: "spki", format: "der" });
  return formatVerifierKey(sha256, origin, keyTypes.ed25519, Uint8Array.from(spki.subarray(-32)));
}
