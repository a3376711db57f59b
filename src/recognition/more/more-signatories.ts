// Words of a list that name nobody: that there are more signatories, that some will be added, that the list goes on.

import { fold } from "../rows/tidy.ts";
import { announcesSignatories, groupKind } from "../words/cues.ts";
import {
  andWords,
  comingWords,
  continuedWords,
  degreeWords,
  manyWords,
  moreWords,
} from "./more-table.ts";
import { isOthers, startOfOthers } from "./others.ts";

/** Whether a whole line or part says no more than that: "et al.", "and 40 more", "More to come", "(continued)". */
export function saysMore(text: string): boolean {
  const bare = text.replace(/^[\s.…]+/u, "");
  return (isOthers(bare) && !isTitled(bare)) || saysHowItGoesOn(text);
}

/** "Otras Voces": capitals make a name of it; German writes all nouns so. */
function isTitled(text: string): boolean {
  return /^\p{Lu}/u.test(text) && !isSmall(text) && !/^(?:viele )?weitere\s/iu.test(text);
}

/** An enumeration without what it says of others at its end: "A, B and others" and "A, B and 40 more" name two. */
export function withoutOthers(text: string): string {
  return withoutMore(text.slice(0, startOfOthers(text)));
}

function saysHowItGoesOn(text: string): boolean {
  if (text.length > 90) return false;
  const bare = text.replaceAll(/^[\s([（［【…]+|[\s.…!)\]）］】]+$/gu, "");
  const folded = fold(bare);
  if (folded === "" || continued.test(folded)) return folded !== "";
  if (uncased.test(folded)) return true;
  return (
    (beginsWithAnd.test(folded) && joined.test(folded) && isSmall(bare)) ||
    (isShort(bare) &&
      ((comes.test(folded) && coming.test(folded)) || (isCounted(folded) && isSmall(bare))))
  );
}

/** A name without a number of others behind it: "Ana Kovač and 12 other pilots". A name that ends so needs no number. */
export function withoutMore(printed: string): string {
  const text = printed.replace(noteOnList, "");
  const tail = tailOf(text);
  return tail === null ? text : text.slice(0, tail).replace(/[\s,;،、]+$/u, "");
}

