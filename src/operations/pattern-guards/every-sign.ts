/** All code points, for whoever tries them on a pattern. */

export interface Signs {
  readonly first: number;
  /** From that code point on. */
  readonly signs: string;
}

/** In order, in texts in which none joins with the next. */
export function everySign(): readonly Signs[] {
  if (known.length === 0)
    known = bounds.slice(0, -1).map((first, at) => {
      const length = (bounds[at + 1] ?? first) - first;
      const points = Array.from({ length }, (_, more) => String.fromCodePoint(first + more));
      return { first, signs: points.join("") };
    });
  return known;
}

const bounds = [0, 0x80, 0x250, 0x2e80, 0xd800, 0xdc00, 0xe000, 0x10000, 0x110000];

let known: Signs[] = [];

/** They are seven megabytes. */
export function forgetSigns(): void {
  known = [];
}
