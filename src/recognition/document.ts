// A document as its readers hand it over: blocks of lines, each line with its place in the source. Readers (in formats)
// state what the format says and guess nothing; recognition guesses and never sees bytes.

import type { StatedColumns } from "./columns/column-use.ts";

/** A stretch of a line that the format marks: from, to are offsets in the line's text (UTF-16). */
export interface Mark {
  readonly kind: "strong" | "emphasis" | "link" | "code" | "cite" | "struck";
  readonly from: number;
  readonly to: number;
  readonly href?: string;
}

export interface Line {
  /** Text without the format's markup, with its spaces as printed. */
  readonly text: string;
  /** 1-based: the line of a text file, the paragraph of a Word file, the row of a sheet. */
  readonly number: number;
  readonly marks?: readonly Mark[];
  /** The format itself breaks the line here (`<br>`, two spaces or a backslash in Markdown, Shift+Enter in Word). */
  readonly broken?: boolean;
  /** The line is set in below the first of its block, by two blanks and more that the format takes for no text. */
  readonly inset?: boolean;
}

export type BlockKind =
  | "heading"
  | "paragraph"
  | "item"
  | "quote"
  | "row"
  | "note"
  | "caption"
  | "preformatted"
  | "image"
  | "rule"
  | "metadata"
  | "hidden";

/** The part of a page that a block stands in, where the format says so. */
export type Region = "header" | "footer" | "navigation" | "aside" | "form" | "comments" | "main";

export interface Block {
  readonly kind: BlockKind;
  readonly lines: readonly Line[];
  /** Heading level 1 to 6, or nesting depth of an item from 1. */
  readonly level?: number;
  /** The list mark of an item as printed or as the format numbers it: "•", "1.", "(a)". */
  readonly marker?: string;
  /** Items of one list, rows of one table share a number. */
  readonly group?: number;
  /** Cells of a row; the first row of a table may be its header. */
  readonly cells?: readonly string[];
  readonly header?: boolean;
  /** The name of the sheet, where a workbook has several. */
  readonly sheet?: string;
  /** The format knows no blocks but lines between blank lines. */
  readonly plain?: boolean;
  readonly region?: Region;
  /** The language that the format declares for this block, as a BCP 47 tag. */
  readonly language?: string;
  /** A metadata block, or a row of a list kept as metadata: the name of the field ("title", "author", "signatories"). */
  readonly field?: string;
  /** A metadata block that the document prints itself, in a style of its own for it: Word's "Title", "Author". */
  readonly printed?: true;
  /** What a person says of the table that this row stands in. */
  readonly stated?: StatedColumns;
}

export type DocumentFormat = "text" | "markdown" | "html" | "docx" | "csv" | "xlsx" | "pdf";

export interface Document {
  readonly format: DocumentFormat;
  readonly blocks: readonly Block[];
  /** Every line that bears text, in source order; each occurs in exactly one block. */
  readonly lines: readonly Line[];
  /** The language that the whole document declares. */
  readonly language?: string;
  /** Codes of notices for the person who imports ("pdf-best-effort", "tracked-changes-accepted"). */
  readonly notices: readonly string[];
}
