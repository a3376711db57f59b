// The names that a stretch of a sentence begins with: the first, and those of an enumeration behind it.

import { looksLikePerson } from "../list/shape.ts";
import { namesStatement } from "../frame/announcement.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { isCountryName } from "../words/countries.ts";
import { organisationWords } from "../words/name-words.ts";
import { wholeWords } from "../words/whole-words.ts";
import { deeds } from "./deed-table.ts";
import { isGoverning } from "./lead.ts";
import { copulas } from "./made-by-table.ts";
import { endOfName, isGenitive, isLowerCaseName, isName, nameBefore, trimmed } from "./names.ts";

const deed = wholeWords(deeds);
const copula = wholeWords(copulas);

/** The name at the beginning, and the others that an enumeration goes on with. */
export function namesAt(text: string): readonly string[] {
  const names: string[] = [];
  let rest = text.replace(leading, "");
  while (names.length < 12) {
    const name = firstName(rest);
    if (name === null) break;
    names.push(name);
    const behind = rest.slice(rest.indexOf(name) + name.length);
    const next = further.exec(behind)?.[0];
    if (next === undefined) break;
    rest = behind.slice(next.length);
  }
  return names;
}

const leading =
  /^(?:the|an?|die|der|das|dem|den|la|le|les|el|los|las|il|lo|de|het|ο|η|το|οι|τον|την|στον|στην)\s+(?=\p{Lu})/u;
const further =
  /^["”»]?(?:\s*,\s+(?:(?:and|und|et|y|e|en|och|og|i|и|та|oraz|a)\s+)?|\s+(?:and|und|et|y|och|og|и|та|oraz)\s+)(?:(?:the|der|die|das|dem|den|la|le|les|el|los|las|il|o|a|de|het)\s+)?(?=\p{Lu})/u;

function firstName(text: string): string | null {
  const site =
    /^["“„«]?([\p{L}\d-]+\.(?:org|net|com|info|in|eu|de|fr|es|it|nl|uk|ch|at))(?!\.?[\p{L}\d])/iu.exec(
      text,
    )?.[1];
  if (site !== undefined) return site;
  const quoted = /^[“„"«]([^“”„"«»]{2,60})[”“"»]/u.exec(text)?.[1];
  const name = quoted ?? lowerCaseName(text) ?? withNoun(oneOfTwo(trimmed(nameBefore(text))), text);
  return isOwn(name) && text.slice(0, 2).match(/\p{Lu}/u) !== null ? name : null;
}

/** What stands on both sides of the first conjunction; empty where there is none. */
export function joinedTwo(name: string): readonly [string, string] {
  const [, one = "", other = ""] = joined.exec(name) ?? [];
  return [one, other];
}

const joined = /^(.+?)\s(?:and|und|et|y|e|en|och|og|ja|i|a|и|та|і|oraz|și|és|ve|dan)\s(.+)$/u;

/** "Ada Berg and Ben Cole" are two persons; bodies may have such a word in their name. */
function oneOfTwo(name: string): string {
  const [one, other] = joinedTwo(name);
  return looksLikePerson(one) && looksLikePerson(other) ? one : name;
}

/** "Spolek Otevřené přístavy": behind what a body is and a word with a capital, the last words of a sentence are the name's. */
function withNoun(name: string, text: string): string {
  const [sort = "", ...others] = name.split(/\s+/u);
  if (others.length !== 1 || !organisationWords.test(fold(sort))) return name;
  const rest = /^((?:\s\p{Ll}[\p{L}-]+){1,2})[.!]?$/u.exec(text.slice(name.length))?.[1];
  const told = rest === undefined || wordsOf(rest).some((word) => deed.test(fold(word)));
  return text.startsWith(name) && !told ? `${name}${rest}` : name;
}

/** "Союз открытых портов": names that go on in small letters, up to the next sign or small word that ends them. */
function lowerCaseName(text: string): string | null {
  const clause = /^[^.,;:()!?–—]{3,90}/u.exec(text)?.[0].replace(endOfName, "").trim() ?? "";
  const words = clause.split(/\s+/u);
  const end = words.findIndex((word) => deed.test(fold(word)) || copula.test(fold(word)));
  const own = words
    .slice(0, end < 0 ? words.length : end)
    .join(" ")
    .replace(goesOn, "");
  return (isGenitive(own) || isLowerCaseName(own)) && wordsOf(own).length <= 7
    ? trimmed(own)
    : null;
}

/** "Bits of Light and is signed by": the sentence goes on. */
const goesOn =
  /\s(?:and|und|et|y|e|en|och|og|ja|i|a|и|та|і|και|și|és|ve|dan|oraz|der|die|das|who|which|that|qui|que|che)$/u;

/** A body, a person, or a word that is written as no other is; no government, country or statement. */
function isOwn(name: string): boolean {
  const words = wordsOf(name);
  const known = organisationWords.test(fold(name)) || looksLikePerson(name);
  const written =
    /\p{Ll}\p{Lu}|^\p{Lu}{3,}$/u.test(name) || (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).length >= 2;
  return (
    isName(name) &&
    words.length <= 10 &&
    (known || written) &&
    !isGoverning(name) &&
    !isCountryName(name) &&
    !namesStatement(name)
  );
}
