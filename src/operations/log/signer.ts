/**
 * The signer of checkpoints (C2SP tlog-checkpoint): the log's key and what it has signed. It signs nothing that does
 * not contain all it signed before, whatever the database says: an older copy of the database, a changed entry and
 * another history of the same name are refused. A crash after its memory is written loses nothing, because the entries
 * were durable before: the same checkpoint is signed again.
 */
import { sign, type KeyObject } from "node:crypto";
import { encodeUtf8, equalBytes } from "#lib/bytes.ts";
import { formatCheckpoint, type Checkpoint } from "#tlog/checkpoint.ts";
import { parseVerifierKey, type VerifierKey } from "#tlog/key.ts";
import { formatNote, type NoteSignature } from "#tlog/note.ts";
import { verifyConsistency } from "#tlog/proof.ts";
import { openCheckpoint } from "#tlog/signed-checkpoint.ts";
import { isTrouble, type Trouble } from "../instance/trouble.ts";
import { sha256 } from "./commit-fields.ts";
import { findSecret } from "./key-ring.ts";
import type { LogKeys } from "./log-keys.ts";
import { primitives } from "./primitives.ts";
import { markFile, readMark, writeMark } from "./signed-mark.ts";

export interface SignRequest {
  readonly checkpoint: Checkpoint;
  /** All active keys sign, oldest first. */
  readonly keys: LogKeys;
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
  const secrets = findSecrets(keyFile, request);
  if ("trouble" in secrets) return secrets;
  const trouble = await compareWithMemory(keyFile, request);
  if (trouble) return trouble;
  const text = formatCheckpoint(checkpoint);
  const signatures = secrets.map((one) => signWith(one, text));
  const note = formatNote({ text, signatures });
  const path = markFile(keyFile, checkpoint.origin);
  return onFiles(path, () => {
    writeMark(path, note);
    return { note };
  });
}

/** What would stand against signing, without signing. */
export async function examineSigning(
  keyFile: string,
  request: SignRequest,
): Promise<Trouble | null> {
  const secrets = findSecrets(keyFile, request);
  return "trouble" in secrets ? secrets : compareWithMemory(keyFile, request);
}

/** The newest checkpoint that the signer remembers of a log; null when there is none that these keys have signed. */
export async function remembered(
  keyFile: string,
  origin: string,
  known: readonly string[],
): Promise<Checkpoint | null> {
  const note = readMark(markFile(keyFile, origin));
  return note === null ? null : openOwn(note, known);
}

/** A checkpoint that one of these keys has signed, and none of them wrongly. */
export async function openOwn(note: string, known: readonly string[]): Promise<Checkpoint | null> {
  const opened = await openCheckpoint(primitives, note, {
    logs: known.map(parseKey),
    witnesses: [],
  });
  return "checkpoint" in opened ? opened.checkpoint : null;
}

/** A disk that is full or broken is no bug: nothing was signed for, and the next attempt may find it mended. */
function onFiles<T>(path: string, work: () => T): T | Trouble {
  try {
    return work();
  } catch (error) {
    return { trouble: "log-files", params: { path, message: (error as Error).message } };
  }
}

interface Secret {
  readonly key: VerifierKey;
  readonly secret: KeyObject;
}

function findSecrets(
  keyFile: string,
  { checkpoint: { origin }, keys: { active } }: SignRequest,
): readonly Secret[] | Trouble {
  const secrets: Secret[] = [];
  for (const vkey of active) {
    const key = parseKey(vkey);
    const secret = onFiles(keyFile, () => findSecret(keyFile, origin, vkey));
    if (isTrouble(secret)) return secret;
    if (!secret)
      return { trouble: "log-key-other", params: { path: keyFile, origin, key: key.id } };
    secrets.push({ key, secret });
  }
  return secrets;
}

function signWith({ key: { name, id }, secret }: Secret, text: string): NoteSignature {
  return { name, id, bytes: Uint8Array.from(sign(null, encodeUtf8(text), secret)) };
}

function parseKey(vkey: string): VerifierKey {
  const key = parseVerifierKey(sha256, vkey);
  if ("refusal" in key) throw new Error(`the log's own key is unreadable: ${key.refusal}`);
  return key;
}

async function compareWithMemory(keyFile: string, request: SignRequest): Promise<Trouble | null> {
  const { checkpoint, keys, isContinued } = request;
  const { origin, size } = checkpoint;
  const path = markFile(keyFile, origin);
  const note = onFiles(path, () => readMark(path));
  if (isTrouble(note)) return note;
  if (note === null)
    return isContinued ? { trouble: "log-mark-lost", params: { path, origin } } : null;
  const mark = await openOwn(note, keys.known);
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
