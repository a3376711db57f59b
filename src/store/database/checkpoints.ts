/**
 * While many write, SQLite's journal is folded back into the database (sqlite.org/wal.html, "Checkpointing") by a thread
 * of its own; the connection that writes would hold up every fourth group for half of its time. Nothing rests on the
 * thread: at 4000 pages the connection folds back what is left, as it does alone while few write or when the thread is
 * gone; between large commits that the thread follows, at 12,000, since a journal begins anew only when it was folded
 * back whole before the next act, which then never happens by itself. Nobody waits for the thread, so a slow one only
 * does less. A crash here leaves a journal that the next opening reads.
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Order } from "./checkpoint-thread.ts";

/**
 * Rows written since the last time: more than two hundred signatures, of which many changed the same pages. With a single
 * processor the thread would only take turns with whoever writes.
 */
const usualRows = availableParallelism() > 1 ? 5000 : Infinity;
/** Rows of a commit that shows that many write at once: some fifty signatures. */
const largeCommit = 1000;
/** Pages of the journal at which the connection folds it back itself: 16 and 48 MiB. */
export const usualPages = 4000;
const pagesWhileFollowed = 12_000;
/** Milliseconds without work after which the thread ends. */
const restAfter = 30_000;

export class Checkpoints {
  readonly #file: string;
  readonly #rows: number;
  readonly #setPages: (pages: number) => void;
  #pages = usualPages;
  #thread: Worker | undefined;
  #rest: NodeJS.Timeout | undefined;
  #isAtWork = false;
  #hasFailed = false;
  #foldedAt = 0;
  #writes = 0;

  /** @param setPages tells the connection at how many pages it folds the journal back itself. */
  constructor(file: string, rows = usualRows, setPages: (pages: number) => void = () => undefined) {
    this.#file = file;
    this.#rows = rows;
    this.#setPages = setPages;
  }

  /** @param writes how many rows the connection has written, ever. */
  committed(writes: number): void {
    if (this.#thread && writes - this.#writes >= largeCommit) this.#letGrow(pagesWhileFollowed);
    this.#writes = writes;
    if (this.#isAtWork || this.#hasFailed || writes - this.#foldedAt < this.#rows) return;
    this.#foldedAt = writes;
    this.#isAtWork = true;
    clearTimeout(this.#rest);
    this.#thread ??= this.#begin();
    tell(this.#thread, "fold");
  }

  /** Whoever closes the database calls this before: the last one to close it leaves no journal. */
  async stop(): Promise<void> {
    clearTimeout(this.#rest);
    const thread = this.#thread;
    if (!thread) return;
    this.#thread = undefined;
    this.#letGrow(usualPages);
    const ended = new Promise((resolve) => thread.once("exit", resolve));
    // A program that has nothing else to do must not end before.
    thread.ref();
    tell(thread, "end");
    await ended;
  }

  #begin(): Worker {
    const thread = new Worker(new URL("checkpoint-thread.ts", import.meta.url), {
      workerData: this.#file,
      resourceLimits: { maxYoungGenerationSizeMb: 1, maxOldGenerationSizeMb: 16 },
    });
    thread.unref();
    thread.on("message", () => this.#folded());
    thread.on("error", () => void (this.#hasFailed = true));
    thread.on("exit", () => this.#ended(thread));
    return thread;
  }

  #folded(): void {
    this.#isAtWork = false;
    this.#rest = setTimeout(() => void this.stop(), restAfter).unref();
  }

  #ended(thread: Worker): void {
    if (this.#thread !== thread) return;
    this.#thread = undefined;
    this.#isAtWork = false;
    this.#letGrow(usualPages);
  }

  #letGrow(pages: number): void {
    if (pages === this.#pages) return;
    this.#pages = pages;
    this.#setPages(pages);
  }
}

function tell(thread: Worker, order: Order): void {
  thread.postMessage(order);
}
