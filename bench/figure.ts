/** What every measurement gives. A file of this folder that exports `title` and `measure` is one. */

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the value must reach or keep under; without it the figure is only printed. */
  readonly bar?: { readonly least?: number; readonly most?: number };
  readonly note?: string;
}

export interface Measurement {
  /** One line: what is measured, how. */
  readonly title: string;
  readonly measure: () => Promise<readonly Figure[]>;
}

export function isMet({ value, bar }: Figure): boolean {
  if (!Number.isFinite(value)) return false;
  return value >= (bar?.least ?? -Infinity) && value <= (bar?.most ?? Infinity);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = NaN, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
