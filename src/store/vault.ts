/**
 * Sealing of personal data: AES-256-GCM (NIST SP 800-38D) under a key per subject (an act, a claim, an account),
 * itself wrapped by the master key that lives outside the database. Deleting the wrapped key erases the subject. The
 * subject is the additional authenticated data of both: what is moved to another row cannot be opened there.
 * Sealed bytes: iv[12] || ciphertext || tag[16].
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from "node:crypto";

export interface Vault {
  /** Digest of the master key: tells a foreign key file from ours without revealing anything. */
  readonly check: string;
  wrap(subject: string, key: Uint8Array, iv: Uint8Array): Uint8Array;
  unwrap(subject: string, wrapped: Uint8Array): Uint8Array;
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
    wrap: (subject, key, iv) => seal({ key: wrapping, subject }, key, iv),
    unwrap: (subject, wrapped) => unseal({ key: wrapping, subject }, wrapped),
    mailbox: (key) => hmac(mailboxes, key),
    digest: (text) => hmac(digests, text),
  };
}

/** A key, and what it is the key of. */
export interface SubjectKey {
  readonly key: Uint8Array;
  readonly subject: string;
}

/** Keys of subjects that an act has opened or sealed for: mostly of one, whose id is then entered into no table. */
export class KeptKeys {
  #first: SubjectKey | undefined;
  #others: Map<string, Uint8Array> | undefined;

  get(subject: string): Uint8Array | undefined {
    return this.#first?.subject === subject ? this.#first.key : this.#others?.get(subject);
  }

  set(subject: string, key: Uint8Array): void {
    if ((this.#first?.subject ?? subject) === subject) this.#first = { key, subject };
    else (this.#others ??= new Map()).set(subject, key);
  }

  delete(subject: string): void {
    if (this.#first?.subject === subject) this.#first = undefined;
    this.#others?.delete(subject);
  }

  clear(): void {
    this.#first = undefined;
    this.#others = undefined;
  }
}

/** @param clear a text is sealed as UTF-8. */
export function seal(
  { key, subject }: SubjectKey,
  clear: Uint8Array | string,
  iv: Uint8Array,
): Uint8Array {
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(subject));
  const sealed = typeof clear === "string" ? cipher.update(clear, "utf8") : cipher.update(clear);
  // In this mode nothing is left for the end (NIST SP 800-38D): the tag alone.
  cipher.final();
  return Buffer.concat([iv, sealed, cipher.getAuthTag()]);
}

/** Throws when the bytes were changed, or the key or the subject is another. */
export function unseal({ key, subject }: SubjectKey, sealed: Uint8Array): Uint8Array {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12));
  decipher.setAAD(Buffer.from(subject));
  decipher.setAuthTag(sealed.subarray(-16));
  const clear = decipher.update(sealed.subarray(12, -16));
  decipher.final();
  return clear;
}
