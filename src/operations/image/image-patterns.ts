/**
 * The patterns of the readers' image (bundle-reader.ts puts `RegExp` of this file in the place of the usual one). Code for a
 * pattern cannot be in an image, and half of compiling one is asking which letters `\p{L}` has, anew for each place and
 * time. So what a page needs is found out while the image is made, and the letters are written out there;
 * and a pattern of some length is made when a text first has the letters that it requires (guarded-pattern.ts).
 */
import { readFileSync } from "node:fs";
import { startupSnapshot } from "node:v8";
import { runInThisContext } from "node:vm";
import { everySign, forgetSigns } from "../pattern-guards/every-sign.ts";
import { GuardedPattern, shortest } from "../pattern-guards/guarded-pattern.ts";
import type { requiredLetters } from "../pattern-guards/required-letters.ts";
import { finishGuards, guardFor } from "../pattern-guards/text-guards.ts";

const Native = globalThis.RegExp;
/** Put in by bundle-reader.ts: the program of required-letters.ts, which is not in the image. */
declare const lettersPath: string;
/** While the image is made. */
let letters = startupSnapshot.isBuildingSnapshot()
  ? (runInThisContext(readFileSync(lettersPath, "latin1")) as {
      requiredLetters: typeof requiredLetters;
    })
  : null;
/** That were made so far, while the image is made. */
let all: (RegExp | GuardedPattern)[] = [];

function makePattern(pattern: string | RegExp, flags?: string): RegExp {
  const made = new Native(pattern, flags);
  if (!letters) return made;
  const required =
    made.source.length < shortest ? [] : letters.requiredLetters(made.source, made.flags);
  const mine =
    required.length === 0 ? made : new GuardedPattern(made.source, made.flags, guardFor(required));
  all.push(mine);
  return mine as RegExp;
}

// Whoever asks what something is an instance of, or for `RegExp.escape`, is answered as ever.
Object.setPrototypeOf(makePattern, Native);
makePattern.prototype = Native.prototype;

export { makePattern as RegExp };

/** Signs of a pattern: a longer one is too seldom used for what it takes to read it. */
const longest = 60_000;

if (letters) startupSnapshot.addSerializeCallback(writeOutUsed);

/** Those that were used: written out, a pattern is forty times as long, and all that is in an image takes time to read. */
function writeOutUsed(): void {
  // What is compiled V8 tells those who may ask (`--allow-natives-syntax`).
  const wasUsed = runInThisContext(
    "(pattern) => %RegexpHasNativeCode(pattern, true) || %RegexpHasNativeCode(pattern, false)",
  ) as (pattern: RegExp) => boolean;
  const texts = new Map<string, string>();
  for (const one of all) {
    if (one instanceof GuardedPattern) one.isAsked = false;
    const pattern = one instanceof GuardedPattern ? one.made : one;
    if (!pattern || !wasUsed(pattern)) continue;
    const written = writtenOut(pattern.source, pattern.flags);
    // Equal texts are one in the image.
    const text = texts.get(written) ?? written;
    texts.set(text, text);
    if (text.length <= longest) pattern.compile(text, pattern.flags);
    if (one instanceof GuardedPattern) one.source = pattern.source;
  }
  [all, letters] = [[], null];
  classes.clear();
  forgetSigns();
  finishGuards();
}

/** The same pattern without classes by property. Only those of Unicode mode have them. */
export function writtenOut(source: string, flags: string): string {
  if (!flags.includes("u")) return source;
  return source.replaceAll(classOrEscape, (part) =>
    /\\p\{/iu.test(part) ? classOf(part, flags.includes("i")) : part,
  );
}

/** Classes do not nest there. */
const classOrEscape = /\[(?:\\.|[^\\\]])*\]|\\p\{[^}]*\}|\\./gisu;

/** Class -> the class as ranges. */
const classes = new Map<string, string>();

function classOf(part: string, ignoresCase: boolean): string {
  const key = `${ignoresCase ? "i" : ""}${part}`;
  const ranges = classes.get(key) ?? rangesOf(part, ignoresCase);
  classes.set(key, ranges);
  return ranges;
}

/** Every code point is tried; both cases are there where it does not matter which. */
function rangesOf(part: string, ignoresCase: boolean): string {
  const flags = ignoresCase ? "giu" : "gu";
  const [inside, outside] = [new Native(part, flags), new Native(`(?!${part})[^]`, flags)];
  let ranges = "";
  for (const { first, signs } of everySign()) {
    const width = first > 0xffff ? 2 : 1;
    for (let from = next(inside, signs, 0); from < signs.length;) {
      const end = next(outside, signs, from);
      ranges += range(first + from / width, first + end / width - 1);
      from = next(inside, signs, end);
    }
  }
  return ignoresCase ? `(?-i:[${ranges}])` : `[${ranges}]`;
}

/** Where the pattern is found next, or the end. */
function next(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

function range(from: number, to: number): string {
  return from === to ? sign(from) : `${sign(from)}${to === from + 1 ? "" : "-"}${sign(to)}`;
}

/** Nothing in a class that would mean more than itself, no halves that would join, and no end of a line, for which V8 would keep a second text. */
function sign(point: number): string {
  const said = String.fromCodePoint(point);
  const isPlain = point >= 0x80 && !/^[\u2028\u2029\ud800-\udfff]$/u.test(said);
  return isPlain || /^[a-z\d]$/iu.test(said) ? said : `\\u{${point.toString(16)}}`;
}
