/**
 * Work that may outlast a request: begun once under a name, waited for a moment, then told about on a page that asks
 * again by itself and may be left. Kept in this process alone: what a crash leaves is the work's own matter.
 */
import { isRefusal, type Refusal } from "#domain/refusal.ts";
import { formatNumber } from "#locales/translate.ts";
import { html, type Html } from "../html.ts";
import type { Look } from "./look.ts";
import type { Visit } from "./visit.ts";

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export type Standing<T> =
  | { readonly is: "going"; readonly progress: Progress }
  | { readonly is: "ended"; readonly as: T | Refusal };

export interface Behind<T> {
  /** Work that goes on under this name already is not begun a second time. */
  begin(
    name: string,
    work: (onProgress: (progress: Progress) => void) => Promise<T | Refusal>,
  ): Promise<T | Refusal | "goes on">;
  /**
   * How it stands. An end that no request waited for is known until work is begun again. Null when there is nothing. A
   * failure that no request waited for is thrown, once.
   */
  look(name: string): Standing<T> | null;
}

interface Going<T> {
  readonly work: Promise<T | Refusal>;
  progress: Progress;
  /** A request answered before it ended. */
  isLeft: boolean;
}

/** Milliseconds to wait for the end before the answer says that it goes on. */
const usualPatience = 1500;
const usuallyKept = 200;

/** @param mostKept ends that are remembered. */
export function makeBehind<T>(patience = usualPatience, mostKept = usuallyKept): Behind<T> {
  const going = new Map<string, Going<T>>();
  const ends = new Map<string, T | Refusal>();
  const failures = new Map<string, unknown>();
  return {
    begin(name, work) {
      const begun = going.get(name) ?? start(name, work);
      const later = new Promise<"goes on">((resolve) => {
        setTimeout(() => {
          begun.isLeft = true;
          resolve("goes on");
        }, patience).unref();
      });
      return Promise.race([begun.work, later]);
    },
    look(name) {
      const known = going.get(name);
      if (known) return { is: "going", progress: known.progress };
      if (failures.has(name)) throw takeFailure(name);
      const as = ends.get(name);
      return as === undefined ? null : { is: "ended", as };
    },
  };

  function start(name: string, work: Parameters<Behind<T>["begin"]>[1]): Going<T> {
    ends.delete(name);
    failures.delete(name);
    const progress = { done: 0, total: 0 };
    const begun: Going<T> = {
      work: work((now) => (begun.progress = now)),
      progress,
      isLeft: false,
    };
    going.set(name, begun);
    const end = <E>(known: Map<string, E>, as: E): void => {
      going.delete(name);
      if (begun.isLeft) remember(known, name, as);
    };
    begun.work.then(
      (as) => end(ends, as),
      (error: unknown) => end(failures, error),
    );
    return begun;
  }

  function remember<E>(known: Map<string, E>, name: string, as: E): void {
    known.set(name, as);
    const [oldest] = known.keys();
    if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
  }

  function takeFailure(name: string): unknown {
    const failure = failures.get(name);
    failures.delete(name);
    return failure;
  }
}

/** Only a refusal: what went well is told elsewhere. */
export function refusalOf<T>(standing: Standing<T> | null): Refusal | null {
  return standing?.is === "ended" && isRefusal(standing.as) ? standing.as : null;
}

/** Seconds after which the page asks again. */
const pause = 2;

export function askAgain({ c }: Visit): void {
  c.header("refresh", String(pause));
}

export interface ProgressWords {
  readonly heading: string;
  readonly words: string;
  readonly leave: string;
}

export function progressSection({ t }: Look, { done, total }: Progress, said: ProgressWords): Html {
  const { heading, words, leave } = said;
  return html`<section class="sheet pad" aria-label="${heading}"><p role="status">${words}</p><progress value="${done}" max="${Math.max(total, 1)}" aria-label="${heading}">${formatNumber(done, t.locale)}</progress><p class="dim">${leave}</p></section>`;
}
