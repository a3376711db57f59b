/**
 * What letters a text must have in which a pattern is found. Of each part of a pattern it is known with which letters a place where
 * it matches begins and ends (Russ Cox, "Regular Expression Matching with a Trigram Index",
 * https://swtch.com/~rsc/regexp/regexp4.html); what a class or an escape matches the engine is asked, for each code point.
 *
 *   requiredLetters("(?:lamps?|buoys) of the", "iu")   [["LAMP", "BUOYS"], [" OF THE"]], each cut to its three rarest letters
 */
import { howCommonAny, rarestPiece } from "./how-common.ts";
import { backs, fronts, inSequence, nothing, together } from "./letter-sets.ts";
import { begin, end, lettersAlike } from "./letters-alike.ts";
import { readPattern, type Term } from "./read-pattern.ts";
import { signsOfClass, type SignsOfClass } from "./signs-of-class.ts";

/** One of these stands in the text, as lettersAlike says. */
export type Required = readonly string[];

/** The best few of them: all of these are required. None when nothing is. */
export function requiredLetters(source: string, flags: string): Required[] {
  const pattern = readPattern(source, flags);
  if (!pattern) return [];
  const pieces = requiredOf(partOfTerm(pattern, flags))
    .filter((required) => howCommonAny(required) < tooCommon)
    .map((required) =>
      [...new Set(required.map((letters) => rarestPiece(letters).piece))].toSorted(),
    );
  return [...new Map(pieces.map((required) => [required.join("\n"), required])).values()].slice(
    0,
    mostRequired,
  );
}

const mostRequired = 3;
/** What nearly every text has is not worth asking for. */
const tooCommon = 0.8;

interface Part {
  /** All that it may match; null when that is too much, or not known. */
  readonly whole: readonly string[] | null;
  /** With one of these a place begins where it matches, and ends. */
  readonly first: readonly string[];
  readonly last: readonly string[];
  /** Of each of these something stands in the text. */
  readonly required: readonly Required[];
}

const anything: Part = { whole: null, first: nothing, last: nothing, required: [] };

function exactly(whole: readonly string[]): Part {
  return { whole, first: whole, last: whole, required: [] };
}

/** What stands in the text, the least common first. */
function requiredOf({ whole, first, last, required }: Part): Required[] {
  return [...(whole ? [whole] : [first, last]), ...required]
    .filter((letters) => letters.length > 0 && !letters.includes(""))
    .map((letters) => ({ letters, howCommon: howCommonAny(letters) }))
    .toSorted((one, other) => one.howCommon - other.howCommon)
    .map(({ letters }) => letters);
}

function partOfTerm(term: Term, flags: string): Part {
  switch (term.kind) {
    case "letter":
      return exactly([lettersAlike(term.source)]);
    case "class":
      return partOfClass(term.source, flags);
    case "edge":
      return exactly(flags.includes("m") ? nothing : [term.source === "^" ? begin : end]);
    case "no place":
      return exactly(nothing);
    case "unknown":
      return anything;
    case "sequence":
      return term.terms.map((one) => partOfTerm(one, flags)).reduce(joined, exactly(nothing));
    case "either":
      return either(term.terms.map((one) => partOfTerm(one, flags)));
    case "ahead":
      return { ...edged(partOfTerm(term.term, flags)), last: nothing };
    case "behind":
      return { ...edged(partOfTerm(term.term, flags)), first: nothing };
    case "repeated":
      return repeated(partOfTerm(term.term, flags), term.least, term.most);
  }
}

const knownClasses = new Map<string, SignsOfClass>();

function partOfClass(source: string, flags: string): Part {
  const key = `${flags}/${source}`;
  const { all, some } = knownClasses.get(key) ?? signsOfClass(source, flags);
  knownClasses.set(key, { all, some });
  if (all && all.length > 0) return exactly(all);
  return { ...anything, required: some && some.length > 0 ? [some] : [] };
}

/** No longer followed as a whole. */
function edged(part: Part): Part {
  const { whole, first, last, required } = part;
  return {
    whole: null,
    first: fronts(first),
    last: backs(last),
    required: whole ? [...required, whole] : required,
  };
}

/** One right behind the other. */
function joined(one: Part, other: Part): Part {
  const whole = one.whole && other.whole ? inSequence(one.whole, other.whole) : null;
  if (whole) return { ...exactly(whole), required: [...one.required, ...other.required] };
  const between = inSequence(one.last, other.first);
  return {
    whole: null,
    first: fronts((one.whole && inSequence(one.whole, other.first)) ?? one.first),
    last: backs((other.whole && inSequence(one.last, other.whole)) ?? other.last),
    required: [
      ...one.required,
      ...other.required,
      ...(between ? [between] : [one.last, other.first]),
    ],
  };
}

/** Any of them: what one requires or what another does. */
function either(all: readonly Part[]): Part {
  const wholes = all.map(({ whole }) => whole);
  const whole = wholes.every((one) => one !== null) ? together(wholes) : null;
  const required = all.map(requiredOf);
  const most = required.some((one) => one.length === 0) ? 0 : mostRequired;
  return {
    whole,
    first: together(all.map(({ first }) => first)) ?? nothing,
    last: together(all.map(({ last }) => last)) ?? nothing,
    required: Array.from({ length: most }, (_, at) =>
      required.flatMap((one) => one[at] ?? one[0] ?? []),
    ),
  };
}

function repeated(part: Part, least: number, most: number): Part {
  if (least === 1 && most === 1) return part;
  if (least === 0 && most === 1 && part.whole) {
    const whole = together([part.whole, nothing]);
    return whole ? exactly(whole) : anything;
  }
  return least === 0 ? anything : edged(part);
}
