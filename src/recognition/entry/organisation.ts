// An organisation's entry: the name, and behind it acronym and country, as one entry shows them or as its list does.

import { splitPrintedName } from "#names/split-printed-name.ts";
import { fold } from "../rows/tidy.ts";
import { isCountryName } from "../words/countries.ts";
import { endsWithLegalForm, organisationWords } from "../words/name-words.ts";
import { acronymBeside, couldStandFor, isCapitals, isMadeOf } from "./acronym.ts";
import {
  areCountries,
  bracketOf,
  codeOf,
  countryInFront,
  description,
  isCode,
  isContinent,
  isPlaceTail,
  isToken,
  isTownWithCountry,
  type ListHabits,
  tailOf,
  townWithCountry,
} from "./list-habits.ts";
import { describedName } from "../sorts/description.ts";
import { withoutRemark } from "./remark.ts";

export interface OrganisationParts {
  readonly name: string;
  readonly acronym?: string;
  readonly country?: string;
  /** The body that it is part of. */
  readonly affiliation?: string;
}

/** The parts of one entry of a list with habits. */
export function organisationParts(printed: string, habits: ListHabits): OrganisationParts {
  const bare = withoutRemark(
    printed.replace(/^[\p{Extended_Pictographic}\p{RI}\u200d\ufe0f\s]+/u, ""),
  );
  const text = habits.described ? (describedName(bare) ?? bare.replace(description, "")) : bare;
  const inside = inBracket(text, habits);
  if (inside !== null) return inside;
  const front = habits.countryFirst || /^[^:]{2,40}:\s/u.test(text) ? countryInFront(text) : null;
  if (front !== null)
    return {
      ...organisationParts(front.name, { ...habits, countryFirst: false }),
      country: front.country,
    };
  const code = habits.codes ? codeOf(text) : "";
  if (isCode(code))
    return {
      ...organisationParts(text.slice(0, -4).trim(), { ...habits, codes: false }),
      country: code,
    };
  const place = habits.towns ? bracketOf(text) : "";
  if (place !== "" && (isTownWithCountry(place) || isCountryName(place)))
    return {
      ...organisationParts(text.slice(0, text.lastIndexOf(place) - 1).trim(), {
        ...habits,
        towns: false,
        tail: null,
      }),
      country: place,
    };
  const town = habits.townsBehindComma
    ? ((habits.chain ? chainOf(text) : null) ?? townOf(text))
    : null;
  if (town !== null)
    return {
      ...organisationParts(town.name, { ...habits, townsBehindComma: false, tail: null }),
      country: town.place,
    };
  const body = habits.bodyBehindDash ? tailOf(text, "dash") : undefined;
  if (body !== undefined && body.tail.length <= 40 && !isCountryName(body.tail))
    return {
      ...organisationParts(body.name, { ...habits, bodyBehindDash: false }),
      affiliation: body.tail,
    };
  return (
    withStops(text, habits) ?? placed(text, habits) ?? beforePlace(text) ?? parted(text, habits)
  );
}

/** "Lightkeepers Union (LKU, Norway)", "… (LKU; observer)": the acronym, and a country or a remark behind it. */
function inBracket(text: string, habits: ListHabits): OrganisationParts | null {
  const [, name = "", acronym = "", rest = "", behind = ""] =
    /^(.{4,}?)\s*[(（]([^()（）\s,;]{2,12})\s*[,;，、；]\s*([^()（）]{2,80}?)\s*[)）](\s*,.*)?$/u.exec(
      text,
    ) ?? [];
  if (name === "" || !isOwn(acronym, name)) return null;
  if (isCountryName(rest) && behind === "") return { name, acronym, country: rest };
  const remark = /[;；]/u.test(text.slice(name.length)) && !/[,;，；]/u.test(rest);
  if (!remark && !/^(?:https?:|www\.)|^\p{Ll}[^,]*$/u.test(rest)) return null;
  return { ...(placed(name + behind, habits) ?? parted(name + behind, habits)), acronym };
}

function isOwn(acronym: string, name: string): boolean {
  return !isCountryName(acronym) && (isMadeOf(acronym, name) || /^\p{Lu}{3,}$/u.test(acronym));
}

