// What stands below the last sentence and is not the text's own: who signs for the whole, the label of a list that is not
// there, notes with a star, where a picture or the text was taken from.

import { isKindLabel } from "../group/kind-label.ts";
import { marksOf, type Row } from "../rows/rows.ts";
import { scriptShares, weightOf } from "../language/script.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { announcesSignatories } from "../words/cues.ts";
import type { BodyUnit } from "./body-rows.ts";
import { isSourceLine } from "./byline.ts";
import { isOpenEnd, withoutSenders } from "../paragraphs/senders.ts";

/** The units without those at the end that only close the text, in each script it is written in. */
export function withoutEnds(units: readonly BodyUnit[]): BodyUnit[] {
  return byScript(units).flatMap(withoutEnd);
}

function byScript(units: readonly BodyUnit[]): BodyUnit[][] {
  const parts: BodyUnit[][] = [];
  let current = "";
  for (const unit of units) {
    const [script = "", share = 0] = scriptShares(unit.text)[0] ?? [];
    const last = parts.at(-1);
    const other = share >= 0.6 && weightOf(unit.text) >= 40 && script !== current;
    if (last === undefined || (other && current !== "")) parts.push([unit]);
    else last.push(unit);
    if (other) current = script;
  }
  return parts;
}

function withoutEnd(all: readonly BodyUnit[]): BodyUnit[] {
  const units = withoutReferences(withoutCited(all.slice(0, startOfNotes(all))));
  let end = units.length;
  while (
    end > 1 &&
    units.length - end < most &&
    (closes(units[end - 1] as BodyUnit) || isStarred(units, end - 1))
  )
    end -= 1;
  return withoutSenders(units.slice(0, end));
}

const most = 12;

/** Items "[3]" that numbers in brackets within the text refer to are notes, wherever they stand. */
function withoutCited(units: readonly BodyUnit[]): readonly BodyUnit[] {
  const notes = units.filter((unit) => citedNumber(unit) !== null);
  if (notes.length < 2) return units;
  const cited = new Set(
    units.flatMap((unit) => (citedNumber(unit) === null ? citations(unit.text) : [])),
  );
  return units.filter((unit) => !cited.has(citedNumber(unit) ?? -1));
}

function citedNumber({ kind, rows }: BodyUnit): number | null {
  const number = /^\[(\d{1,3})\]:?$/u.exec(rows[0]?.marker ?? "")?.[1];
  return kind === "item" && number !== undefined ? Number(number) : null;
}

/** A list at the end to which numbers in brackets within the text refer, one to each of its items. */
function withoutReferences(units: readonly BodyUnit[]): readonly BodyUnit[] {
  const last = units.findLastIndex(({ kind }) => kind !== "heading") + 1;
  const end = units.findLastIndex(({ kind }, at) => at < last && kind !== "item") + 1;
  const [text, list] = [units.slice(0, end), units.slice(end, last)];
  if (list.length < 3 || end === 0 || /[:：]$/u.test(units[end - 1]?.text ?? "")) return units;
  const cited = new Set(text.flatMap((unit) => citations(unit.text)));
  const refers = cited.size >= 3 && Math.max(...cited) <= list.length;
  return refers && cited.size >= 0.6 * list.length ? text : units;
}

/** The numbers in "[3]", "[4, 5]" and "[6-8]". */
function citations(text: string): number[] {
  return [...text.matchAll(/\[(\p{Nd}{1,3}(?:\s?[,–-]\s?\p{Nd}{1,3})*)\]/gu)].flatMap(
    ([, own = ""]) => own.split(/[^\p{Nd}]+/u).map(Number),
  );
}

/**
 * Where notes begin at the end: paragraphs with the numbers 1, 2, 3 glued to them or a blank apart, to which a number glued
 * to a word of the text refers.
 */
function startOfNotes(units: readonly BodyUnit[]): number {
  const last = units.slice(-2 * most);
  const offset = units.length - last.length;
  const first = last.findIndex((unit) => noteNumber(unit) !== null);
  const numbers = last.slice(Math.max(0, first)).map(noteNumber);
  const told = numbers.filter((number) => number !== null);
  const [one] = told;
  if (first < 0 || offset + first === 0 || one === undefined || one > 2) return units.length;
  const rising = told.every((number, at) => at === 0 || number > (told[at - 1] ?? 0));
  const text = units.slice(0, offset + first).map((unit) => unit.text);
  const refers = text.some((own) => refersTo(own, one));
  return rising && refers && told.length * 2 >= numbers.length ? offset + first : units.length;
}

