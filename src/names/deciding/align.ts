// Laying two names side by side: which words meet, how closely, and which are left over on either side.
import type { Term } from "../parse-name.ts";
import { looksLikeAcronym, standsFor } from "../reading/acronyms.ts";
import { numberOf } from "../reading/numbers.ts";
import { expansionOf, guessedExpansionOf, isLight } from "../reading/words.ts";
import { closeness, isDerived } from "./spelling.ts";

/** How two words meet, closest first. "short" is one for several, or an abbreviation that no dictionary holds. */
export type Closeness =
  | "exact"
  | "accent"
  | "variant"
  | "country-name"
  | "abbreviation"
  | "number"
  | "country"
  | "plural"
  | "slip"
  | "derived"
  | "short";

export interface Meeting {
  readonly left: string;
  readonly right: string;
  readonly how: Closeness;
  /** The two words, unless one stands for several. */
  readonly terms: readonly [Term, Term] | null;
}

export interface Alignment {
  readonly meetings: readonly Meeting[];
  /** Words with weight that met nothing, with their places. */
  readonly extraLeft: readonly number[];
  readonly extraRight: readonly number[];
  /** Small words, other than "the", that met nothing. */
  readonly lightLeft: readonly Term[];
  readonly lightRight: readonly Term[];
  /** The words with weight met in the order they stand in. */
  readonly inOrder: boolean;
}

export function align(left: readonly Term[], right: readonly Term[]): Alignment {
  const table = new Table(left, right);
  table.meetSingly(meetExactly);
  table.meetSingly(meetClosely);
  table.meetInRuns();
  table.meetSingly(meetByStem);
  return table.result();
}

/** Word by word, "the" left out: how each pair meets, or null when one does not. */
export function meetInSequence(
  left: readonly Term[],
  right: readonly Term[],
): readonly Closeness[] | null {
  const [a, b] = [withoutThe(left), withoutThe(right)];
  if (a.length !== b.length) return null;
  const how: Closeness[] = [];
  for (const [i, term] of a.entries()) {
    const other = b[i];
    const meeting =
      other === undefined ? null : (meetExactly(term, other) ?? meetDictionary(term, other));
    if (meeting === null) return null;
    how.push(meeting);
  }
  return how;
}

function withoutThe(terms: readonly Term[]): readonly Term[] {
  return terms.some((term) => term.kind === "article")
    ? terms.filter((term) => term.kind !== "article")
    : terms;
}

class Table {
  readonly #left: readonly Term[];
  readonly #right: readonly Term[];
  readonly #partner: number[];
  readonly #taken: boolean[];
  readonly #meetings: Meeting[] = [];

  constructor(left: readonly Term[], right: readonly Term[]) {
    this.#left = left;
    this.#right = right;
    this.#partner = left.map(() => -1);
    this.#taken = right.map(() => false);
  }