/** "Tern Trust (the list is being added to)": behind the last name, of the list and not of it. */
const noteOnList =
  /(?<=\S)\s?[(（[](?:(?:the|die|la|la|het|de|il|ta|ova|ovaj|ta) )?(?:list|listan|listen|liste|lijst|lista|llista|luettelo|lista|seznam|zoznam|popis|spisak|списък|список|списак|листа)(?: [\p{L}'’-]+){1,8}[.!]?[)）\]]$/iu;

/** Where a phrase with a number, or a word for many and one for more, begins behind a name; or null. */
function tailOf(text: string): number | null {
  if (!/[\p{Nd}…]|\s\p{L}+\s\p{L}+[\s.]*$/u.test(text)) return null;
  const starts = [...text.matchAll(/[\s,;،、]+(?=[\p{Ll}\p{Lo}&])/gu)].slice(-12);
  for (const { index, 0: gap } of starts) {
    const phrase = text.slice(index + gap.length);
    if (index < 3 || phrase.length > 90) continue;
    const bare = phrase.replace(/[\s.…!]+$/u, "");
    const folded = fold(bare);
    const isSure = beginsWithAnd.test(folded) && sure.test(folded);
    if ((isSure && namesKind(folded) && isSmall(bare)) || uncasedTail.test(folded)) return index;
  }
  return null;
}

const [number, and, many, more, degree] = [
  "\\p{Nd}[\\p{Nd}.,']*\\+?",
  `(?:${andWords}|&)`,
  `(?:${manyWords})`,
  `(?:${moreWords})`,
  `(?:(?:${degreeWords}) )*`,
];

/** What the next patterns begin or end with: most lines do not, and those take long to compile. */
const beginsWithAnd = new RegExp(`^${and} `, "u");
const comes = new RegExp(`(?:${comingWords})(?:$| )`, "u");

/** "and", then a number, many or more; whatever they are called. */
const joined = new RegExp(
  `^${and} ${degree}(?:${number} \\p{L}|${number}$|${many}(?![\\p{L}])|${more}(?![\\p{L}]))[^,;:]*$`,
  "u",
);
const sure = new RegExp(
  `^${and} ${degree}(?:(?:${more} )?${number} (?:${more}(?![\\p{L}])|\\p{L}{4})|${many} (?:\\p{L}+ )?${more}(?![\\p{L}])|${more} ${many}(?![\\p{L}]))[^,;:]*$`,
  "u",
);

/** "40 more organisations", "other 40 organisations" without "and". */
function isCounted(folded: string): boolean {
  if (/^\p{Nd}/u.test(folded)) return countedFirst.test(folded);
  return /\p{Nd}/u.test(folded) && countedLast.test(folded);
}

const countedFirst = new RegExp(`^${number} ${more}(?![\\p{L}])[^,;:]*$`, "u");
const countedLast = new RegExp(
  `^(?!more |mas |mais |mes )${more} ${number}(?![\\p{L}])[^,;:]*$`,
  "u",
);
const coming = new RegExp(
  `^(?:${degree}(?:${number}|${many}|${more}) ).{0,40}(?<![\\p{L}])(?:${comingWords})$|^(?:${comingWords}) (?:${more}|${many})`,
  "u",
);
const oneOf = new RegExp(`(?<!\\p{L})(?:${more}|${many})(?!\\p{L})`, "u");
const continued = new RegExp(`^(?:${continuedWords})$`, "u");

const figure = "[\\p{Nd}一二三四五六七八九十百千〇,]+";
const units =
  "(?:個|个|所|家|間)?\\s?(?:團體|团体|組織|组织|機構|機构|団体|名|人|位|社|개|단체|명|곳)*";
const uncased = new RegExp(
  [
    `^(?:等|及|以及|和|與)?(?:其他|其它)?\\s?(?:共|約|约)?${figure}\\s?(?:多|餘|余)?${units}$`,
    "^(?:等等|及其他|以及其他|其他|等)$",
    "^(?:以及|及|和|與|与|另有|还有|還有)?(?:部分|一些|若干|多[名位]).{0,12}不(?:便|愿|願|能|想)(?:公开|公開|具名|署名).{0,20}$",
    `^(?:ほか|他|外|その他)\\s?(?:${figure}|多数|数)?\\s?${units}$`,
    `^(?:그 ?외|외|등|그 ?밖에)\\s?(?:${figure}|다수)\\s?${units}.{0,8}$|^(?:그 ?외|외|등|그 ?밖에)$`,
    `^و\\s?(?:غيرها|غيرهم|آخرون|آخرين|أخرى|اخرى|سواهم)(?:\\s.{0,30})?$`,
    `^و\\s?${figure} .{2,40}$`,
    `^و\\s?.{2,30} (?:أخرى|آخرون|آخرين|دیگر)$`,
    "^ו?עוד (?:רבים|\\p{Nd}|ארגונים|אחרים|חותמים).{0,30}$",
    `^ו-?\\s?${figure} .{2,40}$`,
    "^ו(?:אחרים|רבים אחרים|רבות אחרות)$",
  ].join("|"),
  "u",
);
const uncasedTail = new RegExp(
  `^(?:و\\s?${figure} .{2,40}|و\\s?.{2,30} (?:أخرى|آخرون|آخرين|دیگر)|ו-?\\s?${figure} .{2,40}|ועוד ${figure}.{0,40}|(?:ほか|他|外|その他|及其他|以及其他|等)\\s?${figure}\\s?${units}|他多数|(?:그 ?외|외) ${figure}\\s?${units})$`,
  "u",
);

/** The phrase has a word for more, or for those who sign: "and three lighthouses" is part of a name. */
function namesKind(folded: string): boolean {
  return oneOf.test(folded) || groupKind(folded) !== null || announcesSignatories(folded);
}

/** The words before the last few begin with small letters: names that begin so ("And Other Stories") have capitals. */
function isSmall(text: string): boolean {
  const [, ...rest] = text.split(/\s+/u);
  const number = rest.findIndex((word) => /^\p{Nd}/u.test(word));
  const named = number >= 0 && number < 2 && namesKind(fold(text));
  const own = rest.slice(0, named ? number : 2);
  return own.every((word) => !/^["“„«]?\p{Lu}/u.test(word)) && rest.length <= 10;
}

function isShort(text: string): boolean {
  return text.split(/\s+/u).length <= 8;
}
