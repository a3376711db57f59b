// Signed notes of C2SP signed-note (https://c2sp.org/signed-note): a text, an empty line and signature lines.
//
//   This is an example message.
//
//   — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
//
// Each line is an em dash, the key's name and the base64 of its 4-byte key ID and the signature. The text includes its
// final newline, not the empty line, and may hold empty lines of its own: the last one divides.

import { decodeBase64, encodeBase64 } from "#lib/base64.ts";
import { concatBytes, formatHex } from "#lib/bytes.ts";
import { isKeyName } from "./key.ts";

/** `id` is eight hexadecimal digits; `bytes` the signature without it. */
export type NoteSignature = {
  readonly name: string;
  readonly id: string;
  readonly bytes: Uint8Array;
};
export type Note = { readonly text: string; readonly signatures: readonly NoteSignature[] };
export type NoteFault = {
  readonly refusal: "note-too-large" | "note-malformed" | "note-signature-malformed";
};

export const maxSignatures = 64;
const maxNoteLength = 512 * 1024;
const lineStart = "— ";

export function formatNote({ text, signatures }: Note): string {
  return `${text}\n${signatures.map(formatSignatureLine).join("")}`;
}

export function formatSignatureLine({ name, id, bytes }: NoteSignature): string {
  return `${lineStart}${name} ${encodeBase64(concatBytes(parseId(id), bytes))}\n`;
}

export function parseNote(note: string): Note | NoteFault {
  if (note.length > maxNoteLength) return { refusal: "note-too-large" };
  const end = note.lastIndexOf("\n\n");
  if (end < 0 || !note.isWellFormed() || hasControls(note)) return { refusal: "note-malformed" };
  const signatures = parseSignatureLines(note.slice(end + 2));
  return "refusal" in signatures ? signatures : { text: note.slice(0, end + 1), signatures };
}

/** One or more signature lines, as at the end of a note or in a witness's answer. */
export function parseSignatureLines(text: string): readonly NoteSignature[] | NoteFault {
  if (!text.endsWith("\n") || text.length > maxNoteLength) return { refusal: "note-malformed" };
  const lines = text.slice(0, -1).split("\n");
  if (lines.length > maxSignatures) return { refusal: "note-too-large" };
  const signatures = lines.map(parseSignatureLine).filter((signature) => signature !== undefined);
  return signatures.length === lines.length ? signatures : { refusal: "note-signature-malformed" };
}

function parseSignatureLine(line: string): NoteSignature | undefined {
  const [dash, name = "", base64 = "", ...rest] = line.split(" ");
  const bytes = decodeBase64(base64);
  if (dash !== lineStart.trim() || !isKeyName(name) || rest.length > 0) return undefined;
  if (!bytes || bytes.length < 5) return undefined;
  return { name, id: formatHex(bytes.subarray(0, 4)), bytes: bytes.subarray(4) };
}

/** ASCII control characters other than newline. */
function hasControls(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return /[\x00-\x09\x0b-\x1f]/.test(text);
}

function parseId(id: string): Uint8Array {
  return Uint8Array.from([0, 2, 4, 6], (at) => Number.parseInt(id.slice(at, at + 2), 16));
}
