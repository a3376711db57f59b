// Pictures of those who signed, each with its name as a caption.

import type { Row } from "../rows/rows.ts";
import type { Cue } from "./cue.ts";

/** Indexes of three captions and more that stand right below what announces signatories, and nothing but pictures between. */
export function namingCaptions(
  rows: readonly Row[],
  cues: readonly (Cue | null)[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, cue] of cues.entries()) {
    if (cue !== "announcement") continue;
    const captions = captionsBelow(rows, at);
    if (captions.length >= 3) for (const { index } of captions) found.add(index);
  }
  return found;
}

function captionsBelow(rows: readonly Row[], at: number): Row[] {
  let end = at + 1;
  while (rows[end]?.kind === "caption" || rows[end]?.kind === "image") end += 1;
  return rows.slice(at + 1, end).filter(({ kind }) => kind === "caption");
}
