// A name that a converter took for a heading: "## Cy Marsh, Nurse, Heron Guild" among paragraphs that are set alike.

import type { Row } from "../rows/rows.ts";
import type { Scan } from "../list/scan.ts";
import { headOf, looksLikePerson } from "../list/shape.ts";
import { isCountryName } from "../words/countries.ts";
import type { CollectedRow } from "./collected.ts";

/** A person with what they are, below at least two such, and above another or nothing. */
export function isNameAsHeading(
  { rows, content, cues }: Scan,
  at: number,
  entries: readonly CollectedRow[],
): boolean {
  const row = rows[at] as Row;
  if (row.kind !== "heading" || cues[at] !== null || entries.length < 2) return false;
  const next = rows.slice(at + 1).find(({ index }) => content[index] === true);
  const beside = next === undefined ? [] : [next];
  return [row, ...entries.slice(-2).map((entry) => entry.row), ...beside].every(({ text }) =>
    isPersonWithMore(text),
  );
}

function isPersonWithMore(text: string): boolean {
  const head = headOf(text);
  if (isCountryName(text.slice(head.length).replace(/^,\s*/u, ""))) return false;
  return /^,\s*\S/u.test(text.slice(head.length)) && looksLikePerson(head);
}