function noteNumber({ text, kind }: BodyUnit): number | null {
  const number = /^(\p{Nd}{1,2})\s?(?=\p{L}|["“„«])/u.exec(text)?.[1];
  return kind !== "paragraph" || number === undefined ? null : Number(number);
}

function refersTo(text: string, number: number): boolean {
  return new RegExp(
    `[\\p{Ll}][.,;:!?”"»)]?${number}(?![\\p{Nd}\\p{L}])(?!\\s?[.,:]\\p{Nd})`,
    "u",
  ).test(text);
}

function closes({ text, kind, rows }: BodyUnit): boolean {
  if (kind === "item") return /^\[\d{1,3}\]$/u.test(rows[0]?.marker ?? "") || isKindLabel(text);
  if (/^(?:\[\d{1,3}\]|[¹²³])\s*\S/u.test(text)) return true;
  return isLabel(text) || isNote(text) || isCredit(text) || isOpenEnd(text) || pointsOn(text, rows);
}

/** An item alone with a star, below a paragraph that leads to nothing, is a note. */
function isStarred(units: readonly BodyUnit[], at: number): boolean {
  const [above, unit] = [units[at - 1], units[at]];
  return (
    unit?.kind === "item" &&
    unit.rows[0]?.marker === "*" &&
    above?.kind === "paragraph" &&
    !/[:：]$/u.test(above.text)
  );
}

/** A few words around two links and more: where the text, the form, the list are. */
function pointsOn(text: string, rows: readonly Row[]): boolean {
  const links = rows.flatMap(marksOf).filter((mark) => mark.kind === "link").length;
  return links >= 2 && weightOf(text) <= 70 * links;
}

/** "Signed by", "Organisations nationales :". */
function isLabel(text: string): boolean {
  if (weightOf(text) > 60 || wordsOf(text).length > 6 || /[.!?。]$/u.test(text)) return false;
  return isKindLabel(text) || (announcesSignatories(text) && wordsOf(text).length <= 4);
}

function isNote(text: string): boolean {
  if (weightOf(text) > 400) return false;
  const starred = /^[*※†]\s?[^\s*]/u.test(text) && !/[*※†]$/u.test(text);
  if (translated.test(fold(text))) return true;
  return starred || (asOf.test(fold(text)) && /\p{Nd}/u.test(text) && announcesSignatories(text));
}

/** "As of 3 May 40 groups have signed." */
const asOf =
  /^(?:as of|by|up to|until|stand|bis (?:zum|heute)|au \d|a la date d|a (?:fecha|dia)|hasta (?:el|la fecha)|ate (?:o|ao|a data)|al \d|per \d|op \d|na dan|do \d|ke dni|k \d|stan na|по состоянию|на \d|станом на|към \d|εως|μεχρι|截至|截止)/u;

/** "(Translated from Danish by Ada Tar)" */
const translated =
  /^[(（[](?:translat|traduz|traduc|tradui|tradott|ubersetz|aus dem \p{L}+ ubersetz|overs[ae]t|oversat|vertaal|vertaling|vertaald|suomennos|kaannos|tolkinud|prelozil|preklad|przek?l|tlumacz|prev[eo]|prijevod|preveo|перев[её]|переклад|превод|превео|μεταφρασ|ceviri|翻譯|翻译|譯者|译者|訳|번역)[^()（）]{0,300}[)）\]]\.?$/u;

function isCredit(text: string): boolean {
  return isSourceLine(text) || (weightOf(text) <= 160 && credit.test(fold(text)));
}

const credit =
  /^(?:(?:photo|picture|image|source|foto|bild|quelle|fonte|fuente|imagen?|imagem|credito?s?|fotografia|fotografija|zdroj|zrodlo|izvor|фото|источник|джерело|извор|источник|πηγη|φωτο(?:γραφια)?|kaynak|fotograf|forras|sursa|burimi|sumber|nguon|kilde|kalla|lahde|kuva|bron|المصدر|صورة|منبع|عکس|מקור|צילום)(?: (?:by|von|de|di|credit|nachweis))?|圖片|图片|來源|来源|写真|出典|사진|출처)\s*[:：]\s?\S/u;
