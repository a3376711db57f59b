// A first group of names that nothing announces, right above the announcement of a second ("Later signatories:").

import { fold, wordsOf } from "../rows/tidy.ts";
import { isDateLine } from "../frame/dates.ts";
import { groupKind } from "../words/cues.ts";
import type { Row } from "../rows/rows.ts";
import type { CollectedRow } from "../collect/collected.ts";
import { entriesOfRows } from "../list/entries-of-rows.ts";
import { isEntryLike, type Scan, structureOf } from "../list/scan.ts";
import type { SignatoryList } from "../list/signatory-list.ts";

/** The list above a list, or null. */
export function runAbove(scan: Scan, list: SignatoryList): SignatoryList | null {
  const cue = list.cue;
  if (cue === null || list.table !== undefined) return null;
  const rows: Row[] = [];
  for (let at = lastAbove(scan, cue.index); at >= 0 && goesOnAbove(scan, at); at -= 1) {
    const row = scan.rows[at] as Row;
    const last = rows[0];
    if (last !== undefined && structureOf(scan, row) !== structureOf(scan, last)) break;
    rows.unshift(row);
  }
  const above = rows[0] === undefined ? undefined : scan.rows[rows[0].index - 1];
  if (above === undefined) return null;
  const initiated = list.entries.length >= 5 && begunBy.test(fold(above.text));
  if (rows.length < (initiated ? 1 : 3)) return null;
  const heads = initiated || namesThem(scan, above);
  if (!heads && !endsText(scan, above)) return null;
  const telling = rows.filter(
    ({ index }) => scan.shapes[index]?.organisation === true || scan.shapes[index]?.person === true,
  );
  if (telling.length < 0.5 * rows.length) return null;
  const collected = inGroups(rows);
  return {
    cue: heads ? above : null,
    rule: "list.above",
    entries: entriesOfRows(collected, scan.languages),
    rows: new Set([...(heads ? [above.index] : []), ...rows.map(({ index }) => index)]),
    incomplete: false,
  };
}

/** "An initiative of", above those who began what the others support. */
const begunBy =
  /^(?:(?:an?|the|eine|ein|une|una|un|um|uma|un'|een|en|et|ett) ?)?(?:joint |gemeinsame |gezamenlijk |gemensamt )?(?:initiative|project|campaign|projekt|kampagne|aktion|projet|campagne|iniciativa|campanya|campana|proyecto|projeto|campanha|iniziativa|progetto|campagna|initiatief|actie|initiativ|kampanj|kampanje|kampagne|inicjatywa|akcja|iniciativa|inicijativa|акция|инициатива|ініціатива|иницијатива|aloite|algatus) (?:of|by|from|von|vom|der|des|de|du|d[aeo]s?|del|della|di|van|fra|fran|av|af|ze?|od|от|від|од)\s?:?$/u;

/** The first group may be dated: place and day below its names. */
function lastAbove({ rows }: Scan, cue: number): number {
  return isDateLine(rows[cue - 1]?.text ?? "") ? cue - 2 : cue - 1;
}

/** A name, or the heading of a group of names. */
function goesOnAbove(scan: Scan, at: number): boolean {
  const heads = /[:：]$/u.test(scan.rows[at]?.text ?? "") && scan.shapes[at]?.prose === false;
  return isEntryLike(scan, at, heads ? 0.25 : 0.55);
}

/** A line that ends with a colon heads the names below it. */
function inGroups(rows: readonly Row[]): CollectedRow[] {
  let group: Pick<CollectedRow, "group" | "kind"> = { group: null, kind: null };
  return rows.flatMap((row): CollectedRow[] => {
    if (!/[:：]$/u.test(row.text)) return [{ row, ...group }];
    group = { group: row.text.replace(/\s*[:：]$/u, ""), kind: groupKind(row.text) };
    return [];
  });
}

/** A line that says who the names below it are, too long for a name: "Organisations of the coast in support of …". */
function namesThem(scan: Scan, row: Row): boolean {
  const before = scan.rows[row.index - 1];
  return (
    row.text.length <= 220 &&
    !/[.;,]$/u.test(row.text) &&
    groupKind(row.text) !== null &&
    before !== undefined &&
    endsText(scan, before)
  );
}

/** What stands above the names is the text's end: a sentence, or place and date. */
function endsText(scan: Scan, row: Row): boolean {
  return (
    isDateLine(row.text) ||
    scan.shapes[row.index]?.prose === true ||
    (/[.!]["”»)]?$/u.test(row.text) && wordsOf(row.text).length >= 5) ||
    scan.cues[row.index] === "valediction"
  );
}