/** The name before a chain of places, with its acronym beside it, and the country at the end. */
function chainOf(text: string): { name: string; place: string } | null {
  const [first = "", second = "", ...more] = text.replace(/\.$/u, "").split(/,\s+/u);
  const place = more.at(-1) ?? second;
  if (second === "" || !isCountryName(place) || /^["“„«][^"”“»]*$/u.test(first)) return null;
  if (more.length > 0 && isCapitals(first) && isMadeOf(first, second))
    return { name: `${second} (${first})`, place };
  const acronym = [second, ...more].find(
    (part) => /^\p{Lu}{3,}$/u.test(part) && !isCountryName(part) && couldStandFor(part, first),
  );
  return { name: acronym === undefined ? first : `${first} (${acronym})`, place };
}

/** The town, with the country where one stands behind it. */
function townOf(text: string): { name: string; place: string } | null {
  const whole = townWithCountry(text);
  const alone = whole === null ? tailOf(text, "comma") : undefined;
  return alone !== undefined && isPlaceTail(alone.tail)
    ? { name: alone.name, place: alone.tail }
    : whole;
}

/** "Name. ACR. Country": parts that full stops set apart. */
function withStops(text: string, habits: ListHabits): OrganisationParts | null {
  const [, name = "", country = ""] =
    /^(.{4,}\p{Ll}|.{4,}\p{Lu})\.\s+(\p{Lu}[^.]{2,40})$/u.exec(text) ?? [];
  if (name === "" || !isCountryName(country) || isContinent(country)) return null;
  const [, long = "", acronym = ""] = /^(.{6,})\.\s+([\p{Lu}\p{N}-]{2,12})$/u.exec(name) ?? [];
  const parts = long === "" ? parted(name, habits) : { name: long, acronym };
  return { ...parts, country };
}

/** A place or country behind the sign that the list uses for it. */
function placed(text: string, habits: ListHabits): OrganisationParts | null {
  const tail = habits.tail === null ? undefined : tailOf(text, habits.tail);
  if (tail === undefined || tail.tail.split(/\s+/u).length > 4) return null;
  if (habits.places && !isPlaceTail(tail.tail)) return null;
  const split = parted(text, habits);
  if (split.country !== undefined && !habits.places) return split;
  const inner = parted(tail.name, habits);
  if (inner.country !== undefined) return { ...split, name: tail.name, country: tail.tail };
  return habits.places && !isCountryName(tail.tail) ? inner : { ...inner, country: tail.tail };
}

/** The name's own parts. */
function parted(text: string, habits: ListHabits): OrganisationParts {
  const split = leadingAcronym(likely(text, spelt(splitPrintedName(text)), habits));
  const { name, acronym, country } = split;
  const [, before = "", several = ""] =
    /^(.{3,}?)\s*[(（]([^()（）]{5,60})[)）]$/u.exec(name) ?? [];
  if (country === undefined && areCountries(several))
    return { ...parted(before, habits), country: several };
  const abroad =
    /^(.{2,}?)\s*(?:[(（]([^()（）\p{Script=Latin}]{2,40})[)）]|\s[-–—]\s*([^\p{Script=Latin}–—-]{2,40}))$/u.exec(
      name,
    );
  const there = abroad?.[2] ?? abroad?.[3] ?? "";
  if (country === undefined && isCountryName(there) && !isContinent(there))
    return {
      ...parted(abroad?.[1] ?? "", habits),
      ...(acronym === undefined ? {} : { acronym }),
      country: there,
    };
  const inPlace = /^(.{4,}?)\s*[(（][^()（）]{2,40},\s*([^(),（）]{2,40})[)）]$/u.exec(name);
  if (country === undefined && isCountryName(inPlace?.[2] ?? ""))
    return { ...parted(inPlace?.[1] ?? "", habits), country: inPlace?.[2] ?? "" };
  const continent =
    country !== undefined &&
    isContinent(country) &&
    habits.tail !== "dash" &&
    /[-–—]\s*\S+(?:\s\S+)?$/u.test(text);
  const own = continent ? { name: text } : split;
  const beside =
    own.acronym === undefined
      ? (acronymBeside(own.name, habits.acronymFirst) ?? behindSign(own.name, habits))
      : null;
  return undashed(
    beside === null ? own : { ...own, ...beside, ...(acronym === undefined ? {} : { acronym }) },
  );
}

