/** Five significant digits: what is kept of a number. What is learned with is what is kept, to the last digit. */
export function shortNumber(value: number): number {
  return Number(value.toPrecision(5));
}
