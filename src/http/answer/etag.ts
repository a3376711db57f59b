/** Entity tags (RFC 9110, section 8.8.3) of our answers: `"hash"`, `"hash-br"`, `"hash-gzip"`. */
import { hash } from "node:crypto";
import type { Encoding } from "./encodings.ts";

export function hashBody(body: Uint8Array): string {
  return hash("sha256", body, "base64url").slice(0, 22);
}

export function etagOf(bodyHash: string, encoding: Encoding): string {
  return encoding === "identity" ? `"${bodyHash}"` : `"${bodyHash}-${encoding}"`;
}

/** Whether the reader has it, in whichever encoding; comparison is weak (section 13.1.2). */
export function isMatch(ifNoneMatch: string | undefined, bodyHash: string): boolean {
  return ifNoneMatch !== undefined && ifNoneMatch.includes(`"${bodyHash}`);
}
