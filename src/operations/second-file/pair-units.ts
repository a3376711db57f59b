/**
 * Which unit of a newer copy is which unit of the older one, where none is equal: those that have most words in common,
 * in their order. Pure.
 */

/** Beyond this many pairs each is no longer compared with each, and units are paired in order. */
const mostPairs = 40_000;
/** Units that have less in common than this are two. */
const leastAlike = 0.4;

/** Index pairs, rising in both; what is in none came or went. */
export function pairUnits(
  own: readonly string[],
  read: readonly string[],
): readonly (readonly [number, number])[] {
  const alike = own.length * read.length > mostPairs ? [] : alikePairs(own, read);
  const pairs: (readonly [number, number])[] = [];
  let [from, at] = [0, 0];
  for (const [end, until] of [...alike, [own.length, read.length] as const]) {
    // Nothing alike, and as many on either side: each was written anew in its place.
    if (end - from === until - at)
      for (let step = 0; step < end - from; step += 1) pairs.push([from + step, at + step]);
    if (end < own.length) pairs.push([end, until]);
    [from, at] = [end + 1, until + 1];
  }
  return pairs;
}

function alikePairs(
  own: readonly string[],
  read: readonly string[],
): readonly (readonly [number, number])[] {
  const [ours, theirs] = [own.map(wordsOf), read.map(wordsOf)];
  const alike = ours.map((one) => theirs.map((other) => likeness(one, other)));
  const width = read.length + 1;
  const best = new Float64Array((own.length + 1) * width);
  const sum = (i: number, j: number): number => best[i * width + j] ?? 0;
  const likenessOf = (i: number, j: number): number => alike[i]?.[j] ?? 0;
  for (let i = own.length - 1; i >= 0; i -= 1)
    for (let j = read.length - 1; j >= 0; j -= 1) {
      const paired = likenessOf(i, j) > 0 ? likenessOf(i, j) + sum(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(paired, sum(i + 1, j), sum(i, j + 1));
    }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < own.length && j < read.length;) {
    if (sum(i, j) === sum(i + 1, j)) i += 1;
    else if (sum(i, j) === sum(i, j + 1)) j += 1;
    else pairs.push([i++, j++]);
  }
  return pairs;
}

type Words = ReadonlyMap<string, number>;

function wordsOf(text: string): Words {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  // Scripts without spaces between words are compared by their letters.
  for (const word of words.length > 1 ? words : Array.from(words[0] ?? ""))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Twice what both have, of all that they have; 0 for what has too little in common. */
function likeness(one: Words, other: Words): number {
  let both = 0;
  for (const [word, count] of one) both += Math.min(count, other.get(word) ?? 0);
  const all = sizeOf(one) + sizeOf(other);
  const share = all === 0 ? 0 : (2 * both) / all;
  return share < leastAlike ? 0 : share;
}

function sizeOf(words: Words): number {
  return [...words.values()].reduce((sum, count) => sum + count, 0);
}
