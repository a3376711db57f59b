/**
 * The stamp of a form: when it was made, a random part, and a keyed digest over both, so that it can be neither made nor
 * dated by another. It tells forms that came back too fast, and makes sending the same words twice one request.
 */
import { createHash, randomBytes } from "node:crypto";
import type { Reader } from "#store/reader.ts";

/** @param now milliseconds since 1970. */
export function makeStamp({ vault }: Pick<Reader, "vault">, now: number): string {
  const text = `${now.toString(36)}.${randomBytes(12).toString("base64url")}`;
  return `${text}.${seal(vault, text)}`;
}

/** Seconds since the form was made; null when the stamp is missing or not ours. */
export function ageOfStamp(
  { vault }: Pick<Reader, "vault">,
  stamp: string,
  now: number,
): number | null {
  const match = /^(([0-9a-z]{1,12})\.[A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]{22})$/.exec(stamp);
  if (!match || seal(vault, match[1] ?? "") !== match[3]) return null;
  return (now - Number.parseInt(match[2] ?? "", 36)) / 1000;
}

/** The same stamp with the same words is the same request; a corrected form is a new one. */
export function nonceOf(stamp: string, words: readonly string[]): string {
  const own = stamp || randomBytes(16).toString("base64url");
  return createHash("sha256")
    .update(JSON.stringify([own, ...words]))
    .digest("base64url");
}

function seal(vault: Reader["vault"], text: string): string {
  return vault.digest(`form ${text}`).slice(0, 22);
}
