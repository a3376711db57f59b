/** The same chances for the same seed (Park and Miller's generator). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed % 2147483646) + 1;
  }

  below(limit: number): number {
    this.#state = (this.#state * 16807) % 2147483647;
    return this.#state % limit;
  }

  pick<T>(among: readonly T[]): T {
    const picked = among[this.below(among.length)];
    if (picked === undefined) throw new Error("nothing to pick from");
    return picked;
  }

  weighted<N extends string>(weights: Readonly<Record<N, number>>): N {
    const names = Object.keys(weights) as N[];
    let left = this.below(names.reduce((sum, name) => sum + weights[name], 0));
    for (const name of names) {
      left -= weights[name];
      if (left < 0) return name;
    }
    throw new Error("nothing to weigh");
  }
}
