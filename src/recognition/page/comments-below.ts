// What readers wrote below a page that has lost its regions on the way, pasted or as a Word file: a line that counts the
// comments, and below it times or words to answer. All of it is told to be comments, so that nobody who comments signs.

import type { Block } from "../document.ts";
import { isDateLine } from "../frame/dates.ts";
import { fold, tidy } from "../rows/tidy.ts";
import { announcesSignatories } from "../words/cues.ts";
import { stemPattern } from "../words/stems.ts";
import { answers, commentWords } from "./comments-table.ts";

/** A title stands above them, and some text. */
const leastAbove = 3;
/** A page has one such line or two; what has more of them is something else. */
const mostHeads = 12;
/** How far below the line the first comments are looked at, in blocks. */
const near = 14;

export function withCommentsBelow(blocks: readonly Block[]): readonly Block[] {
  if (blocks.some(({ region }) => region === "comments")) return blocks;
  const heads = blocks.flatMap((block, at) =>
    at >= leastAbove && countsComments(block) ? [at] : [],
  );
  const head = heads
    .slice(0, mostHeads)
    .find((at) => areComments(blocks, at + 1) && !goesOn(blocks, at + 1));
  return head === undefined
    ? blocks
    : blocks.map((block, at) => (at < head ? block : { ...block, region: "comments" }));
}

/** "28 comments", "Comments (28)", alone in its block. */
function countsComments({ kind, lines }: Block): boolean {
  const [line, ...others] = lines;
  if (line === undefined || others.length > 0 || !heading.has(kind)) return false;
  return line.text.length <= 60 && counted.test(fold(line.text));
}

const heading: ReadonlySet<string> = new Set(["paragraph", "heading", "item"]);
const words = commentWords.join("|");
const counted = new RegExp(
  `^\\P{L}{0,3}(?:\\p{Nd}{1,5}\\s?(?:件の)?(?:${words})|(?:${words})\\s?[(（:：]?\\s?\\p{Nd}{1,5}\\s?(?:[)）]|件)?)[\\s:：]*$`,
  "u",
);

/** Two times and words to answer at least, however they are mixed. */
function areComments(blocks: readonly Block[], from: number): boolean {
  const texts = blocks
    .slice(from, from + near)
    .flatMap(({ lines }) => lines.map(({ text }) => tidy(text)))
    .filter((text) => text.length <= 80);
  return texts.filter((text) => isDateLine(text) || answer.test(fold(text))).length >= 2;
}

const answer = stemPattern(answers);

/** A count above the text, or words below it that announce who signs: the page goes on, and nothing of it may be lost. */
function goesOn(blocks: readonly Block[], from: number): boolean {
  const above = blocks.slice(0, from).flatMap(({ lines }) => lines.map(({ text }) => text.length));
  const prose = above.filter((length) => length >= 60).reduce((sum, length) => sum + length, 0);
  return (
    prose < leastProse ||
    blocks
      .slice(from)
      .some(({ lines: [line] }) => line !== undefined && headsSigners(line.text.trim()))
  );
}

/** Letters of a page's own text above what its readers wrote. */
const leastProse = 200;

/** "Signatories", "Signed by the following:", and no sentence of a reader. */
function headsSigners(text: string): boolean {
  const heads = /[:：]$/u.test(text) ? text.length <= 80 : /^[^.!?]{3,40}$/u.test(text);
  return heads && announcesSignatories(text);
}
