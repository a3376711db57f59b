/** Invented rows whose true rule is known. */
import type { Lesson } from "../../training/forest/grow-forest.ts";
import { type Random, randomFrom } from "../random.ts";

export type Rule = (row: readonly number[], random: Random) => boolean;

/** Rows of `measures` numbers from 0 to 1, a few of them equal to one another, with the labels that the rule gives. */
export function inventLesson(
  seed: number,
  rule: Rule,
  { rows = 1500, measures = 6 }: { readonly rows?: number; readonly measures?: number } = {},
): Lesson {
  const random = randomFrom(seed);
  const made = Array.from({ length: rows }, () =>
    Array.from({ length: measures }, (_, at) =>
      at === measures - 1 ? Math.floor(random() * 4) : random(),
    ),
  );
  return {
    measures: Array.from({ length: measures }, (_, at) => `measure ${at}`),
    rows: made,
    labels: made.map((row) => rule(row, random)),
    weights: made.map(() => 1),
  };
}

/** Neither measure says anything alone. */
export const eitherAlone: Rule = ([a = 0, b = 0]) => a > 0.5 !== b > 0.5;

/** One row in ten is labelled wrongly. */
export const noisyThreshold: Rule = ([a = 0], random) => a > 0.3 !== random() < 0.1;

/** No measure says anything. */
export const byChance: Rule = (_, random) => random() < 0.5;

/** The same in another order, each order as likely as the next (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}