  meetSingly(test: (left: Term, right: Term) => Closeness | null): void {
    for (const [i, term] of this.#left.entries()) {
      if (this.#partner[i] !== -1) continue;
      const [j, how] = this.#nearest(term, i, test);
      const other = this.#right[j];
      if (how === null || other === undefined) continue;
      this.#join(i, j);
      this.#meetings.push({ left: term.text, right: other.text, how, terms: [term, other] });
    }
  }

  /** "LKU" meets "Lightkeepers Union", wherever the words stand together. */
  meetInRuns(): void {
    this.#runs(
      this.#left,
      this.#right,
      (i, j) => this.#partner[i] === -1 && this.#taken[j] !== true,
      false,
    );
    this.#runs(
      this.#right,
      this.#left,
      (j, i) => this.#taken[j] !== true && this.#partner[i] === -1,
      true,
    );
  }

  result(): Alignment {
    const extraLeft: number[] = [];
    const lightLeft: Term[] = [];
    for (const [i, term] of this.#left.entries())
      if (this.#partner[i] === -1) sortOut(term, i, extraLeft, lightLeft);
    const extraRight: number[] = [];
    const lightRight: Term[] = [];
    for (const [j, term] of this.#right.entries())
      if (this.#taken[j] !== true) sortOut(term, j, extraRight, lightRight);
    return {
      meetings: this.#meetings,
      extraLeft,
      extraRight,
      lightLeft,
      lightRight,
      inOrder: this.#isInOrder(),
    };
  }

  /** The partner whose place is nearest, so that repeated words meet in order. */
  #nearest(
    term: Term,
    i: number,
    test: (left: Term, right: Term) => Closeness | null,
  ): [number, Closeness | null] {
    let best: [number, Closeness | null] = [-1, null];
    for (const [j, other] of this.#right.entries()) {
      if (this.#taken[j] === true || (best[0] >= 0 && Math.abs(j - i) >= Math.abs(best[0] - i)))
        continue;
      const how = test(term, other);
      if (how !== null) best = [j, how];
    }
    return best;
  }

  #join(i: number, j: number): void {
    this.#partner[i] = j;
    this.#taken[j] = true;
  }

  #runs(
    shorts: readonly Term[],
    longs: readonly Term[],
    free: (s: number, l: number) => boolean,
    swapped: boolean,
  ): void {
    for (const [s, short] of shorts.entries()) {
      if (!mayBeShort(short)) continue;
      for (let start = 0; start < longs.length; start++) {
        const end = runEnd(short, longs, start, (l) => free(s, l));
        if (end === 0) continue;
        for (let l = start; l < end; l++) this.#join(swapped ? l : s, swapped ? s : l);
        const run = longs
          .slice(start, end)
          .map((term) => term.text)
          .join(" ");
        this.#meetings.push(
          swapped
            ? { left: run, right: short.text, how: "short", terms: null }
            : { left: short.text, right: run, how: "short", terms: null },
        );
        break;
      }
    }
  }

  #isInOrder(): boolean {
    let last = -1;
    for (const [i, j] of this.#partner.entries()) {
      if (j < 0 || isLightAt(this.#left, i)) continue;
      if (j < last) return false;
      last = j;
    }
    return true;
  }
}

function sortOut(term: Term, place: number, extra: number[], light: Term[]): void {
  if (!isLight(term)) extra.push(place);
  else if (term.kind !== "article") light.push(term);
}

function isLightAt(terms: readonly Term[], place: number): boolean {
  const term = terms[place];
  return term !== undefined && isLight(term);
}

function mayBeShort(term: Term): boolean {
  return (
    term.kind !== "country" &&
    term.plain.length >= 2 &&
    term.plain.length <= 5 &&
    looksLikeAcronym([term])
  );
}

/** Where a run of free words ends that the short form stands for, or 0. */
function runEnd(
  short: Term,
  longs: readonly Term[],
  start: number,
  free: (l: number) => boolean,
): number {
  if (isLightAt(longs, start)) return 0;
  for (let end = Math.min(longs.length, start + 7); end >= start + 2; end--) {
    const run = longs.slice(start, end);
    if (isLightAt(run, run.length - 1) || !run.every((_, k) => free(start + k))) continue;
    if (standsFor(short.plain.toUpperCase(), run)) return end;
  }
  return 0;
}

function meetExactly(left: Term, right: Term): Closeness | null {
  if (left.plain === right.plain && haveOneReading(left, right))
    return left.text === right.text || left.text.toLowerCase() === right.text.toLowerCase()
      ? "exact"
      : "accent";
  if (left.form === right.form) return "variant";
  if (left.umlaut !== null && left.umlaut === right.plain) return "accent";
  if (right.umlaut !== null && right.umlaut === left.plain) return "accent";
  if (isAmpersand(left, right) || isAmpersand(right, left)) return "variant";
  return isOneCountryName(left, right) ? "country-name" : null;
}

/** Alphabets without vowels or blanks fold many words to one: there only the very same letters count. */
function haveOneReading(left: Term, right: Term): boolean {
  if (left.text === right.text || !(POOR_READING.test(left.text) || POOR_READING.test(right.text)))
    return true;
  return sameLetters(left.text) === sameLetters(right.text);
}

const POOR_READING =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{N}\p{ASCII}\p{M}]/u;

/** Arabic letters that are written for each other, and vowel signs, set aside. */
function sameLetters(text: string): string {
  return text
    .replace(/[\u0591-\u05c7\u064b-\u0655\u0670]+/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[ىي]/g, "ی")
    .replace(/ك/g, "ک")
    .replace(/ة/g, "ه");
}

