// How much the groups of letters in a text speak for each language in Latin or Cyrillic letters: groups of four bytes of
// UTF-8, weighed as the language detector eld weighs them. The table is that of its package (Nito T.M., Apache-2.0),
// packed by build/letter-groups.ts; the scores are equal, which the test beside this file holds.
import packed from "./letter-groups.json" with { type: "json" };

/** 0 to 1 for each language that shares a group with the text. */
export function scoreLetterGroups(text: string): ReadonlyMap<string, number> {
  const groups = groupsOf(text);
  const sums = sumsOf(groups);
  const scored = packed.languages.flatMap((language, at) => {
    const score = (sums[at] ?? 0) / groups.size;
    return score > 0 ? [[language, score / (score + half)] as const] : [];
  });
  return new Map(scored);
}

/** A score of so much for each group is one half. */
const half = 25;
/** The table leaves out what every holder of a group gets. */
const least = 53;
const limits = { letters: 1000, bytes: 350, hard: 380, word: 70 };

function sumsOf(groups: ReadonlySet<number>): number[] {
  const { keys, from, holders } = table();
  const sums = packed.languages.map(() => 0);
  for (const group of groups) {
    const at = find(keys, group);
    if (at < 0) continue;
    const start = from[at] ?? 0;
    for (let holder = 0; holder < (holders[start] ?? 0); holder += 1) {
      const language = holders[start + 1 + 2 * holder] ?? 0;
      sums[language] = (sums[language] ?? 0) + (holders[start + 2 + 2 * holder] ?? 0) + least;
    }
  }
  return sums;
}

/** Each group of four bytes is a number; a blank before the first of a word and after the last are bytes of it. */
function groupsOf(text: string): ReadonlySet<number> {
  const groups = new Set<number>();
  for (const word of wordsOf(text)) {
    const length = Math.min(word.length, limits.word);
    let at = 0;
    for (; at + 4 < length; at += 3) groups.add(keyOf(word, at, at + 4, at === 0));
    groups.add(keyOf(word, Math.max(0, length - 4), word.length, at === 0) * 256 + blank);
  }
  return groups;
}

const blank = 0x20;

function keyOf(word: Uint8Array, from: number, to: number, isFirst: boolean): number {
  let key = isFirst ? blank : 0;
  for (let at = from; at < to; at += 1) key = key * 256 + (word[at] ?? 0);
  return key;
}

/** In bytes, as many as the limits allow. A run without a letter parts words, but for an apostrophe at its end. */
function wordsOf(text: string): Uint8Array[] {
  const plain = text
    .slice(0, limits.letters)
    .replace(/[\P{L}\u{10000}-\u{10ffff}]+(?<!['`’])/gu, " ");
  const words: Uint8Array[] = [];
  let bytes = 0;
  for (const word of plain.trim().toLowerCase().split(" ")) {
    if (word === "" || bytes > limits.bytes) break;
    const letters = firstBytes(encoder.encode(word), limits.hard - bytes);
    words.push(letters);
    bytes += letters.length + 1;
  }
  return words;
}

/** Cut after the letter that reaches over the limit. */
function firstBytes(letters: Uint8Array, limit: number): Uint8Array {
  if (letters.length <= limit) return letters;
  let end = limit + 1;
  while (end < letters.length && ((letters[end] ?? 0) & 0xc0) === 0x80) end += 1;
  return letters.subarray(0, end);
}

const encoder = new TextEncoder();

interface Table {
  /** Sorted. */
  readonly keys: Float64Array;
  /** Where the holders of a key stand. */
  readonly from: Uint32Array;
  /** For each key how many there are, then language and score of each. */
  readonly holders: Uint8Array;
}

let read: Table | null = null;

function table(): Table {
  read ??= unpack();
  return read;
}

function unpack(): Table {
  const holders = bytesOf(packed.holders);
  const keys = unpackKeys(bytesOf(packed.keys));
  const from = new Uint32Array(keys.length);
  for (let [at, next] = [0, 0]; at < keys.length; at += 1) {
    from[at] = next;
    next += 1 + 2 * (holders[next] ?? 0);
  }
  return { keys, from, holders };
}

/** Not by `Uint8Array.fromBase64`, which is not there yet when the readers' image is made. */
function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Each is written as its distance from the one before, seven bits a byte, the lowest first; the eighth says that more follow. */
function unpackKeys(distances: Uint8Array): Float64Array {
  const keys = new Float64Array(distances.length);
  let [key, scale, count] = [0, 1, 0];
  for (const byte of distances) {
    key += (byte & 127) * scale;
    scale *= 128;
    if (byte >= 128) continue;
    keys[count++] = key;
    scale = 1;
  }
  return keys.slice(0, count);
}

/** Where it stands, or -1. */
function find(keys: Float64Array, key: number): number {
  let [low, high] = [0, keys.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
