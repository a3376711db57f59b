// Who proposes a statement as the file itself states it: a field for it, or its author where that is an organisation.

import { isContentRow } from "../list/content.ts";
import { metadataOf } from "../frame/metadata.ts";
import { looksLikePerson } from "../list/shape.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { organisationWords } from "../words/name-words.ts";
import { isGiven } from "../separators/given-names.ts";
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
  "convenor",
  "convenors",
  "convened_by",
  "organized_by",
  "organised_by",
  "coordinator",
  "coordinated_by",
  "launched_by",
  "drafted_by",
  "campaign_by",
  "initiative_of",
  "initiiert_von",
  "promotor",
  "promueve",
  "convoca",
  "initiateur",
  "promotore",
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
      .replaceAll(/"|(?<!\p{L})'|'(?!\p{L})/gu, "")
      .trim() ?? "";
  if (field === null || name.length < 4 || desks.test(name) || isPerson(name)) return null;
  const slug = /^\p{Ll}[\p{Ll}\d]*(?:-[\p{Ll}\d]+)+$/u.test(name);
  const written = slug ? asInText(rows, name) : name;
  if (
    written === null ||
    (slug && isPerson(written)) ||
    (!slug && isOneWord(name) && !isBody(rows, name))
  )
    return null;
  return { proposers: [{ name: written }], row: null, line: field.line, rule: "proposer.author" };
}

function isPerson(name: string): boolean {
  return (
    looksLikePerson(name) && !organisationWords.test(fold(name)) && !isWrittenAsBody.test(name)
  );
}

/** "LampFree UK", "Harbours EU": a capital inside a word, as no family name has it, or a part of the world in capitals. */
const isWrittenAsBody =
  /(?:^|\s)(?!(?:Mc|Mac|De|Di|Du|La|Le|Lo|Van|Von|Fitz|Ó|O)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}{2,}|\s(?:UK|US|USA|EU|NZ|UAE|DRC)$/u;

function isOneWord(name: string): boolean {
  return wordsOf(name).length < 2 && !organisationWords.test(fold(name));
}

/** One word that is written as no given name is, and of which the text speaks. */
function isBody(rows: readonly Row[], name: string): boolean {
  const [word = ""] = name.split(".");
  const begins = rows.some(
    (row) => row.text.length >= 60 && isContentRow(row) && row.text.startsWith(`${name} `),
  );
  if (begins && !isGiven(name)) return true;
  return (
    /^\p{Lu}{3,}$|\p{Ll}\p{Lu}/u.test(word) &&
    rows.some((row) => isContentRow(row) && row.text.split(/[^\p{L}\p{N}]+/u).includes(word))
  );
}

/** "harbour-watch" as the text writes it; a slug that stands nowhere else names an account. */
function asInText(rows: readonly Row[], slug: string): string | null {
  const spaced = slug.replaceAll("-", " ");
  for (const { block, text } of rows) {
    const at = block.kind === "metadata" ? -1 : fold(text).indexOf(spaced);
    const found = at < 0 ? "" : text.slice(at, at + spaced.length);
    if (/^\p{Lu}/u.test(found) && fold(found) === spaced) return found;
  }
  return null;
}

/** Authors that are a desk of the publisher, or no more than how a page came about. */
const desks =
  /^(?:press|news|media|editor|admin|staff|web|site|redac|redak|redaz|rédac|redac|newsroom|communications?|team\b|medi[aá]\S{0,4} (?:team|tým|tím|tim)|(?:tiskov|prasov|redak)\S* |publica(?:ção|ción|tion|zione)\b|community\b|guest\b|gast(?:beitrag|autor)|.{0,8}記者|.{0,8}编辑)/iu;
