/**
 * What else people find names with, on the same names: every name scored by fuzzball's `token_sort_ratio`, and an index of
 * trigrams as pg_trgm keeps one. fuzzball itself is used where it is installed; else its definition is followed here
 * (2.2.6: letters and figures in lower case, words sorted, similarity by insertions and deletions).
 */

export interface Scorer {
  /** Where the function is from. */
  readonly from: string;
  readonly score: (left: string, right: string) => number;
}

export async function tokenSortRatio(): Promise<Scorer> {
  try {
    const name = "fuzzball";
    const { token_sort_ratio: score } = (await import(name)) as {
      token_sort_ratio: Scorer["score"];
    };
    return { from: "fuzzball", score };
  } catch {
    return { from: "as fuzzball 2.2.6 defines it", score: scoreSorted };
  }
}

function scoreSorted(left: string, right: string): number {
  const [a, b] = [sorted(left), sorted(right)];
  if (a === "" || b === "") return 0;
  return Math.round((100 * 2 * longestCommon(a, b)) / (a.length + b.length));
}

function sorted(name: string): string {
  const words = name
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .toLowerCase()
    .trim()
    .split(" ");
  return words.toSorted().join(" ");
}

const longest = 400;
const rows: readonly [Uint16Array, Uint16Array] = [
  new Uint16Array(longest + 1),
  new Uint16Array(longest + 1),
];

/** Length of the longest common subsequence: what insertions and deletions leave. Up to 400 letters are compared. */
function longestCommon(a: string, b: string): number {
  const width = Math.min(b.length, longest);
  let [above, row] = rows;
  above.fill(0, 0, width + 1);
  for (let i = 0; i < Math.min(a.length, longest); i++) {
    const letter = a.charCodeAt(i);
    row[0] = 0;
    for (let j = 0; j < width; j++) {
      const left = row[j] ?? 0;
      const up = above[j + 1] ?? 0;
      const isSame = letter === b.charCodeAt(j);
      row[j + 1] = isSame ? (above[j] ?? 0) + 1 : left > up ? left : up;
    }
    [above, row] = [row, above];
  }
  return above[width] ?? 0;
}

/** The names that score highest, best first; every name is scored. */
export function scan(
  names: readonly string[],
  asked: string,
  most: number,
  { score }: Scorer,
): readonly number[] {
  const scores = names.map((name, at) => [score(asked, name), at] as const);
  return scores
    .toSorted(([a], [b]) => b - a)
    .slice(0, most)
    .map(([, at]) => at);
}

export class TrigramIndex {
  readonly #postings = new Map<string, number[]>();
  readonly #sizes: number[] = [];

  constructor(names: readonly string[]) {
    for (const [at, name] of names.entries()) {
      const own = trigramsOf(name);
      this.#sizes.push(own.size);
      for (const trigram of own) {
        const list = this.#postings.get(trigram);
        if (list) list.push(at);
        else this.#postings.set(trigram, [at]);
      }
    }
  }

  /** By the share of trigrams in common (Jaccard), best first. */
  find(asked: string, most: number): readonly number[] {
    const own = trigramsOf(asked);
    const common = new Map<number, number>();
    for (const trigram of own)
      for (const at of this.#postings.get(trigram) ?? []) common.set(at, (common.get(at) ?? 0) + 1);
    const share = ([at, count]: readonly [number, number]): number =>
      count / (own.size + (this.#sizes[at] ?? 0) - count);
    return [...common]
      .toSorted((a, b) => share(b) - share(a))
      .slice(0, most)
      .map(([at]) => at);
  }
}

/** Words in lower case with two blanks before and one after, in threes. */
function trigramsOf(name: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of name.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    if (word === "") continue;
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3));
  }
  return found;
}
