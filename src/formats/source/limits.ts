// The limits of what readers take. A file beyond one of them is refused with a sentence.

export const textLimits = {
  /** Bytes of a text, Markdown, HTML or CSV file. */
  bytes: 5_000_000,
  /** Depth of nested elements or lists. */
  depth: 200,
  /** Blocks of one document. */
  blocks: 100_000,
} as const;
