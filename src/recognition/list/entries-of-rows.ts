// Rows of a list as entries: most rows are one; some hold several side by side, some are the second line of the one above.

import { scriptShares } from "../language/script.ts";
import { withOpenBrackets } from "../blocks/open-brackets.ts";
import { withHanDetails } from "../blocks/han-details.ts";
import { namesInTwoScripts } from "../blocks/names-in-two-scripts.ts";
import { withoutStops } from "../blocks/stops-before-offices.ts";
import { blocksOfLines, secondLines } from "../blocks/lines-of-one.ts";
import { personsSideBySide } from "../blocks/persons-side-by-side.ts";
import { capacityOf } from "../entry/capacity.ts";
import { withBrokenRows } from "../lines/broken-rows.ts";
import { tellOfFirst } from "../lines/lines-of-columns.ts";
import { tidy } from "../rows/tidy.ts";
import { labelledRows } from "../running-text/labelled-rows.ts";
import {
  beginsWithSharedSort,
  sharedEntry,
  type SharedName,
  withSharedSort,
} from "../sorts/shared-sort.ts";
import { roleWords } from "../words/name-words.ts";
import { fold } from "../rows/tidy.ts";
import { isCountryName } from "../words/countries.ts";
import type { CollectedRow } from "../collect/collected.ts";
import { withContinuations } from "./continued-rows.ts";
import { endedRows } from "./ended-rows.ts";
import { withLostBreaks } from "../lines/lost-breaks.ts";
import { looksLikePerson, headOf, shapeOf } from "./shape.ts";
import type { ListEntry } from "./signatory-list.ts";
import { representedRows } from "./represented.ts";
import { tidiedRows } from "./tidied-rows.ts";
import { withoutMore } from "../more/more-signatories.ts";
import { withoutTotal } from "../more/total.ts";
import { splitInline } from "../inline/split-inline.ts";
import { areBarred } from "../separators/bars.ts";
import { splitBlanks } from "../separators/blanks.ts";
import { splitNumbered } from "../separators/numbered.ts";
import { personsOnLines } from "../separators/persons-on-a-line.ts";
import { strayParts } from "../separators/stray-signs.ts";
import { twoOrganisations } from "./two-organisations.ts";

/** The entries of a run of rows in a document of some languages (BCP 47). */
export function entriesOfRows(
  rows: readonly CollectedRow[],
  languages: readonly string[] = [],
): ListEntry[] {
  return byGroup(tidiedRows(withOpenBrackets(rows))).flatMap((group) =>
    withoutSummary(withLostBreaks(entriesOfGroup(group, languages))),
  );
}

/** "Tern Trust and 15 clubs" right above "Tern Trust" tells of the names that follow. */
function withoutSummary(entries: readonly ListEntry[]): ListEntry[] {
  const [first, second] = entries;
  const summary =
    entries.length >= 4 &&
    first !== undefined &&
    first.text !== first.raw.trim() &&
    first.text === second?.text;
  return summary ? entries.slice(1) : [...entries];
}

function byGroup(rows: readonly CollectedRow[]): CollectedRow[][] {
  const groups: CollectedRow[][] = [];
  for (const row of rows) {
    const open = groups.at(-1);
    if (open !== undefined && open[0]?.group === row.group) open.push(row);
    else groups.push([row]);
  }
  return groups;
}

function entriesOfGroup(rows: readonly CollectedRow[], languages: readonly string[]): ListEntry[] {
  return entriesOfLines(withContinuations(withBrokenRows(rows)), languages);
}

function entriesOfLines(all: readonly CollectedRow[], languages: readonly string[]): ListEntry[] {
  const ended = endedRows(all);
  const plain = ended ?? withoutStops(all);
  const rows = withHanDetails(plain);
  const pairs =
    personsSideBySide(rows) ??
    namesInTwoScripts(rows) ??
    representedRows(rows) ??
    blocksOfLines(rows) ??
    secondLines(rows) ??
    labelledRows(rows, languages);
  if (pairs !== null) return pairs;
  const splitting = ended === null && rows === plain ? manyPerRow(rows, languages) : null;
  const sharing = rows.filter(({ row }) => beginsWithSharedSort(row.text)).length;
  const shares = sharing >= 0.5 * rows.length;
  const persons = splitting === null ? personsOnLines(rows) : null;
  const stray = splitting === null && ended === null ? strayParts(rows) : noParts;
  return rows.flatMap((row) => entriesOfRow(row, { splitting, shares, persons, stray }, languages));
}

