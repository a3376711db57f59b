// Languages side by side: units of the same paragraph get the same id. Sequences of like kinds are paired by their order;
// otherwise pairs are chosen so that kinds agree and lengths keep their proportion (after Gale and Church, 1993).

import type { RecognisedText, RecognisedUnit } from "../recognised-statement.ts";
import type { BodyUnit } from "./body-rows.ts";
import type { LanguagePart } from "./languages.ts";

/** The texts of a statement; the first gives the ids, units that only others have get the ids behind. */
export function alignTexts(
  parts: readonly LanguagePart[],
  titles: ReadonlyMap<string, string>,
): RecognisedText[] {
  const [first] = parts;
  if (first === undefined) return [];
  let extra = first.units.length;
  return parts.map(({ language, units }) => {
    const pairs =
      units === first.units ? units.map((_, index) => index) : pairUnits(first.units, units);
    return {
      language,
      title: titles.get(language) ?? null,
      units: units.map((unit, index) => unitOf(unit, pairs[index] ?? (extra += 1) - 1)),
    };
  });
}

function unitOf({ kind, text, rows }: BodyUnit, place: number): RecognisedUnit {
  return { id: `u${place + 1}`, kind, text, line: rows[0]?.line ?? 0 };
}

/** For each unit its partner's index among the first text's units, or null. */
function pairUnits(source: readonly BodyUnit[], target: readonly BodyUnit[]): (number | null)[] {
  const alike =
    source.length === target.length &&
    source.every(({ kind }, index) => kind === target[index]?.kind);
  if (alike || source.length * target.length > maxCells)
    return target.map((_, index) => (index < source.length ? index : null));
  return byCost(source, target);
}

const maxCells = 1_000_000;
const gap = 1.2;

/** The cheapest way through the table of pairs and gaps. */
function byCost(source: readonly BodyUnit[], target: readonly BodyUnit[]): (number | null)[] {
  const ratio = total(target) / Math.max(1, total(source));
  const width = target.length + 1;
  const costs = new Float64Array((source.length + 1) * width);
  for (let i = 0; i <= source.length; i += 1) {
    for (let j = 0; j <= target.length; j += 1) {
      if (i === 0 || j === 0) costs[i * width + j] = (i + j) * gap;
      else {
        const pair =
          (costs[(i - 1) * width + j - 1] ?? 0) + pairCost(source[i - 1], target[j - 1], ratio);
        const skipped =
          Math.min(costs[(i - 1) * width + j] ?? 0, costs[i * width + j - 1] ?? 0) + gap;
        costs[i * width + j] = Math.min(pair, skipped);
      }
    }
  }
  return walkBack(costs, source, target, ratio);
}

function walkBack(
  costs: Float64Array,
  source: readonly BodyUnit[],
  target: readonly BodyUnit[],
  ratio: number,
): (number | null)[] {
  const width = target.length + 1;
  const pairs: (number | null)[] = target.map(() => null);
  let [i, j] = [source.length, target.length];
  while (i > 0 && j > 0) {
    const here = costs[i * width + j] ?? 0;
    const pair =
      (costs[(i - 1) * width + j - 1] ?? 0) + pairCost(source[i - 1], target[j - 1], ratio);
    if (Math.abs(here - pair) < 1e-9) {
      pairs[j - 1] = i - 1;
      i -= 1;
      j -= 1;
    } else if (Math.abs(here - (costs[(i - 1) * width + j] ?? 0) - gap) < 1e-9) i -= 1;
    else j -= 1;
  }
  return pairs;
}

function pairCost(one: BodyUnit | undefined, other: BodyUnit | undefined, ratio: number): number {
  if (one === undefined || other === undefined) return 2 * gap;
  const expected = Math.max(1, one.text.length * ratio);
  const drift = Math.abs(Math.log(Math.max(1, other.text.length) / expected));
  return Math.min(2, drift) + (one.kind === other.kind ? 0 : 1.4);
}

function total(units: readonly BodyUnit[]): number {
  return units.reduce((sum, { text }) => sum + text.length, 0);
}
