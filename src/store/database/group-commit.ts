/**
 * Group commit: acts that come together share one durable transaction (run-group.ts). A promise is settled only after the
 * commit, so no answer leaves before its act is durable. A crash anywhere before the commit leaves nothing
 * of the group. A refusal or a bug in one act leaves its neighbours alone.
 */
import { refuse, type Refusal } from "#domain/refusal.ts";
import { runGroup, type GroupOptions, type Outcome, type Work } from "./run-group.ts";
import { troubleOf } from "./session.ts";

export type { Work } from "./run-group.ts";

export interface GroupCommitOptions extends GroupOptions {
  /** Most acts in one transaction: bounds how long the event loop is held. */
  readonly most: number;
  /** The store can no longer be trusted; the process should end and recover on start. */
  readonly onBroken: (error: unknown) => void;
}

/** For so long (ms) a group tells how much is going on. */
const memory = 1000;

interface Act {
  readonly work: Work<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export class GroupCommit {
  readonly #options: GroupCommitOptions;
  #queue: Act[] = [];
  #running: Promise<void> | undefined;
  #broken: unknown;
  #newest = { acts: 0, at: 0 };

  constructor(options: GroupCommitOptions) {
    this.#options = options;
  }

  transact<T>(work: Work<T>): Promise<T | Refusal> {
    if (this.#broken) return Promise.reject(this.#broken);
    return new Promise((resolve, reject) => {
      this.#queue.push({ work, resolve: resolve as (value: unknown) => void, reject });
      this.#running ??= nextTurn().then(() => this.#drain());
    });
  }

  get waiting(): number {
    return this.#queue.length;
  }

  /** Acts in the newest group; 0 when it is a while ago. */
  get together(): number {
    return performance.now() - this.#newest.at < memory ? this.#newest.acts : 0;
  }

  /** Settles when everything asked for so far is committed or refused. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #drain(): Promise<void> {
    try {
      while (this.#queue.length > 0) {
        await this.#gather();
        await this.#commitGroup(this.#queue.splice(0, this.#options.most));
        await nextTurn();
      }
    } finally {
      this.#running = undefined;
    }
  }

  /**
   * As long as each turn of the event loop brings more acts, they are awaited: whoever was answered a moment ago asks for
   * the next thing now, and two commits for half a crowd each take longer than one.
   */
  async #gather(): Promise<void> {
    for (let before = 0; before < this.#queue.length && this.#queue.length < this.#options.most;) {
      before = this.#queue.length;
      await nextTurn();
    }
  }

  async #commitGroup(acts: readonly Act[], attempt = 1): Promise<void> {
    try {
      const works = acts.map(({ work }) => work);
      const outcomes = await runGroup(this.#options, works);
      for (const [index, outcome] of outcomes.entries()) settle(acts[index], outcome);
      this.#newest = { acts: acts.length, at: performance.now() };
    } catch (error) {
      await this.#options.session.abandon();
      const trouble = troubleOf(error);
      if (trouble === "retry" && attempt < 5) return this.#commitGroup(acts, attempt + 1);
      this.#failAll(acts, error, trouble);
    }
  }

  #failAll(acts: readonly Act[], error: unknown, trouble: ReturnType<typeof troubleOf>): void {
    if (trouble === "broken") {
      this.#broken = error;
      this.#options.onBroken(error);
    }
    const answer =
      trouble === "full"
        ? refuse("storage-full")
        : trouble === "busy" || trouble === "lost" || trouble === "retry"
          ? refuse("busy")
          : null;
    for (const act of acts) {
      if (answer) act.resolve(answer);
      else act.reject(error);
    }
  }
}

/** A hook that throws is a bug of its own: what was committed stays acknowledged, and the operator is warned. */
function settle(act: Act | undefined, outcome: Outcome): void {
  if ("error" in outcome) return act?.reject(outcome.error);
  for (const hook of outcome.hooks) {
    try {
      hook();
    } catch (error) {
      process.emitWarning(error instanceof Error ? error : new Error(String(error)));
    }
  }
  act?.resolve(outcome.value);
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
