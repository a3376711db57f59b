import { type Scan, scanRows } from "#recognition/list/scan.ts";
import { rowsOf } from "#recognition/rows/rows.ts";
import { secondLook, secondMeasures } from "#recognition/weighed/second-look.ts";
import { measures, measuresOf } from "#recognition/weighed/surroundings.ts";
import { usualGrowth } from "./forest/grow-forest.ts";
import { placeSignatories } from "./place-signatories.ts";
import type { Look, Subject } from "./subject.ts";

interface SeenRows {
  readonly scan: Scan;
  readonly measured: readonly (readonly number[])[];
  /** For each row how many signatories it prints. */
  readonly printed: readonly number[];
}

type ListLook = Look<SeenRows>;

const both = {
  asks: "names signatories",
  label: ({ printed }) => printed,
  above: 0.45,
  growth: usualGrowth,
} satisfies Partial<ListLook>;

const first: ListLook = {
  ...both,
  measures,
  measure: ({ measured }) => measured,
  weights: "src/recognition/weighed/first-look.json",
};

const second: ListLook = {
  ...both,
  measures: [...measures, ...secondMeasures],
  measure: ({ scan, measured }, [likely = []]) => {
    const added = secondLook(scan, likely);
    return measured.map((row, at) => [...row, ...(added[at] ?? [])]);
  },
  weights: "src/recognition/weighed/second-look.json",
};

/** Which rows name signatories. */
export const listRows: Subject<SeenRows> = {
  name: "list",
  see: (document, gold) => {
    if (!gold.whole) return null;
    const scan = scanRows(rowsOf(document));
    return { scan, measured: measuresOf(scan), printed: placeSignatories(scan, gold.signatories) };
  },
  looks: [first, second],
};
