// A document read as a joint statement: which part of it is the statement, its frame, its text in its languages, its
// signatories, and every line that was not understood.

import { alignTexts, type BodyRow, byLanguage } from "./body/units.ts";
import type { Document } from "./document.ts";
import { readEntries } from "./entry/read-entries.ts";
import { languagesNamed } from "./frame/language-line.ts";
import { proposersIn } from "./frame/proposers.ts";
import { statusInTitle } from "./frame/status.ts";
import { readExact } from "./exact/read-exact.ts";
import { duplicatesAmong } from "./list/duplicates.ts";
import { findLists } from "./list/find-lists.ts";
import type { SignatoryList } from "./list/signatory-list.ts";
import type {
  NotUnderstood,
  RecognisedFact,
  RecognisedProposer,
  RecognisedSignatory,
  RecognisedStatement,
  RecognisedText,
  StatementStatus,
  UnitKind,
} from "./recognised-statement.ts";
import { type Row, rowsOf } from "./rows/rows.ts";
import { fold } from "./rows/tidy.ts";

/** The statement in a document. A document without one gives a statement with nothing in it, and every line left over. */
export function recogniseStatement(document: Document): RecognisedStatement {
  return readExact(document) ?? recognise(document);
}

function recognise(document: Document): RecognisedStatement {
  const rows = rowsOf(document);
  const lists = findLists(rows);
  const signatories = lists
    .flatMap(readEntries)
    .map((entry, index): RecognisedSignatory => ({ position: index + 1, ...entry }));
  const frame = readFrame(rows, firstListRow(lists, rows));
  const texts = readTexts(frame);
  const understood = new Set([
    ...frame.used,
    ...frame.body.map(({ row }) => row.index),
    ...lists.flatMap((list) => [...list.rows]),
  ]);
  const notUnderstood = rows.filter((row) => !understood.has(row.index)).flatMap(leftOver);
  return {
    title: frame.title,
    language: texts[0]?.language ?? null,
    languages: texts.map(({ language }) => language),
    status: frame.status,
    proposers: frame.proposers,
    claimedSignatories: null,
    texts,
    signatories,
    duplicates: duplicatesAmong(signatories),
    notUnderstood,
    lines: { total: document.lines.length, used: document.lines.length - notUnderstood.length },
    facts: frame.facts,
    notices: document.notices,
  };
}

function firstListRow(lists: readonly SignatoryList[], rows: readonly Row[]): number {
  return Math.min(rows.length, ...lists.flatMap((list) => [...list.rows]));
}

interface Frame {
  readonly title: string | null;
  readonly status: StatementStatus | null;
  readonly proposers: readonly RecognisedProposer[];
  readonly declared: readonly string[] | null;
  readonly body: readonly BodyRow[];
  readonly used: ReadonlySet<number>;
  readonly facts: readonly RecognisedFact[];
}

function readFrame(rows: readonly Row[], end: number): Frame {
  const used = new Set<number>();
  const facts: RecognisedFact[] = [];
  const body: BodyRow[] = [];
  let frame: Omit<Frame, "body" | "used" | "facts"> = {
    title: null,
    status: null,
    proposers: [],
    declared: null,
  };
  const note = (row: Row, fact: RecognisedFact["fact"], value: string, rule: string): void => {
    used.add(row.index);
    facts.push({ fact, value, line: row.line, rule });
  };
  for (const row of rows.slice(0, end)) {
    if (skipped.has(row.kind)) continue;
    const languages = languagesNamed(row.text);
    const proposers = frame.proposers.length === 0 ? proposersIn(row.text) : [];
    if (frame.title === null) {
      const found = statusInTitle(row.text);
      frame = { ...frame, title: found.title, status: found.status };
      note(row, "title", found.title, "title.first-line");
      if (found.status !== null)
        facts.push({
          fact: "status",
          value: found.status,
          line: row.line,
          rule: "status.after-title",
        });
    } else if (fold(row.text) === fold(frame.title))
      note(row, "title", frame.title, "title.repeated");
    else if (languages !== null) {
      frame = { ...frame, declared: languages };
      note(row, "language", languages.join(" "), "language.declared");
    } else if (proposers.length > 0) {
      frame = { ...frame, proposers };
      for (const { name } of proposers) note(row, "proposer", name, "proposer.named");
    } else body.push({ row, kind: unitKind(row), text: row.text });
  }
  return { ...frame, body, used, facts };
}

const skipped: ReadonlySet<string> = new Set(["metadata", "hidden", "rule", "image"]);

function unitKind(row: Row): UnitKind {
  if (row.marker !== null || row.kind === "item") return "item";
  if (row.kind === "heading") return "heading";
  return row.kind === "quote" ? "quote" : "paragraph";
}

function readTexts(frame: Frame): RecognisedText[] {
  const parts = byLanguage(frame.body, frame.declared);
  const first = parts[0]?.language;
  const titles = new Map(frame.title === null || first === undefined ? [] : [[first, frame.title]]);
  return alignTexts(parts, titles);
}

function leftOver(row: Row): NotUnderstood[] {
  const reason =
    row.kind === "metadata" ? "metadata" : row.kind === "hidden" ? "hidden" : "unclear";
  return row.lines.map((line) => ({ line: line.number, text: line.text.trim(), reason }));
}
