/**
 * The number of the newest commit, as the cache of pages needs it: asked of the database, because other processes commit
 * too, but not for every request. Our own commits make it unknown at once, so that no page is older than what this
 * process has acknowledged.
 */
export interface ChangeWatch {
  /** What is known without asking, or undefined. */
  readonly known: number | undefined;
  /** When the database does not answer, the last number it gave: old pages are better than none. */
  current(): Promise<number>;
  /** This process has committed. */
  committed(): void;
}

/** @param keep how long an answer counts: this turn of the event loop, or milliseconds. */
export function watchChanges(ask: () => Promise<number>, keep: "turn" | number): ChangeWatch {
  let known: number | undefined;
  let last: number | undefined;
  let commits = 0;
  let asking: Promise<number> | undefined;

  async function askAgain(): Promise<number> {
    for (;;) {
      const before = commits;
      const answer = await ask().catch((error: unknown) => fallBack(error));
      if (before === commits) return settle(answer);
    }
  }

  function fallBack(error: unknown): number {
    if (last === undefined) throw error;
    return last;
  }

  function settle(answer: number): number {
    last = Math.max(answer, last ?? 0);
    known = last;
    const forget = (): void => void (known = undefined);
    if (keep === "turn") setImmediate(forget);
    else setTimeout(forget, keep).unref();
    return last;
  }

  return {
    get known() {
      return known;
    },
    current: () => {
      if (known !== undefined) return Promise.resolve(known);
      asking ??= askAgain().finally(() => void (asking = undefined));
      return asking;
    },
    committed: () => {
      commits++;
      known = undefined;
    },
  };
}
