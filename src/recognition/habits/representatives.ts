// Organisations with the person who speaks for them behind the name, where most of their list is set so: "Harbour League –
// Ada Tar, chair", "Harbour League (Ada Tar)", "灯台守連合会（代表 山田太郎）". The person is no part of the name.

import { headOf, looksLikePerson } from "../list/shape.ts";
import type { ListEntry } from "../list/signatory-list.ts";
import { fold } from "../rows/tidy.ts";
import { isCountryName } from "../words/countries.ts";
import { givenNames, hanSurnames } from "../words/given-names-table.ts";
import { organisationWords, personTitles, roleWords } from "../words/name-words.ts";

/** The entries with their names alone, where most of them are set so. */
export function withoutRepresentatives(entries: readonly ListEntry[]): ListEntry[] {
  for (const sign of signs) {
    const parts = entries.map(({ text, exact }) => (exact === true ? null : partsAt(text, sign)));
    const found = parts.filter((part) => part !== null);
    const least = Math.max(3, 0.5 * entries.length);
    if (found.length < least || share(found, ({ body }) => isBody(body)) < 0.6) continue;
    if (share(found, ({ person }) => isKnown(person)) < 0.5) continue;
    return entries.map((entry, at) => {
      const body = parts[at]?.body;
      return body === undefined ? entry : { ...entry, text: body, kind: "organisation" };
    });
  }
  return [...entries];
}

interface BodyAndPerson {
  readonly body: string;
  readonly person: string;
}

/** Where the name of the body ends: at a dash, a bracket, a colon or a comma. */
const signs: readonly RegExp[] = [
  /^(.{3,}?\S)\s+[-–—]\s+(\S.*)$/su,
  /^(.{2,}?\S)\s*[(（]([^()（）]+)[)）]$/su,
  /^(.{3,}?\S)\s*[:：]\s*(\S.*)$/su,
  /^(.{3,}?\S)\s*[,،，]\s*(\S.*)$/su,
];

function share(found: readonly BodyAndPerson[], test: (part: BodyAndPerson) => boolean): number {
  return found.filter(test).length / found.length;
}

function partsAt(text: string, sign: RegExp): BodyAndPerson | null {
  const [, body = "", tail = ""] = sign.exec(text) ?? [];
  const person = personIn(tail);
  return person === null || isPerson(body) ? null : { body, person };
}

/** A person's name alone, before an office, or behind one. */
function personIn(tail: string): string | null {
  const bare = tail.replace(personTitles, "").trim();
  const head = headOf(bare).trim();
  const detail = bare.slice(head.length).replace(/^[\s,،，(（:：–—-]+|[)）]$/gu, "");
  if (isPerson(head) && (detail === "" || roleWords.test(fold(detail)))) return head;
  if (detail !== "") return null;
  const [, office = "", name = ""] =
    /^(\S.*?)[\s:：]\s*(\p{Lu}\S*(?:\s\p{Lu}\S*){1,3}|[\p{Script=Han}々]{2,4}|\p{Script=Hangul}{2,4})$/u.exec(
      bare,
    ) ?? [];
  if (name !== "" && isOffice(office) && (isPerson(name) || isShortInSigns(name))) return name;
  const [, first = "", behind = ""] = /^(\S{2,5})\s(\S{2,8})$/u.exec(bare) ?? [];
  return isShortInSigns(first) && isOffice(behind) && !organisationWords.test(first) ? first : null;
}

const signed =
  /^(?:\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|々)+$/u;

function isOffice(text: string): boolean {
  return roleWords.test(fold(text)) && !looksLikePerson(text) && text.length <= 40;
}

function isPerson(text: string): boolean {
  if (organisationWords.test(fold(text)) || isCountryName(text)) return false;
  if (signed.test(text)) return isSigned(text) || (text.length >= 4 && isShortInSigns(text));
  if (/^\p{Lo}/u.test(text))
    return /^\S+(?:\s\S+){1,3}$/u.test(text) && !roleWords.test(fold(text));
  return looksLikePerson(text) && !isShouted(text);
}

function isSigned(text: string): boolean {
  return /^\p{Script=Hangul}+$/u.test(text)
    ? /^.{2,4}$/u.test(text) && !roleWords.test(text)
    : /^.{2,5}$/u.test(text) && hanSurnames.test(text) && !roleWords.test(text);
}

/** Beside an office any short name in signs is a person's. */
function isShortInSigns(text: string): boolean {
  return signed.test(text) && /^.{2,5}$/u.test(text) && !roleWords.test(text);
}

/** Capitals alone may be a person's, or an acronym of two words. */
function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text.length < 12;
}

function isBody(name: string): boolean {
  return organisationWords.test(fold(name));
}

/** A name in signs, or one with a given name that is known. */
function isKnown(person: string): boolean {
  const words = fold(person).split(/[\s-]+/u);
  const known = words.some((word) => givenNames.has(word));
  return known || signed.test(person) || vietnamese.test(person);
}

/** Letters that only Vietnamese has. */
const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
