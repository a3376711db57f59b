// Names in running text by groups, below an announcement: "North Bay: A, B, C", or the name of a group above each
// paragraph of names.

import { nextContent } from "./group-heading.ts";
import { isKindLabel } from "./kind-label.ts";
import { isCounted, isEnclosed, labelText } from "./label-text.ts";
import { capacityOf } from "../entry/capacity.ts";
import { isDateLine } from "../frame/dates.ts";
import { isLinkOnly } from "../rows/row-marks.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { exactMeaning } from "../table/table-header.ts";
import { isCountryName } from "../words/countries.ts";
import { groupKind, isCopyLine, isFurniture } from "../words/cues.ts";
import { givenNames } from "../words/given-names-table.ts";
import { organisationWords, personTitles, roleWords } from "../words/name-words.ts";
import { isPlaceholder } from "../words/placeholders.ts";
import type { Scan } from "../list/scan.ts";
import { headOf, looksLikePerson, shapeOf } from "../list/shape.ts";
import type { ListEntry, SignatoryList } from "../list/signatory-list.ts";
import { splitInline } from "../inline/split-inline.ts";

interface Group {
  /** As printed, or null for names that stand above the first label. */
  readonly label: string | null;
  readonly names: readonly string[];
  /** The names as printed. */
  readonly text: string;
  /** The row of the names. */
  readonly row: Row;
  readonly rows: readonly number[];
}

/** The groups below a row that announces signatories, or null where what stands there is set otherwise. */
export function groupedNames(scan: Scan, at: number): SignatoryList | null {
  const groups = groupsBelow(scan, at);
  if (!areGroups(scan, groups)) return null;
  return {
    cue: scan.rows[at] as Row,
    rule: "list.groups",
    entries: groups.flatMap(entriesOf),
    rows: new Set([at, ...groups.flatMap(({ rows }) => rows)]),
    incomplete: false,
  };
}

function groupsBelow(scan: Scan, at: number): Group[] {
  const groups: Group[] = [];
  let next = nextContent(scan, at);
  while (next < scan.rows.length) {
    const group =
      inOneRow(scan, next) ??
      belowLabel(scan, next) ??
      (groups.length === 0 ? aboveLabels(scan, next) : null);
    if (group === null) break;
    groups.push(group);
    next = nextContent(scan, group.rows.at(-1) as number);
  }
  const several = groups.filter(({ names }) => names.length >= 2);
  const parted = several.filter(({ text }) => /[;；]\s/u.test(text)).length;
  const stops =
    groups.some(({ names }) => names.some((name) => /[;；]/u.test(name))) ||
    (parted >= 2 && parted >= 0.5 * several.length);
  return stops ? groups.map(atStops) : groups;
}

/** Where semicolons stand between the names of one group, commas stand inside those of all. */
function atStops(group: Group): Group {
  const names = group.text
    .replace(/\.\s*$/u, "")
    .split(/\s*[;；]\s*/u)
    .filter((name) => name !== "");
  return { ...group, names };
}

/** "North Bay: A, B, C", perhaps going on in the next lines of its block. */
function inOneRow(scan: Scan, at: number): Group | null {
  const row = scan.rows[at] as Row;
  if (!mayHoldNames(scan, row)) return null;
  const [, label = "", names = ""] =
    /^(.{1,60}?)(?<!\p{Nd})\s*[:：︰﹕՝]\s*(\S.*)$/su.exec(row.text) ?? [];
  if (!isLabel(label) || capacityOf(row.text) !== null) return null;
  return namesFrom(scan, row, names, label);
}

/** A line for the group, and a paragraph of names below it. */
function belowLabel(scan: Scan, at: number): Group | null {
  const row = scan.rows[at] as Row;
  if (scan.content[at] !== true || scan.cues[at] !== null || row.kind === "row") return null;
  if (scan.shapes[at]?.prose === true || !isLabel(labelText(row.text)) || isDateLine(row.text))
    return null;
  const next = scan.rows[nextContent(scan, at)];
  if (next === undefined || !mayHoldNames(scan, next)) return null;
  const first = inOneRow(scan, next.index);
  // "Local groups (13)" stands above groups that have labels of their own.
  if (first !== null) return isSort(row.text) ? { ...first, rows: [at, ...first.rows] } : null;
  const found = namesFrom(scan, next, next.text, row.text);
  return found !== null && found.names.length >= 3 ? { ...found, rows: [at, ...found.rows] } : null;
}

/** Names without a label, above others that have one in their row. */
function aboveLabels(scan: Scan, at: number): Group | null {
  const row = scan.rows[at] as Row;
  if (isLinkOnly(row) || !mayHoldNames(scan, row)) return null;
  const found = namesFrom(scan, row, row.text, null);
  if (found === null || found.names.length < 3) return null;
  const next = nextContent(scan, found.rows.at(-1) as number);
  return next < scan.rows.length && inOneRow(scan, next) !== null ? found : null;
}

function mayHoldNames(scan: Scan, row: Row): boolean {
  return (
    scan.content[row.index] === true &&
    scan.cues[row.index] === null &&
    row.kind !== "row" &&
    !isFurniture(row.text) &&
    !isCopyLine(row.text) &&
    !isPlaceholder(row.text) &&
    !isDateLine(row.text)
  );
}

