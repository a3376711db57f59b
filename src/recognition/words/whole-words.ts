// Many words of which a text is one. Most are plain and are looked up; only those with a choice of endings are a pattern, which
// is compiled for a tenth of them: a process that reads one page compiles each pattern anew.

import { ways } from "./stems.ts";

/** Whether a folded text is one of the words as a whole, as `^(?:one|another)$` says. */
export function wholeWords(words: readonly string[]): { readonly test: (text: string) => boolean } {
  const all = words.flatMap(ways);
  const isPlain = /^[\p{L}\p{M} '’·-]+$/u;
  const plain = new Set(all.filter((word) => isPlain.test(word)));
  const others = all.filter((word) => !plain.has(word));
  if (others.length === 0) return { test: (text) => plain.has(text) };
  const other = new RegExp(`^(?:${others.join("|")})$`, "u");
  return { test: (text) => plain.has(text) || other.test(text) };
}
