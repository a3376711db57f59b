// A list made of rows that are likely to name signatories: one entry a row, or the names that a row holds.

import { capacityOf } from "../entry/capacity.ts";
import { headsGroup } from "../group/group-heading.ts";
import { isKindLabel } from "../group/kind-label.ts";
import { labelText } from "../group/label-text.ts";
import type { CollectedRow } from "../collect/collected.ts";
import { entriesOfRows } from "../list/entries-of-rows.ts";
import { type Scan } from "../list/scan.ts";
import type { ListEntry, SignatoryList } from "../list/signatory-list.ts";
import { namesIn } from "../inline/names-in-text.ts";
import type { Row } from "../rows/rows.ts";
import { looksLikePerson } from "../list/shape.ts";
import { fold } from "../rows/tidy.ts";
import { entriesInTable } from "../table/table-list.ts";
import { isCountryName } from "../words/countries.ts";
import { groupKind } from "../words/cues.ts";
import { roleWords } from "../words/name-words.ts";
import { namesTold } from "./names-told.ts";
import { meanOf } from "./surroundings.ts";
import { isText } from "./texts.ts";

export function listOf(
  scan: Scan,
  cluster: readonly number[],
  likely: readonly number[],
): SignatoryList {
  const mean = meanOf(cluster.map((index) => likely[index] ?? 0));
  return {
    cue: null,
    rule: mean >= 0.8 ? "list.weighed" : "list.weighed-doubtful",
    entries: entriesOf(scan, collected(scan, cluster)),
    rows: new Set(cluster),
    incomplete: false,
  };
}

/** The rows with the heading of their group. */
function collected(scan: Scan, cluster: readonly number[]): CollectedRow[] {
  const members = new Set(cluster);
  const rows: CollectedRow[] = [];
  let group: Pick<CollectedRow, "group" | "kind"> = { group: null, kind: null };
  const [first, last] = [cluster[0] ?? 0, cluster.at(-1) ?? 0];
  for (let at = Math.max(0, first - 1); at <= last; at += 1) {
    const row = scan.rows[at] as Row;
    const heads = isLabel(row) && (isKindLabel(labelText(row.text)) || at < last);
    if (members.has(at) && !heads) rows.push({ row, ...group });
    else if (
      heads ||
      headsGroup(scan, at, { last: rows.at(-1)?.row, parted: group.group !== null })
    )
      group = { group: labelText(row.text), kind: groupKind(row.text) };
  }
  return rows;
}

/** A few words and a colon say what those below are, also where the word for that sort is not known. */
function isLabel({ text, marker }: Row): boolean {
  return marker === null && text.length <= 40 && /[:：]$/u.test(text);
}

/** Rows that hold several names in running text are parted by themselves, the others together. */
function entriesOf(scan: Scan, rows: readonly CollectedRow[]): ListEntry[] {
  const cells = entriesInTable(
    scan,
    rows.map(({ row }) => row),
  );
  if (cells !== null) return cells;
  const entries: ListEntry[] = [];
  const telling = areToldOf(rows.map(({ row }) => row));
  let plain: CollectedRow[] = [];
  const close = (): void => {
    entries.push(...entriesOfRows(plain, scan.languages));
    plain = [];
  };
  for (const { row, group, kind } of rows) {
    const names = telling && tellsOfHead(row) ? null : namesOfRow(scan, row);
    if (names === null) plain.push({ row, group, kind });
    else {
      close();
      entries.push(...names.map((name) => ({ ...name, group, kind: name.kind ?? kind })));
    }
  }
  close();
  return entries;
}

/** The names that a row holds in running text; null where the row is one name, none where it is a text without any. */
function namesOfRow(scan: Scan, row: Row): readonly ListEntry[] | null {
  if (row.kind === "row" || capacityOf(row.text) !== null || isPersonWithOffice(row)) return null;
  const signs = Math.max(
    row.text.match(/[,،，、;；؛|•·/]/gu)?.length ?? 0,
    (row.text.match(/\s[-–—]\s/gu)?.length ?? 0) - 3,
  );
  const running = signs >= 2 && (row.text.length >= 40 || areShort(row.text));
  const names = running && !isText(scan, row.index) ? namesIn(scan, row.text, row, 3) : null;
  if (names !== null) return names.entries;
  const text = isText(scan, row.index) || (signs >= 2 && row.text.length > 120);
  return text ? namesTold(scan, row) : null;
}

/** "Ada Tar – President, Tern Trust, Sealby", "Ada Tar, President, Tern Trust": one person, and nobody else behind. */
function isPersonWithOffice({ text }: Row): boolean {
  if (text.length > 200) return false;
  const [head = "", ...behind] = text.split(/\s*[,،，]\s+|\s[-–—]\s/u);
  const told = (part: string): boolean => roleWords.test(fold(part));
  const others = behind.filter(
    (part) => looksLikePerson(part) && !told(part) && !isCountryName(part),
  );
  return (
    looksLikePerson(head) &&
    behind.length >= 2 &&
    behind.length <= 5 &&
    behind.slice(0, 2).some(told) &&
    others.length === 0
  );
}

/** "FO, FSU, Solidaires": nothing but single words that begin with a capital. */
function areShort(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}\p{N}-]{1,11}[,;/]\s?){2,9}\p{Lu}[\p{L}\p{N}-]{1,11}$/u.test(text);
}

const leastTold = 4;

/** Rows of one person each: the first part of most is a person, and hardly any part behind it is another. */
function areToldOf(rows: readonly Row[]): boolean {
  const parted = rows.map(({ text }) => partsOf(text)).filter(({ length }) => length > 1);
  if (parted.length < leastTold || parted.length < 0.5 * rows.length) return false;
  const heads = parted.filter(([head = ""]) => looksLikePerson(head)).length;
  const behind = parted.flatMap((parts) => parts.slice(1));
  const others = behind.filter((part) => looksLikePerson(part) && !isCountryName(part)).length;
  return heads >= 0.7 * parted.length && others <= 0.35 * behind.length;
}

/** What stands behind the first part tells of it. */
function tellsOfHead({ text }: Row): boolean {
  return text.length <= longestTold;
}

const longestTold = 300;

function partsOf(text: string): string[] {
  return text.split(/\s*[,;،；，]\s+/u).filter((part) => part !== "");
}
