// What a line below a name is, by its words and signs alone.

import { headOf, looksLikePerson, shapeOf } from "../list/shape.ts";
import { fold } from "../rows/tidy.ts";
import { isCountryName } from "../words/countries.ts";
import { roleWords } from "../words/name-words.ts";

/** A line that names nobody and nothing: what the signatory says, where it can be reached. */
export function isRemark(text: string): boolean {
  return isMessage(text) || isContact(text);
}

/** A sentence in quotation marks. */
export function isMessage(text: string): boolean {
  return /^[“"„«「『‘'»].*[.!?。！？…]\s*[”"“»」』’'«]$/su.test(text);
}

/** Nothing but an address of mail or of a page, or a number to call. */
function isContact(text: string): boolean {
  return /^(?:\p{L}[\p{L}-]{0,12}[.:]\s*)?(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w.-]+\.\w+|[\w-]+(?:\.[\w-]+)+\/?|\+?[\d\s()/.-]{7,})$/iu.test(
    text,
  );
}

/** An office or a place: what stands below a name and is none itself. */
export function isOfficeOrPlace(text: string): boolean {
  return isOffice(text) || isPlace(text);
}

/** It begins in small letters, or with an office. */
export function isOffice(text: string): boolean {
  if (/^(?!\p{Script=Georgian})\p{Ll}/u.test(text)) return true;
  const head = headOf(text);
  const title = /^\p{L}+\.?\s+\p{Ll}/u.test(head);
  return (
    roleWords.test(fold(head)) && (title || !looksLikePerson(head)) && !shapeOf(head).organisation
  );
}

/** "Norhaven, Ireland": the last of several parts is a country. */
export function isPlace(text: string): boolean {
  const parts = text.split(/\s*[,，、،]\s*/u);
  return (
    parts.length >= 2 &&
    parts.length <= 3 &&
    isCountryName(parts.at(-1) ?? "") &&
    !shapeOf(parts[0] ?? "").organisation
  );
}

/** The name of a person or of an organisation, as a line of its own may bear it. */
export function isName(text: string): boolean {
  const head = headOf(text);
  const shape = shapeOf(text);
  return shape.organisation || looksLikePerson(head) || (shape.name >= 0.6 && !shape.prose);
}

/** Without the comma that only leads to the line below: "Ada Tar,". */
export function withoutComma(text: string): string {
  return text.replace(/(?<=[\p{L}.)])\s*[,，、،]\s*$/u, "");
}

/** It has a word for a body, which in "Ada Tern, Program Director" is one of the office. */
export function namesBody(text: string): boolean {
  const head = headOf(text);
  return shapeOf(text).organisation && (head === text || !looksLikePerson(head));
}
