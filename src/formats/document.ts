// The door of this room for documents: what a reader returns, and the readers of text. The shapes themselves belong to
// recognition, which stands below and reads them.

export type {
  Block,
  BlockKind,
  Document,
  DocumentFormat,
  Line,
  Mark,
  Region,
} from "#recognition/document.ts";
export type { FormatRefusal, FormatRefusalCode } from "./format-refusal.ts";
export { isFormatRefusal } from "./format-refusal.ts";
export { readMarkdown } from "./read-markdown.ts";
export { readText } from "./read-text.ts";
