// One statement as it leaves the house: the document of `export --format json` and of /s/{slug}.json. The other export
// formats are written from it.

export type ExportState =
  | "draft"
  | "circulating"
  | "signing"
  | "closed"
  | "delivered"
  | "withdrawn";

export interface ExportProposer {
  readonly name: string;
  readonly acronym?: string;
}

export interface ExportUnit {
  readonly id: string;
  readonly kind: "heading" | "paragraph" | "item" | "quote";
  readonly text: string;
}

export interface ExportText {
  /** BCP 47. */
  readonly language: string;
  readonly title: string | null;
  readonly units: readonly ExportUnit[];
}

export interface ExportSignatory {
  /** Organisations and persons are numbered apart. */
  readonly number: number;
  /** As printed. */
  readonly name: string;
  readonly kind: "organisation" | "person";
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly class: "signs" | "reservation" | "shares";
  readonly evidence: "listed" | "email" | "email-domain" | "passkey" | "domain" | "qes";
  /** What the line is now; `listed` and `signed` are counted. */
  readonly state: "listed" | "signed" | "lapsed" | "withdrawn" | "excluded";
  /** ISO 8601 date. */
  readonly signedOn: string | null;
  /** The day it was withdrawn, or excluded: `state` says which. */
  readonly withdrawnOn: string | null;
  /** The registry's id. */
  readonly organisation: string | null;
  readonly role?: string;
  readonly affiliation?: string;
  readonly provenance?: { readonly file: string; readonly line: number };
  readonly log?: { readonly index: number; readonly act: string };
  /** Who signed is no longer known; with `all`, which only a person's line can be, the name is empty too. */
  readonly erased?: "representative" | "all";
}

export interface ExportRepeat {
  readonly kind: "organisation" | "person";
  /** Its own number, in the list of its kind. */
  readonly position: number;
  /** The number of the signatory that the line repeats, in the same list. */
  readonly of: number;
  readonly raw: string;
}

export interface ExportStatement {
  readonly slug: string;
  readonly state: ExportState;
  readonly title: string | null;
  readonly languages: readonly string[];
  readonly authentic: string;
  readonly manifest: string | null;
  readonly textVersion: number;
  readonly proposers: readonly ExportProposer[];
  /** ISO 8601. */
  readonly deadline: string | null;
  readonly counts: {
    readonly signatories: number;
    readonly confirmed: number;
    readonly listed: number;
    readonly withdrawn: number;
    readonly countries: number;
  };
  readonly texts: readonly ExportText[];
  readonly signatories: readonly ExportSignatory[];
  readonly repeats: readonly ExportRepeat[];
  /** The next page of the list, when there is one. */
  readonly next?: string;
}
