/**
 * Limits by the generic cell rate algorithm (ITU-T I.371): one number a key, the time at which its bucket is full again.
 * Time is monotonic, so that a clock set back opens nothing; memory is bounded, the longest unused key goes first.
 */
import { limitTable, type LimitName } from "./rate-limit-table.ts";

export interface RateLimits {
  /** Counts one; says how many seconds to wait when that is too many. */
  take(name: LimitName, key: string): { readonly retryAfter: number } | null;
  /** Counts one; whether there are now more than usual. */
  trends(name: LimitName, key: string): boolean;
}

export interface RateLimitOptions {
  /** Milliseconds that never go back. */
  readonly clock: () => number;
  /** Limits are this many times wider; 0 turns them off. */
  readonly factor: number;
  /** Most keys kept. */
  readonly most?: number;
}

export function makeRateLimits(options: RateLimitOptions): RateLimits {
  const fullAt = new Map<string, number>();
  const { clock, factor, most = 100_000 } = options;

  function take(name: LimitName, key: string): { retryAfter: number } | null {
    if (factor === 0) return null;
    const step = (limitTable[name].every * 1000) / factor;
    const room = step * limitTable[name].burst * factor;
    const now = clock();
    const id = `${name} ${key}`;
    const next = Math.max(fullAt.get(id) ?? 0, now) + step;
    if (next - now > room) return { retryAfter: Math.ceil((next - now - room) / 1000) };
    fullAt.delete(id);
    fullAt.set(id, next);
    if (fullAt.size > most) forgetOldest(fullAt);
    return null;
  }

  return { take, trends: (name, key) => take(name, key) !== null };
}

/** A map keeps the order in which keys were last set. */
function forgetOldest(fullAt: Map<string, number>): void {
  for (const key of fullAt.keys()) {
    fullAt.delete(key);
    return;
  }
}
