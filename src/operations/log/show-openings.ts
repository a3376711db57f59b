/**
 * The openings of an act that are public (docs/formats/commitment.md): the line as it was printed, and nothing of the
 * representative. A line that its organisation has disputed is not shown; what was erased cannot be, and the entry of
 * the log that says so is named, so that nobody need believe it.
 */
import { standing } from "#domain/signatory.ts";
import type { IndexedOpening, OpeningFile } from "#domain/record/opening-file.ts";
import { erasureIndex, openingsOf } from "#store/read/log-entries.ts";
import { signatoryByAct } from "#store/read/signatories.ts";
import type { Reader } from "#store/reader.ts";

/** Null for an act that has no line, or of which nothing is to be said. */
export async function showOpenings(r: Reader, act: string): Promise<OpeningFile | null> {
  const line = await signatoryByAct(r, act);
  if (!line || standing(line) === "hidden") return null;
  const openings = await openingsOfLine(r, act);
  const erased = line.erased ? await erasureIndex(r, act) : null;
  if (erased !== null) return { act, erased, openings };
  return openings.length === 0 ? null : { act, openings };
}

async function openingsOfLine(r: Reader, act: string): Promise<readonly IndexedOpening[]> {
  const kept = await openingsOf(r, act);
  return kept.flatMap(({ idx, openings }) =>
    (openings ?? [])
      .filter(({ field }) => field === "org")
      .map((opening) => ({ ...opening, index: idx })),
  );
}
