/** What a difference comes to, in numbers. */
import type { FileDifference } from "#operations/second-file/accept-file.ts";
import type { LineDifference } from "#operations/second-file/compare-lines.ts";

type Of<V extends LineDifference["verdict"]> = Extract<LineDifference, { verdict: V }>;
type Known = Extract<LineDifference, { line: unknown }>;

export interface LinesByVerdict {
  readonly fresh: readonly Of<"new">[];
  readonly maybe: readonly Known[];
  readonly changed: readonly Known[];
  readonly same: readonly LineDifference[];
}

export function splitLines({ lines }: Pick<FileDifference, "lines">): LinesByVerdict {
  return {
    fresh: lines.filter((one) => one.verdict === "new"),
    maybe: lines.filter((one): one is Known => one.verdict === "possible"),
    changed: lines.filter((one): one is Known => one.verdict === "changed"),
    same: lines.filter(({ verdict }) => verdict === "same" || verdict === "again"),
  };
}

export function countDifference(difference: FileDifference) {
  const { fresh, maybe, changed, same } = splitLines(difference);
  const languages = difference.texts.filter(({ change }) => change === "new").length;
  const units = difference.texts.reduce((sum, one) => sum + one.units.length, 0);
  const counts = {
    fresh: fresh.length,
    maybe: maybe.length,
    changed: changed.length,
    gone: difference.gone.length,
    languages,
    units,
  };
  const titles = difference.texts.filter(({ change, title }) => change === "changed" && title);
  const any = Object.values(counts).reduce((sum, one) => sum + one, titles.length);
  return { ...counts, same: same.length, any };
}
