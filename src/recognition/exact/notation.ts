// The fixed words and marks of the statement text format, version 1 (docs/formats/statement-text.md).

export const colophon = "Undersigned statement text, version 1";
export const noTitle = "(no title)";
export const missingUnit = "[not in this language]";
export const organisationsHeading = "Signing organisations";
export const personsHeading = "Signing persons";
export const proposedBy = "Proposed by ";
export const openUntil = "Open for signature until ";
export const authenticText = "Authentic text: ";

export const stateWords = {
  draft: "Draft",
  circulating: "Circulating for comment",
  signing: "Signing",
  closed: "Closed",
  delivered: "Delivered",
  withdrawn: "Withdrawn",
} as const;

export const unitMarks = { heading: "## ", paragraph: "", item: "• ", quote: "> " } as const;

/** What a unit's line must not begin with unescaped. */
export const reservedStart =
  /^(?:[[•>]|##|Signing (?:organisations|persons)$|Undersigned statement text)/u;
