// Many stems as one pattern over folded text. A stem begins a word where the script separates words; Han, kana, Hangul, Thai and
// its neighbours do not separate them, Arabic and Hebrew have prefixes, and a stem with `^` of its own begins the text.

import {
  byFirstLetters,
  endOfUnit,
  hasOtherLetters,
  type Beginnings,
} from "../vocabulary/by-first-letters.ts";

/**
 * One pattern for all stems, to ask whether one of them is there. The stems' order is not kept: a boundary of words takes a
 * hundred times longer to compile than a word, and stands there once for all that have it at the same end.
 */
export function stemPattern(stems: readonly string[], anywhere: readonly string[] = []): RegExp {
  return patternOf(stems, anywhere, alternatives);
}

/**
 * Whether one of the stems is there, as the one pattern for all of them says. Those of other scripts are a pattern of their
 * own, which a text of ASCII alone never needs: words of all languages take long to compile.
 */
export function anyStem(
  stems: readonly string[],
  anywhere: readonly string[] = [],
): { readonly test: (text: string) => boolean } {
  const plain = inParts(
    stems.filter((stem) => !needsOther(stem)),
    anywhere,
  );
  const others = stems.filter(needsOther);
  if (others.length === 0) return plain;
  const other = stemPattern(others);
  return { test: (text) => plain.test(text) || (!isAscii.test(text) && other.test(text)) };
}

/** Several patterns, each short enough: longer ones than 20 kB V8 compiles without optimising them (`kRegExpTooLargeToOptimize`). */
function inParts(
  stems: readonly string[],
  anywhere: readonly string[],
): { readonly test: (text: string) => boolean } {
  const parts: string[][] = [[]];
  let letters = 0;
  for (const stem of stems) {
    letters += stem.length + 1;
    if (letters > mostOfPattern) {
      parts.push([]);
      letters = stem.length;
    }
    parts.at(-1)?.push(stem);
  }
  const [first = [], ...more] = parts;
  if (more.length === 0) return stemPattern(first, anywhere);
  const patterns = [stemPattern(first, anywhere), ...more.map((part) => stemPattern(part))];
  return { test: (text) => patterns.some((pattern) => pattern.test(text)) };
}

const mostOfPattern = 12_000;

/**
 * The same for a long table that few lines are asked for: a text without letters beyond ASCII is asked for the stems that begin
 * as its words do, so that others are not compiled.
 */
