/**
 * The openings of an act that are public (docs/formats/commitment.md): the line as it was printed, and nothing of the
 * representative. A line that its organisation has disputed is not shown; what was erased cannot be.
 */
import { standing } from "#domain/signatory.ts";
import type { IndexedOpening } from "#domain/record/opening-file.ts";
import { openingsOf } from "#store/read/log-entries.ts";
import { signatoryByAct } from "#store/read/signatories.ts";
import type { Reader } from "#store/reader.ts";

export async function showOpenings(
  r: Reader,
  act: string,
): Promise<readonly IndexedOpening[] | null> {
  const line = await signatoryByAct(r, act);
  return line && standing(line) !== "hidden" ? openingsOfLine(r, act) : null;
}

/** Null when nothing can be opened any more. */
async function openingsOfLine(r: Reader, act: string): Promise<readonly IndexedOpening[] | null> {
  const kept = await openingsOf(r, act);
  const shown = kept.flatMap(({ idx, openings }) =>
    (openings ?? [])
      .filter(({ field }) => field === "org")
      .map((opening) => ({ ...opening, index: idx })),
  );
  return shown.length === 0 ? null : shown;
}
