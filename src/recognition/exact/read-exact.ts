// The statement text format, version 1, read back without guessing (docs/formats/statement-text.md). A file that bears
// the colophon but does not keep the grammar is read like any other text.

import type { Document, Line } from "../document.ts";
import { readEntries } from "../entry/read-entries.ts";
import type { ListEntry } from "../list/signatory-list.ts";
import type {
  NotUnderstood,
  RecognisedDuplicate,
  RecognisedSignatory,
  RecognisedStatement,
} from "../recognised-statement.ts";
import { rowOfLine } from "../rows/rows.ts";
import { duplicatesAmong } from "../duplicates/duplicates-among.ts";
import { unescapeText } from "./escape.ts";
import { type ExactEntry, readExactEntry } from "./read-exact-entry.ts";
import { type ExactText, readExactTexts } from "./read-exact-texts.ts";
import { isHead, type ExactHead, readExactHead } from "./read-exact-head.ts";
import { colophon, organisationsHeading, personsHeading } from "./notation.ts";

/** The statement of a document in the format, or null when it is not in the format. */
export function readExact(document: Document): RecognisedStatement | null {
  const { lines } = document;
  if (document.format !== "text" || lines.at(-1)?.text !== colophon) return null;
  const list = lines.findIndex(
    ({ text }) => text === organisationsHeading || text === personsHeading,
  );
  const textEnd = list < 0 ? lines.length - 1 : list;
  const textStart = lines.findIndex(({ text }) => text.startsWith("["));
  const head = readExactHead(
    lines.slice(0, textStart < 0 ? textEnd : Math.min(textStart, textEnd)),
  );
  const texts =
    textStart < 0 || textStart >= textEnd ? [] : readExactTexts(lines.slice(textStart, textEnd));
  const entries = placedEntries(lines.slice(textEnd, -1));
  return isHead(head) && texts !== null && entries !== null
    ? assemble(document, head, texts, entries)
    : null;
}

interface PlacedEntry extends ExactEntry {
  readonly line: Line;
}

function placedEntries(lines: readonly Line[]): PlacedEntry[] | null {
  const entries: PlacedEntry[] = [];
  let kind: ExactEntry["kind"] = "organisation";
  for (const line of lines) {
    if (line.text === organisationsHeading) kind = "organisation";
    else if (line.text === personsHeading) kind = "person";
    else {
      const entry = readExactEntry(line.text, kind);
      if (entry === null) return null;
      entries.push({ ...entry, line });
    }
  }
  return entries.toSorted(
    (one, other) => one.kind.localeCompare(other.kind) || one.number - other.number,
  );
}

function assemble(
  document: Document,
  head: ExactHead,
  texts: readonly ExactText[],
  entries: readonly PlacedEntry[],
): RecognisedStatement {
  const signatories = signatoriesOf(entries.filter(({ withdrawn }) => !withdrawn));
  const notUnderstood = entries.filter(({ withdrawn }) => withdrawn).map(withdrawnLine);
  const base = {
    title: head.title,
    language: texts[0]?.language ?? head.languages[0] ?? null,
    languages: texts.map(({ language }) => language),
    status: head.status,
    proposers: head.proposers,
    claimedSignatories: null,
    texts,
    signatories,
    duplicates: withDeclared(duplicatesAmong(signatories), entries, signatories),
    notUnderstood,
    lines: { total: document.lines.length, used: document.lines.length - notUnderstood.length },
    facts: head.facts,
    tables: [],
    notices: document.notices,
  };
  return head.deadline === null ? base : { ...base, deadline: head.deadline };
}

function signatoriesOf(entries: readonly PlacedEntry[]): RecognisedSignatory[] {
  const listed = entries.map((entry, index): ListEntry => {
    const text = unescapeText(entry.printed);
    return {
      raw: text,
      text,
      row: rowOfLine(entry.line, index),
      group: null,
      kind: entry.kind,
      exact: true,
    };
  });
  return readEntries({ entries: listed }).map((read, index) => {
    const { more, number = index + 1 } = entries[index] ?? {};
    return { position: index + 1, ...read, ...more, ...said(read), number, rule: "entry.exact" };
  });
}

/** What the printed entry says itself goes before what stands in brackets behind it. */
function said(read: Partial<RecognisedSignatory>): Partial<RecognisedSignatory> {
  const { country, role, affiliation } = read;
  return Object.fromEntries(
    Object.entries({ country, role, affiliation }).filter(([, value]) => value !== undefined),
  );
}

function withdrawnLine({ line }: PlacedEntry): NotUnderstood {
  return { line: line.number, text: line.text.trim(), reason: "withdrawn" };
}

/** Repeats that the file declares are duplicates even where the names alone do not say so. */
function withDeclared(
  found: readonly RecognisedDuplicate[],
  entries: readonly PlacedEntry[],
  signatories: readonly RecognisedSignatory[],
): RecognisedDuplicate[] {
  const positions = new Map(
    signatories.map(({ kind, number, position }) => [`${kind} ${number}`, position]),
  );
  const known = new Set(
    found.filter(({ verdict }) => verdict === "same").map(({ positions: pair }) => pair.join(" ")),
  );
  const declared = entries.flatMap(({ kind, number, repeats }): RecognisedDuplicate[] => {
    const [one, other] = [repeats, number].map((named) => positions.get(`${kind} ${named}`));
    if (one === undefined || other === undefined || one === other || known.has(`${one} ${other}`))
      return [];
    return [
      {
        positions: [Math.min(one, other), Math.max(one, other)],
        verdict: "same",
        rule: "declared-repeat",
        params: {},
      },
    ];
  });
  return [...found, ...declared];
}
