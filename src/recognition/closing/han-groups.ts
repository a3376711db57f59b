// Persons in Chinese by what they are: a line for each body or calling, a blank, and its persons behind it: "海洋大學教授 林海塔、
// 周明".

import { nextContent } from "../group/group-heading.ts";
import type { Scan } from "../list/scan.ts";
import type { ListEntry, SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { hanSurnames } from "../words/given-names-table.ts";
import { organisationWords, roleWords } from "../words/name-words.ts";

const least = 3;

/** The lines right below an announcement that are set so, or null. */
export function hanGroups(scan: Scan, at: number): SignatoryList | null {
  const rows: Row[] = [];
  const entries: ListEntry[] = [];
  for (let next = nextContent(scan, at); ; next = nextContent(scan, next)) {
    const row = scan.rows[next];
    const found = row === undefined || !mayHold(scan, row) ? [] : personsOf(row);
    if (row === undefined || found.length === 0) break;
    rows.push(row);
    entries.push(...found);
  }
  if (rows.length < 2 || entries.length < least || !rows.some(hasSeveral)) return null;
  return {
    cue: scan.rows[at] as Row,
    rule: "list.groups",
    entries,
    rows: new Set([at, ...rows.map(({ index }) => index)]),
    incomplete: false,
  };
}

function mayHold({ content, cues }: Scan, { index, marker, kind }: Row): boolean {
  return content[index] === true && cues[index] === null && marker === null && kind !== "row";
}

function hasSeveral({ text }: Row): boolean {
  return text.includes("、");
}

function personsOf(row: Row): ListEntry[] {
  const [, sort = "", names = ""] = set.exec(row.text) ?? [];
  const persons = names.split("、");
  const told = roleWords.test(sort) || organisationWords.test(sort) || callings.test(sort);
  if (names === "" || !told || !persons.some((name) => hanSurnames.test(name))) return [];
  return persons.map((name) => ({
    raw: name,
    text: `${name}，${sort}`,
    printed: row.text,
    row,
    group: null,
    kind: "person",
    name,
  }));
}

const set =
  /^(\p{Script=Han}[\p{Script=Han}（）()]{2,24})[ \u3000]+(\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){0,60})[。；]?$/u;

/** What somebody is without a word for an office. */
const callings =
  /(?:校友|學者|学者|作家|藝術家|艺术家|公民|居民|學生|学生|人士|工作者|師|师|員|员|者)$/u;
