import type { GoldSignatory } from "../gold.ts";
import { entryOf } from "./entry.ts";
import { layouts, markedUp } from "./layouts.ts";
import { accidents } from "./accidents.ts";
import { aroundList, linesOf } from "./list-in-lines.ts";

/** A document whose list is printed in one layout. */
export interface Reprint {
  readonly layout: string;
  readonly text: string;
  /** As this layout prints each. */
  readonly signatories: readonly GoldSignatory[];
}

/** Of shorter lists a layout tells too little. */
const fewest = 4;

/**
 * The same document with its list in every layout; none when the list is short or does not stand in lines of its own.
 * @param isMarkup whether Markdown and the HTML in it are read.
 * @param first so many of the list are printed, the others left out: short lists are harder to tell from text.
 */
export function reprintsOf(
  text: string,
  signatories: readonly GoldSignatory[],
  isMarkup: boolean,
  first = signatories.length,
): readonly Reprint[] {
  const around = signatories.length < fewest ? null : aroundList(text, signatories);
  if (around === null) return [];
  const entries = signatories.slice(0, first).map(entryOf);
  return Object.entries(isMarkup ? { ...layouts, ...markedUp } : layouts).flatMap(
    ([layout, print]) => {
      const lines = print(entries);
      if (lines === null) return [];
      const { above, below } = around;
      const own = entries.map(({ whole, name }) => ({ raw: whole, name }));
      return [
        { layout, text: [...above, "", ...lines, "", ...below].join("\n"), signatories: own },
      ];
    },
  );
}

/** The same document with its list as it is but for one small accident, in each way that can happen to it. */
export function withAccidents(
  text: string,
  signatories: readonly GoldSignatory[],
): readonly Reprint[] {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const at = signatories.length < fewest ? null : linesOf(lines, signatories);
  if (at === null || aroundList(text, signatories) === null) return [];
  return Object.entries(accidents).flatMap(([layout, happen]) => {
    const made = happen({ lines, at, signatories });
    return made === null
      ? []
      : [{ layout, text: made.lines.join("\n"), signatories: made.signatories ?? signatories }];
  });
}
