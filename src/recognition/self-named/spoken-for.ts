// For whom a line speaks that begins with "on behalf of": the name up to the sentence that goes on behind it.

import { foldInPlace } from "../rows/tidy.ts";
import { endingOfWe, pronounAlone } from "./self-named.ts";

/**
 * What stands behind "on behalf of" (`lead`), without "…, we ask the city to …"; all of it where nobody goes on to speak.
 */
export function spokenFor(lead: string, text: string): string {
  const words = text.split(" ");
  const alone = saysPronoun.test(lead);
  const verb = words.findIndex((word, at) => at > 0 && speaks(word, words[at + 1] ?? "", alone));
  return (verb < 0 ? words : words.slice(0, verb)).join(" ");
}

/** Languages whose verbs do not say alone who speaks. */
const saysPronoun = /^(?:on |in the|for |im |au |pour|namens|på|für|för|puolesta)/iu;

/** "fordern" before "wir"; "просим", where the ending says who does it. */
function speaks(word: string, next: string, alone: boolean): boolean {
  if (word === "I" || pronounAlone.test(word)) return true;
  if (!/^\p{Ll}/u.test(word) || next === "") return false;
  return pronounAlone.test(next) || (!alone && endingOfWe.test(foldInPlace(word)));
}