/** "told": the columns behind the first tell of the name in it. */
type Splitting = "columns" | "told" | "separators" | null;

interface Setting {
  readonly splitting: Splitting;
  /** Most rows begin with a noun that several names may share; among other rows it is one name's own. */
  readonly shares: boolean;
  /** Reads a line that lost the break between two persons. */
  readonly persons: ((text: string) => string[] | null) | null;
  /** The names of a row between signs that no other row has. */
  readonly stray: ReadonlyMap<CollectedRow["row"], readonly string[]>;
}

const noParts: Setting["stray"] = new Map();

function entriesOfRow(
  { row, group, kind }: CollectedRow,
  { splitting, shares, persons, stray }: Setting,
  languages: readonly string[],
): ListEntry[] {
  const bare = row.text.replace(/(?:\s*[|¦]){1,9}\s*$/u, "");
  const parted = splitting === "told" ? columnsOf(row.raw)?.join(", ") : undefined;
  const whole: ListEntry = {
    raw: row.raw,
    text: parted ?? withoutTotal(bare) ?? withoutMore(bare),
    row,
    group,
    kind,
  };
  const capacity = capacityOf(row.text);
  if (capacity !== null)
    return [{ ...whole, text: capacity.name, kind: capacity.kind, printed: row.text }];
  const printed = row.marker === null ? row.text : `${row.marker} ${row.text}`;
  const shared = shares ? sharedNames(row.text, languages) : null;
  if (shared !== null)
    return shared.map((one) => ({
      ...whole,
      ...sharedEntry(one, one.raw),
      kind: kind ?? "organisation",
    }));
  const behind = splitting === null ? namesBehindLabel(row.text, languages) : null;
  if (behind !== null)
    return behind.names.map((name) => ({
      ...whole,
      raw: name,
      text: tidy(name),
      group: behind.label,
    }));
  const parts =
    splitNumbered(printed) ??
    persons?.(row.text) ??
    stray.get(row) ??
    unnumbered(partsFor(row, splitting, languages));
  if (parts === null || parts.length < 2) return [whole];
  return parts.map((part) => ({ ...whole, raw: part, text: tidy(part) }));
}

function partsFor(
  row: CollectedRow["row"],
  splitting: Splitting,
  languages: readonly string[],
): string[] | null {
  if (splitting === "told") return null;
  if (splitting === null) return organisationsApart(row.text) ?? twoOrganisations(row.text);
  return splitting === "columns" ? columnsOf(row.raw) : partsOf(row.text, languages);
}

/** "The Unions of Keepers, Pilots and Riggers": one row for as many as share its first noun. */
function sharedNames(text: string, languages: readonly string[]): readonly SharedName[] | null {
  if (!beginsWithSharedSort(text)) return null;
  const names = withSharedSort(splitInline(text, languages)?.names ?? []);
  return names.length >= 2 && names.every(({ name }) => name !== undefined) ? names : null;
}

/** "Thanks to: A, B, C, D": four names and more of one sort behind a word that names nobody. */
function namesBehindLabel(
  text: string,
  languages: readonly string[],
): { readonly label: string; readonly names: readonly string[] } | null {
  const [, label = "", rest = ""] = /^(\p{L}[^:：,;]{2,30}?)\s*[:：]\s*(\S.*)$/su.exec(text) ?? [];
  if (label === "" || shapeOf(label).organisation || looksLikePerson(label)) return null;
  const names = partsOf(rest, languages) ?? [];
  return names.length >= 4 && areNames(names) && areAlike(names) ? { label, names } : null;
}

/** Three names of organisations and more in one row between semicolons, whatever the other rows hold. */
function organisationsApart(text: string): string[] | null {
  const parts = text.split(/\s*[;；]\s+/u).filter((part) => part !== "");
  const bodies = parts.filter((part) => shapeOf(part).organisation).length;
  const named = parts.every((part) => shapeOf(part).name >= 0.55);
  return parts.length >= 3 && named && bodies >= 0.6 * parts.length ? parts : null;
}

/** Numbers that count the parts are no part of them. */
function unnumbered(parts: readonly string[] | null): string[] | null {
  if (parts === null) return null;
  const numbered = parts.filter((part) => /^\d{1,4}[.)]\s/u.test(part)).length;
  return parts.map((part) =>
    numbered >= 0.5 * parts.length ? part.replace(/^\d{1,4}[.)]\s+/u, "") : part,
  );
}

