// Duplicates within one list. Only names that share a blocking key are compared; a pair is judged by itself, so that
// "possible" never travels from pair to pair.
import { compareParsed } from "./compare.ts";
import { keysOfParsed } from "./keys.ts";
import { parseName } from "./parse-name.ts";
import type { NameRecord } from "./parse-name.ts";
import type { RuleId } from "./rules.ts";

export interface Duplicate {
  /** Positions in the list, counted from 0, the smaller first. */
  readonly positions: readonly [number, number];
  readonly verdict: "same" | "possible";
  readonly rule: RuleId;
  readonly params: Record<string, string>;
}

/** Lists up to this length are compared pair by pair: no key can miss there. */
const SHORT_LIST = 150;
/** A key shared by more names than this says nothing. */
const MAX_POSTINGS = 200;

export function findDuplicates(names: readonly NameRecord[]): readonly Duplicate[] {
  const parsed = names.map(parseName);
  const found: Duplicate[] = [];
  for (const [first, second] of pairsToCompare(parsed.map(keysOfParsed))) {
    const [left, right] = [parsed[first], parsed[second]];
    if (left === undefined || right === undefined) continue;
    const { verdict, rule, params } = compareParsed(left, right);
    if (verdict !== "different") found.push({ positions: [first, second], verdict, rule, params });
  }
  return found;
}

function* pairsToCompare(keys: readonly (readonly string[])[]): Generator<[number, number]> {
  if (keys.length <= SHORT_LIST) {
    for (let i = 0; i < keys.length; i++) for (let j = i + 1; j < keys.length; j++) yield [i, j];
    return;
  }
  const postings = new Map<string, number[]>();
  for (const [second, own] of keys.entries()) {
    const earlier = new Set(own.flatMap((key) => postings.get(key) ?? []));
    for (const first of [...earlier].sort((a, b) => a - b)) yield [first, second];
    for (const key of own) {
      const list = postings.get(key) ?? [];
      if (list.length < MAX_POSTINGS) postings.set(key, [...list, second]);
    }
  }
}
