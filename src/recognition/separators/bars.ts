// Rows that hold two or three organisations each, with bars between them, as a converter writes a list set in columns.

import { shapeOf } from "../list/shape.ts";
import { isCountryName } from "../words/countries.ts";

/** Whether most rows have bars, with organisations in every column, and neither countries nor persons in any. */
export function areBarred(texts: readonly string[]): boolean {
  const rows = texts.map(partsBetweenBars);
  const barred = rows.filter(({ length }) => length >= 2);
  if (texts.length < 4 || barred.length < 0.7 * texts.length) return false;
  if (rows.some(({ length }) => length > 3)) return false;
  return [0, 1].every((column) => {
    const cells = barred.flatMap((parts) => parts.slice(column, column + 1));
    const shapes = cells.map((cell) => shapeOf(cell));
    const share = (count: number): number => count / cells.length;
    return (
      share(shapes.filter(({ organisation }) => organisation).length) >= 0.3 &&
      share(shapes.filter(({ person, organisation }) => person && !organisation).length) <= 0.6 &&
      share(cells.filter(isCountryName).length) <= 0.1 &&
      share(shapes.filter(({ name }) => name >= 0.55).length) >= 0.8
    );
  });
}

function partsBetweenBars(text: string): string[] {
  return text.split(/\s*[|¦](?:\s+|$)/u).filter((part) => part.trim() !== "");
}
