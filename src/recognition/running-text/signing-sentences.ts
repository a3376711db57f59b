// Signatories whom only sentences of the text name: "The letter was signed by A, B and C".

import type { Scan } from "../list/scan.ts";
import { headOf } from "../list/shape.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { callersIn } from "../told/callers.ts";
import { membersIn } from "../told/members.ts";
import { statesIn } from "../speakers/states.ts";
import { lengthOfCapacity } from "../speakers/we-verbs.ts";
import { subjectsIn } from "../speakers/subjects.ts";
import { namesSignedToo } from "../closing/signed-too.ts";
import { sentenceWordsOf } from "../words/prose-words.ts";
import {
  jointSubject,
  namesAmongThem,
  namesIdentified,
  namesOfSigners,
  signerAlone,
} from "./names-in-sentence.ts";
import { sharedEntry, withSharedSort } from "../sorts/shared-sort.ts";
import { signersOf } from "./signer.ts";
import { sentencesOf } from "./sentences.ts";
import {
  endsOfPhrasesBefore,
  goesOnJointly,
  isSupported,
  speaksOfInitiative,
  speaksOfOtherPaper,
  speaksOfSigners,
  speaksOfStatement,
  tellsOfOthers,
  tellsWhoFollows,
} from "./signing-phrases.ts";

/** One list a row in which sentences say who signs; nobody twice. */
export function signingSentences(scan: Scan): SignatoryList[] {
  const signing = listsIn(scan, 0, scan.rows.length);
  if (signing.length === 0) return [];
  const told = [...signing, ...identified(scan)];
  const names = told.flatMap(({ entries }) => entries.map(({ text }) => headOf(text)));
  const alone = scan.rows
    .flatMap((row) => signersAlone(scan, row))
    .filter(({ entries }) => !names.some((name) => entries[0]?.raw.endsWith(name) === true));
  return withoutRepetition([...alone, ...told].toSorted(byRow));
}

/** Those who speak in a text without any list: the subject of its first sentence, or the members of their alliance. */
export function speakersTold(scan: Scan): SignatoryList[] {
  const states = statesIn(scan);
  if (states !== null) return [ofBodies(listTold(states.names, [states.row]))];
  const found = callersIn(scan) ?? membersIn(scan);
  if (found !== null) return [listTold(found.names, [found.row])];
  const subjects = subjectsIn(scan);
  return subjects === null
    ? []
    : [{ ...listTold(subjects.names, [subjects.row]), rule: "list.speakers" }];
}

function ofBodies(list: SignatoryList): SignatoryList {
  return {
    ...list,
    entries: list.entries.map((entry) => ({ ...entry, kind: "organisation" as const })),
  };
}

/** Sentences right below the last list that name further signatories, none of whom that list holds already. */
export function toldBelow(scan: Scan, lists: readonly SignatoryList[]): SignatoryList[] {
  if (lists.length === 0) return [];
  const last = lists.flatMap((list) => [...list.rows]).reduce((one, other) => Math.max(one, other));
  const known = new Set(lists.flatMap(({ entries }) => entries.map(({ text }) => fold(text))));
  return listsIn(scan, last + 1, Math.min(scan.rows.length, last + 4)).filter(({ entries }) =>
    entries.every(({ text }) => !known.has(fold(text))),
  );
}

function listsIn(scan: Scan, from: number, to: number): SignatoryList[] {
  const language = { languages: scan.languages, sentence: sentenceWordsOf(scan.languages) };
  const titled = titleSpeaksOfStatement(scan);
  return paragraphsOf(scan, from, to).flatMap((rows, paragraph, all): SignatoryList[] => {
    const above = all[paragraph - 1]?.at(-1)?.text ?? "";
    const text = rows.map((row) => row.text).join(" ");
    const sentences = sentencesOf(text);
    const below = scan.rows[(rows.at(-1)?.index ?? 0) + 1];
    const next = below === undefined || !mayTell(scan, below) ? "" : below.text;
    const names = sentences.flatMap(
      (sentence, at) =>
        (mayName(sentence, text, titled) ? namesOfSigners(sentence, language) : null) ??
        (goesOnJointly(sentences[at + 1] ?? next) ? jointSubject(sentence, language) : null) ??
        (signs(sentences[at - 1] ?? "", text, titled)
          ? (namesIdentified(sentence, language) ?? namesSignedToo(sentence, language))
          : null) ??
        namesAmongThem(sentences[at - 1] ?? above, sentence, language) ??
        [],
    );
    return names.length === 0 ? [] : [listTold(names, rows)];
  });
}

