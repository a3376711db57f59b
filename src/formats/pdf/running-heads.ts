// Lines that pages repeat at their top or bottom: running heads, and page numbers.

import type { PageLine } from "./lines.ts";

/** Pages without their running heads and page numbers. */
export function withoutRunningHeads(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(edges(lines).map(({ text }) => keyOf(text))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const repeated = (line: PageLine): boolean =>
    pages.length >= 3 && (counts.get(keyOf(line.text)) ?? 0) >= 0.6 * pages.length;
  return pages.map((lines) => {
    const ends = new Set(edges(lines));
    return lines.filter((line) => !ends.has(line) || !(repeated(line) || isPageNumber(line.text)));
  });
}

/** Two lines at either end of a full page, one of a short one. */
function edges(lines: readonly PageLine[]): PageLine[] {
  const count = lines.length >= 10 ? 2 : 1;
  return [...lines.slice(0, count), ...lines.slice(-count)];
}

function keyOf(text: string): string {
  return text.replaceAll(/\p{Nd}+/gu, "0").trim();
}

function isPageNumber(text: string): boolean {
  return /^\s*(?:[-–—]\s*)?(?:\p{L}{1,8}\.?\s*)?\p{Nd}{1,4}(?:\s*(?:\/|of|de|von|из|od)\s*\p{Nd}{1,4})?(?:\s*[-–—])?\s*$/u.test(
    text,
  );
}
