// A document read as a joint statement: which part of it is the statement, its frame, its text in its languages, its
// signatories, and every line that was not understood.

import { accountFor } from "./account.ts";
import { alignTexts } from "./body/align.ts";
import { bodyUnits } from "./body/body-rows.ts";
import { partsByLanguage } from "./body/languages.ts";
import { titledParts } from "./body/part-titles.ts";
import { versionsOf } from "./body/versions.ts";
import { tablesIn } from "./columns/tables-in.ts";
import type { Document } from "./document.ts";
import { readEntries } from "./entry/read-entries.ts";
import { asSigned } from "./publisher/as-signed.ts";
import { readExact } from "./exact/read-exact.ts";
import { type Frame, readFrame } from "./frame/read-frame.ts";
import { languageOfList } from "./language/language-of-list.ts";
import { isContentRow } from "./list/content.ts";
import { duplicatesAmong } from "./duplicates/duplicates-among.ts";
import { findLists } from "./list/find-lists.ts";
import type { SignatoryList } from "./list/signatory-list.ts";
import type {
  RecognisedSignatory,
  RecognisedStatement,
  RecognisedText,
} from "./recognised-statement.ts";
import { type Row, rowsOf } from "./rows/rows.ts";

/** The statement in a document. A document without one gives a statement with nothing in it, and every line left over. */
export function recogniseStatement(document: Document): RecognisedStatement {
  return readExact(document) ?? recognise(document);
}

function recognise(document: Document): RecognisedStatement {
  const rows = rowsOf(document);
  const found = findLists(rows);
  const { lists, more } = versionsOf(rows, found);
  const frame = readFrame(rows, lists, more);
  const texts = readTexts(rows, frame);
  const signatories = readSignatories(lists);
  // Words of which no language is known become no text: their lines are left over.
  const body = texts.length > 0 ? usedRows(rows, frame) : new Set<number>();
  const { notUnderstood, used } = accountFor(rows, document, found, frame, body);
  const languages =
    texts.length > 0
      ? texts.map(({ language }) => language)
      : languageOfList(signatories, () => contentOf(rows));
  return {
    title: texts[0]?.title ?? frame.title?.text ?? null,
    ...frame.optional,
    language: languages[0] ?? null,
    languages,
    status: frame.status,
    proposers: asSigned(frame.proposers, signatories),
    claimedSignatories: frame.claimed,
    texts,
    signatories,
    duplicates: duplicatesAmong(signatories),
    notUnderstood,
    lines: { total: document.lines.length, used },
    facts: [...frame.facts, ...lists.map(listFact)],
    tables: tablesIn(rows, lists),
    notices: document.notices,
  };
}

function readTexts(rows: readonly Row[], frame: Frame): RecognisedText[] {
  const units = bodyUnits(rows, frame.extent, frame.used, frame.title?.text ?? null);
  const { parts, titles } = titledParts(
    partsByLanguage(units, frame.declared, () => contentOf(rows)),
    frame.title,
  );
  return alignTexts(parts, titles);
}

/** As much of what the document says as tells its language. */
function contentOf(rows: readonly Row[]): string {
  return rows
    .filter(isContentRow)
    .map(({ text }) => text)
    .join("\n")
    .slice(0, 6000);
}

/** Rows whose text stands in a unit. */
function usedRows(rows: readonly Row[], frame: Frame): ReadonlySet<number> {
  return new Set(
    bodyUnits(rows, frame.extent, frame.used, frame.title?.text ?? null).flatMap((unit) =>
      unit.rows.map(({ index }) => index),
    ),
  );
}

function readSignatories(lists: readonly SignatoryList[]): RecognisedSignatory[] {
  return lists.flatMap(readEntries).map((entry, index) => ({ position: index + 1, ...entry }));
}

function listFact(list: SignatoryList): RecognisedStatement["facts"][number] {
  const row = list.cue ?? list.entries[0]?.row;
  return {
    fact: "list",
    value: String(list.entries.length),
    line: row?.line ?? 0,
    rule: list.rule,
  };
}
