// Names in running text, separated by commas, semicolons or the like. Separators inside brackets and quotation marks
// do not count.

import type { InlineNames } from "./inline-names.ts";
import { cleaned } from "./cleaned-names.ts";
import { withoutIdentityNumbers } from "../habits/identity-numbers.ts";
import { headOf, looksLikePerson } from "../list/shape.ts";
import { withOwnPlaces } from "./places-of-a-name.ts";
import { wholeNames } from "./whole-names.ts";
import { saysMore, withoutOthers } from "../more/more-signatories.ts";
import { drawnSign } from "../running-text/drawn-signs.ts";
import { splitLast, splitPair, splitPrefixed } from "../running-text/last-name.ts";
import { cutOutside } from "../running-text/outside.ts";
import { splitBlanks } from "../separators/blanks.ts";
import { withoutClosingNote } from "../separators/closing-note.ts";
import { partsBetweenSigns, separatorOf } from "../separators/commas-and-stops.ts";
import { splitAtGivenNames } from "../separators/given-names.ts";
import { hanPersons, withoutHanLead } from "../separators/han-persons.ts";
import { splitDashes, splitStrokes } from "../separators/strokes.ts";
import { fold } from "../rows/tidy.ts";
import { organisationWords, personTitles } from "../words/name-words.ts";
import { conjunctionsOf } from "../words/conjunctions.ts";

/** The names of a running text in some languages (BCP 47), or null when it has no separator. */
export function splitInline(text: string, languages: readonly string[] = []): InlineNames | null {
  const plain = text.replaceAll("､", "、").replaceAll("﹑", "、").replaceAll("﹐", "，");
  return splitPlain(withoutIdentityNumbers(withoutHanLead(plain)), languages);
}

function splitPlain(text: string, languages: readonly string[]): InlineNames | null {
  const blanks = splitBlanks(text);
  if (blanks !== null) return blanks;
  const capitals = splitAtGivenNames(text);
  if (capitals !== null) return { names: capitals, incomplete: false };
  const bare = withoutClosingNote(text);
  const named = withoutOthers(bare);
  const incomplete = named.length < bare.length || /(?:…|\.{3})\s*$/u.test(text);
  const conjunctions = conjunctionsOf(languages);
  const separator = separatorOf(named);
  const strokes = isAroundStrokes(named) ? null : splitStrokes(named);
  const parts =
    strokes ?? (separator === null ? null : partsOfNames(named, separator, conjunctions));
  if (parts === null) {
    const pair = splitDashes(named) ?? splitPair(named, conjunctions) ?? splitPrefixed(named);
    return pair === null ? null : { names: cleaned(pair), incomplete };
  }
  const kept = withoutPrefixes(parts.filter((part) => !saysMore(part)))
    .flatMap(unglued)
    .flatMap(hanPersons);
  const last = kept.at(-1);
  const lead = new RegExp(`^\\s*(?:${conjunctions})\\s+(?=["“„«]?\\p{Lu})`, "u");
  const isWholeLast =
    isDrawn(named) ||
    (incomplete && isBodyOfTwo(last ?? "", conjunctions)) ||
    (separator === ";" && isOfPerson(last ?? "", kept.slice(0, -1), conjunctions));
  const inner = kept.slice(0, -1).map((part) => part.replace(lead, ""));
  const names =
    last === undefined
      ? kept
      : [...inner, ...(isWholeLast ? [last.replace(lead, "")] : splitLast(last, conjunctions))];
  return { names: cleaned(names), incomplete: incomplete || kept.length < parts.length };
}

/** Signs with blanks around them, and semicolons, are no name's own: what they part stays apart. */
function partsOfNames(text: string, separator: string, conjunctions: string): string[] {
  const parts = partsBetweenSigns(text, separator);
  if (separator.length > 1) return parts;
  const whole = wholeNames(parts, separator);
  return separator === "," ? withOwnPlaces(whole, conjunctions) : whole;
}

/** "Ada Tar / Tern Trust; Ben Salt / Gull Guild": between drawn signs stands at most one stroke, which parts no names. */
function isAroundStrokes(text: string): boolean {
  const drawn = drawnSign(text);
  if (drawn === null || !text.includes(" / ")) return false;
  const parts = cutOutside(text, drawn);
  const single = parts.filter((part) => part.split(" / ").length <= 2).length;
  return single >= 0.8 * parts.length;
}

/** "Vereniging Pier en Kade, en vele anderen": another "and" ends the list, and one word on each side needs the other. */
function isBodyOfTwo(text: string, conjunctions: string): boolean {
  const [, one = "", other = ""] =
    new RegExp(`^(\\p{Lu}\\S+\\s\\S+)\\s(?:${conjunctions})\\s(\\S+)$`, "u").exec(text.trim()) ??
    [];
  const body = organisationWords.test(fold(one.split(" ")[0] ?? ""));
  return body && !organisationWords.test(fold(other)) && !/\p{Lu}{2}/u.test(other);
}

/** "…; Ada Tar - Tern Trust and Gull Guild": of persons between semicolons the last has two bodies behind her, or an office. */
function isOfPerson(last: string, others: readonly string[], conjunctions: string): boolean {
  const isPerson = (part: string): boolean =>
    looksLikePerson(headOf(part.trim().replace(personTitles, "")));
  const parts = splitLast(last, conjunctions);
  return (
    parts.length === 2 &&
    isPerson(parts[0] ?? "") &&
    !isPerson(parts[1] ?? "") &&
    others.filter(isPerson).length >= 0.8 * others.length
  );
}

/** Bars or dots between the names stand between the last two as well: an "and" is one of a name. */
function isDrawn(text: string): boolean {
  return (text.match(/\s[|¦•·‧*]\s/gu)?.length ?? 0) >= 2;
}

/** "해안단체연대- 북항회": a dash with a blank behind it alone stands between an umbrella and the first of its members. */
const firstMember =
  /^\s*(\p{Script=Hangul}{3,}(?:연대|연합|협의회|네트워크|본부|총연맹))-\s+(\p{Script=Hangul}.{2,})$/su;

/** A sign between two names in Han, each with its bracket, was left out. */
function unglued(part: string): string[] {
  const [, umbrella = "", member = ""] = firstMember.exec(part) ?? [];
  if (umbrella !== "") return [umbrella, member];
  return part.split(/(?<=[)）])(?=\p{Script=Han}{2,4}\s?[(（])/u);
}

/** In Arabic and Hebrew every name behind the first may carry the conjunction. */
function withoutPrefixes(parts: readonly string[]): string[] {
  const behind = parts.slice(1);
  const all = behind.length >= 2 && behind.every((part) => /^\s*(?:و|ו-?)(?=\p{L}{3})/u.test(part));
  return all
    ? parts.map((part, at) => (at === 0 ? part : part.replace(/^\s*(?:و|ו-?)/u, "")))
    : [...parts];
}
