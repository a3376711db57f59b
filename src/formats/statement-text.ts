// A statement as plain text that reads like a published one and is read back without loss: docs/formats/statement-text.md.

import { escapeStart, escapeText } from "#recognition/exact/escape.ts";
import {
  authenticText,
  colophon,
  missingUnit,
  noTitle,
  openUntil,
  organisationsHeading,
  personsHeading,
  proposedBy,
  reservedStart,
  stateWords,
  unitMarks,
} from "#recognition/exact/notation.ts";
import { splitPrintedName } from "#names/split-printed-name.ts";
import { languageName } from "#lib/language-tag.ts";
import type {
  ExportProposer,
  ExportSignatory,
  ExportStatement,
  ExportText,
  ExportUnit,
} from "./export-statement.ts";

/** The text of a statement: UTF-8 with LF line ends when encoded, final newline. */
export function formatStatementText(statement: ExportStatement): string {
  const order = unitOrder(statement.texts);
  const parts = [
    ...head(statement),
    ...statement.texts.map((text) => formatText(text, order)),
    ...list(statement, "organisation", organisationsHeading),
    ...list(statement, "person", personsHeading),
    colophon,
  ];
  return `${parts.join("\n\n")}\n`;
}

function head(statement: ExportStatement): string[] {
  const { title, state, languages, proposers, deadline, authentic } = statement;
  const printed =
    title === null ? noTitle : escapeStart(escapeText(title), /^(?:\[|\(no title\))/u);
  const lines = [
    ...(proposers.length > 0 ? [proposedBy + proposers.map(formatProposer).join("; ")] : []),
    ...(deadline === null ? [] : [openUntil + deadline]),
    ...(authentic === languages[0] ? [] : [authenticText + authentic]),
  ];
  return [
    `${printed} (${stateWords[state]})`,
    languages
      .map((tag) => `${languageName(tag, "en").replaceAll(/[()]/gu, "")} (${tag})`)
      .join(" / "),
    ...(lines.length > 0 ? [lines.join("\n")] : []),
  ];
}

function formatProposer({ name, acronym }: ExportProposer): string {
  const part = (text: string): string => escapeText(text).replaceAll(";", "\\;");
  const bare = part(name);
  if (acronym !== undefined) return `${bare} (${part(acronym).replaceAll(/[()]/gu, "\\$&")})`;
  return bare.endsWith(")") ? `${bare.slice(0, -1)}\\)` : bare;
}

/** The ids of all units: those of the first text, with others behind the unit they follow. */
function unitOrder(texts: readonly ExportText[]): string[] {
  const order: string[] = [];
  for (const { units } of texts) {
    let at = 0;
    for (const { id } of units) {
      const known = order.indexOf(id);
      if (known < 0) order.splice(at, 0, id);
      at = (known < 0 ? at : known) + 1;
    }
  }
  return order;
}

function formatText({ language, title, units }: ExportText, order: readonly string[]): string {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const heading = title === null ? `[${language}]` : `[${language}] ${escapeText(title)}`;
  const lines = order.map((id) => {
    const unit = byId.get(id);
    return unit === undefined ? missingUnit : formatUnit(unit);
  });
  return [heading, ...lines].join("\n\n");
}

function formatUnit({ kind, text }: ExportUnit): string {
  const printed = escapeText(text);
  return kind === "paragraph" ? escapeStart(printed, reservedStart) : unitMarks[kind] + printed;
}

interface Entry {
  readonly number: number;
  readonly line: string;
}

function list(
  statement: ExportStatement,
  kind: "organisation" | "person",
  heading: string,
): string[] {
  const own = statement.signatories.filter((signatory) => signatory.kind === kind).map(entryOf);
  const repeats = statement.repeats
    .filter((repeat) => repeat.kind === kind)
    .map(({ position, of, raw }): Entry => ({
      number: position,
      line: `${bracketed(raw)} [repeats no. ${of}]`,
    }));
  const entries = [...own, ...repeats].toSorted((one, other) => one.number - other.number);
  return entries.length === 0
    ? []
    : [heading, ...entries.map(({ number, line }) => `${number}. ${line}`)];
}

function entryOf(signatory: ExportSignatory): Entry {
  const { number, name, country, role, affiliation, withdrawnOn, state } = signatory;
  const notes = [
    ...(country === null || saysCountry(signatory) ? [] : [`country: ${countryName(country)}`]),
    ...(role === undefined || name.includes(role) ? [] : [`role: ${role}`]),
    ...(affiliation === undefined || name.includes(affiliation)
      ? []
      : [`affiliation: ${affiliation}`]),
    ...(signatory.class === "signs"
      ? []
      : [signatory.class === "shares" ? "shares the views" : "with reservation"]),
    ...(withdrawnOn === null
      ? []
      : [`${state === "excluded" ? "excluded" : "withdrawn"} ${withdrawnOn}`]),
  ];
  return {
    number,
    line: [
      signatory.erased === "all" ? erasedName : bracketed(name),
      ...notes.map((note) => `[${escapeBrackets(note)}]`),
    ].join(" "),
  };
}

/** What stands for a person's name that was erased; read back, it is a name like others. */
const erasedName = "(particulars erased)";

function saysCountry({ kind, name }: ExportSignatory): boolean {
  return kind === "organisation" && splitPrintedName(name).country !== undefined;
}

function countryName(code: string): string {
  return new Intl.DisplayNames(["en"], { type: "region" }).of(code) ?? code;
}

function escapeBrackets(text: string): string {
  return escapeText(text).replaceAll(/[[\]]/gu, "\\$&");
}

/** A name keeps its brackets; only one that would end the line as a note is escaped. */
function bracketed(name: string): string {
  const printed = escapeText(name);
  return printed.endsWith("]") ? `${printed.slice(0, -1)}\\]` : printed;
}
