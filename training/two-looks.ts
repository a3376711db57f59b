// Two forests, one after the other: the first sees the rows, the second also what the first said of them. What the first
// says of rows that it learned from is better than it ever says again, so the second learns from what first looks say that
// have not seen the document's fold.

import { type Forest, likelihood } from "#recognition/weighed/trees.ts";
import { type Growth, growForest } from "./forest/grow-forest.ts";
import { type LabelledDocument, weightOfRow } from "./labelled-rows.ts";
import type { Subject } from "./subject.ts";

export interface TwoLooks {
  readonly first: Forest;
  readonly second: Forest;
  /** For each document how likely each row is, by a second look that has not seen the document's fold. */
  readonly likely: readonly (readonly number[])[];
}

type Measured = readonly (readonly number[])[];

/** `folds`: the fold of each document; two at least. */
export function learnTwoLooks(
  documents: readonly LabelledDocument[],
  folds: readonly number[],
  subject: Subject,
  growth: Growth,
): TwoLooks {
  const names = { first: subject.first.measures, second: namesOfBoth(subject) };
  const measured = documents.map((one) => one.measured);
  const first = learnAround(documents, measured, names.first, folds, growth);
  const again = documents.map((one, at) => lookAgain(one, first.likely[at] as number[], subject));
  const second = learnAround(documents, again, names.second, folds, growth);
  return { first: first.forest, second: second.forest, likely: second.likely };
}

/** The names of the measures of the second look: those of the first, then its own. */
export function namesOfBoth({ first, second }: Subject): string[] {
  return [...first.measures, ...second.measures];
}

function lookAgain(
  { scan, measured }: LabelledDocument,
  likely: readonly number[],
  { second }: Subject,
): Measured {
  const added = second.measure(scan, likely);
  return measured.map((row, at) => [...row, ...(added[at] as readonly number[])]);
}

interface Learned {
  readonly forest: Forest;
  readonly likely: readonly (readonly number[])[];
}

/** A forest of all documents, and what forests that have not seen a document's fold say of it. */
function learnAround(
  documents: readonly LabelledDocument[],
  measured: readonly Measured[],
  names: readonly string[],
  folds: readonly number[],
  growth: Growth,
): Learned {
  const learn = (isSeen: (at: number) => boolean): Forest =>
    growForest(lessonOf(documents, measured, names, isSeen), growth);
  const without = new Map(
    [...new Set(folds)].map((fold) => [fold, learn((at) => folds[at] !== fold)]),
  );
  const likely = measured.map((rows, at) => {
    const forest = without.get(folds[at] as number) as Forest;
    return rows.map((row) => likelihood(forest, row));
  });
  return { forest: learn(() => true), likely };
}

function lessonOf(
  documents: readonly LabelledDocument[],
  measured: readonly Measured[],
  measures: readonly string[],
  isSeen: (at: number) => boolean,
): Parameters<typeof growForest>[0] {
  const seen = documents.flatMap((document, at) =>
    isSeen(at) ? [{ document, rows: measured[at] as Measured }] : [],
  );
  return {
    measures,
    rows: seen.flatMap(({ rows }) => rows),
    labels: seen.flatMap(({ document }) => document.labels.map((label) => label > 0)),
    weights: seen.flatMap(({ document }) => document.labels.map(() => weightOfRow(document))),
  };
}
