/**
 * Asking one witness for its cosignature over HTTP (C2SP tlog-witness, POST <url>/add-checkpoint). A witness is somebody
 * else's machine: it may be slow, silent, endless or wrong, and none of it may hold anything up. What it answers is
 * believed only as far as its signature goes.
 */
import { decodeUtf8 } from "#lib/bytes.ts";
import { formatAddCheckpoint, parseWitnessedSize } from "#tlog/add-checkpoint.ts";
import { parseCheckpoint } from "#tlog/checkpoint.ts";
import type { VerifierKey } from "#tlog/key.ts";
import { parseNote, parseSignatureLines, type NoteSignature } from "#tlog/note.ts";
import { verifySignature } from "#tlog/signed-checkpoint.ts";
import { primitives } from "../log/primitives.ts";

/** Milliseconds for the whole of one request. */
const patience = 5000;
/** A cosignature of ML-DSA-44 has 3.3 kB; nobody needs more than a few lines. */
const mostBytes = 64 * 1024;

/** Why a witness did not cosign, as the messages `log.witness.<code>` say it. */
export const witnessTroubles = [
  /** 404: the log has to be made known to it first. */
  "unknown-log",
  /** 403: it knows another key of the log. */
  "foreign-key",
  /** 409 with a larger size than ours: it saw entries that are not here. */
  "ahead",
  /** 409 or 422: it saw another history of this log. */
  "other-history",
  /** No answer in time, or no connection. */
  "silent",
  /** An answer that is none of the protocol. */
  "confused",
  /** 200, with a signature that is not its own or not of this checkpoint. */
  "bad-cosignature",
] as const;
export type WitnessTrouble = (typeof witnessTroubles)[number];

export interface AskedWitness {
  readonly key: VerifierKey;
  /** Prefix of the submission address. */
  readonly url: string;
  /** Size of the tree it saw last, as far as is known. */
  readonly size: number;
}

export interface Asking {
  /** The checkpoint as the log has signed it. */
  readonly note: string;
  /** Consistency proof from a tree of this size; of sizes from 1 to that of the checkpoint alone. */
  readonly prove: (oldSize: number) => Promise<readonly Uint8Array[]>;
  readonly signal?: AbortSignal;
}

export type WitnessAnswer =
  | {
      readonly signature: NoteSignature;
      /** Seconds since 1970, the witness's word. */
      readonly time: number;
    }
  | { readonly trouble: WitnessTrouble; readonly size: number };

/** Settles within twice the patience, and never rejects but for a proof that cannot be made. */
export async function askWitness(witness: AskedWitness, asking: Asking): Promise<WitnessAnswer> {
  const own = sizeOf(asking.note);
  const from = Math.min(witness.size, own);
  const first = await submit(witness, asking, from);
  if (first.status !== 409) return settle(witness, asking, first);
  const seen = parseWitnessedSize(first.text);
  if (seen === undefined || !first.type.startsWith("text/x.tlog.size"))
    return { trouble: "confused", size: witness.size };
  if (seen > own) return { trouble: "ahead", size: seen };
  // It answers with the size that it was asked from: then the trees of that size differ.
  if (seen === from) return { trouble: "other-history", size: seen };
  const again = await submit(witness, asking, seen);
  if (again.status !== 409) return settle({ ...witness, size: seen }, asking, again);
  return { trouble: seen === own ? "other-history" : "confused", size: seen };
}

interface RawAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

async function submit(
  { url }: AskedWitness,
  { note, prove, signal }: Asking,
  oldSize: number,
): Promise<RawAnswer> {
  const needsProof = oldSize > 0 && oldSize < sizeOf(note);
  const proof = needsProof ? await prove(oldSize) : [];
  const body = formatAddCheckpoint({ oldSize, proof, checkpoint: note });
  const timeout = AbortSignal.timeout(patience);
  try {
    const answer = await fetch(`${url.replace(/\/+$/, "")}/add-checkpoint`, {
      method: "POST",
      body,
      headers: { "content-type": "text/plain; charset=utf-8" },
      redirect: "error",
      signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
    });
    const text = await readLimited(answer);
    return text === null
      ? { status: 0, type: "too-large", text: "" }
      : { status: answer.status, type: answer.headers.get("content-type") ?? "", text };
  } catch {
    return { status: 0, type: "silent", text: "" };
  }
}

/** Null when there is too much of it, or it is no UTF-8. */
async function readLimited(answer: globalThis.Response): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.length;
    if (size > mostBytes) return null;
    parts.push(part);
  }
  return decodeUtf8(new Uint8Array(Buffer.concat(parts))) ?? null;
}

const refusals: Readonly<Record<number, WitnessTrouble>> = {
  403: "foreign-key",
  404: "unknown-log",
  422: "other-history",
};

async function settle(
  witness: AskedWitness,
  { note }: Asking,
  { status, type, text }: RawAnswer,
): Promise<WitnessAnswer> {
  const { size } = witness;
  if (status === 0) return { trouble: type === "silent" ? "silent" : "confused", size };
  if (status !== 200) return { trouble: refusals[status] ?? "confused", size };
  const found = await findCosignature(witness.key, note, text);
  return found ?? { trouble: "bad-cosignature", size };
}

/** The witness's own signature among the lines; those of others are left out. */
async function findCosignature(
  key: VerifierKey,
  signed: string,
  text: string,
): Promise<{ signature: NoteSignature; time: number } | null> {
  const [note, lines] = [parseNote(signed), parseSignatureLines(text)];
  const checkpoint = "refusal" in note ? undefined : parseCheckpoint(note.text);
  if ("refusal" in note || "refusal" in lines || !checkpoint) return null;
  for (const signature of lines) {
    if (signature.name !== key.name || signature.id !== key.id) continue;
    const good = await verifySignature(primitives, note, checkpoint, key, signature);
    // C2SP tlog-witness: a cosignature without its time says nothing of the newest tree.
    if (good && good.time > 0) return { signature, time: good.time };
  }
  return null;
}

function sizeOf(note: string): number {
  const parsed = parseNote(note);
  return "refusal" in parsed ? 0 : (parseCheckpoint(parsed.text)?.size ?? 0);
}
