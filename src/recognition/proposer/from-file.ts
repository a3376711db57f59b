// Who proposes a statement as the file itself states it: a field for it, or its author where that is an organisation.

import { metadataOf } from "../frame/metadata.ts";
import { looksLikePerson } from "../list/shape.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { organisationWords } from "../words/name-words.ts";
import { isName, namesIn } from "./names.ts";
import type { FoundProposers } from "./proposers.ts";

/** A field of the file that says who organises or proposes; what stands below a field without a value is its list. */
export function field(rows: readonly Row[]): FoundProposers | null {
  for (const name of proposingFields) {
    const found = metadataOf(rows, name);
    const values = found === null ? listBelow(rows, name) : [found];
    const proposers = values
      .flatMap(({ value }) => namesIn(withoutOthers(value)))
      .filter(({ name: own }) => isName(own));
    const [first] = values;
    if (proposers.length > 0 && first !== undefined)
      return { proposers, row: null, line: first.line, rule: "proposer.field" };
  }
  return null;
}

const proposingFields = [
  "proposer",
  "proposers",
  "proposed_by",
  "initiator",
  "initiators",
  "initiated_by",
  "organizer",
  "organizers",
  "organiser",
  "organisers",
  "convener",
  "conveners",
  "convenors",
  "hosted_by",
  "issued_by",
  "published_by",
] as const;

function listBelow(rows: readonly Row[], name: string): { value: string; line: number }[] {
  const head = rows.findIndex(
    ({ block, text }) =>
      block.kind === "metadata" && text.toLowerCase().replaceAll("-", "_") === `${name}:`,
  );
  if (head < 0) return [];
  const below = rows.slice(head + 1);
  const end = below.findIndex(({ block, marker }) => block.kind !== "metadata" || marker === null);
  return below.slice(0, end < 0 ? 0 : Math.min(end, 20)).map(({ text, line }) => ({
    value: text.replace(/^name:\s*/u, "").replaceAll(/^["']|["']$/gu, ""),
    line,
  }));
}

/** "X m.fl.", "X et al.": the name alone. */
function withoutOthers(value: string): string {
  return value.replace(
    /,?\s+(?:m\.?\s?fl\.?|et al\.?|and others|u\.\s?a\.|e\.a\.|i dr\.|i in\.|m\.m\.|og andre|och andra|y otr[oa]s|e outr[oa]s|e altri|et autres|и др\.?|та ін\.?)\s*$/iu,
    "",
  );
}

export function author(rows: readonly Row[]): FoundProposers | null {
  const field =
    metadataOf(rows, "author") ??
    metadataOf(rows, "authors") ??
    metadataOf(rows, "organization") ??
    metadataOf(rows, "organisation");
  const name =
    field?.value
      .replace(/^\[|\]$/gu, "")
      .replaceAll(/["']/gu, "")
      .trim() ?? "";
  if (
    field === null ||
    name.length < 4 ||
    desks.test(name) ||
    (looksLikePerson(name) && !organisationWords.test(fold(name)))
  )
    return null;
  if (!organisationWords.test(fold(name)) && wordsOf(name).length < 2) return null;
  return { proposers: [{ name }], row: null, line: field.line, rule: "proposer.author" };
}

/** Authors that are a desk of the publisher. */
const desks =
  /^(?:press|news|media|editor|admin|staff|web|site|redac|redak|redaz|rédac|redac|newsroom|communications?|team\b|.{0,8}記者|.{0,8}编辑)/iu;
