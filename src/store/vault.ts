/**
 * Sealing of personal data: AES-256-GCM (NIST SP 800-38D) under a key per subject (an act, a claim, an account),
 * itself wrapped by the master key that lives outside the database. Deleting the wrapped key erases the subject.
 * Sealed bytes: iv[12] || ciphertext || tag[16].
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from "node:crypto";

export interface Vault {
  /** Digest of the master key: tells a foreign key file from ours without revealing anything. */
  readonly check: string;
  wrap(key: Uint8Array, iv: Uint8Array): Uint8Array;
  unwrap(wrapped: Uint8Array): Uint8Array;
  /** Look-up value of a mailbox: HMAC-SHA-256, base64url; the address cannot be read from it. */
  mailbox(key: string): string;
  /** Keyed digest for values that must be found again but not read: addresses of clients in limits and logs. */
  digest(text: string): string;
}

export function makeVault(master: Uint8Array): Vault {
  const derive = (use: string): Buffer =>
    Buffer.from(hkdfSync("sha256", master, new Uint8Array(0), `undersigned/${use}/v1`, 32));
  const wrapping = derive("wrap");
  const mailboxes = derive("mailbox");
  const digests = derive("digest");
  const hmac = (key: Buffer, text: string): string =>
    createHmac("sha256", key).update(text).digest("base64url");
  return {
    check: hmac(derive("check"), "undersigned"),
    wrap: (key, iv) => seal(wrapping, key, iv),
    unwrap: (wrapped) => unseal(wrapping, wrapped),
    mailbox: (key) => hmac(mailboxes, key),
    digest: (text) => hmac(digests, text),
  };
}

export function seal(key: Uint8Array, clear: Uint8Array, iv: Uint8Array): Uint8Array {
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  return Buffer.concat([iv, cipher.update(clear), cipher.final(), cipher.getAuthTag()]);
}

/** Throws when the bytes were changed or the key is another. */
export function unseal(key: Uint8Array, sealed: Uint8Array): Uint8Array {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
}
