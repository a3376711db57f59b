// Opening a signed checkpoint with the keys one trusts (C2SP signed-note, tlog-checkpoint, tlog-cosignature).
// Signatures of unknown keys are ignored, even if they share a name or an ID with a known one; a bad signature of
// a known key refuses the whole note; without a good one of the log's own key there is no checkpoint.

import { encodeUtf8 } from "#lib/bytes.ts";
import { parseCheckpoint } from "./checkpoint.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { formatCosigned, formatMlDsaCosigned, parseCosignature } from "./cosignature.ts";
import { keyTypes } from "./key.ts";
import type { Primitives, VerifierKey } from "./key.ts";
import { parseNote } from "./note.ts";
import type { Note, NoteFault, NoteSignature } from "./note.ts";

/** A witness's good cosignature; `time` in seconds since 1970, the witness's word. */
export type Witnessed = { readonly key: VerifierKey; readonly time: number };

export type SignedCheckpoint = {
  readonly checkpoint: Checkpoint;
  readonly note: Note;
  /** Keys of the log whose signatures are good: at least one. */
  readonly signedBy: readonly VerifierKey[];
  readonly witnessedBy: readonly Witnessed[];
  /** Signature lines of keys that were not given, or whose type cannot be verified here. */
  readonly ignored: number;
};

export type CheckpointFault =
  | NoteFault
  | { readonly refusal: "checkpoint-malformed" | "log-signature-missing" }
  | { readonly refusal: "origin-unknown"; readonly origin: string }
  | { readonly refusal: "signature-bad"; readonly name: string };

/** `logs`: keys whose name is the origin they sign for. `witnesses`: keys of witnesses. */
export async function openCheckpoint(
  primitives: Primitives,
  signed: string,
  {
    logs,
    witnesses,
  }: { readonly logs: readonly VerifierKey[]; readonly witnesses: readonly VerifierKey[] },
): Promise<SignedCheckpoint | CheckpointFault> {
  const note = parseNote(signed);
  if ("refusal" in note) return note;
  const checkpoint = parseCheckpoint(note.text);
  if (!checkpoint) return { refusal: "checkpoint-malformed" };
  const { origin } = checkpoint;
  const own = logs.filter((key) => key.name === origin);
  if (own.length === 0) return { refusal: "origin-unknown", origin };
  const known = [...own, ...witnesses].filter((key) => isVerifiable(primitives, key));
  const good = await verifyAll(primitives, note, checkpoint, known);
  if ("refusal" in good) return good;
  const signedBy = good.found.filter(({ key }) => own.includes(key)).map(({ key }) => key);
  if (signedBy.length === 0) return { refusal: "log-signature-missing" };
  const witnessedBy = good.found.filter(({ key }) => witnesses.includes(key));
  return {
    checkpoint,
    note,
    signedBy: [...new Set(signedBy)],
    witnessedBy: newest(witnessedBy),
    ignored: good.ignored,
  };
}

/** Whether the key's signature on the note is good; its time for a cosignature, else 0. */
export async function verifySignature(
  primitives: Primitives,
  note: Note,
  checkpoint: Checkpoint,
  key: VerifierKey,
  { bytes }: NoteSignature,
): Promise<{ readonly time: number } | undefined> {
  const { verifyEd25519, verifyMlDsa44 } = primitives;
  if (key.type === keyTypes.ed25519) {
    const good =
      bytes.length === 64 && (await verifyEd25519(key.key, encodeUtf8(note.text), bytes));
    return good ? { time: 0 } : undefined;
  }
  const isMlDsa = key.type === keyTypes.mlDsaCosignature;
  const read = parseCosignature(bytes, isMlDsa ? 2420 : 64);
  const verify = isMlDsa ? verifyMlDsa44 : verifyEd25519;
  if (!read || !verify) return undefined;
  const { time, signature } = read;
  const message = isMlDsa
    ? formatMlDsaCosigned(key.name, checkpoint, time)
    : formatCosigned(note.text, time);
  return (await verify(key.key, message, signature)) ? { time } : undefined;
}

async function verifyAll(
  primitives: Primitives,
  note: Note,
  checkpoint: Checkpoint,
  known: readonly VerifierKey[],
): Promise<{ readonly found: readonly Witnessed[]; readonly ignored: number } | CheckpointFault> {
  const found: Witnessed[] = [];
  let ignored = 0;
  for (const signature of note.signatures) {
    const key = known.find(({ name, id }) => name === signature.name && id === signature.id);
    if (!key) {
      ignored += 1;
      continue;
    }
    const good = await verifySignature(primitives, note, checkpoint, key, signature);
    if (!good) return { refusal: "signature-bad", name: key.name };
    found.push({ key, time: good.time });
  }
  return { found, ignored };
}

function isVerifiable({ verifyMlDsa44 }: Primitives, { type }: VerifierKey): boolean {
  return type !== keyTypes.mlDsaCosignature || verifyMlDsa44 !== undefined;
}

/** One line for each witness, its latest time. */
function newest(witnessed: readonly Witnessed[]): readonly Witnessed[] {
  const byKey = new Map<VerifierKey, Witnessed>();
  for (const one of witnessed) {
    if (one.time >= (byKey.get(one.key)?.time ?? 0)) byKey.set(one.key, one);
  }
  return [...byKey.values()];
}
