// A headline names the page; the statement's own title may stand below it on a line of its own: as the end of the headline,
// as a fuller form of it, or as a line that begins with what it is while the headline does not say so.

import type { Extent } from "../extent/extent.ts";
import { proseOf } from "../extent/prose.ts";
import { weightOf } from "../language/script.ts";
import { isContentRow } from "../list/content.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { cleanTitle } from "./clean-title.ts";
import { isMachineLine } from "./machine-lines.ts";
import { isSetApart, saysWhose } from "./title-score.ts";
import { announcesSignatories } from "../words/cues.ts";
import { wePronouns } from "../words/signing-table.ts";
import { stemPattern } from "../words/stems.ts";
import { namesStatement } from "../frame/announcement.ts";
import { isGenre } from "../frame/genre.ts";
import { metadataOf } from "../frame/metadata.ts";
import { isNoTitle, isShouted } from "../frame/title-candidates.ts";
import type { FoundTitle } from "../frame/title.ts";

/** The statement's title, where the headline that was found is less than that. */
export function ownLineOf(
  found: FoundTitle | null,
  rows: readonly Row[],
  extent: Extent,
): FoundTitle | null {
  if (found === null || found.rule === "title.announced") return found;
  const plain = withoutColumn(found);
  const from = plain.rows.at(-1)?.index ?? -1;
  const near = rows
    .slice(from + 1, extent.to)
    .filter(isContentRow)
    .slice(0, mostNear);
  const ofField = plain.rows.length === 0;
  const own =
    near.find((row) => endsHeadline(row, plain.text) || (ofField && goesOn(row, plain.text))) ??
    quotedBy(plain.text, rows.slice(from + 1, extent.to)) ??
    fullerBelow(near, plain) ??
    (ofField ? belowField(near, plain.text) : undefined);
  return own === undefined
    ? fullField(plain, rows)
    : { text: cleanTitle(own.text), rows: [own], line: own.line, rule: "title.own-line" };
}

const mostNear = 8;

/** "燈塔專欄｜點亮所有碼頭", "燈塔日報 | 點亮所有碼頭": the column of the site, or its name, in front of the title. */
function withoutColumn(found: FoundTitle): FoundTitle {
  const [, column = "", text = ""] = withColumn.exec(found.text) ?? [];
  return text === "" || namesStatement(column) ? found : { ...found, text };
}

const withColumn = /^([^｜]{2,14}(?=｜)|\p{Script=Han}{2,8}(?=\s\|\s))\s?[｜|]\s?([^｜]{6,})$/u;

/** "燈塔日報：四十個團體聯署：點亮所有碼頭" above "點亮所有碼頭"; elsewhere a colon may stand within a title. */
function endsHeadline(row: Row, headline: string): boolean {
  const text = row.text.trim();
  if (weightOf(text) < 16 || text.length > 0.9 * headline.length || !headline.endsWith(text))
    return false;
  return /\p{Script=Han}[:：｜—]\s?$|[｜|]\s?$/u.test(headline.slice(0, -text.length));
}

/** 'Forty guilds publish “Light for the Piers”': the line below that says what the headline quotes, and no more. */
function quotedBy(headline: string, below: readonly Row[]): Row | undefined {
  const quoted = /["“„«「『]([^"“”„«»「」『』]{12,})["”“»」』]\P{L}*$/u.exec(headline)?.[1] ?? "";
  if (wordsOf(quoted).length < 3 || quoted.length > 0.9 * headline.length) return undefined;
  const own = fold(quoted);
  return below.find((row) => isContentRow(row) && fold(row.text) === own);
}

/** "Light the piers" in the file, and "Light the piers of all harbours before the winter" on the page. */
function goesOn(row: Row, title: string): boolean {
  if (weightOf(title) < 16 || row.marker !== null || /[.:;,]$/u.test(row.text)) return false;
  return isBeginning(title, row.text);
}

/**
 * "Opinion: Keep the lamps burning" above "Keep the lamps burning – light for every boat": the headline again, set apart above
 * the text, with more behind it, or with the day in front of it and what it is behind it.
 */
function fullerBelow(near: readonly Row[], { text, rows: [head] }: FoundTitle): Row | undefined {
  const core = fold(text.replace(/^[^:：]{3,30}[:：]\s(?=\S.{11})/u, "")).replace(/[.\s]+$/u, "");
  if (weightOf(core) < 16) return undefined;
  const prose = near.findIndex((row) => proseOf(row) > mostAbove);
  return near.slice(0, prose < 0 ? near.length : prose).find((row) => {
    const level = row.block.level ?? 1;
    const high =
      row.kind !== "heading" || head?.kind !== "heading" || level <= (head.block.level ?? 1);
    return high && isSetApart(row) && row.marker === null && saysMore(fold(row.text), core);
  });
}

