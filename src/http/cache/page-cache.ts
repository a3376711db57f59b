/**
 * Pages as bytes. A page is rendered once a change, by whoever asks first; the others wait for that rendering. While
 * changes come faster than a page is worth rendering (a handful at once, then one a second), the older bytes go out,
 * except to a reader who has seen the newer change: whoever has signed sees the own signature.
 */
import type { KeptPage } from "./kept-page.ts";

export interface PageCacheOptions {
  /** Milliseconds that never go back. */
  readonly clock: () => number;
  /** Memory for all pages. */
  readonly maxBytes: number;
}

/** Makes the page; what was read may be newer than `change`, never older. `keep` false: this answer is for now only. */
export type Render = (change: number) => Promise<{ page: KeptPage; keep: boolean }>;

interface Entry {
  page: KeptPage | undefined;
  rendering: { change: number; done: Promise<KeptPage> } | undefined;
  /** Renderings that may begin now, and when that was counted. */
  allowance: number;
  countedAt: number;
  bytes: number;
}

const allowedAtOnce = 5;
const allowedPerSecond = 1;

export class PageCache {
  readonly #options: PageCacheOptions;
  readonly #entries = new Map<string, Entry>();
  /** The key that was set last. */
  #newest = "";
  #bytes = 0;

  constructor(options: PageCacheOptions) {
    this.#options = options;
  }

  get size(): { readonly pages: number; readonly bytes: number } {
    return { pages: this.#entries.size, bytes: this.#bytes };
  }

  /** The page for `change` when it needs no rendering. */
  peek(key: string, change: number): KeptPage | undefined {
    const entry = this.#entries.get(key);
    if (!entry?.page || entry.page.change < change) return undefined;
    this.#touch(key, entry);
    return entry.page;
  }

  /** @param seen the newest change this reader must see; anything newer than `change` is no claim. */
  async get(key: string, change: number, seen: number, render: Render): Promise<KeptPage> {
    const entry = this.#entryOf(key);
    if (entry.page && entry.page.change >= change) return entry.page;
    const must = seen <= change ? seen : 0;
    if (entry.page && entry.page.change >= must && !this.#mayRender(entry)) return entry.page;
    const running = entry.rendering;
    if (running && running.change >= must) return running.done;
    if (running) await running.done.catch(() => undefined);
    return entry.rendering && entry.rendering !== running
      ? entry.rendering.done
      : this.#render(key, entry, change, render);
  }

  #render(key: string, entry: Entry, change: number, render: Render): Promise<KeptPage> {
    const done = render(change).then(
      ({ page, keep }) => this.#keep(key, entry, page, keep),
      (error: unknown) => {
        entry.rendering = undefined;
        if (!entry.page) this.#forget(key);
        throw error;
      },
    );
    entry.rendering = { change, done };
    entry.allowance -= 1;
    return done;
  }

  #keep(key: string, entry: Entry, page: KeptPage, keep: boolean): KeptPage {
    entry.rendering = undefined;
    if (!keep) {
      this.#forget(key);
      return page;
    }
    const old = entry.page;
    const kept = old?.isSame(page) ? old : page;
    kept.showsAlso(page.change);
    entry.page = kept;
    kept.onWeight = () => {
      if (entry.page === kept) this.#weigh(key, entry);
    };
    this.#weigh(key, entry);
    return kept;
  }

  #entryOf(key: string): Entry {
    const known = this.#entries.get(key);
    if (known) {
      this.#touch(key, known);
      return known;
    }
    const countedAt = this.#options.clock();
    const entry: Entry = {
      page: undefined,
      rendering: undefined,
      allowance: allowedAtOnce,
      countedAt,
      bytes: 0,
    };
    this.#entries.set(key, entry);
    this.#newest = key;
    return entry;
  }

  #mayRender(entry: Entry): boolean {
    const now = this.#options.clock();
    const earned = ((now - entry.countedAt) / 1000) * allowedPerSecond;
    entry.allowance = Math.min(allowedAtOnce, entry.allowance + earned);
    entry.countedAt = now;
    return entry.allowance >= 1;
  }

  /** A map keeps the order in which keys were last set: the first is the longest unused. */
  #touch(key: string, entry: Entry): void {
    if (key === this.#newest) return;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    this.#newest = key;
  }

  #weigh(key: string, entry: Entry): void {
    if (this.#entries.get(key) !== entry) return;
    const bytes = entry.page?.bytes ?? 0;
    this.#bytes += bytes - entry.bytes;
    entry.bytes = bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#options.maxBytes || oldest === key) return;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
    if (key === this.#newest) this.#newest = "";
  }
}