/** "Lightkeepers Union – (LKU)": the dash stands between the two. */
function undashed(parts: OrganisationParts): OrganisationParts {
  return { ...parts, name: parts.name.replace(/\s+[-–—]$/u, "") };
}

/** The short word behind the sign that the list uses for acronyms, whatever its letters. */
function behindSign(text: string, { acronymBehind }: ListHabits): OrganisationParts | null {
  const found = acronymBehind === null ? undefined : tailOf(text, acronymBehind);
  if (found === undefined || !isToken(found.tail) || isCountryName(found.tail)) return null;
  const [first = "", second] = found.tail.split(" ");
  const named =
    second === undefined
      ? /^\p{Ll}?\p{Lu}/u.test(first) && (first.length >= 3 || couldStandFor(first, found.name))
      : isMadeOf(first, found.name) && !found.name.split(/\s+/u).includes(first);
  return named && !endsWithLegalForm(text) && found.name.split(/\s+/u).length >= 3
    ? { name: found.name, acronym: found.tail }
    : null;
}

/** Capitals that spell the name's first letters are its acronym, though a country may be called so: "AMAN". */
function spelt(split: OrganisationParts): OrganisationParts {
  const { name, acronym, country } = split;
  return acronym === undefined &&
    country !== undefined &&
    isInitials(country) &&
    isMadeOf(country, name)
    ? { name, acronym: country }
    : split;
}

function isInitials(text: string): boolean {
  return /^\p{Lu}[\p{L}]{3,7}$/u.test(text) && isCapitals(text);
}

/** "SGA (SGA North, SGA South, ULP)": several bodies in the bracket behind one in capitals are its parts. */
function areMembers(text: string, name: string, acronym: string): boolean {
  const short = /^[\p{Lu}\p{N}.&-]{2,12}$/u;
  const several = (list: string): number => list.split(/\s*[,;]\s*/u).length;
  return (
    several(acronym) >= 3 ||
    (several(acronym) === 2 && short.test(name)) ||
    (several(name) >= 3 && short.test(acronym) && text.startsWith(acronym))
  );
}

/** An acronym behind a dash or comma must take its letters from the name: "SP" or "UERJ" may be places and other bodies. */
function likely(text: string, split: OrganisationParts, habits: ListHabits): OrganisationParts {
  const { name, acronym, country } = split;
  if (acronym === undefined) return split;
  if (areMembers(text, name, acronym)) return { name: text };
  if (endsWithLegalForm(`${name}, ${acronym}`))
    return { name: `${name}, ${acronym}`, ...(country === undefined ? {} : { country }) };
  if (isSubtitled(text, split))
    return { name: text, ...(country === undefined ? {} : { country }) };
  const middle = new RegExp(`[(（]\\s?${escaped(acronym)}\\s?[)）]\\s*(\\S.*)$`, "u").exec(
    text,
  )?.[1];
  if (middle !== undefined && country === undefined)
    return /^[-–—]/u.test(middle) || !name.endsWith(middle)
      ? whole(text, acronym, habits)
      : goingOn(text, acronym, middle);
  const tail = new RegExp(`(?:[-–—]|,)\\s*${escaped(acronym)}[.,;]?(?:\\s*[,(–—-].*)?$`, "u").test(
    text,
  );
  const inner = tail && country === undefined ? innerAcronym(text) : null;
  if (inner !== null) return inner;
  const long = /^[\p{Lu}\p{N}-]{4,}$/u.test(acronym) && bracketed(text, habits) === null;
  const own = acronym.replace(/[-/]\p{Lu}{2}$/u, "");
  if (!tail || long || couldStandFor(own, name) || isHandled(acronym)) return split;
  return country === undefined
    ? (bracketed(text, habits) ?? { name: text })
    : { name: text.slice(0, text.lastIndexOf(acronym) + acronym.length), country };
}

/**
 * "Lightkeepers Union (LKU) Aville": a branch, whose name goes on behind the acronym; "… (LKU) and its 14 clubs" is no part
 * of the name. An acronym of other letters, and one that small letters tell of, stays where it stands.
 */
