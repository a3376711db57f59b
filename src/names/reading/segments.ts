// Cutting a normalised name at its punctuation, and each piece into words.
//
//   "Keepers' Union (KU) - Norway"  ->  "" [Keepers' Union]  "(" [KU]  "-" [Norway]
//
// A hyphen or dash separates pieces only when a blank stands beside it. Dots between single letters are dropped ("U.S.").
import { readWord } from "./words.ts";
import type { Word } from "./words.ts";

export type Opener = "" | "(" | ")" | "-" | "," | "/" | ":" | ";";

export interface Segment {
  /** The mark before the piece; ")" for what follows a bracket. */
  readonly opener: Opener;
  readonly words: Word[];
}

/** Longer names are cut here; parse-name.ts marks them, so that the cut never makes two names equal. */
export const MAX_NAME_LENGTH = 400;
export const MAX_WORDS = 60;

export function cutSegments(text: string): readonly Segment[] {
  const cutter = new Cutter(text.slice(0, MAX_NAME_LENGTH));
  return cutter.run();
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const ELIDED = new Set([
  "l",
  "d",
  "qu",
  "n",
  "s",
  "j",
  "m",
  "c",
  "dell",
  "all",
  "nell",
  "sull",
  "dall",
  "un",
  "degl",
  "quell",
]);

class Cutter {
  readonly #text: string;
  readonly #segments: { opener: Opener; words: Word[] }[] = [];
  #count = 0;

  constructor(text: string) {
    this.#text = text;
    this.#open("");
  }

  run(): readonly Segment[] {
    let at = 0;
    while (at < this.#text.length && this.#count < MAX_WORDS) {
      const letter = this.#text[at] ?? "";
      at = this.#isWordAt(at) ? this.#takeWord(at) : this.#takeMark(letter, at);
    }
    return this.#segments.filter((segment) => segment.words.length > 0);
  }

  #open(opener: Opener): void {
    this.#segments.push({ opener, words: [] });
  }

  #push(text: string): void {
    this.#count++;
    this.#segments.at(-1)?.words.push(readWord(text));
  }

  #takeMark(letter: string, at: number): number {
    if (letter === "&" || letter === "+") this.#push("&");
    else if (letter === "(" || letter === "[" || letter === "{") this.#open("(");
    else if (letter === ")" || letter === "]" || letter === "}") this.#open(")");
    else if (letter === "," || letter === ";" || letter === ":" || letter === "/")
      this.#open(letter);
    else if (letter === "|") this.#open("/");
    else if (letter === "、" || letter === "،" || letter === "・") this.#open(",");
    else if (letter === "-" && this.#isDash(at)) this.#open("-");
    return at + 1;
  }

  #isDash(at: number): boolean {
    const before = this.#text[at - 1] ?? " ";
    const after = this.#text[at + 1] ?? " ";
    return (
      before === " " ||
      after === " " ||
      before === "-" ||
      after === "-" ||
      before === ")" ||
      after === "("
    );
  }

  #takeWord(start: number): number {
    let at = start;
    let word = "";
    while (at < this.#text.length) {
      const end = endOfPlain(this.#text, at);
      if (end > at) {
        word += this.#text.slice(at, end);
        at = end;
        continue;
      }
      const letter = this.#text[at] ?? "";
      if (this.#isWordAt(at)) {
        const size = letter >= "\ud800" && letter <= "\udbff" ? 2 : 1;
        word += this.#text.slice(at, at + size);
        at += size;
      } else if (letter === "'" && this.#isWordAt(at + 1)) {
        if (splitsAtApostrophe(word, this.#text, at)) break;
        at++;
      } else if (letter === "." && isSingleLetter(word, this.#text, at) && this.#isWordAt(at + 1))
        at++;
      else break;
    }
    const isInitial = word.length === 1 && this.#text[at] === "." && word !== word.toLowerCase();
    this.#push(isInitial ? `${word}.` : word);
    return at;
  }

  #isWordAt(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    if (code < 0x80) return isPlain(code);
    if (Number.isNaN(code) || (code >= 0xdc00 && code <= 0xdfff)) return false;
    return WORD_CHARACTER.test(
      code >= 0xd800 && code <= 0xdbff ? this.#text.slice(at, at + 2) : (this.#text[at] ?? ""),
    );
  }
}

/** Where the letters and figures of ASCII end that begin there. */
function endOfPlain(text: string, from: number): number {
  let at = from;
  while (isPlain(text.charCodeAt(at))) at++;
  return at;
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** "l'Union" and "Keepers'Union" are two words each; "Xi'an" and "Keeper's" are one. */
function splitsAtApostrophe(word: string, text: string, at: number): boolean {
  const lower = word.toLowerCase();
  if (ELIDED.has(lower) && text[at + 2] !== undefined && text[at + 2] !== " ") return true;
  const next = text[at + 1] ?? "";
  return (
    word.length > 2 &&
    lower.endsWith("s") &&
    next !== next.toLowerCase() &&
    word !== word.toUpperCase()
  );
}

function isSingleLetter(word: string, text: string, at: number): boolean {
  if (word.length === 0 || /\d/.test(word[word.length - 1] ?? "")) return false;
  if (word.length === 1) return true;
  return text[at - 2] === ".";
}