/** Whether the rows hold several names each: set in columns, or with separators between whole names. */
function manyPerRow(rows: readonly CollectedRow[], languages: readonly string[]): Splitting {
  if (rows.length === 0) return null;
  const share = (test: (row: CollectedRow) => boolean): number =>
    rows.filter(test).length / rows.length;
  if (rows.length >= 2 && share(({ row }) => (columnsOf(row.raw)?.length ?? 0) >= 2) >= 0.6) {
    const columns = rows.map(({ row }) => columnsOf(row.raw) ?? []);
    if (tellOfFirst(columns.filter(({ length }) => length > 1))) return "told";
    const cells = columns.flat();
    return cells.filter((cell) => shapeOf(tidy(cell)).name >= 0.6).length >= 0.8 * cells.length
      ? "columns"
      : null;
  }
  if (share(({ row }) => isEnumeration(row.text)) >= 0.6) return "separators";
  if (areBarred(rows.map(({ row }) => row.text))) return "separators";
  if (share(({ row }) => areNames(partsOf(row.text, languages))) < 0.6) return null;
  return isOpenAtEnds(rows) ||
    areAlike(rows.flatMap(({ row }) => partsOf(row.text, languages) ?? []))
    ? "separators"
    : null;
}

/** Four names and more between signs that no name contains. */
function isEnumeration(text: string): boolean {
  const bare = text.replaceAll(/[（(][^（()）]*[)）]/gu, "");
  const parts = bare
    .split(bare.includes("、") ? /、/u : hardSeparators)
    .filter((part) => part !== "");
  return (
    parts.length >= 4 &&
    parts.filter((part) => shapeOf(part).name >= 0.55 && part.length <= 120).length >=
      0.8 * parts.length
  );
}

const hardSeparators = /\s*[;；•·|]\s+|\s+\*\s+|\s+\/\s+(?=\p{Lu}.{8})/u;

/** Running text over several lines: most end with the sign that stands between names. Where all do, each line is one. */
function isOpenAtEnds(rows: readonly CollectedRow[]): boolean {
  const inner = rows.slice(0, -1).filter(({ row }) => /[,;、，،؛]\s*$/u.test(row.raw)).length;
  const all = rows.length >= 5 && inner === rows.length - 1;
  return rows.length > 1 && inner >= 0.5 * (rows.length - 1) && !all;
}

/** All parts are organisations, or all are persons: a name with its details is neither. */
function areAlike(parts: readonly string[]): boolean {
  const shapes = parts.map((part) => shapeOf(part));
  const organisations = shapes.filter(({ organisation }) => organisation).length;
  const persons = shapes.filter(({ person, organisation }) => person && !organisation).length;
  const countries = parts.filter(isCountryName).length;
  return countries < 0.1 * parts.length && Math.max(organisations, persons) >= 0.8 * parts.length;
}

/** Cells set apart by tabs or by three blanks and more. */
function columnsOf(raw: string): string[] | null {
  const cells = raw
    .split(/\t+|(?: |\u00a0){3,}|\u3000+(?![（(]|[^（(]*[)）])/u)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
  const short = cells.filter((cell) => cell.length <= 2).length;
  return cells.length >= 2 && (short === 0 || !raw.includes("\u3000")) ? cells : null;
}

/** Parts between signs that stand between whole entries; a comma does only where there are many. */
function partsOf(text: string, languages: readonly string[]): string[] | null {
  const hard = text.split(hardSeparators).filter((part) => /[^\s|¦]/u.test(part));
  if (hard.length === 2 && scriptOf(hard[0]) !== scriptOf(hard[1])) return null;
  if (hard.length >= 2) return hard;
  const commas = text.split(/\s*[,，、،]\s*/u).filter((part) => part !== "").length;
  if (commas >= 4 || /[、]/u.test(text)) return [...(splitInline(text, languages)?.names ?? [])];
  const apart = commas < 2 ? splitBlanks(text) : null;
  return apart === null ? null : [...apart.names];
}

function scriptOf(text: string | undefined): string | undefined {
  return scriptShares(text ?? "")[0]?.[0];
}

function areNames(parts: readonly string[] | null): boolean {
  if (parts === null || parts.length < 2) return false;
  const shapes = parts.map((part) => shapeOf(part));
  const roles = parts.filter(
    (part) => roleWords.test(fold(part)) && !looksLikePerson(headOf(part)),
  ).length;
  const named = shapes.filter((shape) => shape.name >= 0.55).length;
  return named >= 0.9 * parts.length && roles <= 0.2 * parts.length;
}
