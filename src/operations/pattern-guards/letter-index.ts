/**
 * Pieces of letters and the sets in which each stands, looked up by a hash of the piece: in buckets by half of its bits, where
 * the other half tells pieces apart. Two pieces with one hash count as one, which makes no answer wrong: a text only seems to have more.
 */
import { longestPiece } from "./how-common.ts";
import { begin, end, partOf, parts, unitsAlike } from "./letters-alike.ts";

export interface LetterIndex {
  /** Bucket -> where its entries begin; those of the next one end them. */
  readonly starts: Uint32Array;
  readonly checks: Uint16Array;
  readonly places: Uint16Array;
  readonly alike: Uint16Array;
}

const buckets = 1 << 16;
let alike: Uint16Array | null = null;

/** @param sets what one requires, as they are placed. */
export function indexLetters(sets: readonly (readonly string[])[]): LetterIndex {
  alike ??= unitsAlike();
  const entries = sets
    .flatMap((pieces, place) => pieces.map((piece) => ({ hash: hashOf(piece), place })))
    .toSorted((one, other) => (one.hash >>> 0) - (other.hash >>> 0));
  const starts = new Uint32Array(buckets + 1);
  for (const { hash } of entries) starts[(hash >>> 16) + 1] = (starts[(hash >>> 16) + 1] ?? 0) + 1;
  for (let bucket = 0; bucket < buckets; bucket += 1)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  return {
    starts,
    checks: Uint16Array.from(entries, ({ hash }) => hash & 0xffff),
    places: Uint16Array.from(entries, ({ place }) => place),
    alike,
  };
}

function hashOf(piece: string): number {
  let hash = 0;
  for (let at = 0; at < piece.length; at += 1) hash = hashed(hash, piece.charCodeAt(at));
  return hash;
}

function hashed(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Sets the bit of each set of which a piece stands in the text. */
export function markLetters(
  index: LetterIndex,
  text: string,
  bits: Int32Array,
  from: number,
): void {
  const units = unitsOf(index, text);
  const { starts } = index;
  const length = text.length + 2;
  for (let start = 0; start < length; start += 1) {
    let hash = 0;
    const stop = Math.min(start + longestPiece, length);
    for (let at = start; at < stop; at += 1) {
      const mixed = Math.imul(hash ^ (units[at] ?? 0), 0x9e3779b1);
      hash = mixed ^ (mixed >>> 15);
      const bucket = hash >>> 16;
      if (starts[bucket] !== starts[bucket + 1]) mark(index, hash, bits, from);
    }
  }
  for (const [part, letter] of parts.entries())
    if (hasPart(text, part)) mark(index, hashOf(letter), bits, from);
}

let units = new Uint16Array(256);

/** With both ends; the next call has the same room. */
function unitsOf({ alike }: LetterIndex, text: string): Uint16Array {
  if (units.length < text.length + 2) units = new Uint16Array(2 * text.length + 2);
  units[0] = begin.charCodeAt(0);
  for (let at = 0; at < text.length; at += 1) units[at + 1] = alike[text.charCodeAt(at)] ?? 0;
  units[text.length + 1] = end.charCodeAt(0);
  return units;
}

function hasPart(text: string, part: number): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80 && partOf(unit) === part) return true;
  }
  return false;
}

function mark(index: LetterIndex, hash: number, bits: Int32Array, from: number): void {
  const bucket = hash >>> 16;
  const check = hash & 0xffff;
  const stop = index.starts[bucket + 1] ?? 0;
  for (let at = index.starts[bucket] ?? 0; at < stop; at += 1)
    if (index.checks[at] === check) setBit(bits, from, index.places[at] ?? 0);
}

export function setBit(bits: Int32Array, from: number, place: number): void {
  const word = from + (place >> 5);
  bits[word] = (bits[word] ?? 0) | (1 << (place & 31));
}
