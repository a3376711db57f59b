// What is measured of a line by itself, whether it is asked or stands beside one that is: how it is set, and what sort of
// line it is by the words that other rules know.

import { announcesStatement, namesStatement } from "../frame/announcement.ts";
import { isDateLine } from "../frame/dates.ts";
import { isGenre, isLetterhead } from "../frame/genre.ts";
import { isSalutation } from "../frame/salutation.ts";
import { weightOf } from "../language/script.ts";
import { shapeOf } from "../list/shape.ts";
import { isEmphasised, isLinkOnly, isStrongOnly } from "../rows/row-marks.ts";
import type { Row } from "../rows/rows.ts";
import { wordsOf } from "../rows/tidy.ts";
import { isPageLabel } from "../title/page-label.ts";
import { announcesSignatories } from "../words/cues.ts";
import type { SentenceWords } from "../words/prose-words.ts";

export const lineSigns = [
  "prose",
  "name",
  "person",
  "organisation",
  "heading",
  "level",
  "strong",
  "emphasised",
  "link",
  "item",
  "plain",
  "kind",
  "weight",
  "end",
  "date",
  "salutation",
  "announces",
  "names",
  "namesFirst",
  "genre",
  "letterhead",
  "label",
  "signs",
] as const;

const kinds: readonly string[] = [
  "heading",
  "paragraph",
  "item",
  "quote",
  "row",
  "note",
  "preformatted",
];
/** Longer lines are sentences, which no word makes anything else. */
const longest = 400;

export function signsOfLine(row: Row, sentence: SentenceWords): number[] {
  const { kind, block } = row;
  const text = row.text.slice(0, longest);
  const is = (asks: (text: string) => boolean): number =>
    flag(row.text.length <= longest && asks(text));
  const shape = shapeOf(text, sentence);
  const names = is(namesStatement);
  return [
    flag(shape.prose),
    shape.name,
    flag(shape.person),
    flag(shape.organisation),
    flag(kind === "heading"),
    kind === "heading" ? levelOf(row) : 7,
    flag(isStrongOnly(row)),
    flag(isEmphasised(row)),
    flag(isLinkOnly(row)),
    flag(row.marker !== null),
    flag(block.plain),
    kinds.indexOf(kind),
    weightOf(row.text),
    endOf(text),
    is(isDateLine),
    is(isSalutation),
    is(announcesStatement),
    names,
    names === 1 ? flag(namesFirst(text)) : 0,
    is(isGenre),
    is(isLetterhead),
    is(isPageLabel),
    is(announcesSignatories),
  ];
}

export function flag(value: boolean | undefined): number {
  return value === true ? 1 : 0;
}

/** Readers give every heading a level. */
export function levelOf({ block }: Row): number {
  return block.level ?? 3;
}

/** "Open letter to …": it begins with what it is. */
export function namesFirst(text: string): boolean {
  return namesStatement(wordsOf(text).slice(0, 3).join(" "));
}

/** The sign at the end by its sort, from 1; 0 for a letter. */
export function endOf(text: string): number {
  const end = text.at(-1) ?? "";
  return 1 + ends.findIndex((pattern) => pattern.test(end));
}

const ends = [
  /[.。।۔]/u,
  /[:：]/u,
  /[,，、،]/u,
  /[;；؛]/u,
  /[!?！？؟]/u,
  /[)）\]】]/u,
  /[…"”»」]/u,
];
