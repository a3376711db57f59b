/** What pages, mails and operations need to know of the installation they speak for. */
import type { Policy } from "#tlog/policy.ts";

export interface LogIdentity {
  /** The log's name when the operator chose one; it is fixed for ever with the first statement that opens. */
  readonly origin: string | null;
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array;
  /** Program and version, such as `undersigned/1.2.0`. */
  readonly software: string;
  /** Who is asked to cosign checkpoints, and how many must; null: nobody. */
  readonly witnesses: Policy | null;
}

export interface Site {
  /** Absolute, without a trailing slash; the only source of links in mails. */
  readonly baseUrl: string;
  readonly name: string;
  /** Who is responsible for the personal data (GDPR, Article 4 (7)). */
  readonly controller: { readonly name: string; readonly address: string; readonly email: string };
  readonly log: LogIdentity;
  readonly mailFrom: string;
  /** The base URL is this machine: conveniences for trying out may be shown. */
  readonly local: boolean;
  /** No SMTP server is set: every mail is a file, readable in the desk. */
  readonly mailFolder: boolean;
}
