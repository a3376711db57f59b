// Signs that somebody set between names to part them. A comma may be a name's own; these are not, once they come twice.

import { cutOutside } from "./outside.ts";

const signs: readonly string[] = [";", "；", "؛", " | ", " ¦ ", " • ", " · ", " ‧ ", " * "];

/** The sign that stands between three parts of a text and more, or null. A letter written as "&8211;" has none. */
export function drawnSign(text: string): string | null {
  if (/&#?\w{2,8};/u.test(text)) return null;
  return signs.find((sign) => text.includes(sign) && cutOutside(text, sign).length > 2) ?? null;
}
