// All measures of the candidates for a page's title, in the order in which the weights know them.

import { isStrongOnly } from "../rows/row-marks.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { weightOf } from "../language/script.ts";
import type { SentenceWords } from "../words/prose-words.ts";
import { type Candidate, sources } from "./candidates.ts";
import { type LineSign, type Page, pageOf, signAt } from "./page.ts";
import { placeInPage, placeMeasures } from "./place-in-page.ts";
import { flag, lineSigns } from "./signs-of-lines.ts";
import { signsOfTitle, titleSigns } from "./signs-of-titles.ts";
import { piecesOf } from "./vocabulary.ts";

const steps = [-2, -1, 1, 2] as const;
const beside: readonly LineSign[] = [
  ...([
    "prose",
    "person",
    "heading",
    "level",
    "strong",
    "date",
    "salutation",
    "announces",
  ] as const),
  ...(["names", "genre", "letterhead", "signs", "weight", "end", "item"] as const),
];
const agreements = [
  "inTitle",
  "isTitle",
  "hasTitleIn",
  "isShared",
  "hasSharedIn",
  "likeTitle",
  "hasTitle",
  "hasShared",
  "likeHeading",
  "inOther",
  "isLine",
  "ofTitle",
  "ofSubtitle",
  "fenced",
] as const;
const joins = [
  "sameBlock",
  "secondWeight",
  "secondLower",
  "secondNames",
  "firstNames",
  "firstGenre",
  "sameLevel",
  "bothStrong",
  "secondDate",
] as const;
const wholes = [
  "lines",
  "allProse",
  "headings",
  "candidates",
  "salutations",
  "announcements",
  "named",
  "plainText",
  "firstLevel",
] as const;

/** The names of all measures. */
export const titleMeasures: readonly string[] = [
  ...sources.map((source) => `is.${source}`),
  "part",
  "parts",
  ...titleSigns.map((sign) => `title.${sign}`),
  ...lineSigns.map((sign) => `line.${sign}`),
  ...steps.flatMap((step) => beside.map((sign) => `${sign}@${String(step)}`)),
  ...placeMeasures,
  ...agreements,
  ...joins,
  ...wholes,
];

/** A row of numbers for each candidate, as long as `titleMeasures`. */
export function measuresOfTitles(
  rows: readonly Row[],
  candidates: readonly Candidate[],
  sentence: SentenceWords,
): number[][] {
  const page = pageOf(rows, candidates, sentence);
  const lines = candidates.filter(({ source }) => source === "row").map(({ text }) => fold(text));
  const whole = wholeOf(page, candidates);
  return candidates.map((candidate) => [
    ...sources.map((source) => flag(source === candidate.source)),
    candidate.part,
    candidate.parts,
    ...signsOfTitle(candidate.text, sentence, page.vocabulary),
    ...inPage(page, candidate),
    ...agreementsOf(page, candidate, lines),
    ...joinsOf(page, candidate),
    ...whole,
  ]);
}

const nowhere = [...lineSigns, ...steps.flatMap(() => beside), ...placeMeasures].map(() => -1);

function inPage(page: Page, candidate: Candidate): readonly number[] {
  const at = page.places.get(candidate.rows[0].index);
  if (at === undefined) return nowhere;
  const last = at + candidate.rows.length - 1;
  return [
    ...(page.signs.get(at) as readonly number[]),
    ...steps.flatMap((step) =>
      beside.map((sign) => signAt(page, step < 0 ? at + step : last + step, sign)),
    ),
    ...placeInPage(page, candidate, at),
  ];
}

function agreementsOf(
  page: Page,
  { text, rows: [first] }: Candidate,
  lines: readonly string[],
): number[] {
  const own = fold(text);
  const { title, shared, titlePieces } = page;
  const pieces = piecesOf(text);
  const like = pieces.filter((piece) => titlePieces.has(piece)).length / Math.max(1, pieces.length);
  const head = fold(firstHeading(page));
  return [
    flag(title.includes(own)),
    flag(title === own),
    flag(title !== "" && own.includes(title)),
    flag(shared === own),
    flag(shared !== "" && own.includes(shared)),
    titlePieces.size === 0 ? -1 : like,
    flag(title !== ""),
    flag(shared !== ""),
    flag(head !== "" && (head.includes(own) || own.includes(head))),
    flag(lines.some((line) => line !== own && line.includes(own))),
    flag(first.kind === "metadata" && lines.includes(own)),
    flag(first.block.field === "title"),
    flag(first.block.field === "subtitle"),
    flag(page.fenced),
  ];
}

/** The first of the headings of the highest level. */
function firstHeading({ headings }: Page): string {
  const highest = Math.min(...headings.map(({ level }) => level));
  return headings.find(({ level }) => level === highest)?.text ?? "";
}

function joinsOf(page: Page, { source, rows }: Candidate): number[] {
  const [first, second] = rows;
  if (source !== "joined" || second === undefined) return joins.map(() => -1);
  const at = page.places.get(first.index) ?? -1;
  return [
    flag(first.at === second.at),
    weightOf(second.text),
    flag(/^["“„«(]?\p{Ll}/u.test(second.text)),
    signAt(page, at + 1, "names"),
    signAt(page, at, "names"),
    signAt(page, at, "genre"),
    flag(first.block.level === second.block.level),
    flag(rows.every(isStrongOnly)),
    signAt(page, at + 1, "date"),
  ];
}

function wholeOf(page: Page, candidates: readonly Candidate[]): number[] {
  const having = (sign: LineSign): number =>
    page.known.filter((at) => signAt(page, at, sign) === 1).length;
  const levels = page.headings.map(({ level }) => level);
  return [
    page.content.length,
    Math.log1p(page.proseAbove.at(-1) ?? 0),
    levels.length,
    candidates.length,
    having("salutation"),
    having("announces"),
    having("names"),
    flag(page.plain),
    Math.min(7, ...levels),
  ];
}
