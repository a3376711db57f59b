// The door of this room for documents: what a reader returns. The shapes themselves belong to recognition, which stands
// below and reads them.

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
