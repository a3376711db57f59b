/**
 * The two key files of an installation, made at the first start and kept out of the database and its backups: the
 * master key (32 bytes, base64url), under which personal data is sealed, and the log's key (Ed25519, PKCS #8 PEM).
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { makePrivateFolder } from "./folders.ts";
import { createFile } from "./write-durably.ts";

export interface KeyFile<T> {
  readonly key: T;
  /** It was made by this start. */
  readonly isNew: boolean;
}

/** Null when the file holds something else. Throws what the system says. */
export function openMasterKey(path: string): KeyFile<Uint8Array> | null {
  const made = (): string => `${randomBytes(32).toString("base64url")}\n`;
  const { text, isNew } = readOrMake(path, made);
  const trimmed = text.trim();
  const key = Buffer.from(trimmed, "base64url");
  return key.length === 32 && key.toString("base64url") === trimmed ? { key, isNew } : null;
}

/** The public half, 32 bytes. */
export function openLogKey(path: string): KeyFile<Uint8Array> | null {
  const made = (): string =>
    generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const { text, isNew } = readOrMake(path, made);
  try {
    const secret = createPrivateKey(text);
    if (secret.asymmetricKeyType !== "ed25519") return null;
    const spki = createPublicKey(secret).export({ type: "spki", format: "der" });
    return { key: Uint8Array.from(spki.subarray(-32)), isNew };
  } catch {
    return null;
  }
}

/** A new Ed25519 key in a file of its own; the public half, 32 bytes. `place` names the file by the key. */
export function makeLogKey(place: (publicKey: Uint8Array) => string): Uint8Array {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const spki = publicKey.export({ type: "spki", format: "der" });
  const key = Uint8Array.from(spki.subarray(-32));
  const path = place(key);
  makePrivateFolder(dirname(path));
  createFile(path, privateKey.export({ type: "pkcs8", format: "pem" }).toString());
  return key;
}

function readOrMake(path: string, make: () => string): { text: string; isNew: boolean } {
  try {
    return { text: readFileSync(path, "utf8"), isNew: false };
  } catch (error) {
    if ((error as { code?: unknown }).code !== "ENOENT") throw error;
  }
  makePrivateFolder(dirname(path));
  const isNew = createFile(path, make());
  return { text: readFileSync(path, "utf8"), isNew };
}
