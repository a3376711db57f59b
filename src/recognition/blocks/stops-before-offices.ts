// "Ada Tar. Painter.": where most entries set a full stop between a name and what the person does, it stands for a comma.

import type { CollectedRow } from "../collect/collected.ts";
import { looksLikePerson } from "../list/shape.ts";

/** The rows with a comma for such stops; others stay as they are. */
export function withoutStops(rows: readonly CollectedRow[]): readonly CollectedRow[] {
  const parted = rows.map(({ row }) => partsOf(row.text));
  const found = parted.filter((parts) => parts !== null).length;
  if (found < 4 || found < 0.6 * rows.length) return rows;
  return rows.map((collected, at) => {
    const text = parted[at]?.join(", ");
    return text === undefined ? collected : { ...collected, row: { ...collected.row, text } };
  });
}

/** A name of two to five words, and a few words in one sentence. */
function partsOf(text: string): [string, string] | null {
  const [, name = "", office = ""] =
    /^((?:\p{Lu}[\p{L}'’-]*\.?\s){0,3}\p{Lu}[\p{L}'’-]+(?:\s(?:d[aeio]s?|de la|van|von|y|i)\s\p{Lu}[\p{L}'’-]+)?)\.\s+([^.!?]{3,90})\.?$/u.exec(
      text,
    ) ?? [];
  return /\s/u.test(name) && looksLikePerson(name) ? [name, office] : null;
}
