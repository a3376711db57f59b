/**
 * Links in mails carry 32 random bytes, base64url; the first three are those of the group they were made in, so that
 * their rows lie together. The database holds these three and a SHA-256 of all, so that a stolen copy opens nothing; a hash
 * of 232 random bits needs no salt and no constant-time comparison: it is found by index or not at all.
 */
import { hash } from "node:crypto";
import { refuse, type Refusal } from "#domain/refusal.ts";
import { find, type Reader } from "../reader.ts";

export const tokenPurposes = [
  "confirm",
  "deny",
  "mine",
  "claim",
  "deny-claim",
  "sign-in",
  "first",
  "invitation",
  "not-us",
] as const;
export type TokenPurpose = (typeof tokenPurposes)[number];

export interface Token {
  readonly hash: Uint8Array;
  readonly purpose: TokenPurpose;
  /** What it is about: an act, a claim, an account. */
  readonly subject: string;
  /** Look-up value of the mailbox it was sent to. */
  readonly mailbox: string | null;
  /** Digest of the text version it was asked for. */
  readonly manifest: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
}

/** Forged, mistyped, of another purpose: one answer for all. A used token is found, so that pages can repeat their result. */
export async function findToken(
  r: Reader,
  text: string,
  purpose: TokenPurpose,
  now: string,
): Promise<Token | Refusal> {
  if (!/^[A-Za-z0-9_-]{43}$/.test(text)) return refuse("token-unknown");
  const row =
    (await find(r, "token", { hash: hashToken(text) })) ??
    (await find(r, "token", { hash: formerHash(text) }));
  if (row?.purpose !== purpose) return refuse("token-unknown");
  if (row.expires_at <= now) return refuse("token-expired");
  return {
    hash: row.hash,
    purpose,
    subject: row.subject,
    mailbox: row.mailbox,
    manifest: row.manifest,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    usedAt: row.used_at,
  };
}

/** By what a link is found: the four characters that it shares with its group, then all but four bytes of its SHA-256. */
export function hashToken(text: string): Uint8Array {
  const digest = hash("sha256", text, "buffer");
  for (let at = 0; at < 4; at++) digest[at] = text.charCodeAt(at);
  return digest;
}

/** Links that were mailed before are found by the SHA-256 alone; the longest of them last for ten years. */
function formerHash(text: string): Uint8Array {
  return hash("sha256", text, "buffer");
}
