// The limits of what readers take. A file beyond one of them is refused with a sentence.

export const textLimits = {
  /** Bytes of a text, Markdown, HTML or CSV file. */
  bytes: 5_000_000,
  /** Depth of nested elements or lists. */
  depth: 200,
  /** Depth of nested elements of a page: pages of old editors leave many elements open. */
  elements: 1_000,
  /** Blocks of one document. */
  blocks: 100_000,
} as const;

export const zipLimits = {
  /** Bytes of the packed file. */
  bytes: 20_000_000,
  entries: 2_000,
  /** Bytes of one unpacked part, and of all that are read. */
  entryBytes: 10_000_000,
  totalBytes: 20_000_000,
  /** Depth of XML elements. */
  depth: 300,
} as const;

export const pdfLimits = {
  bytes: 20_000_000,
  pages: 300,
} as const;
