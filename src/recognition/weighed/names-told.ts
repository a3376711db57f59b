// The names in a text of which the weights say that it names signatories, whatever words it says so with.

import { splitInline } from "../inline/split-inline.ts";
import { listOf } from "../inline/names-in-text.ts";
import type { Scan } from "../list/scan.ts";
import { shapeOf } from "../list/shape.ts";
import type { ListEntry } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { wordsOf } from "../rows/tidy.ts";
import { namesOfSigners } from "../running-text/names-in-sentence.ts";
import { sentencesOf } from "../running-text/sentences.ts";
import { sentenceWordsOf } from "../words/prose-words.ts";

/** The longest text that is looked through, in letters. */
const longest = 6000;

/** The names that the sentences of a row tell; none where nothing in it is an enumeration of names. */
export function namesTold(scan: Scan, row: Row): readonly ListEntry[] {
  if (row.text.length > longest) return [];
  const language = { languages: scan.languages, sentence: sentenceWordsOf(scan.languages) };
  const sentences = sentencesOf(row.text);
  const told = sentences.flatMap((sentence) => namesOfSigners(sentence, language) ?? []);
  const names =
    told.length >= 2 ? told : sentences.flatMap((sentence) => enumerated(sentence, scan.languages));
  return names.length < 2 ? [] : listOf({ names, incomplete: false }, row, row.index).entries;
}

/** Four parts and more between signs, one behind the other, that look like names; the outer two without the text around. */
function enumerated(sentence: string, languages: readonly string[]): string[] {
  // In Han a comma stands between clauses; between names stands the mark for enumerations.
  const clauses = /\p{Script=Han}/u.test(sentence) ? sentence.split(/[，,；。]/u) : [sentence];
  return clauses.flatMap((clause) => longestRun(splitInline(clause, languages)?.names ?? []));
}

function longestRun(parts: readonly string[]): string[] {
  let [best, open]: [string[], string[]] = [[], []];
  parts.forEach((part, at) => {
    const name =
      open.length === 0 ? behindText(part) : at === parts.length - 1 ? beforeText(part) : part;
    open = isName(name) ? [...open, name] : [];
    if (open.length > best.length) best = open;
  });
  return best.length >= 4 ? best : [];
}

function isName(part: string): boolean {
  return part !== "" && wordsOf(part).length <= 10 && shapeOf(part).name >= 0.6;
}

/** "It is backed by Tern Trust" before the first comma. */
function behindText(part: string): string {
  const bounds = [...part.matchAll(/(?:\p{Ll}|[:：(（])\s+(?=["“„«]?\p{Lu})/gu)];
  const first = bounds.find(
    ({ index }) =>
      isName(part.slice(index + 1).trim()) && /\s\p{Ll}/u.test(part.slice(0, index + 1)),
  );
  return first === undefined ? part : part.slice(first.index + first[0].length);
}

/** "Tern Trust have joined the call" behind the last comma. */
function beforeText(part: string): string {
  return /^.+?(?=\s\p{Ll}{2,}\s\p{Ll}{2,}\s\p{Ll})/u.exec(part)?.[0].replace(/[)）]$/u, "") ?? part;
}
