// What was made of a name, kept as text beside it: whoever enters it into the registry later need not read it again.
import { foldForSearch } from "./fold.ts";
import { keysOfParsed } from "./keys.ts";
import type { ParsedName } from "./parse-name.ts";

export interface NameReading {
  readonly folded: string;
  readonly keys: readonly string[];
}

/** Counts up whenever some name folds otherwise or gets other keys: what an older one made is made anew. */
export const ENGINE = 1;

/** @param name as it was printed. */
export function readingOf(name: string, parsed: ParsedName): NameReading {
  return { folded: foldForSearch(name), keys: keysOfParsed(parsed) };
}

export function formatReading({ folded, keys }: NameReading): string {
  return JSON.stringify([ENGINE, folded, ...keys]);
}

/** Null when it must be made anew. */
export function parseReading(text: string | null): NameReading | null {
  if (text === null || !text.startsWith(`[${ENGINE},`)) return null;
  const [, folded = "", ...keys] = JSON.parse(text) as [number, ...string[]];
  return { folded, keys };
}
