/**
 * Which patterns may be found in a text at all, by the letters that they require (required-letters.ts): a text is gone through
 * once, and what it has is kept as a row of bits, one for each set of letters of which some pattern requires one.
 */
import { indexLetters, markLetters, setBit, type LetterIndex } from "./letter-index.ts";
import type { Required } from "./required-letters.ts";

/** Places of the bits that must all be set. The first place's always is. */
export interface Guard {
  readonly one: number;
  readonly two: number;
  readonly three: number;
}

/** What is required, as one text -> its place. */
const places = new Map<string, number>([["", 0]]);
let index: LetterIndex | null = null;

/** While the image is made. */
export function guardFor(required: readonly Required[]): Guard {
  const [one = 0, two = 0, three = 0] = required.map(placeOf);
  return { one, two, three };
}

function placeOf(required: Required): number {
  const key = required.join("\n");
  const place = places.get(key) ?? places.size;
  places.set(key, place);
  if (place >= words * 32) [index, current] = [null, null];
  return place;
}

/** Of a longer text every pattern is asked. */
const longest = 2_000;
/**
 * Texts that are gone through; of those that come later every pattern is asked, as in a long list each is in the end. While
 * the image is made all are, so that it has no more patterns than a page needs.
 */
let most = 60_000;

let current: string | null = null;
/** Where the current text's row begins. */
let from = 0;
let words = 0;
/** The first row says yes to all. */
let bits = new Int32Array(0);
let emptyRow = bits;
const rows = new Map<string, number>();

/** False when no pattern of this guard is found in the text. */
export function mayStandIn(text: string, { one, two, three }: Guard): boolean {
  if (text !== current) look(text);
  return hasBit(one) && hasBit(two) && hasBit(three);
}

function hasBit(place: number): boolean {
  return ((bits[from + (place >> 5)] ?? 0) & (1 << (place & 31))) !== 0;
}

function look(text: string): void {
  index ??= startIndex(2 * places.size);
  if (bits.length === 0) bits = new Int32Array((most + 1) * words).fill(-1, 0, words);
  from = (text.length > longest ? 0 : (rows.get(text) ?? newRow(index, text))) * words;
  current = text;
}

function newRow(its: LetterIndex, text: string): number {
  const row = rows.size + 1;
  if (row > most) return 0;
  rows.set(text, row);
  bits.set(emptyRow, row * words);
  markLetters(its, text, bits, row * words);
  return row;
}

/** While patterns are made, each text is taken to have what those of later require. */
function startIndex(room: number): LetterIndex {
  words = (room + 31) >> 5;
  const its = indexLetters([...places.keys()].map((key) => (key === "" ? [] : key.split("\n"))));
  emptyRow = new Int32Array(words);
  for (let place = places.size; place < words * 32; place += 1) setBit(emptyRow, 0, place);
  setBit(emptyRow, 0, 0);
  forgetTexts();
  return its;
}

/** No more patterns will come beside those there are; nothing of a text stays. */
export function finishGuards(): void {
  index = startIndex(places.size);
  places.clear();
  places.set("", 0);
  most = 6_000;
}

function forgetTexts(): void {
  bits = new Int32Array(0);
  rows.clear();
  current = null;
}