function goingOn(text: string, acronym: string, rest: string): OrganisationParts {
  const name = text.slice(0, text.indexOf(acronym)).replace(/\s*[(（]\s?$/u, "");
  if (!isMadeOf(acronym, name) || belongs.test(rest)) return { name: text };
  if (isCounted(rest)) return { name, acronym };
  const told = /^\p{Ll}{4}/u.test(rest) && !/\p{Lu}/u.test(rest);
  return { name: told ? text : `${name} ${rest}`, acronym };
}

/** "of the Coast League" says whose it is, "/ Ligue" the same in other words: the bracket stands in the middle of one name. */
const belongs =
  /^\/|^(?:of|de|del|d[aeo]s?|du|des|d['’]|di|della?|dell['’]|der|van|von|af|av)(?:\s|(?<=['’]))/u;

function isCounted(rest: string): boolean {
  return /^\p{L}{1,4}\s(?:\p{L}{2,6}\s)?\p{N}/u.test(rest);
}

/** "Lightkeepers Union (LKU), Old Harbour, CA": what spells the name goes before what stands last. */
function innerAcronym(text: string): OrganisationParts | null {
  const [, name = "", acronym = "", rest = ""] =
    /^(.{6,}?)\s*[(（]([^()（）\s]{2,12})[)）](\s*,.*)$/u.exec(text) ?? [];
  if (name !== "" && (isMadeOf(acronym, name) || /^\p{Lu}{3,8}$/u.test(acronym)))
    return { name: name + rest, acronym };
  return null;
}

/** "Lightkeepers Union – LKU, Old Harbour": the place behind the letters of the name is no part of it. */
function beforePlace(text: string): OrganisationParts | null {
  const [, name = "", acronym = ""] =
    /^([^()（）]{6,}?\p{Ll})\s*(?:\s[-–—]|[-–—]\s)\s*(\p{Lu}[\p{Lu}\p{N}]{2,11}),\s\p{Lu}[^,]{2,}(?:,.*)?$/u.exec(
      text,
    ) ?? [];
  return name !== "" && isMadeOf(acronym, name) ? { name, acronym } : null;
}

/** "TERN - action for the shore": what begins small behind a name in capitals, and does not spell it, describes it. */
function isSubtitled(text: string, { name, acronym = "" }: OrganisationParts): boolean {
  return (
    text.startsWith(acronym) &&
    /^\s*[-–—]\s*\p{Ll}/u.test(text.slice(acronym.length)) &&
    !isMadeOf(acronym, name)
  );
}

/** The bracket inside the name is its acronym ("… (LKU)-Norway" is one name); where the list does so, what stands behind the dash is another body. */
function bracketed(text: string, { partOf }: ListHabits): OrganisationParts | null {
  const [, name = "", acronym = "", tail = ""] =
    /^(.{6,}?)\s*[(（]\s*([^()（）]{2,16}?)\s*[)）](\s*[-–—]\s*\S.*)$/u.exec(text) ?? [];
  if (name === "" || !(isMadeOf(acronym, name) || isCapitals(acronym))) return null;
  if (/^[-–—]\S/u.test(tail)) return { name: text };
  return { name: partOf ? name : name + tail, acronym };
}

function whole(text: string, acronym: string, habits: ListHabits): OrganisationParts {
  return (
    bracketed(text, habits) ?? {
      name: text.replace(new RegExp(`\\s*[(（]${escaped(acronym)}[)）]`, "u"), ""),
      acronym,
    }
  );
}

/** Three capitals and more in another script than the name's letters cannot be compared. */
function isHandled(acronym: string): boolean {
  return !/\p{Script=Latin}|\p{Script=Cyrillic}/u.test(acronym);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
}

/** "LKU, Lightkeepers Union": an acronym in front with a comma. */
function leadingAcronym(parts: OrganisationParts): OrganisationParts {
  const found =
    parts.acronym === undefined
      ? /^([\p{Lu}\p{N}][\p{L}\p{N}.-]{1,13}),\s+(\p{Lu}.{6,})$/u.exec(parts.name)
      : null;
  const [, acronym = "", name = ""] = found ?? [];
  const capitals = acronym.replaceAll(/[^\p{Lu}]/gu, "").length;
  if (
    found === null ||
    capitals < 2 ||
    capitals < 0.6 * acronym.length ||
    !organisationWords.test(fold(name)) ||
    !(name.includes(",") ? isMadeOf(acronym, name) : couldStandFor(acronym, name))
  )
    return parts;
  return { ...parts, name, acronym };
}
