// Commas that are a name's own: what they cut off goes back to the name.

import { compound, officeAndPerson } from "../clauses/office-and-person.ts";
import { looksLikePerson } from "../list/shape.ts";
import { fold } from "../rows/tidy.ts";
import { beginsWithSort } from "../sorts/sort-in-front.ts";
import { isCountryName } from "../words/countries.ts";
import { legalForms, personTitles, roleWords } from "../words/name-words.ts";

/** Parts that only a name's own comma cuts off go back to it: small letters, a country, a legal form, a branch. */
export function wholeNames(parts: readonly string[], separator: string): string[] {
  const small = parts.filter((part) => /^\s*\p{Ll}/u.test(part) && !startsAnew(part)).length;
  const countries = parts.filter(isCountryName).length;
  const others = small <= 0.15 * parts.length && parts.length >= leastAmongOthers;
  const goesOn = (part: string, last: string, next = ""): boolean =>
    (isOffice(part) && officeAndPerson(part) === null) ||
    degrees.test(part) ||
    (isApposition(part) && looksLikePerson(lastPerson(last))) ||
    (small <= 0.5 * parts.length &&
      /^\s*\p{Ll}/u.test(part) &&
      !startsAnew(part) &&
      !(others && isSmallName(part, last) && !/^\s*\p{Ll}/u.test(next))) ||
    (countries <= 0.5 * parts.length && isCountryName(part)) ||
    ownComma.test(part);
  const whole: string[] = [];
  for (const [at, part] of parts.entries()) {
    const last = whole.at(-1);
    if (last !== undefined && last.trim() !== "" && goesOn(part, last, parts[at + 1]))
      whole[whole.length - 1] = `${last}${separator}${part}`;
    else whole.push(part);
  }
  return whole;
}

/** In shorter lists what stands in small letters is more often told of the name before it. */
const leastAmongOthers = 8;

/** "fair seas", "l.u.x.": one to three words in small letters that tell nothing of a body before them; persons have callings. */
function isSmallName(part: string, last: string): boolean {
  return (
    /^\s*\p{Ll}[\p{Ll}\p{N}._+-]*(?:\s\p{Ll}{3,}){0,2}\s*$/u.test(part) &&
    !roleWords.test(fold(part)) &&
    !looksLikePerson(last.trim())
  );
}

/** Degrees that a person carries behind a comma. */
const degrees =
  /^\s*(?:(?:Ph\.?\s?D|CSc|DrSc|Dr\.?Sc|Th\.?D|M\.?B\.?A|LL\.?\s?M|M\.?Sc|M\.?A|B\.?A|M\.?D|M\.?Phil|D\.?Phil|MPH|DiS|Esq|J\.?D|F\.?R\.?S|O\.?B\.?E|C\.?B\.?E|K\.?C|Q\.?C|S\.?J|O\.?P|M\.?P|MdB|MdL|MdEP|MEP|emerit[aiu]s?|em|ret|i\.\s?R|a\.\s?D)\.?)(?=\s*$|\s[–—-]\s|\s[(（])/u;

/** "the former keeper of the lamp", "der Bürgermeister von Hafenstadt": an article and an office, and no person behind it. */
function isApposition(part: string): boolean {
  const words = (articleInFront.exec(part)?.[1] ?? "").split(/\s+/u);
  const office = words.findIndex((word, at) => at < 3 && roleWords.test(fold(word)));
  const next = words[office + 1];
  const bare = next === undefined || /^\p{Ll}/u.test(next);
  return office >= 0 && bare && officeAndPerson(part) === null;
}

const articleInFront = /^\s*(?:the|der|die|el|la|le|l['’]|il|lo|o|a|de|den) ?(\S.*)$/su;

/** The two or three capitalised words that a text ends with, outside brackets: "among them Ada Tar". */
function lastPerson(text: string): string {
  const bare = text.replace(/\s*[（(][^（()）]*[)）]\s*$/u, "").trim();
  return /\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]+){1,2}$/u.exec(bare)?.[0] ?? "";
}

/** "director of the Tern Institute" belongs to the person before it. */
function isOffice(part: string): boolean {
  const [, first = ""] =
    /^\s*(?:daglig |administrerande |tidligere |former )?(\p{Ll}[\p{L}-]+)\s(?:\p{Ll}+\s)?(?:of|at|for|der|des|von|vom|beim|de|del|da|do|du|della|dell['’]|dei|van|bij|för|på|i|hos|fra|från|ved|vid|za|w|z|u|na|в|у|при|для)\s/u.exec(
      part,
    ) ?? [];
  return first !== "" && (roleWords.test(fold(first)) || compound.test(fold(first)));
}

/** A conjunction or an article before a capital begins the last name; some names begin with a small letter and a capital. */
function startsAnew(part: string): boolean {
  if (officeAndPerson(part) !== null || isPageName(part)) return true;
  if (personTitles.test(part.trim()) || beginsWithCalling(part) || beginsWithSort(part))
    return true;
  return /^\s*(?:\p{Ll}{1,10}\s+){1,3}["“„«(]?[\p{Lu}\p{Lo}\p{N}]|^\s*(?:the|der|die|das|la|le|les|el|los|las|il|lo|de|het)\s\p{Ll}{3,24}\s["“„«]?\p{Lu}|^\s*\p{Ll}{1,2}['’]?\p{Lu}/u.test(
    part,
  );
}

/** "hafen.net", "molo.up Club", a name that is written as an address. */
function isPageName(part: string): boolean {
  return /^\s*\p{Ll}[\p{Ll}\d-]+\.\p{Ll}{2,10}(?:\s*$|\s\p{Lu})/u.test(part);
}

/** "elokuvaohjaaja Aki Loisto", "ahli hukum tata negara Ada Tar": up to five words in small letters right before a person. */
function beginsWithCalling(part: string): boolean {
  const person =
    /^\s*\p{Ll}[\p{L}-]{3,}\s(?:\p{Ll}[\p{L}-]{2,}\s){0,4}(\p{Lu}\S*(?:\s\p{Lu}\S*){1,2})(?=\s*$|\s\p{Ll})/u.exec(
      part,
    )?.[1];
  return person !== undefined && looksLikePerson(person);
}

const partsOfBodies =
  /^\s*(?:(?:local |regional |national )?(?:section|branch|chapter)\b|(?:Orts|Kreis|Landes|Regional)(?:gruppe|verband|verein)\b|Sektion\b|[Ss]ecci[oó]n\b|[Ss]e[cç][cç][aã]o\b|[Ss]ezione\b|[Dd]elegaci[oó]n\b|[Aa]ntenne\b|[Oo]ddział\b|[Pp]obočka\b|[Pp]odružnica\b|[Оо]гранак\b|[Оо]тделение\b|[Фф]илиал\b|[Вв]ідділення\b|فرع|شعبة|شعبهٔ?|סניף)/u;

/** Legal forms, and words for a part of an organisation, that names carry behind a comma. */
const ownComma = new RegExp(`^\\s*(?:${legalForms})\\.?\\s*$|${partsOfBodies.source}`, "u");
