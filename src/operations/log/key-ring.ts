/**
 * The secret keys of the log: every `log*.key` beside the configured file (Ed25519, PKCS #8 PEM). Which of them signs
 * is told by the log; a file's name says nothing.
 *
 *     keys/log.key    keys/log-8f14e45f.key
 */
import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { formatVerifierKey, keyTypes } from "#tlog/key.ts";
import { sha256 } from "./commit-fields.ts";

/** The secret key of this verifier key, or null when it is in none of the files. */
export function findSecret(keyFile: string, origin: string, vkey: string): KeyObject | null {
  return readRing(keyFile).find((secret) => vkeyOf(secret, origin) === vkey) ?? null;
}

export function vkeyOf(secret: KeyObject, origin: string): string {
  const spki = createPublicKey(secret).export({ type: "spki", format: "der" });
  return formatVerifierKey(sha256, origin, keyTypes.ed25519, Uint8Array.from(spki.subarray(-32)));
}

/** Where a further key lies; `id` is its key ID. */
export function furtherKeyFile(keyFile: string, id: string): string {
  return join(dirname(keyFile), `log-${id}.key`);
}

function readRing(keyFile: string): readonly KeyObject[] {
  const folder = dirname(keyFile);
  const names = readdirSync(folder).filter((name) => /^log.*\.key$/.test(name));
  const files = new Set([basename(keyFile), ...names.toSorted()]);
  return [...files].flatMap((name) => readKey(join(folder, name)) ?? []);
}

function readKey(path: string): KeyObject | null {
  try {
    const secret = createPrivateKey(readFileSync(path, "utf8"));
    return secret.asymmetricKeyType === "ed25519" ? secret : null;
  } catch {
    return null;
  }
}
