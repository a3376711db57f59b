/**
 * Entries that may be the same organisation, after some were changed: what people decided stays, what was recognised
 * among unchanged entries stays, and only the changed ones are compared anew, with those that share a key.
 */
import { compareParsed } from "#names/compare.ts";
import { isTelling, SHORT_LIST } from "#names/find-duplicates.ts";
import { keysOfParsed } from "#names/keys.ts";
import { parseName, type ParsedName } from "#names/parse-name.ts";
import { prepareNames } from "#names/prepare-names.ts";
import { positionOf, type Entry, type ImportState, type Pair } from "./state.ts";

export function findPairs(state: ImportState): readonly Pair[] {
  const { entries, changed, pairs } = state;
  const kept = pairs.filter(({ keys, decided }) => {
    return keys.every((key) => positionOf(state, key) > 0 && (decided || !changed.has(key)));
  });
  const fresh = compareChanged(entries, changed);
  return [...kept, ...fresh.filter((pair) => !kept.some((one) => isPair(one, pair.keys)))];
}

export function isPair(pair: Pair, [one, other]: readonly [string, string]): boolean {
  return pair.keys.includes(one) && pair.keys.includes(other);
}

interface Parsed {
  readonly key: string;
  readonly name: ParsedName;
  readonly blocks: readonly string[];
  /** A number for each block, of few bits. */
  readonly marks: Uint16Array;
}

interface Placed extends Parsed {
  readonly at: number;
}

function compareChanged(entries: readonly Entry[], changed: ReadonlySet<string>): readonly Pair[] {
  const own = entries.flatMap((entry, at) => (changed.has(entry.key) ? [placed(entry, at)] : []));
  const sharing = groupByBlock(entries, new Set(own.flatMap(({ blocks }) => blocks)));
  return own.flatMap((one) => {
    const alike = new Set(one.blocks.flatMap((block) => sharing.get(block) ?? []));
    return [...alike].flatMap((at) => {
      const other = entries[at];
      return other ? comparePair(one, placed(other, at), changed) : [];
    });
  });
}

function placed(entry: Entry, at: number): Placed {
  return { ...parseEntry(entry), at };
}

/**
 * Where entries have the blocks that are asked for: of thirty thousand entries with twenty each nearly all have none, and
 * their marks tell.
 */
function groupByBlock(
  entries: readonly Entry[],
  asked: ReadonlySet<string>,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map([...asked].map((block): [string, number[]] => [block, []]));
  const wanted = new Uint8Array(differentMarks);
  for (const block of asked) wanted[markOf(block)] = 1;
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at];
    const parsed = entry && parseEntry(entry);
    if (parsed && hasOne(parsed.marks, wanted))
      for (const block of parsed.blocks) groups.get(block)?.push(at);
  }
  // As among those of the file: a word that hundreds share makes none of them alike.
  for (const [block, at] of groups)
    if (entries.length > SHORT_LIST && !isTelling(block, at.length)) groups.delete(block);
  return groups;
}

/** Asked of every entry of a long list. */
function hasOne(marks: Uint16Array, wanted: Uint8Array): boolean {
  for (let at = 0; at < marks.length; at += 1) if (wanted[marks[at] ?? 0] === 1) return true;
  return false;
}

/** How many marks there are: as many as two bytes tell apart. */
const differentMarks = 65_536;

function markOf(block: string): number {
  let mark = 0;
  for (let at = 0; at < block.length; at += 1)
    mark = (mark * 31 + block.charCodeAt(at)) % differentMarks;
  return mark;
}

/** Two changed entries are compared once, by the earlier of them. */
function comparePair(one: Placed, other: Placed, changed: ReadonlySet<string>): readonly Pair[] {
  if (one.at === other.at || (changed.has(other.key) && other.at < one.at)) return [];
  const [first, second] = one.at < other.at ? [one, other] : [other, one];
  const { verdict, rule, params } = compareParsed(first.name, second.name);
  if (verdict === "different") return [];
  return [{ keys: [first.key, second.key], verdict, rule, params, decided: false }];
}

/** Names read in one turn of the event loop: some milliseconds. */
const stretch = 50;

/** Reads the names of all entries, so that findPairs need not; others take their turns meanwhile. */
export async function parseEntries(entries: readonly Entry[]): Promise<void> {
  for (const _ of prepareNames()) await nextTurn();
  const unread = entries.filter((entry) => !known.has(entry));
  for (let from = 0; from < unread.length; from += stretch) {
    unread.slice(from, from + stretch).forEach(parseEntry);
    await nextTurn();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

const known = new WeakMap<Entry, Parsed>();

/** An entry never changes: a corrected one is another. */
function parseEntry(entry: Entry): Parsed {
  const found = known.get(entry);
  if (found) return found;
  const parsed = parseAnew(entry);
  known.set(entry, parsed);
  return parsed;
}

function parseAnew({ key, printed, country }: Entry): Parsed {
  const name = parseName(country === undefined ? { name: printed } : { name: printed, country });
  const blocks = keysOfParsed(name);
  return { key, name, blocks, marks: Uint16Array.from(blocks, markOf) };
}