function saysMore(line: string, core: string): boolean {
  const at = line.indexOf(core);
  if (at < 0 || line.length > 4 * core.length || /[.:;,]$/u.test(line)) return false;
  const [before, behind] = [line.slice(0, at).trim(), line.slice(at + core.length)];
  if (before !== "" && !/^[^\p{L}]*\p{Nd}\P{L}*\p{L}{0,3}\P{L}*$/u.test(before)) return false;
  const sort = behind.replace(/^\P{L}+/u, "");
  if (isGenre(sort)) return true;
  return before === "" && /^\s?[:：–—-]\s/u.test(behind) && wordsOf(sort).length >= 3;
}

/** The same the other way round. */
function fullField(found: FoundTitle, rows: readonly Row[]): FoundTitle {
  const field = metadataOf(rows, "title");
  if (field === null || found.rows.length === 0 || weightOf(found.text) < 16) return found;
  return isBeginning(found.text, field.value)
    ? { text: field.value, rows: found.rows, line: found.line, rule: found.rule }
    : found;
}

/** Whether one is what the other begins with, and the other goes on as a sentence does: no sign parts a site's name off. */
function isBeginning(short: string, long: string): boolean {
  const [one, other] = [fold(short), fold(long)];
  const rest = other.slice(one.length);
  return (
    other.startsWith(one) &&
    /^,? \p{L}{2,}/u.test(rest) &&
    wordsOf(rest).length >= 3 &&
    other.length <= 3 * one.length &&
    !/[|»·–—:(（]| - /u.test(rest)
  );
}

/** Below the title of the file, set apart, near the top. */
function belowField(near: readonly Row[], title: string): Row | undefined {
  const named = namesStatement(title);
  let above = 0;
  for (const [at, row] of near.entries()) {
    if (above > mostAbove || (named && at > 2)) return undefined;
    if (mayBeOwn(row) && (named ? isFuller(row.text, title) : isSetApart(row))) return row;
    if (above > 0 && !isShouted(title) && isShoutedAlone(row, near)) return row;
    above += proseOf(row);
  }
  return undefined;
}

/** As much prose as a lead has. */
const mostAbove = 600;

/** "FOR THE LAMPS OF AVILLE" below a lead and above sentences: nothing else of the page is set in capitals there. */
function isShoutedAlone(row: Row, near: readonly Row[]): boolean {
  const next = near[near.indexOf(row) + 1];
  return (
    row.kind === "paragraph" &&
    row.marker === null &&
    isShouted(row.text) &&
    wordsOf(row.text).length >= 3 &&
    !/[:：;,.。!?]$/u.test(row.text) &&
    !isNoTitle(row) &&
    next !== undefined &&
    proseOf(next) > 0 &&
    near.filter(({ text }) => isShouted(text)).length === 1
  );
}

/** It says what it is and what it is about, not only whose it is. */
function mayBeOwn(row: Row): boolean {
  const { text } = row;
  const weight = weightOf(text);
  if (weight < 40 || weight > 220 || row.marker !== null || !opensAsStatement(text)) return false;
  return !(
    isNoTitle(row) ||
    isGenre(text) ||
    isMachineLine(text) ||
    saysWhose(text) ||
    isGenre(text.split(/\s?[:：]\s/u)[0] ?? "") ||
    announcesSignatories(text) ||
    isSpoken(text) ||
    /[:：;,。]$/u.test(text)
  );
}

/** "We call on the harbour to …." is a sentence of the text. */
function isSpoken(text: string): boolean {
  return /[.!]$/u.test(text) && we.test(fold(wordsOf(text)[0] ?? ""));
}

const we = stemPattern(wePronouns);

function opensAsStatement(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
    ? namesStatement(text.slice(-4))
    : /^\P{L}{0,2}\p{Lu}/u.test(text) && namesStatement(wordsOf(text).slice(0, 3).join(" "));
}

/** Longer than a title that says as well what it is, and set apart or about the same. */
function isFuller(text: string, title: string): boolean {
  const [own, other] = [fold(text), fold(title)];
  return own.length >= 1.2 * other.length && !own.includes(other);
}
