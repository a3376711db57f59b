// "Ada Tern, Aville, 3 May 2026": who signed, and on which day.

import { findDate, isDateLine } from "../frame/dates.ts";
import type { Row } from "../rows/rows.ts";
import { nameBesideDate } from "../blocks/dates-of-signing.ts";
import { organisationWords } from "../words/name-words.ts";
import { fold } from "../rows/tidy.ts";
import { looksLikePerson } from "../list/shape.ts";

/** Whether a row is a line of place and date and no name with the day of signing, as an item or as one of several lines. */
export function isDateOnly(rows: readonly Row[], { index, marker, text }: Row): boolean {
  if (!isDateLine(text) || isDatedBody(rows, index)) return false;
  if (!isDatedName(text)) return true;
  return (
    marker === null && !isDatedName(rows[index - 1]?.text) && !isDatedName(rows[index + 1]?.text)
  );
}

/** "Bell Society – 3 May 2027" between two rows that are set alike and bear no date: a body, and when it joined. */
function isDatedBody(rows: readonly Row[], index: number): boolean {
  const [above, row, below] = [rows[index - 1], rows[index], rows[index + 1]];
  if (above === undefined || row === undefined || below === undefined) return false;
  const alike = [above, below].every(
    ({ kind, marker, text }) =>
      kind === row.kind &&
      (marker === null) === (row.marker === null) &&
      text.length <= 90 &&
      findDate(text) === null,
  );
  const name = alike ? nameBesideDate(row.text) : null;
  return name !== null && row.text.startsWith(name) && organisationWords.test(fold(name));
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