/** Where a text tells of "other signatories", sentences in front of that have told who the first ones are. */
function identified(scan: Scan): SignatoryList[] {
  const other = scan.rows.find((row) => mayTell(scan, row) && tellsOfOthers(row.text));
  if (other === undefined) return [];
  const language = { languages: scan.languages, sentence: sentenceWordsOf(scan.languages) };
  return scan.rows.slice(0, other.index).flatMap((row) => {
    if (!mayTell(scan, row)) return [];
    const names = sentencesOf(row.text).flatMap(
      (sentence) => namesIdentified(sentence, language) ?? [],
    );
    return names.length === 0 ? [] : [listTold(names, [row])];
  });
}

/** Rows that go on in the next line of the same block, in the middle of a sentence, are one paragraph. */
function paragraphsOf(scan: Scan, from: number, to: number): Row[][] {
  const paragraphs: Row[][] = [];
  let length = 0;
  for (const row of scan.rows.slice(from, to)) {
    if (!mayTell(scan, row)) continue;
    const last = paragraphs.at(-1)?.at(-1);
    const goesOn =
      last?.at === row.at &&
      last.index === row.index - 1 &&
      row.marker === null &&
      length + row.text.length <= mostLetters &&
      !ended.test(last.text) &&
      !headsNext(last.text, row.text);
    length = row.text.length + (goesOn ? length : 0);
    if (goesOn) paragraphs.at(-1)?.push(row);
    else paragraphs.push([row]);
  }
  return paragraphs;
}

/** A long line is not wrapped: a short one below it that begins with a capital and ends with no sign heads something else. */
function headsNext(line: string, next: string): boolean {
  return line.length > 200 && next.length <= 40 && /^\p{Lu}.*[\p{L}\p{N})]$/u.test(next);
}

/** No paragraph that tells of signatories is longer. */
const mostLetters = 6000;

const ended = /[.!?:;。！？：；]["”»’)]*$/u;

function mayTell({ content }: Scan, { index, kind, text }: Row): boolean {
  return (
    content[index] === true && kind !== "row" && kind !== "heading" && text.length <= mostLetters
  );
}

/** "Among the signatories is the writer A": one person in a sentence, where others name more. */
function signersAlone(scan: Scan, row: Row): SignatoryList[] {
  if (!mayTell(scan, row)) return [];
  const names = sentencesOf(row.text).flatMap((sentence) => signerAlone(sentence) ?? []);
  return names.length === 0 ? [] : [listTold(names, [row])];
}

function withoutRepetition(lists: readonly SignatoryList[]): SignatoryList[] {
  const known = new Set<string>();
  return lists
    .map((list) => ({
      ...list,
      entries: list.entries.filter(({ text }) => !known.has(text) && known.add(text)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function byRow(one: SignatoryList, other: SignatoryList): number {
  return Math.min(...one.rows) - Math.min(...other.rows);
}

/** The sentence is long enough, and it is a statement that is signed. */
function mayName(sentence: string, paragraph: string, titled: boolean): boolean {
  if (sentence.length < 24 || speaksOfOtherPaper(sentence)) return false;
  const speaks =
    speaksOfSigners(sentence) ||
    speaksOfStatement(sentence) ||
    speaksOfInitiative(sentence) ||
    tellsWhoFollows(sentence);
  return speaks || (!isSupported(sentence) && (titled || speaksOfStatement(paragraph)));
}

/** A sentence about those who sign or support a statement. */
function signs(sentence: string, paragraph: string, titled: boolean): boolean {
  return (
    mayName(sentence, paragraph, titled) &&
    (speaksOfSigners(sentence) || endsOfPhrasesBefore(sentence).length > 0)
  );
}

/** One of the first rows does, when the page is about a statement. */
function titleSpeaksOfStatement({ rows, content }: Scan): boolean {
  return rows
    .filter(({ index }) => content[index] === true)
    .slice(0, 3)
    .some(({ text }) => text.length <= 300 && speaksOfStatement(text));
}

export function listTold(told: readonly string[], rows: readonly Row[]): SignatoryList {
  const [row] = rows as [Row];
  const names = told.map((name, at) => (at === 0 ? name.slice(lengthOfCapacity(name)) : name));
  const signers = signersOf(names);
  const shared = withSharedSort(names);
  return {
    cue: row,
    rule: "list.signing-sentence",
    entries: names.map((name, at) => ({
      row,
      group: null,
      kind: (signers[at] ?? name) === name ? null : ("person" as const),
      ...sharedEntry(shared[at] ?? { raw: name }, signers[at] ?? name),
    })),
    rows: new Set(rows.map(({ index }) => index)),
    incomplete: false,
  };
}
