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

/**
 * @param keep milliseconds for which an answer counts: how late another process's commit may be seen.
 * @param clock milliseconds that never go back.
 */
export function watchChanges(
  ask: () => Promise<number>,
  keep: number,
  clock: () => number = () => performance.now(),
): ChangeWatch {
  let last: number | undefined;
  let askedAt = -Infinity;
  let commits = 0;
  let asking: Promise<number> | undefined;

  /** An answer that a commit of ours has overtaken is asked for again. */
  async function askAgain(): Promise<number> {
    for (;;) {
      const before = commits;
      const begun = clock();
      const answer = await ask().catch((error: unknown) => fallBack(error));
      if (before !== commits) continue;
      askedAt = begun;
      last = Math.max(answer, last ?? 0);
      return last;
    }
  }

  function fallBack(error: unknown): number {
    if (last === undefined) throw error;
    return last;
  }

  const known = (): number | undefined => (clock() - askedAt < keep ? last : undefined);

  return {
    get known() {
      return known();
    },
    current: () => {
      const now = known();
      if (now !== undefined) return Promise.resolve(now);
      asking ??= askAgain().finally(() => void (asking = undefined));
      return asking;
    },
    committed: () => {
      commits++;
      askedAt = -Infinity;
    },
  };
}
