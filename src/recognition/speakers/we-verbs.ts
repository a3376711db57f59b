// Whether those who speak say "we" in front of their names or right behind them, or declare something there.

import { foldInPlace } from "../rows/tidy.ts";
import {
  declaringVerbs,
  inCapacity,
  inCapacityInFront,
  pronouns,
  weVerbs,
} from "./we-verbs-table.ts";

const word = "(?![a-zа-џα-ω])";
const beginning = new RegExp(
  `^["“„«']?(?:${pronouns})(?:,\\s|\\s(?:the|die|der|das|les?|la|las|los|el|as|os|il|i|gli|de|het)\\s)`,
  "u",
);
const pronounBehind = new RegExp(`^[\\s,)]*(?:[a-z]+\\s){0,1}?(?:${pronouns})${word}`, "u");
const capacity = new RegExp(`^,\\s(?:${inCapacity})\\s`, "u");
const capacityInTurkish = /^\s*,?\s*olarak[,\s]/u;
const capacityInFront = new RegExp(
  `^(?:${inCapacityInFront})\\s(?:(?:the|die|der|das|les?|la|las|los|el|as|os|il|i|gli|de|het)\\s|l['’])?`,
  "u",
);
const declaring = new RegExp(
  `^(?:[a-zа-џα-ω]+\\s){0,2}?(?:${declaringVerbs.join("|")})${word}`,
  "u",
);

/** "We, the governments of", "Nous, associations du port,". */
export function beginsWithWe(before: string): boolean {
  return beginning.test(`${foldInPlace(before.trim())} `);
}

const alone = new RegExp(`^["“„«']?(?:${pronouns})$`, "u");

/** "Noi", which is nobody's name. */
export function isWe(name: string): boolean {
  return alone.test(foldInPlace(name));
}

const between = new RegExp(
  `^(["“„«']?(?:${pronouns}))\\s[–—-]{1,2}\\s(.{8,900}?)\\s[–—-]{1,2}\\s`,
  "u",
);

/** "We – Tern Trust and Gull Guild – ask", with commas in the place of the dashes. */
export function withCommasBehindWe(sentence: string): string {
  const [whole = "", we = "", who = ""] = between.exec(foldInPlace(sentence)) ?? [];
  if (whole === "") return sentence;
  const from = sentence.indexOf(" ", we.length - 1) + 1;
  const start = from + sentence.slice(from).search(/[\p{L}\p{N}"“„«]/u);
  return `${sentence.slice(0, we.length)}, ${sentence.slice(start, start + who.length)}, ${sentence.slice(whole.length)}`;
}

/** ", instamos a", ", we ask", ", com a organitzacions del port, hem decidit". */
export function beginsAsWe(behind: string, language: string): boolean {
  const folded = foldInPlace(behind);
  if (/^\s*,/u.test(folded) && pronounBehind.test(folded)) return true;
  const verbs = weVerbs[keyOf(language)];
  if (verbs === undefined) return false;
  if (capacityInTurkish.test(folded) && keyOf(language) === "tr")
    return new RegExp(`(?<![a-zı])(?:${verbs})(?![a-zı])`, "u").test(folded.slice(0, 600));
  const near = new RegExp(`^[\\s,)]*(?:[a-zа-џα-ω]+\\s){0,2}?(?:${verbs})${word}`, "u");
  const anywhere = new RegExp(`(?<![a-zа-џα-ω])(?:${verbs})${word}`, "u");
  return near.test(folded) || (capacity.test(folded) && anywhere.test(folded.slice(0, 600)));
}

/** A verb of declaring stands right here. */
export function declares(text: string): boolean {
  return declaring.test(foldInPlace(text));
}

function keyOf(language: string): string {
  if (/^(?:ru|uk|be|bg|mk|sr|sr-Cyrl)$/u.test(language)) return "cyrillic";
  const base = language.split("-")[0] ?? "";
  return /^(?:hr|bs|sr|cnr)$/u.test(base) ? "sh" : base;
}

/** How many letters of a name are the words "as the" in front of it. */
export function lengthOfCapacity(name: string): number {
  return capacityInFront.exec(foldInPlace(name))?.[0].length ?? 0;
}

/** "As Tern Trust and Gull Guild we ask": a pronoun behind those who speak, at most a verb before it. */
export function saysWeBehind(behind: string): boolean {
  return pronounBehind.test(foldInPlace(behind));
}
