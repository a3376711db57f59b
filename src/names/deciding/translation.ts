// Names in two languages or two alphabets: do the words mean the same, or sound the same?
//
// Only names that cannot be of one language are compared so; within a language every word counts as it stands.
import type { Term } from "../parse-name.ts";
import { ruled } from "../rules.ts";
import type { Verdict } from "../rules.ts";
import { meaningOf } from "./meaning.ts";
import type { NameMeaning, Unit } from "./meaning.ts";
import { closeness, editDistance } from "./spelling.ts";

export function judgeTranslation(
  left: readonly Term[],
  right: readonly Term[],
  homes: ReadonlySet<string>,
): Verdict | null {
  const [a, b] = [meaningOf(left), meaningOf(right)];
  if (a.units.length === 0 || b.units.length === 0 || !areOfTwoLanguages(a, b)) return null;
  const matched = matchUnits(a.units, b.units, homes);
  if (matched.conflict || (homes.size === 0 && !matched.isTelling)) return null;
  // In one alphabet a likeness of sound alone says nothing: "Walkers" and "Talkers".
  if (!matched.isMeant && a.alphabet === b.alphabet) return null;
  if (matched.share >= threshold(a, b, homes.size > 0))
    return ruled(matched.isMeant ? "translation" : "transliteration");
  return a.alphabet !== b.alphabet && !matched.isContrary && soundAlike(a, b)
    ? ruled("transliteration")
    : null;
}

function areOfTwoLanguages(a: NameMeaning, b: NameMeaning): boolean {
  if (a.alphabet !== b.alphabet) return true;
  if (a.languages.size === 0 && b.languages.size === 0) return false;
  for (const language of a.languages) if (b.languages.has(language)) return false;
  return true;
}

function threshold(a: NameMeaning, b: NameMeaning, sameHome: boolean): number {
  if (a.alphabet === b.alphabet && (a.languages.size === 0 || b.languages.size === 0)) return 1;
  const base = a.alphabet !== b.alphabet ? 0.6 : 0.75;
  return sameHome ? base : base + 0.1;
}

interface Matched {
  /** The part of both names' weight that found its like. */
  readonly share: number;
  readonly conflict: boolean;
  /** At least one word was found by what it means, not by how it sounds. */
  readonly isMeant: boolean;
  /** Known words on either side found no like, so that they say two things. */
  readonly isContrary: boolean;
  /** Enough was found that many organisations do not share it. */
  readonly isTelling: boolean;
}

function matchUnits(
  left: readonly Unit[],
  right: readonly Unit[],
  homes: ReadonlySet<string>,
): Matched {
  const free = [...right];
  const alone: Unit[] = [];
  let [met, count, isMeant, isTelling] = [0, 0, false, false];
  for (const unit of left) {
    const [at, worth] = bestPartner(unit, free);
    if (at < 0) alone.push(unit);
    else {
      met += 2 * worth * weightOf(unit);
      count++;
      isMeant ||= hasConcept(unit);
      isTelling ||= !hasConcept(unit);
      free.splice(at, 1);
    }
  }
  const [restLeft, restRight] = [notHome(alone, homes), notHome(free, homes)];
  const conflict = restLeft.some(isFact) && restRight.some(isFact);
  const isContrary = restLeft.some(hasConcept) && restRight.some(hasConcept);
  const rest = sum(restLeft, homes) + sum(restRight, homes);
  const share = met / (met + rest * (isContrary ? CONTRARY : 1) || 1);
  const isThin = count === 1 && rest > 0 && left.length + right.length > 3;
  return {
    share: count === 0 || isThin ? 0 : share,
    conflict,
    isMeant,
    isContrary,
    isTelling: isTelling || met >= TELLING,
  };
}

/** So much weight met on both sides: three words, or two and a party. */
const TELLING = 5;

/** What two known words weigh that contradict each other, against one that is merely missing. */
const CONTRARY = 1.5;

function notHome(units: readonly Unit[], homes: ReadonlySet<string>): readonly Unit[] {
  return units.filter((unit) => unit.country === null || !homes.has(unit.country));
}

function sum(units: readonly Unit[], homes: ReadonlySet<string>): number {
  return units.reduce((total, unit) => total + weightOf(unit) * burdenOf(unit, homes), 0);
}

