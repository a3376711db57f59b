// The page that people read against the list that was checked: its text is the frozen one, its rows and its count are
// those of the open data. Without this an operator could show programs the truth and readers something else.

import type { PublishedList, PublishedRow } from "./published-list.ts";
import type { Findings } from "../report.ts";

/** What a page of a statement shows, read from its markup. */
export type ShownPage = {
  readonly language: string;
  /** Null when the page says that the text has no title in this language. */
  readonly title: string | null;
  /** The words of each unit, in order, with LF for line breaks. */
  readonly units: readonly string[];
  /** Rows shown here, without those that only repeat another; a long list goes on elsewhere. */
  readonly rows: readonly ShownRow[];
  /** Of organisations, as it is printed; null when the page prints none. */
  readonly count: string | null;
};

export type ShownRow = {
  readonly kind: "organisation" | "person";
  readonly number: number;
  /** Null when the page prints none: the line is disputed and not in the open data, or erased and empty there. */
  readonly name: string | null;
  readonly isStruck: boolean;
};

export function checkPage(list: PublishedList, page: ShownPage, findings: Findings): void {
  const { slug } = list;
  const { language } = page;
  const place = differingPlace(list, page);
  // The open data may have another text than the frozen one itself: then the page that shows it proves nothing.
  const isFrozen = !findings.hasFound("list-text-differs", { slug, language });
  if (place === null && isFrozen) findings.pass("page", "page-shows-text", { language });
  if (place !== null) findings.fail("page", "page-text-differs", { slug, language, place });
  const counted = list.rows.filter(isCounted).length;
  if (page.count !== null && digitsOf(page.count) !== String(counted))
    findings.fail("page", "page-count-differs", { slug, shown: page.count, counted });
  checkRows(list, page, findings);
}

/** Each row shown is one of the open data, and each of the first thousand of a list is shown. */
function checkRows(list: PublishedList, page: ShownPage, findings: Findings): void {
  const { slug } = list;
  const byPlace = new Map(list.rows.map((row) => [`${row.line.kind} ${row.number}`, row]));
  const before = findings.count();
  for (const shown of page.rows) {
    const row = byPlace.get(`${shown.kind} ${shown.number}`);
    if (shown.name === null ? (row?.line.name ?? "") !== "" : !row || !isSame(row, shown))
      findings.fail("page", "page-list-differs", { slug, number: shown.number });
  }
  const shown = new Set(page.rows.map(({ kind, number }) => `${kind} ${number}`));
  for (const { line, number } of list.rows) {
    if (number <= firstPage && !shown.has(`${line.kind} ${number}`))
      findings.fail("page", "page-list-differs", { slug, number });
  }
  if (findings.count() === before)
    findings.pass("page", "page-shows-list", { rows: page.rows.length });
}

/** A statement's page shows the numbers up to here of each list; the rest are on pages of their own. */
const firstPage = 1000;

function isSame(row: PublishedRow, { name, isStruck }: ShownRow): boolean {
  const hasEnded = row.state === "withdrawn" || row.state === "excluded";
  return name === row.line.name && isStruck === hasEnded;
}

function isCounted({ state, line }: PublishedRow): boolean {
  return line.kind === "organisation" && (state === "signed" || state === "listed");
}

/** Null when title and units are those of the text; else the first that differs, `title` or a unit's id. */
function differingPlace(
  { texts }: PublishedList,
  { language, title, units }: ShownPage,
): string | null {
  const text = texts.get(language);
  if (!text) return language;
  if (title !== text.title) return "title";
  const at = text.units.findIndex((unit, i) => !isPrinted(unit.text, units[i] ?? ""));
  if (at >= 0) return text.units[at]?.id ?? "";
  return units.length > text.units.length ? "…" : null;
}

const amount = /^[\p{Nd}\p{P}\p{Zs}]$/u;
const longestAmount = 20;

/**
 * Amounts are computed when the page is made: any number may stand in their place. The places where the parts between
 * them can end are followed one by one, so that no text, however it is made, takes long.
 */
function isPrinted(frozen: string, shown: string): boolean {
  const [first = "", ...parts] = frozen
    .split(/\{(?:organisations|persons|countries)\}/)
    .map((part) => squeeze(part));
  const text = squeeze(shown);
  let ends = new Set(text.startsWith(first) ? [first.length] : []);
  for (const part of parts) {
    const starts = new Set([...ends].flatMap((end) => endsOfAmount(text, end)));
    ends = new Set(
      [...starts].filter((at) => text.startsWith(part, at)).map((at) => at + part.length),
    );
  }
  return ends.has(text.length);
}

/** Where an amount that begins here may end. */
function endsOfAmount(text: string, start: number): readonly number[] {
  const ends: number[] = [];
  let at = start;
  while (at < text.length && ends.length < longestAmount) {
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!amount.test(sign)) break;
    at += sign.length;
    ends.push(at);
  }
  return ends;
}

/** Blanks and line breaks are laid out by a browser as it sees fit. */
function squeeze(text: string): string {
  return text.replaceAll(/[ \t\n\u00a0]+/g, " ");
}

/** A printed number has signs between its groups of digits. */
function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, "");
}
