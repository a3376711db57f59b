// Bytes to text: UTF-8 and UTF-16 by byte order mark (Unicode 3.10), UTF-8 without one, the encoding that a page names,
// and old one-byte and East Asian encodings where the bytes cannot be UTF-8. Files that are no text at all, and UTF-8
// that breaks in a place or two, are refused with the offset of the first byte that cannot be read.

import { type FormatRefusal, refuseFormat } from "../format-refusal.ts";
import { guessEncoding } from "./guess-encoding.ts";

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** The encoding is a guess from the bytes. */
  readonly guessed: boolean;
}

/** The text of a file of at most `limit` bytes; `declared` is an encoding that the file names itself. */
export function decodeText(
  bytes: Uint8Array,
  limit: number,
  declared?: string,
): DecodedText | FormatRefusal {
  if (bytes.length > limit) return refuseFormat("too-large", { bytes: bytes.length, limit });
  const mark = byteOrderMark(bytes);
  if (mark !== null) return decodeUtf16(bytes.subarray(2), mark);
  const body = hasUtf8Mark(bytes) ? bytes.subarray(3) : bytes;
  const before = bytes.length - body.length;
  const control = binaryOffset(body);
  if (control !== null) return refuseFormat("binary", { offset: control + before });
  const text = strict("utf-8", body);
  if (text !== null) return nonEmpty(text, "utf-8", false);
  const named = before > 0 || declared === undefined ? null : strict(declared, body);
  if (named !== null && declared !== undefined) return nonEmpty(named, declared, false);
  const guess = before > 0 ? null : guessEncoding(body);
  if (guess !== null) return nonEmpty(guess.text, guess.encoding, true);
  return refuseFormat("broken-utf8", { offset: brokenOffset(body) + before });
}

/** What a person should be told about how a text was decoded. */
export function decodingNotices({ guessed }: DecodedText): string[] {
  return guessed ? ["encoding-guessed"] : [];
}

function byteOrderMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function decodeUtf16(
  bytes: Uint8Array,
  encoding: "utf-16le" | "utf-16be",
): DecodedText | FormatRefusal {
  const text = strict(encoding, bytes);
  if (text === null) return refuseFormat("broken-utf16");
  const nul = text.indexOf("\u0000");
  return nul < 0
    ? nonEmpty(text, encoding, false)
    : refuseFormat("binary", { offset: 2 + nul * 2 });
}

/** The text, or null for an unknown encoding or bytes that it does not have. */
function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function nonEmpty(text: string, encoding: string, guessed: boolean): DecodedText | FormatRefusal {
  return text.trim() === "" ? refuseFormat("empty") : { text, encoding, guessed };
}

/** Offset of the first control byte that no text file holds, or null. ESC begins a shift of ISO-2022. */
function binaryOffset(bytes: Uint8Array): number | null {
  const signs = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  return /[\0-\x08\x0e-\x1f]/.exec(signs)?.index ?? null;
}

/** Offset of the first byte at which the text stops being UTF-8, found by halving. */
function brokenOffset(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (readable(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** Readable so far: `stream` lets the last character be cut in the middle. */
function readable(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