/** How much heavier a word weighs that found no like: a name without a country in common says most. */
function burdenOf(unit: Unit, homes: ReadonlySet<string>): number {
  if (isPolitical(unit)) return 1.75;
  return homes.size === 0 && !hasConcept(unit) ? 2 : 1;
}

/** A word that sets one party apart from the next: missing on one side, it is not lost in translation. */
function isPolitical(unit: Unit): boolean {
  return unit.concepts.some((concept) => POLITICAL.has(concept));
}

const POLITICAL = new Set(
  "social socialist communist liberal conservative christian islamic green workers new republican radical revolution reform left right youth women peasants independence progress nationalist monarchist marxist feminist democracy patriotic".split(
    " ",
  ),
);

function hasConcept(unit: Unit): boolean {
  return unit.concepts.length > 0;
}

function isFact(unit: Unit): boolean {
  return unit.country !== null || unit.number !== undefined;
}

function weightOf(unit: Unit): number {
  return unit.concepts.includes("party") || unit.concepts.includes("higher") ? 0.5 : 1;
}

/** The best partner's place and how much the meeting is worth; place -1 when there is none. */
function bestPartner(unit: Unit, free: readonly Unit[]): [number, number] {
  const exact = free.findIndex((other) => meanSame(unit, other));
  if (exact >= 0) return [exact, 1];
  const sound = free.findIndex((other) => soundSame(unit, other));
  return sound >= 0 ? [sound, 1] : [free.findIndex((other) => meanNear(unit, other)), NEAR];
}

const NEAR = 0.75;

/** Concepts that translators exchange: "union" for "federation", "work" for "workers". */
const NEIGHBOURS = [
  "workers labour trade-union",
  "people national citizens homeland",
  "union association federation confederation league alliance society organisation forum coalition bloc community network rally-assembly",
  "institute college academy university faculty foundation laboratory",
  "movement front action campaign struggle",
  "freedom free liberation liberal independence",
  "council committee congress ministry agency",
  "research science",
  "green ecology natural",
  "rights justice law",
  "state national central public province",
  "peasants agriculture",
  "development progress renewal reform change",
  "health medicine",
  "technology polytechnic industry machine applied",
  "central centre",
  "salvation liberation rally-assembly",
  "arts culture",
  "youth student children",
  "company trade industry",
].map((group) => new Set(group.split(" ")));

function meanNear(a: Unit, b: Unit): boolean {
  return NEIGHBOURS.some(
    (group) =>
      a.concepts.some((concept) => group.has(concept)) &&
      b.concepts.some((concept) => group.has(concept)),
  );
}

function meanSame(a: Unit, b: Unit): boolean {
  if (a.country !== null || b.country !== null) return a.country === b.country;
  if (a.number !== undefined || b.number !== undefined) return a.number === b.number;
  return (
    (a.form !== "" && a.form === b.form) ||
    a.concepts.some((concept) => b.concepts.includes(concept))
  );
}

function soundSame(a: Unit, b: Unit): boolean {
  if (a.form.length < 3 || b.form.length < 3 || a.country !== null || b.country !== null)
    return false;
  if (a.concepts.length > 0 && b.concepts.length > 0) return false;
  if (closeness(a.form, b.form) !== "none") return true;
  if (
    Math.min(a.form.length, b.form.length) >= 5 &&
    (a.form.startsWith(b.form) || b.form.startsWith(a.form))
  )
    return true;
  const [short, long] = a.bones.length <= b.bones.length ? [a.bones, b.bones] : [b.bones, a.bones];
  if (short.length < 2) return false;
  return short === long
    ? a.form[0] === b.form[0] || short.length > 2
    : short.length >= 4 && editDistance(short, long, 1) <= 1;
}

/** What neither name's dictionary knows, consonant by consonant: for romanisations that no table holds. */
function soundAlike(a: NameMeaning, b: NameMeaning): boolean {
  const [left, right] = [unknownBones(a), unknownBones(b)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < 3 || Math.abs(a.units.length - b.units.length) > 1) return false;
  const limit = Math.floor(long.length / 4);
  return editDistance(short, long, limit) <= limit;
}

function unknownBones(name: NameMeaning): string {
  return name.units
    .filter((unit) => !hasConcept(unit) && unit.country === null)
    .map((unit) => unit.bones)
    .join("");
}
