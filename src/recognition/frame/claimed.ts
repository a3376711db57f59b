// The number of signatories that a text itself claims: "the undersigned 37 organisations and 75 individuals".

import { findAll } from "#lib/find-all.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { announcesSignatories, groupKind } from "../words/cues.ts";
import { unread } from "../list/content.ts";

export interface Claim {
  readonly number: number;
  readonly row: Row;
}

/** The first claim in a document's text or title, or null. */
export function findClaim(rows: readonly Row[]): Claim | null {
  for (const row of rows) {
    if ((unread.has(row.kind) && row.block.field !== "title") || row.text.length > 3000) continue;
    const number = claimIn(row.text) ?? countBehind(row);
    if (number !== null) return { number, row };
  }
  return null;
}

/** "Signatories (37):" above the list; a year is none. */
function countBehind({ kind, text }: Row): number | null {
  if (text.length > 80 || kind === "row") return null;
  const [, label = "", count = ""] =
    /^(\P{N}{3,60}?)\s*[（(](\d{1,3}(?:[.,' ]\d{3})+|\d{1,6})[)）]\s*[:：]?$/u.exec(text) ?? [];
  const number = valueOf(count);
  const isYear = /^(?:19|20)\d\d$/u.test(count);
  return number >= 2 && !isYear && announcesSignatories(label) ? number : null;
}

/** The number claimed in a text: "45 organisations and more than 100 individuals" is 145. */
export function claimIn(text: string): number | null {
  const folded = fold(text);
  const counts = findAll(folded, counted).map((found) => ({
    value: valueOf(found[1] ?? ""),
    at: found.index,
    text: found[0],
  }));
  const first = counts.find(
    ({ value, at }) => value >= 2 && value < 5_000_000 && isAboutSigning(folded, at),
  );
  if (first === undefined) return null;
  const second = counts.find(
    ({ at }) =>
      at > first.at &&
      at - first.at < first.text.length + 40 &&
      /\b(?:and|und|y|e|et|i|и|та|og|och|en)\b/u.test(
        folded.slice(first.at + first.text.length, at),
      ),
  );
  return first.value + (second?.value ?? 0);
}

/** "37 organisations and 202 individuals": the sort of the first. */
function firstOfTwo(text: string): string {
  return text.replace(/\s\p{L}{1,3}\s\p{Nd}.*$/su, "");
}

const counted = new RegExp(
  "(?<![\\p{L}\\p{N}.,])(\\d{1,3}(?:[.,' ]\\d{3})+|\\d{1,7})\\s*\\+?\\s*(?:\\p{L}+[\\s-]){0,3}?(?:signator|organi[sz]a|groups?\\b|ngos?\\b|individu|people\\b|persons?\\b|entidades|personal|signatair|firmant|firmatari|assina|associa|asociac|gruppen|ortsgruppen|organisation|verbande|unterzeich|organizac|udru[gz]|potpisni|sygnatar|организац|подпис|потпис|團體|团体|人|位|名|間|团|団体|명|개)",
  "gu",
);

function valueOf(digits: string): number {
  return Number(digits.replaceAll(/[.,' ]/gu, ""));
}

/** The words around the number are about signing, or the text is a title of a statement by so many. */
function isAboutSigning(folded: string, at: number): boolean {
  const around = folded.slice(Math.max(0, at - 160), at + 160);
  return (
    announcesSignatories(around) ||
    (at < 40 && groupKind(firstOfTwo(folded.slice(at, at + 60))) !== null)
  );
}
