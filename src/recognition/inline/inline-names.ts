// Names that were cut out of a running text.

export interface InlineNames {
  readonly names: readonly string[];
  /** True when the text ends with an ellipsis or "and others". */
  readonly incomplete: boolean;
}
