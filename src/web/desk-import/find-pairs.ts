/**
 * Entries that may be the same organisation, after some were changed: what people decided stays, what was recognised
 * among unchanged entries stays, and only the changed ones are compared anew, with those that share a key.
 */
import { compareParsed } from "#names/compare.ts";
import { keysOfParsed } from "#names/keys.ts";
import { parseName, type ParsedName } from "#names/parse-name.ts";
import type { Entry, ImportState, Pair } from "./state.ts";

export function findPairs(state: ImportState): readonly Pair[] {
  const { entries, changed, pairs } = state;
  const there = new Set(entries.map(({ key }) => key));
  const kept = pairs.filter(({ keys, decided }) => {
    return keys.every((key) => there.has(key) && (decided || !changed.has(key)));
  });
  const fresh = compareChanged(entries, changed);
  return [...kept, ...fresh.filter((pair) => !kept.some((one) => isPair(one, pair.keys)))];
}

export function isPair(pair: Pair, [one, other]: readonly [string, string]): boolean {
  return pair.keys.includes(one) && pair.keys.includes(other);
}

interface Parsed {
  readonly key: string;
  readonly at: number;
  readonly name: ParsedName;
  readonly blocks: readonly string[];
}

function compareChanged(entries: readonly Entry[], changed: ReadonlySet<string>): readonly Pair[] {
  const parsed = entries.map(parseEntry);
  const own = parsed.filter(({ key }) => changed.has(key));
  const sharing = groupByBlock(parsed, new Set(own.flatMap(({ blocks }) => blocks)));
  return own.flatMap((one) => {
    const alike = new Set(one.blocks.flatMap((block) => sharing.get(block) ?? []));
    return [...alike].flatMap((other) => comparePair(one, other, changed));
  });
}

/** Of the blocks that are asked for alone: a list of thirty thousand has many times as many. */
function groupByBlock(
  parsed: readonly Parsed[],
  asked: ReadonlySet<string>,
): ReadonlyMap<string, readonly Parsed[]> {
  const groups = new Map([...asked].map((block): [string, Parsed[]] => [block, []]));
  for (const one of parsed) for (const block of one.blocks) groups.get(block)?.push(one);
  return groups;
}

/** Two changed entries are compared once, by the earlier of them. */
function comparePair(one: Parsed, other: Parsed, changed: ReadonlySet<string>): readonly Pair[] {
  if (one === other || (changed.has(other.key) && other.at < one.at)) return [];
  const [first, second] = one.at < other.at ? [one, other] : [other, one];
  const { verdict, rule, params } = compareParsed(first.name, second.name);
  if (verdict === "different") return [];
  return [{ keys: [first.key, second.key], verdict, rule, params, decided: false }];
}

/** Names read in one turn of the event loop: some milliseconds. */
const stretch = 50;

/** Reads the names of all entries, so that findPairs need not; others take their turns meanwhile. */
export async function parseEntries(entries: readonly Entry[]): Promise<void> {
  const unread = entries.filter((entry) => !known.has(entry));
  for (let from = 0; from < unread.length; from += stretch) {
    unread.slice(from, from + stretch).forEach(parseEntry);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const known = new WeakMap<Entry, Omit<Parsed, "at">>();

/** An entry never changes: a corrected one is another. */
function parseEntry(entry: Entry, at: number): Parsed {
  const parsed = known.get(entry) ?? parseAnew(entry);
  known.set(entry, parsed);
  return { ...parsed, at };
}

function parseAnew({ key, printed, country }: Entry): Omit<Parsed, "at"> {
  const name = parseName(country === undefined ? { name: printed } : { name: printed, country });
  return { key, name, blocks: keysOfParsed(name) };
}