export function anyStemByLetters(
  stems: readonly string[],
  anywhere: readonly string[] = [],
): { readonly test: (text: string) => boolean } {
  const plain = stems.filter((stem) => !needsOther(stem));
  const signed = stems.filter((stem) => needsOther(stem) && !needsOtherLetter(stem));
  const [find, whole, others, signs] = [
    once(() => byFirstLetters(partsOf(plain, anywhere))),
    once(() => stemPattern(plain, anywhere)),
    once(() => stemPattern(stems.filter(needsOther))),
    once(() => stemPattern(signed)),
  ];
  return {
    test: (text) => {
      if (hasOtherLetters(text)) return whole().test(text) || others().test(text);
      return find()(text) || (signed.length > 0 && !isAscii.test(text) && signs().test(text));
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

const isAscii = /^[\0-\x7f]*$/;

/** Whether whatever the stem finds has a sign beyond ASCII in it; false where that takes more than a look. */
export function needsOther(stem: string): boolean {
  return needs(stem, /[^\0-\x7f](?![?*{])/u);
}

/** Whether it has a letter, a mark or a figure beyond ASCII in it. */
function needsOtherLetter(stem: string): boolean {
  return needs(stem, /(?![\0-\x7f])[\p{L}\p{M}\p{N}](?![?*{])/u);
}

function needs(stem: string, sign: RegExp): boolean {
  let rest = stem.replaceAll(/\\p\{[^}]*\}|\\.|\[(?:\\.|[^\\\]])*\]/giu, ".");
  while (innermost.test(rest))
    rest = rest.replace(innermost, (_, kind: string, inside: string) =>
      kind !== "?=" && kind !== "?!" && kind !== "?<" && eachHas(inside, sign) ? "ж" : ".",
    );
  return eachHas(rest, sign);
}

const innermost = /\((\?[:=!<])?([^()]*)\)/u;

/** In each way of a pattern without groups and classes. */
function eachHas(pattern: string, sign: RegExp): boolean {
  return pattern.split("|").every((way) => sign.test(way));
}

/** One pattern that tells as well which stem is there: of several at one place the first in the table. */
export function firstStemPattern(stems: readonly string[], flags = "u"): RegExp {
  return patternOf(stems, [], (words) => words.join("|"), flags);
}

function patternOf(
  stems: readonly string[],
  anywhere: readonly string[],
  joined: (words: readonly string[]) => string,
  flags = "u",
): RegExp {
  const { atStart, words, free } = sorted(stems);
  const parts = [
    ...(words.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${joined(words)})`] : []),
    ...(atStart.length > 0 ? [`^(?:${joined(atStart)})`] : []),
    ...free,
    ...anywhere,
  ];
  // Of no stems none is there.
  const pattern = parts.length > 0 ? parts.join("|") : "[]";
  return new RegExp(withEnds(pattern), flags);
}

function sorted(stems: readonly string[]) {
  return {
    atStart: stems.filter((stem) => stem.startsWith("^")).map((stem) => stem.slice(1)),
    free: stems.filter((stem) => !stem.startsWith("^") && unseparated.test(stem)),
    words: stems.filter((stem) => !stem.startsWith("^") && !unseparated.test(stem)),
  };
}

/** The same as parts that are looked up; each way by itself. */
function partsOf(stems: readonly string[], anywhere: readonly string[]): Beginnings {
  const { atStart, words, free } = sorted(stems);
  const each = (some: readonly string[]): string[] =>
    some.flatMap(ways).flatMap(waysOfGroup).map(withEnds);
  return {
    words: each(words),
    atStart: each(atStart),
    anywhere: [...free, ...anywhere].map(withEnds),
  };
}

/** "(?:lamp|light) on" is "lamp on" and "light on". */
function waysOfGroup(way: string): string[] {
  const end = way.startsWith("(?:") ? endOfUnit(way, 0) : 0;
  if (end === 0 || /^[?*+{]/u.test(way.slice(end))) return [way];
  return ways(way.slice(3, end - 1)).map((inside) => `${inside}${way.slice(end)}`);
}

function withEnds(pattern: string): string {
  return pattern.replaceAll(/(?<=.)\\b/gu, wordEnd);
}

/** Whole words first; what they end with stands once behind all of them. Letters that may follow and need not say nothing. */
function alternatives(stems: readonly string[]): string {
  const each = stems.flatMap(ways).map((way) => way.replace(/(?<!\\)\\p\{L\}\*$/u, ""));
  const ending = (end: string): string[] => each.filter((way) => endOf(way) === end);
  const joined = ["\\b", "\\p{L}+"].flatMap((end) => {
    const some = ending(end).map((way) => way.slice(0, -end.length));
    return some.length > 0 ? [`(?:${some.join("|")})${end}`] : [];
  });
  return [...joined, ...ending("")].join("|");
}

function endOf(way: string): string {
  return /(?<!\\)(?:\\b|\\p\{L\}\+)$/u.exec(way)?.[0] ?? "";
}

/** What a pattern names one beside the other: a `|` of its own, in no group and no class, parts them. */
export function ways(pattern: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const [part] of pattern.matchAll(/\\.|\[(?:\\.|[^\\\]])*\]|./gsu)) {
    if (part === "(") depth += 1;
    if (part === ")") depth -= 1;
    if (part === "|" && depth === 0) parts.push("");
    else parts[parts.length - 1] += part;
  }
  return parts;
}

/** `\\b` knows Latin letters only. */
const wordEnd = "(?![\\p{L}\\p{N}])";

const unseparated =
  /[\u0590-\u06ff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af]/u;
