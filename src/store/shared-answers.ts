/**
 * Answers that acts of one group share: a hundred who sign the same statement ask for the same row. An answer holds until
 * the session has written anything, whatever it was.
 */
import type { Asked } from "./database/session.ts";

interface Kept {
  readonly sql: string;
  readonly value: unknown;
  readonly answer: Promise<Asked<unknown>>;
}

/** A group is rarely about more statements; who comes later asks anew. */
const most = 8;

export class SharedAnswers {
  #kept: Kept[] = [];
  #written = 0;

  clear(): void {
    if (this.#kept.length > 0) this.#kept = [];
  }

  /** @param written how much the session has written, ever. */
  find<R>(sql: string, value: unknown, written: number): Promise<Asked<R>> | undefined {
    if (written !== this.#written) this.clear();
    for (const one of this.#kept)
      if (one.value === value && one.sql === sql) return one.answer as Promise<Asked<R>>;
    return undefined;
  }

  keep<R>(
    sql: string,
    value: unknown,
    written: number,
    answer: Promise<Asked<R>>,
  ): Promise<Asked<R>> {
    this.#written = written;
    if (this.#kept.length < most) this.#kept.push({ sql, value, answer });
    return answer;
  }
}
