// Labels that stand over those who sign: a few words, and beside them others that only tell when, whom or how many. They are
// looked up word for word: no pattern is compiled for them.

import { authorLabels, signingLabels, softLabels, supportingVerbs } from "../cues/labels-table.ts";
import { fold } from "../rows/tidy.ts";
import { looseWords, wordsForStatements } from "./label-words-table.ts";
import { askedFor, asksWho } from "./question-of-signers.ts";

const mostLetters = 70;

/** "Signed so far:", "Den Aufruf unterstützen bislang u. a.:", "Potpisi (9)": nothing else than who signs follows. */
export function labelsSigners(text: string): boolean {
  if (text.length > mostLetters) return false;
  const folded = fold(text);
  if (questionOf(folded) === "signers") return true;
  const colon = /[:：︰]\s*$/u.test(folded);
  if (!colon && !begins().has(firstWordOf(folded))) return false;
  const words = wordsOfLabel(folded);
  if (signing().has(words.join(" "))) return words.length >= 2 || isClosed.test(folded);
  return colon && supportsStatement(words);
}

/** One word alone needs a sign behind it, or both genders in it. */
const isClosed = /[:：︰)）,،]\s*$|\S[*_·]\S/u;

/** "We are:", "On board so far:", "Es laden ein:": who signs may follow, or somebody else. */
export function mayLabelSigners(text: string): boolean {
  if (text.length > mostLetters) return false;
  const folded = fold(text);
  return questionOf(folded) === "perhaps" || soft().has(wordsOfLabel(folded).join(" "));
}

/** "All authors", "Samtliga skribenter:": those who wrote a text, which may be others than those who sign it. */
export function labelsAuthors(text: string): boolean {
  return text.length <= mostLetters && authors().has(wordsOfLabel(text).join(" "));
}

/** "Who signed?" and "Who supports the call?" ask for signers, "Who supports us?" perhaps. */
function questionOf(folded: string): "signers" | "perhaps" | null {
  if (!mayAsk.test(folded)) return null;
  const words = wordsOfLabel(folded);
  if (!asksWho(words)) return null;
  const rest = words.filter((word) => !isForStatement(word));
  const asked = askedFor(rest, loose()) ?? askedFor(words, loose());
  if (asked === null) return null;
  return asked === "sign" || rest.length < words.length ? "signers" : "perhaps";
}

/** Asked first: few labels are questions. */
const mayAsk = /[?？؟;]\s*$/u;

/** Whether the text asks for those who sign or stand behind something. */
export function asksForSigners(text: string): boolean {
  return text.length <= mostLetters && questionOf(fold(text)) !== null;
}

/** "unterstützen" beside "Aufruf". */
function supportsStatement(words: readonly string[]): boolean {
  const rest = words.filter((word) => !isForStatement(word));
  const verb = rest.join(" ");
  return rest.length < words.length && carriesStatement(verb);
}

/** What one does to a statement who stands behind it. */
export function carriesStatement(verb: string): boolean {
  return supporting().has(verb) || signing().has(verb);
}

/** The words of a label that say what those below it do. No class of all letters: it takes long to compile. */
export function wordsOfLabel(text: string): readonly string[] {
  return fold(text)
    .replaceAll(/\([^()]*\)|\[[^[\]]*\]|（[^（）]*）|[\u064b-\u0652]/gu, "")
    .replaceAll(/(?<=\S)[*_:·/](?=\S)|\*$/gu, "")
    .split(notInWords)
    .filter((word) => word !== "" && !loose().has(word));
}

const notInWords = /[\s\u200c:：︰.,،、;·(){}（）[\]"“”„«»!?？؟¿…–—•|#*■●◆▲【】〈〉<>]+/u;

const firstEnds = /[\s*_·:：︰(（,،|#■●◆▲【〈]+/u;

function firstWordOf(folded: string): string {
  return folded.split(firstEnds, 2).find((word) => word !== "") ?? "";
}

/** "aufruf", "aufrufs": a stem with as many letters behind it as it may have. */
export function isForStatement(word: string): boolean {
  for (let end = Math.min(word.length, longestStem); end >= 3; end -= 1) {
    const most = statements().get(word.slice(0, end));
    if (most !== undefined && word.length - end <= most) return true;
  }
  return false;
}

const longestStem = 16;
const statements = once(
  () =>
    new Map(
      wordsForStatements
        .flatMap((line) => line.split(" "))
        .map((entry) => entry.split("+"))
        .map(([stem = "", most = "0"]) => [stem, Number(most)]),
    ),
);

const loose = once(() => setOf(looseWords, " "));
const signing = once(() => setOf(signingLabels, "|"));
const supporting = once(() => setOf(supportingVerbs, "|"));
const soft = once(() => setOf(softLabels, "|"));
const authors = once(() => setOf(authorLabels, "|"));
/** Most lines of a page begin otherwise. */
const begins = once(
  () => new Set([...loose(), ...[...signing()].map((label) => label.split(" ", 1)[0] ?? "")]),
);

function setOf(table: readonly string[], sign: string): ReadonlySet<string> {
  return new Set(table.flatMap((entries) => entries.split(sign)));
}

function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
