import { secondLook, secondMeasures } from "#recognition/weighed/second-look.ts";
import { measures, measuresOf } from "#recognition/weighed/surroundings.ts";
import { placeSignatories } from "./place-signatories.ts";
import type { Subject } from "./subject.ts";

/** Which rows name signatories. */
export const listRows: Subject = {
  name: "list",
  asks: "names signatories",
  label: (scan, gold) => (gold.whole ? placeSignatories(scan, gold.signatories) : null),
  first: {
    measures,
    measure: measuresOf,
    weights: "src/recognition/weighed/first-look.json",
  },
  second: {
    measures: secondMeasures,
    measure: secondLook,
    weights: "src/recognition/weighed/second-look.json",
  },
  above: 0.45,
};
