// "Ada Tern, Aville, 3 May 2026": who signed, and on which day.

import { findDate, isDateLine } from "../frame/dates.ts";
import type { Row } from "../rows/rows.ts";
import { looksLikePerson } from "../list/shape.ts";

/** Whether a row is a line of place and date and no name with the day of signing, as an item or as one of several lines. */
export function isDateOnly(rows: readonly Row[], { index, marker, text }: Row): boolean {
  if (!isDateLine(text)) return false;
  if (!isDatedName(text)) return true;
  return (
    marker === null && !isDatedName(rows[index - 1]?.text) && !isDatedName(rows[index + 1]?.text)
  );
}

/** A person, a comma, and a date at the end. */
function isDatedName(text = ""): boolean {
  const [head = "", ...behind] = text.slice(0, 200).split(/\s*[,،，;]\s+/u);
  const last = behind.at(-1) ?? "";
  const date = findDate(last);
  return (
    date !== null &&
    date.to >= last.trimEnd().length - 1 &&
    looksLikePerson(head.replace(/\s*[(（][^()（）]*[)）]$/u, ""))
  );
}
