/** What pages, mails and operations need to know of the installation they speak for. */
export interface Site {
  /** Absolute, without a trailing slash; the only source of links in mails. */
  readonly baseUrl: string;
  readonly name: string;
  /** Who is responsible for the personal data (GDPR, Article 4 (7)). */
  readonly controller: { readonly name: string; readonly address: string; readonly email: string };
  readonly mailFrom: string;
  /** The base URL is this machine: conveniences for trying out may be shown. */
  readonly local: boolean;
  /** No SMTP server is set: every mail is a file, readable in the desk. */
  readonly mailFolder: boolean;
}
