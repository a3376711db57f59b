// What is known of a page before its candidates are measured: its lines, which of them are sentences, how much prose stands
// above each, which speak as "we". Each is counted once, so that a long page costs no more than its lines.

import { weightOf } from "../language/script.ts";
import { isContentRow } from "../list/content.ts";
import { sumsOf } from "../weighed/surroundings.ts";
import { hasAuthorsFields, metadataOf } from "../frame/metadata.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { speaksAsWe } from "../told/we.ts";
import type { SentenceWords } from "../words/prose-words.ts";
import type { Candidate } from "./candidates.ts";
import { levelOf, lineSigns, signsOfLine } from "./signs-of-lines.ts";
import { piecesOf, type Vocabulary, vocabularyOf } from "./vocabulary.ts";

export type LineSign = (typeof lineSigns)[number];

export interface Page {
  readonly content: readonly Row[];
  /** The place among the content, by the index of the row. */
  readonly places: ReadonlyMap<number, number>;
  /** The weight of each line that is a sentence, else 0; and all of them above it. */
  readonly prose: readonly number[];
  readonly proseAbove: readonly number[];
  /** Lines that are no sentences, above each. */
  readonly shortAbove: readonly number[];
  /** 1 for each sentence that speaks as "we", and how many do so above. */
  readonly we: readonly number[];
  readonly weAbove: readonly number[];
  readonly headings: readonly {
    readonly at: number;
    readonly level: number;
    readonly text: string;
  }[];
  /** How many lines say the same, folded. */
  readonly said: ReadonlyMap<string, number>;
  /** The file's own title and that for sharing, folded. */
  readonly title: string;
  readonly shared: string;
  readonly titlePieces: ReadonlySet<string>;
  readonly fenced: boolean;
  readonly plain: boolean;
  readonly sentence: SentenceWords;
  readonly vocabulary: Vocabulary;
  /** Places whose signs are known: those of the candidates and around them. */
  readonly known: readonly number[];
  readonly signs: ReadonlyMap<number, readonly number[]>;
}

/** Only so many sentences are asked whether they speak as "we", and so many letters of each. */
const mostSpeakers = 60;
const longestSpoken = 400;

export function pageOf(
  rows: readonly Row[],
  candidates: readonly Candidate[],
  sentence: SentenceWords,
): Page {
  const content = rows.filter(isContentRow);
  const places = new Map(content.map((row, at) => [row.index, at]));
  const prose = content.map(({ text }) => atLeast(weightOf(text), 60));
  const we = speakersOf(content, prose);
  const [title, shared] = ["title", "og:title"].map((name) =>
    fold(metadataOf(rows, name)?.value ?? ""),
  );
  const known = placesAsked(candidates, places, content.length);
  return {
    content,
    places,
    prose,
    we,
    sentence,
    known,
    proseAbove: sumsOf(prose),
    shortAbove: sumsOf(prose.map((weight) => (weight === 0 ? 1 : 0))),
    weAbove: sumsOf(we),
    headings: content.flatMap((row, at) =>
      row.kind === "heading" ? [{ at, level: levelOf(row), text: row.text }] : [],
    ),
    said: saidIn(rows),
    title: title ?? "",
    shared: shared ?? "",
    titlePieces: new Set(piecesOf(`${title ?? ""} ${shared ?? ""}`)),
    fenced: hasAuthorsFields(rows),
    plain: rows.some(({ block }) => block.plain === true),
    vocabulary: vocabularyOf(content),
    signs: new Map(known.map((at) => [at, signsOfLine(content[at] as Row, sentence)])),
  };
}

function atLeast(value: number, least: number): number {
  return value >= least ? value : 0;
}

function speakersOf(content: readonly Row[], prose: readonly number[]): number[] {
  let asked = 0;
  return content.map(({ text }, at) => {
    if (prose[at] === 0 || asked >= mostSpeakers) return 0;
    asked += 1;
    return speaksAsWe(text.slice(0, longestSpoken)) ? 1 : 0;
  });
}

/** The lines of the candidates, two above them and three below. */
function placesAsked(
  candidates: readonly Candidate[],
  places: ReadonlyMap<number, number>,
  size: number,
): number[] {
  const asked = new Set<number>();
  for (const { rows } of candidates) {
    const place = places.get(rows[0].index);
    if (place === undefined) continue;
    for (let at = Math.max(0, place - 2); at <= Math.min(size - 1, place + 3); at += 1)
      asked.add(at);
  }
  return [...asked].toSorted((one, other) => one - other);
}

function saidIn(rows: readonly Row[]): ReadonlyMap<string, number> {
  const said = new Map<string, number>();
  for (const { text } of rows) {
    if (text.length >= 400) continue;
    const folded = fold(text);
    said.set(folded, (said.get(folded) ?? 0) + 1);
  }
  return said;
}

const placeOf = Object.fromEntries(lineSigns.map((name, at) => [name, at])) as Record<
  LineSign,
  number
>;

/** A sign of the line at a place; -1 where there is none. */
export function signAt({ signs }: Page, at: number, name: LineSign): number {
  return signs.get(at)?.[placeOf[name]] ?? -1;
}
