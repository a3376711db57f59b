import type { GoldSignatory } from "../gold.ts";

/** A signatory as it goes into a layout: nothing of the layout it came from. */
export interface Entry {
  /** All that was printed of it. */
  readonly whole: string;
  readonly name: string;
  /** What stood behind the name: acronym, country, office; empty when nothing did or something stood before it. */
  readonly rest: string;
}

const entities: Readonly<Record<string, string>> = {
  "&#8211;": "–",
  "&#8217;": "’",
  "&amp;": "&",
  "&quot;": '"',
  "&nbsp;": " ",
  "&#39;": "'",
};

export function entryOf({ raw, name }: GoldSignatory): Entry {
  const [whole, alone] = [plain(raw), plain(name)];
  const rest = whole.startsWith(alone) ? whole.slice(alone.length) : "";
  return { whole, name: alone, rest: rest.replace(/^[\s,;:–—-]+/, "").trim() };
}

function plain(text: string): string {
  return text
    .replaceAll(/&(?:#\d+|\w+);/g, (one) => entities[one] ?? one)
    .replaceAll(/\s+/g, " ")
    .replaceAll(/\*\*|__|\[|\]\([^)]*\)/g, "")
    .replace(/[;,.]+$/, "")
    .trim();
}
