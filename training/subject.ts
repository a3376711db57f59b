/** What can be learned of the rows of a document: a question with yes or no for each row. A further one is a further file. */
import type { Scan } from "#recognition/list/scan.ts";
import type { Gold } from "./gold.ts";

export interface Subject {
  /** What `--subject` calls it. */
  readonly name: string;
  /** What a row with "yes" is, for people who read the figures. */
  readonly asks: string;
  /**
   * For each row how many things it is right about when it is found: 0 is "no". Null when the record does not tell; the
   * document is left out then.
   */
  readonly label: (scan: Scan, gold: Gold) => readonly number[] | null;
  readonly first: Look<[scan: Scan]>;
  /** Knows what the first look said of every row; its measures are added to those of the first. */
  readonly second: Look<[scan: Scan, first: readonly number[]]>;
  /** A row is found when it is more likely than this. */
  readonly above: number;
}

export interface Look<Given extends readonly unknown[]> {
  readonly measures: readonly string[];
  readonly measure: (...given: Given) => readonly (readonly number[])[];
  /** The file of the weights, from the root of the repository. */
  readonly weights: string;
}
