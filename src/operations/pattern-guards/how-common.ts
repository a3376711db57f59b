/** How likely it is that letters (letters-alike.ts) stand in a text: roughly, to choose by. */
import { begin, end, lettersAlike, parts } from "./letters-alike.ts";

/** Longer ones would take more room and tell little more. */
export const longestPiece = 4;

/** From common to rare, in most languages of Latin letters. */
const byFrequency = " AEINORTSLDCUMPHGBFVYKWZJXQ";
const common = new Map(
  [...byFrequency].map((letter, at) => [lettersAlike(letter), Math.exp(-at / 7) / 7]),
);
/** Letters of a text of the usual length. */
const places = 40;
const signs = /[-.,()0]/u;

function howCommonLetter(letter: string): number {
  if (letter === begin || letter === end) return 1 / places;
  return common.get(letter) ?? (signs.test(letter) ? 0.03 : letter < "\x80" ? 0.01 : 0.002);
}

/** The rarest piece of so many letters, or all of them when they are fewer. */
export function rarestPiece(letters: string): Piece {
  const found = known.get(letters) ?? pieceOf(letters);
  known.set(letters, found);
  return found;
}

interface Piece {
  readonly piece: string;
  readonly howCommon: number;
}

const known = new Map<string, Piece>();

function pieceOf(letters: string): Piece {
  let best = { piece: letters, howCommon: Infinity };
  for (let at = 0; at === 0 || at + longestPiece <= letters.length; at += 1) {
    const piece = letters.slice(at, at + longestPiece);
    const howCommon = howCommonPiece(piece);
    if (howCommon < best.howCommon) best = { piece, howCommon };
  }
  return best;
}

function howCommonPiece(piece: string): number {
  if (piece === parts[0]) return 0.2;
  if (piece === parts[1]) return 0.2;
  if (piece === parts[2]) return 0.05;
  let chance = places;
  for (const letter of piece) chance *= howCommonLetter(letter);
  return Math.min(1, chance);
}

/** The same for one of several. */
export function howCommonAny(required: readonly string[]): number {
  let sum = 0;
  for (const letters of required) sum += rarestPiece(letters).howCommon;
  return sum;
}
