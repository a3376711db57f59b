// One name has words that the other lacks. One extra word usually makes another organisation ("New", "Youth", a place);
// these extras leave a doubt worth a question.
import type { ParsedName, Term } from "../parse-name.ts";
import { looksLikeAcronym } from "../reading/acronyms.ts";
import { isKindWord, meaningsOf } from "../reading/concepts.ts";
import { ruled } from "../rules.ts";
import type { Verdict } from "../rules.ts";
import type { Alignment } from "./align.ts";
import { commonHomes, homesOf } from "./countries.ts";
import { isDistinctive } from "./identity.ts";

/** Judges the words at these places of the longer name. */
export function judgeExtra(
  places: readonly number[],
  longer: ParsedName,
  shorter: ParsedName,
  aligned: Alignment,
): Verdict {
  const extra = places.map((place) => longer.terms[place]).filter((term) => term !== undefined);
  const text = extra.map((term) => term.text).join(" ");
  if (extra.some((term) => term.kind === "number")) return ruled("other-number", { extra: text });
  if (extra.every((term) => term.country !== null)) return judgeCountry(extra, text, shorter);
  const asked = isAligned(aligned) && longer.asides.length === shorter.asides.length;
  if (
    asked &&
    isKind(extra) &&
    isExact(aligned) &&
    (isDistinctive(shorter.terms) || commonHomes(longer, shorter).size > 0)
  )
    return ruled("extra-word", { extra: text });
  if (asked && isAcronymOf(extra, longer, shorter)) return ruled("extra-acronym", { extra: text });
  if (asked && isPartOfName(places, extra, longer, shorter))
    return ruled("extra-name", { extra: text });
  return ruled("extra-words", { extra: text });
}

function judgeCountry(extra: readonly Term[], text: string, shorter: ParsedName): Verdict {
  const homes = homesOf(shorter);
  return extra.every((term) => homes.includes(term.country?.code ?? ""))
    ? ruled("country-one-sided", { country: text })
    : ruled("extra-words", { extra: text });
}

function isAligned(aligned: Alignment): boolean {
  return (
    aligned.inOrder &&
    aligned.meetings.filter(({ how }) => how === "slip" || how === "derived").length <= 1
  );
}

function isExact(aligned: Alignment): boolean {
  return aligned.meetings.every(
    ({ how }) => how !== "slip" && how !== "derived" && how !== "short",
  );
}

/** Only what sort of body it is: "Foundation", "Project", "Global Union Federation". */
function isKind(extra: readonly Term[]): boolean {
  return (
    extra.length <= 3 &&
    extra.some(isKindTerm) &&
    extra.every((term) => isKindTerm(term) || KIND_MODIFIERS.has(term.plain))
  );
}

function isKindTerm(term: Term): boolean {
  return isKindWord(term.plain) || KIND_WORDS.has(term.plain);
}

const KIND_WORDS = new Set("ngo ong ongd trust charity lab labs".split(" "));
const KIND_MODIFIERS = new Set(
  "global international national world open source trade software nonprofit registered".split(" "),
);

function isAcronymOf(extra: readonly Term[], longer: ParsedName, shorter: ParsedName): boolean {
  const [term] = extra;
  if (term === undefined || extra.length > 1) return false;
  const acronym = term.plain.toUpperCase();
  if (
    shorter.acronyms.some(
      (known) => known === acronym || (acronym.length >= 4 && known.startsWith(acronym)),
    )
  )
    return true;
  if (acronym.length < 3 || !looksLikeAcronym([term]) || longer.text === longer.text.toUpperCase())
    return false;
  return (
    shorter.terms.filter((each) => each.kind === "word" || each.kind === "generic").length >= 2
  );
}

/** A person's or place's name in the middle of a long name, or what follows "in". */
function isPartOfName(
  places: readonly number[],
  extra: readonly Term[],
  longer: ParsedName,
  shorter: ParsedName,
): boolean {
  const last = places.at(-1) ?? 0;
  const first = places[0] ?? 0;
  const weight = shorter.terms.filter(
    (term) => term.kind !== "small" && term.kind !== "article",
  ).length;
  if (extra.length <= 2 && weight >= 5) return true;
  const isProper = extra.length <= 3 && extra.every((term) => term.kind === "word");
  if (!isProper || !isDistinctive(shorter.terms) || commonHomes(longer, shorter).size === 0)
    return false;
  if (
    extra.length === 1 &&
    last === longer.terms.length - 1 &&
    IN_WORDS.has(longer.terms[first - 1]?.plain ?? "")
  )
    return true;
  return (
    last < longer.terms.length - 1 &&
    longer.terms.some((term) =>
      meaningsOf(term.plain).some(({ concept }) => INSTITUTIONS.has(concept)),
    )
  );
}

const IN_WORDS = new Set(["in", "at", "w", "v", "u", "en", "em", "im", "zu"]);
const INSTITUTIONS = new Set([
  "university",
  "college",
  "institute",
  "academy",
  "hospital",
  "foundation",
]);
