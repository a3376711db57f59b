// Organisations each with the person who speaks for it behind a tab or a wide gap, a dash or a comma: the organisations
// sign.

import { capacityOf } from "../entry/capacity.ts";
import { fold, tidy } from "../rows/tidy.ts";
import { givenNames } from "../words/given-names-table.ts";
import { personTitles, roleWords } from "../words/name-words.ts";
import type { CollectedRow } from "../collect/collected.ts";
import { hasKindNoun } from "../group/kind-label.ts";
import { labelText } from "../group/label-text.ts";
import { headOf, looksLikePerson, shapeOf } from "./shape.ts";
import type { ListEntry } from "./signatory-list.ts";

/** The organisations, or null where the rows are set otherwise. */
export function representedRows(rows: readonly CollectedRow[]): ListEntry[] | null {
  if (rows.length < 2) return null;
  if (rows.some(({ row }) => capacityOf(row.text) !== null)) return null;
  const pairs = pairsBehind(rows, wide) ?? pairsBehind(rows, dash) ?? pairsBehind(rows, comma);
  if (pairs === null) return representedBelow(rows);
  return rows.map(({ row, group, kind }, index): ListEntry => ({
    raw: row.raw,
    text: tidy(pairs[index]?.name ?? row.text),
    printed: row.text,
    row,
    group,
    kind: kind ?? "organisation",
  }));
}

interface Pair {
  readonly name: string;
  readonly person: string;
}

const wide = /^(\S.*?)(?:\t+|(?: |\u00a0){3,})(\S.*)$/u;
const dash = /^(\S.*?)\s+[-–—]\s+(\S.*)$/u;
const comma = /^(\S.*?),\s+(\S.*)$/u;

/** What stands before and behind the sign in each row, where that is mostly an organisation and a person. */
function pairsBehind(rows: readonly CollectedRow[], sign: RegExp): (Pair | null)[] | null {
  const pairs = rows.map(({ row }): Pair | null => {
    const [, name = "", person = ""] = sign.exec(row.raw.trim()) ?? [];
    return name === "" ? null : { name, person };
  });
  const found = pairs.filter((pair) => pair !== null);
  const organisations = found.filter(({ name }) => shapeOf(tidy(name)).organisation).length;
  const persons = found.filter(({ person }) =>
    sign === wide ? isPerson(tidy(person)) : isKnownPerson(tidy(person)),
  ).length;
  return found.length >= 0.8 * rows.length &&
    organisations >= 0.5 * found.length &&
    persons >= 0.7 * found.length
    ? pairs
    : null;
}

/** A person by the name or by a calling behind it: most names of organisations have parts behind a dash or comma, too. */
function isKnownPerson(text: string): boolean {
  const head = headOf(text).replace(personTitles, "");
  const detail = text.slice(headOf(text).length);
  const known =
    givenNames.has(fold(head.split(/[\s-]/u)[0] ?? "")) || personTitles.test(headOf(text));
  return isPerson(head) && (known || roleWords.test(fold(detail)));
}

function isPerson(text: string): boolean {
  return looksLikePerson(headOf(text)) && !shapeOf(headOf(text)).organisation;
}

/** Bodies each with the person who speaks for it in the line below, an office or a title beside the name; or null. */
function representedBelow(rows: readonly CollectedRow[]): ListEntry[] | null {
  const speaks = rows.map(({ row }) => row.marker === null && isSpeaker(row.text));
  const bodies = rows.flatMap((each, at) => (speaks[at] === true ? [] : [{ each, at }]));
  const paired = bodies.filter(({ at }) => speaks[at + 1] === true);
  const apart = speaks.every((one, at) => !one || speaks[at - 1] === false);
  if (!apart || paired.length < leastPairs || rows.some(({ row }) => row.kind === "row"))
    return null;
  // Persons with a title and no office may as well sign for themselves.
  const offices = rows.filter(({ row }, at) => speaks[at] === true && tellsOffice(row.text)).length;
  if (offices < 0.5 * paired.length) return null;
  const alone = bodies.filter(({ at }) => speaks[at + 1] !== true);
  const heads = new Set(alone.filter(({ each }) => hasKindNoun(each.row.text)).map(({ at }) => at));
  const fit =
    alone.length - heads.size <= 0.2 * paired.length &&
    bodies.every(({ each }) => !isKnownPerson(each.row.text)) &&
    paired.filter(({ each }) => shapeOf(each.row.text).organisation).length >= 0.5 * paired.length;
  if (!fit) return null;
  let { group } = rows[0] as CollectedRow;
  return bodies.flatMap(({ each, at }): ListEntry[] => {
    if (heads.has(at)) {
      group = labelText(each.row.text);
      return [];
    }
    const { row, kind } = each;
    const raw = speaks[at + 1] === true ? `${row.raw} ${rows[at + 1]?.row.raw ?? ""}` : row.raw;
    const text = row.text.replace(/,$/u, "");
    return [{ raw, text, row, group: group ?? each.group, kind: kind ?? "organisation" }];
  });
}

const leastPairs = 2;

function isSpeaker(text: string): boolean {
  return isKnownPerson(text) && (tellsOffice(text) || personTitles.test(text));
}

function tellsOffice(text: string): boolean {
  return roleWords.test(fold(text.slice(headOf(text).length)));
}
