// What recognition makes of a document: the JSON of `import --dry-run`, with the rule and the source line of everything
// it decided. Sentences for rules and reasons are in locales/en/recognition.json.

import type { ColumnUse } from "./columns/column-use.ts";

export type StatementStatus = "signing" | "closed" | "draft";
export type UnitKind = "heading" | "paragraph" | "item" | "quote";
export type SignatoryKind = "organisation" | "person";

export interface RecognisedUnit {
  /** "u1", "u2", …: the same id in every language of the text. */
  readonly id: string;
  readonly kind: UnitKind;
  readonly text: string;
  /** 1-based line of the source at which the unit begins. */
  readonly line: number;
}

export interface RecognisedText {
  /** BCP 47. */
  readonly language: string;
  /** Null when the document has no title in this language. */
  readonly title: string | null;
  readonly units: readonly RecognisedUnit[];
}

export interface RecognisedProposer {
  readonly name: string;
  readonly acronym?: string;
}

export interface RecognisedSignatory {
  /** 1-based and running. */
  readonly position: number;
  /** The number that the source's list gives the entry. */
  readonly number?: number;
  /** The entry as it stands in the source, without its list mark. */
  readonly raw: string;
  /** What is stored, shown and frozen. */
  readonly printed: string;
  /** `printed` without acronym, country, role. */
  readonly name: string;
  readonly kind: SignatoryKind;
  readonly acronym?: string;
  /** As printed. */
  readonly country?: string;
  readonly role?: string;
  readonly affiliation?: string;
  readonly group?: string;
  /** The same name in another script, where the entry gives both. */
  readonly nameOther?: string;
  readonly line: number;
  readonly rule: string;
  /** True when a person should look at this entry first. */
  readonly doubtful?: boolean;
}

export interface RecognisedDuplicate {
  /** Positions of the two entries, the smaller first. */
  readonly positions: readonly [number, number];
  readonly verdict: "same" | "possible";
  readonly rule: string;
  readonly params: Readonly<Record<string, string>>;
}

export interface NotUnderstood {
  readonly line: number;
  readonly text: string;
  readonly reason: NotUnderstoodReason;
}

export type NotUnderstoodReason =
  | "around-the-statement"
  | "after-the-list"
  | "page-furniture"
  | "form"
  | "comment"
  | "reference"
  | "caption"
  | "placeholder"
  | "incomplete-list"
  | "other-column"
  | "no-list"
  | "date-or-place"
  | "contact"
  | "hidden"
  | "metadata"
  | "withdrawn"
  /** Of a row of a table whose signatory another row names. */
  | "repeated-row"
  | "unclear";

/** One decision about the statement as a whole, with the line it was read from and the rule that made it. */
export interface RecognisedFact {
  readonly fact: FactName;
  readonly value: string;
  readonly line: number;
  readonly rule: string;
}

export type FactName =
  | "title"
  | "subtitle"
  | "status"
  | "proposer"
  | "addressee"
  | "date"
  | "place"
  | "deadline"
  | "claimed"
  | "language"
  | "list";

/** A table of the document, and how its columns were read. */
export interface RecognisedTable {
  /** 1-based lines of its first and its last row. */
  readonly line: number;
  readonly last: number;
  /** Line of the first of all its rows, where captions or others stand above that one. */
  readonly top?: number;
  /** The name of its sheet, where a workbook has several. */
  readonly sheet?: string;
  /** Whether the first row holds labels. */
  readonly header: boolean;
  /** From left to right. */
  readonly columns: readonly ColumnUse[];
  /** A person said so. */
  readonly stated: boolean;
  /** Its rows name signatories. */
  readonly listed: boolean;
}

export interface RecognisedStatement {
  readonly title: string | null;
  readonly subtitle?: string;
  /** The first text's language; null for a document without any text. */
  readonly language: string | null;
  readonly languages: readonly string[];
  readonly status: StatementStatus | null;
  readonly proposers: readonly RecognisedProposer[];
  readonly addressee?: string;
  readonly place?: string;
  /** ISO 8601, as exact as the source: "2019", "2019-09", "2019-09-12". */
  readonly date?: string;
  readonly deadline?: string;
  /** The number of signatories that the text itself claims. */
  readonly claimedSignatories: number | null;
  readonly texts: readonly RecognisedText[];
  readonly signatories: readonly RecognisedSignatory[];
  readonly duplicates: readonly RecognisedDuplicate[];
  readonly notUnderstood: readonly NotUnderstood[];
  readonly lines: { readonly total: number; readonly used: number };
  readonly facts: readonly RecognisedFact[];
  /** Tables read as lists; in a document without any list, the tables that may be one. */
  readonly tables: readonly RecognisedTable[];
  /** Codes of notices about the whole document. */
  readonly notices: readonly string[];
}