/** Short, without the signs of a sentence or of several names, and no field of a form. */
function isLabel(text: string): boolean {
  const meaning = exactMeaning(fold(labelText(text)));
  return (
    text.length <= 40 &&
    /\p{L}/u.test(text) &&
    !/[。！？!?;；]|[.,،]\s|[,，、،]$/u.test(text) &&
    isBalanced(text) &&
    (meaning === null || meaning === "organisation" || meaning === "person")
  );
}

function isBalanced(text: string): boolean {
  return (text.match(/[(（]/gu)?.length ?? 0) === (text.match(/[)）]/gu)?.length ?? 0);
}

/** Names in a row and in the next lines of its block, as long as these go on with names. */
function namesFrom(scan: Scan, row: Row, text: string, label: string | null): Group | null {
  const names = [...partsOf(scan, text)];
  const rows = [row.index];
  let whole = text;
  for (let next = row.index + 1; scan.rows[next]?.at === row.at; next += 1) {
    const line = scan.rows[next] as Row;
    const open = /[,，、،؛;；]\s*$/u.test(scan.rows[next - 1]?.text ?? "");
    const more = partsOf(scan, line.text);
    if (!mayHoldNames(scan, line) || line.marker !== null || inOneRow(scan, next) !== null) break;
    if (!open && more.length < 2) break;
    names.push(...more);
    whole += ` ${line.text}`;
    rows.push(next);
  }
  if (names.length === 0 || !areNames(names)) return null;
  if (areClosedAlike(scan, rows) || areOneEach(scan, rows, names.length)) return null;
  return { label, names, text: whole, row, rows };
}

/** Five lines and more of which all but the last end with the sign that stands between names: each is one. */
function areClosedAlike({ rows }: Scan, indexes: readonly number[]): boolean {
  return (
    indexes.length >= 5 &&
    indexes.slice(0, -1).every((index) => /[,，、،؛;；]\s*$/u.test(rows[index]?.text ?? ""))
  );
}

/** Five lines and more with hardly a sign at an end, and a part or two in each: names with a detail, one a line. */
function areOneEach({ rows }: Scan, indexes: readonly number[], parts: number): boolean {
  const open = indexes.filter((index) => /[,，、،؛;；]\s*$/u.test(rows[index]?.text ?? "")).length;
  return indexes.length >= 5 && open <= 0.1 * indexes.length && parts <= 2.3 * indexes.length;
}

function partsOf(scan: Scan, text: string): readonly string[] {
  return splitInline(text, scan.languages)?.names ?? [text];
}

function areNames(names: readonly string[]): boolean {
  return (
    !names.some((name) => /[。；]/u.test(name)) &&
    names.filter(isCountryName).length < 0.2 * names.length &&
    names.filter((name) => shapeOf(name).name >= 0.55 && name.length <= 160).length >=
      0.85 * names.length
  );
}

/** Two groups and more, or one whose label says what it is; several names behind most labels, no offices. */
function areGroups(scan: Scan, groups: readonly Group[]): boolean {
  const labelled = groups.filter(({ label }) => label !== null);
  const sure = labelled.filter(({ label, row, rows }) =>
    rows[0] === row.index ? saysSort(label ?? "") : isSort(label ?? ""),
  );
  const names = groups.flatMap((group) => group.names);
  const offices = names.filter(
    (name) => roleWords.test(fold(name)) && !shapeOf(name).person,
  ).length;
  const mean = names.length / (groups.length || 1);
  if (labelled.length === 0 || names.length < 4 || offices > 0.3 * names.length) return false;
  if (labelled.length < 2 && sure.length === 0) return false;
  const above = groups.filter(({ row, rows }) => rows[0] !== row.index);
  if (above.some(({ rows, label }) => isName(scan, rows[0] ?? 0, label ?? ""))) return false;
  if (mean >= 3 || arePersonsOfGroups(labelled)) return true;
  return mean >= 1.5 && (sure.length >= 0.6 * labelled.length || isIdeographic(groups));
}

/** "Greens: Ada Tar, Ben Salt", "Independent: Ida Reed": nothing but persons, and labels that hardly a body is called by. */
function arePersonsOfGroups(groups: readonly Group[]): boolean {
  const names = groups.flatMap((group) => group.names);
  const heads = names.map((name) => headOf(name.replace(personTitles, "")));
  const known = heads.filter((head) => givenNames.has(fold(head.split(/[\s-]/u)[0] ?? "")));
  const bodies = groups.filter(({ label }) => organisationWords.test(fold(label ?? "")));
  return (
    groups.length >= 2 &&
    names.length >= 1.5 * groups.length &&
    heads.every(looksLikePerson) &&
    known.length >= 0.5 * names.length &&
    bodies.length < 0.5 * groups.length
  );
}

/** A line above names may be a name itself, whose next line happens to hold several. */
function isName({ shapes }: Scan, at: number, label: string): boolean {
  return shapes[at]?.organisation === true && !isSort(label);
}

function saysSort(label: string): boolean {
  return isSort(label) || groupKind(labelText(label)) !== null;
}

function isSort(label: string): boolean {
  const text = labelText(label);
  return isCounted(label) || isEnclosed(label) || isKindLabel(text) || isCountryName(text);
}

/** The ideographic comma stands between names and never between a name and its details. */
function isIdeographic(groups: readonly Group[]): boolean {
  return groups.some(({ row }) => row.text.includes("、"));
}

function entriesOf({ label, names, row }: Group): ListEntry[] {
  const group = label === null ? null : labelText(label);
  const kind = group === null || isCountryName(group) ? null : groupKind(group);
  return names.map((name): ListEntry => ({ raw: name, text: name, row, group, kind }));
}
