// Forests one after the other. What a forest says of documents that it learned from is better than it ever says again, so
// a later look learns from what earlier ones say that have not seen the document's fold.

import { type Forest, likelihood } from "#recognition/weighed/trees.ts";
import { type Growth, growForest } from "./forest/grow-forest.ts";
import type { LabelledDocument } from "./labelled-rows.ts";
import type { Look, Subject } from "./subject.ts";

export interface LearnedLook {
  readonly look: Look;
  /** Learned from all documents. */
  readonly forest: Forest;
  /** For each document how likely each thing is, by a forest that has not seen the document's fold. */
  readonly likely: readonly (readonly number[])[];
}

/** `folds`: the fold of each document; two at least. `seed` takes the place of the looks' own. */
export function learnLooks<Seen>(
  documents: readonly LabelledDocument<Seen>[],
  folds: readonly number[],
  subject: Subject<Seen>,
  growth: Pick<Growth, "seed"> & Partial<Growth>,
): LearnedLook[] {
  const learned: LearnedLook[] = [];
  for (const look of subject.looks) {
    const things = documents.map(({ seen }, at): Things => {
      const before = learned.map(({ likely }) => likely[at] ?? []);
      return { measured: look.measure(seen, before), labels: look.label(seen) };
    });
    const grow = { ...look.growth, ...growth };
    learned.push({ look: look as Look, ...learnAround(things, folds, look.measures, grow) });
  }
  return learned;
}

/** The things of a document. */
interface Things {
  readonly measured: readonly (readonly number[])[];
  readonly labels: readonly number[];
}

/** A forest of all documents, and what forests that have not seen a document's fold say of it. */
function learnAround(
  things: readonly Things[],
  folds: readonly number[],
  measures: readonly string[],
  growth: Growth,
): Pick<LearnedLook, "forest" | "likely"> {
  const learn = (isSeen: (at: number) => boolean): Forest =>
    growForest(
      lessonOf(
        things.filter((_, at) => isSeen(at)),
        measures,
      ),
      growth,
    );
  const without = new Map(
    [...new Set(folds)].map((fold) => [fold, learn((at) => folds[at] !== fold)]),
  );
  const likely = things.map(({ measured }, at) => {
    const forest = without.get(folds[at] as number) as Forest;
    return measured.map((row) => likelihood(forest, row));
  });
  return { forest: learn(() => true), likely };
}

function lessonOf(
  things: readonly Things[],
  measures: readonly string[],
): Parameters<typeof growForest>[0] {
  return {
    measures,
    rows: things.flatMap(({ measured }) => measured),
    labels: things.flatMap(({ labels }) => labels.map((label) => label > 0)),
    weights: things.flatMap(({ labels }) => labels.map(() => weightOfThing(labels.length))),
  };
}

/** A long document says more than a short one, but not as much more as it is longer. */
export function weightOfThing(size: number): number {
  return 1 / Math.sqrt(size);
}
