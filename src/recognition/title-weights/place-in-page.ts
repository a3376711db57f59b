// Where a candidate stands: what is above and below it, how much of the text follows, who speaks there.

import { namesStatement } from "../frame/announcement.ts";
import { fold } from "../rows/tidy.ts";
import { announcesSignatories } from "../words/cues.ts";
import type { Candidate } from "./candidates.ts";
import { type LineSign, type Page, signAt } from "./page.ts";
import { flag, levelOf } from "./signs-of-lines.ts";
import { count } from "./signs-of-titles.ts";

export const placeMeasures = [
  "index",
  "place",
  "proseBefore",
  "proseAfter",
  "shareBefore",
  "shortBefore",
  "repeats",
  "headingsBefore",
  "alikeHeadings",
  "higherBefore",
  "levelRank",
  "proseRun",
  "sinceAnnouncement",
  "proseBeforeAnnouncement",
  "toSalutation",
  "sinceDate",
  "toSigns",
  "sinceSigns",
  "blockSize",
  "blockPlace",
  "gapAbove",
  "gapBelow",
  "nextProse",
  "nextProseWeight",
  "we1",
  "we3",
  "toWe",
  "weBefore",
  "weAfter",
  "firstWe",
  "signsNext",
  "namesNext",
  "quotesNext",
] as const;

/** So far away that it makes no difference how far. */
const far = 99;
const reach = 30;

/** Of a candidate whose first line is the one at a place of the page, and whose last is another. */
export function placeInPage(page: Page, candidate: Candidate, at: number): number[] {
  const last = at + candidate.rows.length - 1;
  const all = page.proseAbove.at(-1) ?? 0;
  const before = page.proseAbove[at] ?? 0;
  return [
    at,
    at / page.content.length,
    before,
    all - before,
    before / Math.max(1, all),
    page.shortAbove[at] ?? 0,
    page.said.get(fold(candidate.text)) ?? 0,
    ...amongHeadings(page, candidate, at, last),
    ...amongLines(page, at),
    ...inBlock(page, candidate, at, last),
    ...aboveText(page, at, last),
  ];
}

function amongHeadings(
  page: Page,
  { rows: [first] }: Candidate,
  at: number,
  last: number,
): number[] {
  const isHeading = first.kind === "heading";
  const level = levelOf(first);
  const above = page.headings.filter((heading) => heading.at < at);
  const levels = [...new Set(page.headings.map((heading) => heading.level))].toSorted(
    (one, other) => one - other,
  );
  const alike = page.headings.filter((heading) => heading.level === level).length;
  const end = page.headings.find(
    (heading) => heading.at > last && heading.level <= (isHeading ? level : 2),
  );
  const run =
    (page.proseAbove[end?.at ?? page.content.length] ?? 0) - (page.proseAbove[last + 1] ?? 0);
  return [
    above.length,
    isHeading ? alike : 0,
    above.filter((heading) => heading.level < level).length,
    isHeading ? levels.indexOf(level) : 9,
    run,
  ];
}

function amongLines(page: Page, at: number): number[] {
  const announced = sinceSign(page, at, "announces");
  return [
    announced,
    announced === far ? -1 : (page.proseAbove[at - announced] ?? 0),
    toSign(page, at, "salutation"),
    sinceSign(page, at, "date"),
    toSign(page, at, "signs"),
    sinceSign(page, at, "signs"),
  ];
}

function sinceSign(page: Page, at: number, name: LineSign): number {
  for (let step = 1; step <= reach; step += 1) if (signAt(page, at - step, name) === 1) return step;
  return far;
}

function toSign(page: Page, at: number, name: LineSign): number {
  for (let step = 1; step <= reach; step += 1) if (signAt(page, at + step, name) === 1) return step;
  return far;
}

function inBlock(
  { content }: Page,
  { rows: [first] }: Candidate,
  at: number,
  last: number,
): number[] {
  let [from, to] = [at, at];
  while (content[from - 1]?.at === first.at && at - from < far) from -= 1;
  while (content[to + 1]?.at === first.at && to - at < far) to += 1;
  return [
    to - from + 1,
    at - from,
    first.line - (content[at - 1]?.line ?? 0),
    (content[last + 1]?.line ?? 0) - first.line,
  ];
}

function aboveText(page: Page, at: number, last: number): number[] {
  const next = nextSentences(page, last);
  const [first = -1] = next;
  const text = page.content[first]?.text.slice(0, 500) ?? "";
  const we = next.findIndex((sentence) => page.we[sentence] === 1);
  const before = page.weAbove[at] ?? 0;
  const firstWe = page.we.indexOf(1);
  return [
    first < 0 ? far : first - last,
    page.prose[first] ?? 0,
    page.we[first] ?? -1,
    next.reduce((sum, sentence) => sum + (page.we[sentence] ?? 0), 0),
    we < 0 ? far : we,
    before,
    (page.weAbove.at(-1) ?? 0) - before,
    firstWe < 0 ? -far : firstWe - at,
    flag(announcesSignatories(text)),
    flag(namesStatement(text)),
    count(text, /["“„«「『]/gu),
  ];
}

/** The places of the three sentences below. */
function nextSentences({ prose }: Page, last: number): number[] {
  const found: number[] = [];
  for (let at = last + 1; at < prose.length && at < last + far && found.length < 3; at += 1)
    if ((prose[at] ?? 0) > 0) found.push(at);
  return found;
}
