/**
 * The signer's memory, outside the database and its backups: the newest checkpoint that the log's key has signed, as it
 * was signed, in a file beside the key, one for each origin. It is on the disk before the signature leaves the signer.
 * When it is lost, the newest checkpoint that anybody has can be put in its place.
 *
 *     keys/log.key    keys/log-8f14e45fceea167a.checkpoint
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { encodeUtf8, formatHex } from "#lib/bytes.ts";
import { replaceFile } from "../instance/write-durably.ts";
import { sha256 } from "./commit-fields.ts";

export function markFile(keyFile: string, origin: string): string {
  const name = formatHex(sha256(encodeUtf8(origin)).subarray(0, 8));
  return join(dirname(keyFile), `log-${name}.checkpoint`);
}

/** The signed note, or null when there is none. */
export function readMark(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as { code?: unknown }).code === "ENOENT") return null;
    throw error;
  }
}

export function writeMark(path: string, note: string): void {
  if (readMark(path) !== note) replaceFile(path, note);
}
