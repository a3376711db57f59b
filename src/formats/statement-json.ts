// The export document as JSON: fields in the order of docs, two blanks of indentation, final newline.

import type { ExportStatement } from "./export-statement.ts";

/** The JSON of one statement. */
export function formatStatementJson(statement: ExportStatement): string {
  const { slug, state, title, languages, authentic, manifest, textVersion, proposers, deadline } =
    statement;
  const { counts, texts, signatories, repeats, next } = statement;
  const head = {
    slug,
    state,
    title,
    languages,
    authentic,
    manifest,
    textVersion,
    proposers,
    deadline,
  };
  const ordered = {
    ...head,
    counts,
    texts,
    signatories,
    repeats,
    ...(next === undefined ? {} : { next }),
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}
