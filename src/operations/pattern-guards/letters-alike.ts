/**
 * Letters that a pattern may take for one another, as one: with `i`, in Unicode mode or not, letters in both cases, and besides
 * whatever makes sets of letters short: all spaces, all digits, all halves of code points beyond 16 bits. What is alike to
 * `RegExp` is alike here; more may be.
 */

/** Places that patterns name, as letters that no text has: `^` and `$`. */
export const [begin, end] = ["\uf8f0", "\uf8f1"];
/** Stands for each letter of a part of Unicode. */
export const parts = ["\uf8f2", "\uf8f3", "\uf8f4"] as const;

/** Up to Latin with its signs, up to signs of all scripts, beyond. Of letters beyond ASCII. */
export function partOf(unit: number): number {
  return unit < 0x250 ? 0 : unit < 0x2e80 ? 1 : 2;
}

const half = 0xd800;

/** Code unit -> the one that stands for all that are alike. */
export function unitsAlike(): Uint16Array {
  const alike = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const [one, other] of pairs()) {
    const [first, second] = [rootOf(alike, one), rootOf(alike, other)];
    alike[Math.max(first, second)] = Math.min(first, second);
  }
  return alike.map((unit) => rootOf(alike, unit));
}

function rootOf(alike: Uint16Array, unit: number): number {
  let root = unit;
  while (alike[root] !== root) root = alike[root] ?? 0;
  return root;
}

function* pairs(): Generator<readonly [number, number]> {
  // The one pair of simple case folding that neither case nor normal form tells.
  yield [0xfb05, 0xfb06];
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const letter = String.fromCharCode(unit);
    for (const same of [letter.toUpperCase(), letter.toLowerCase(), letter.normalize("NFKC")])
      if (same.length === 1) yield [unit, same.charCodeAt(0)];
    if (/\s/u.test(letter)) yield [unit, 0x20];
    if (/\p{Nd}/u.test(letter)) yield [unit, 0x30];
    if (unit >= half && unit < 0xe000) yield [unit, half];
    // Those that mean more here than themselves.
    if (unit >= 0xf8f0 && unit <= 0xf8f4) yield [unit, 0];
  }
}

let known: Uint16Array | null = null;

export function lettersAlike(text: string): string {
  known ??= unitsAlike();
  let letters = "";
  for (let at = 0; at < text.length; at += 1)
    letters += String.fromCharCode(known[text.charCodeAt(at)] ?? 0);
  return letters;
}