/** "Brasil" and "Brazil": today's names of one country in two languages. */
function isOneCountryName(left: Term, right: Term): boolean {
  const [a, b] = [left.country, right.country];
  return (
    a !== null && b !== null && a.code === b.code && a.noun && b.noun && a.current && b.current
  );
}

function isAmpersand(sign: Term, word: Term): boolean {
  return sign.form === "&" && AND_WORDS.has(word.form);
}

const AND_WORDS = new Set(["and", "und", "et", "og", "och", "y", "e", "en"]);

/** Short forms and numbers that a dictionary holds: "Univ." for "University", "44" for "Forty-Four". */
function meetDictionary(left: Term, right: Term): Closeness | null {
  if (expansionOf(left) === right.form || expansionOf(right) === left.form) return "abbreviation";
  const number = numberOf(left.plain);
  return number !== undefined && number === numberOf(right.plain) ? "number" : null;
}

function meetClosely(left: Term, right: Term): Closeness | null {
  const found = meetDictionary(left, right);
  if (found !== null) return found;
  if (isShortened(left, right) || isShortened(right, left)) return "short";
  if (isLight(left) || isLight(right)) return null;
  if (left.country !== null || right.country !== null) return meetAsCountries(left, right);
  if (left.kind === "number" || right.kind === "number") return null;
  if (isInitial(left, right) || isInitial(right, left)) return "short";
  const close = closeness(left.form, right.form);
  if (close === "none") return null;
  return close === "slip" && areTwoWords(left, right) ? null : close;
}

/** "U." for "University", "Agric" for "Agriculture". */
function isShortened(short: Term, long: Term): boolean {
  if (guessedExpansionOf(short) === long.form) return true;
  return (
    short.kind === "word" &&
    short.plain.length >= 3 &&
    short.plain.length <= 6 &&
    long.kind === "generic" &&
    long.plain.length >= short.plain.length + 3 &&
    long.plain.startsWith(short.plain)
  );
}

function meetAsCountries(left: Term, right: Term): Closeness | null {
  if (left.country !== null && right.country !== null)
    return left.country.code === right.country.code ? "country" : null;
  if (isInitialsOf(left.plain, right.plain) || isInitialsOf(right.plain, left.plain))
    return "short";
  return Math.min(left.plain.length, right.plain.length) >= 6 &&
    closeness(left.plain, right.plain) === "slip"
    ? "slip"
    : null;
}

function isInitialsOf(short: string, long: string): boolean {
  return (
    short.length > 1 &&
    long.includes(" ") &&
    short ===
      long
        .split(" ")
        .map((word) => word[0] ?? "")
        .join("")
  );
}

/** Two words of the dictionary that look alike and mean two things: "union" and "unity" are no slip of the pen. */
function areTwoWords(left: Term, right: Term): boolean {
  if (left.kind !== "generic" || right.kind !== "generic") return false;
  const concepts = new Set(left.meanings.map((meaning) => meaning.concept));
  return !right.meanings.some((meaning) => concepts.has(meaning.concept));
}

/** "Revival" and "rebirth", "popular" and "people's": one meaning and no other, of those that are narrow enough. */
function haveOneMeaning(left: Term, right: Term): boolean {
  const [a, b] = [left.meanings, right.meanings];
  const concept = a[0]?.concept;
  return a.length === 1 && b.length === 1 && concept === b[0]?.concept && !WIDE.has(concept ?? "");
}

/** Concepts under which a translator finds many words; within one language they are different words. */
const WIDE = new Set(
  "technology education province college faculty agency council committee research state trade ecology library building medicine microbiology communication-arts management agriculture peasants city industry information automation earthquake horticulture dairy aid-charity safety company service standards".split(
    " ",
  ),
);

function isInitial(short: Term, long: Term): boolean {
  return (
    short.plain.length === 1 &&
    long.plain.length > 2 &&
    long.kind === "word" &&
    long.plain.startsWith(short.plain)
  );
}

function meetByStem(left: Term, right: Term): Closeness | null {
  if (isLight(left) || isLight(right) || left.country !== null || right.country !== null)
    return null;
  if (isDerived(left.form, right.form) && !areTwoWords(left, right)) return "derived";
  return haveOneMeaning(left, right) ? "derived" : null;
}
