// Persons below a line that says for whom they sign: "For the Keepers' Council", and a line each or all in one; and below
// them perhaps the next such line with its own persons.

import type { CollectedRow } from "../collect/collected.ts";
import { personsIn } from "../entry/several-persons.ts";
import { splitInline } from "../inline/split-inline.ts";
import { entriesOfRows } from "../list/entries-of-rows.ts";
import type { Scan } from "../list/scan.ts";
import { headOf, looksLikePerson } from "../list/shape.ts";
import type { ListEntry, SignatoryList } from "../list/signatory-list.ts";
import { isPageRow } from "../rows/page-row.ts";
import type { Row } from "../rows/rows.ts";
import { fold, foldInPlace, tidy } from "../rows/tidy.ts";
import { roleWords } from "../words/name-words.ts";
import { front } from "../unannounced/on-behalf.ts";

const mostPersons = 40;
/** So many lines may stand between the text and who signs it: a date, tags, a cry. */
const mostBetween = 2;
/** So many lines of the page may stand below the last person. */
const mostBelow = 3;

/** The list behind the text, to its end or the next heading; or null. */
export function personsForBodies(scan: Scan): SignatoryList | null {
  const content = scan.rows.filter(({ index }) => scan.content[index] === true);
  const end = content.findLastIndex(
    (row) => scan.shapes[row.index]?.prose === true && !leadsIn(row, scan.languages),
  );
  const tail = content.slice(end + 1).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const from = tail.slice(0, mostBetween + 1).findIndex((row) => leadsIn(row, scan.languages));
  const lead = tail[from];
  if (end < 0 || lead === undefined) return null;
  const behind = tail.slice(from);
  const close = behind.findIndex(
    (row) => (row.kind === "heading" && !isLead(row)) || isPageRow(row),
  );
  const rows = close < 0 ? behind : behind.slice(0, close);
  const entries = areBodiesWithSpeakers(rows, scan.languages)
    ? bodiesOf(rows, scan.languages)
    : entriesBelow(rows, scan.languages);
  if (entries === null || entries.length < 1 || entries.length > mostPersons) return null;
  return {
    cue: lead,
    rule: "list.on-behalf",
    entries,
    rows: new Set(rows.map(({ index }) => index)),
    incomplete: false,
  };
}

/** One person below each of several bodies speaks for it: the bodies sign. */
function areBodiesWithSpeakers(rows: readonly Row[], languages: readonly string[]): boolean {
  const pairs = rows.length >= 4 && rows.length % 2 === 0;
  return (
    pairs &&
    rows.every((row, at) => (at % 2 === 0 ? isLead(row) : personsOf(row, languages)?.length === 1))
  );
}

/** The persons of all lines but those that say for whom, with the offices below them; null where any line names something else. */
/** Each of the lines that say for which body. */
function bodiesOf(rows: readonly Row[], languages: readonly string[]): ListEntry[] {
  const named = rows
    .filter((_, at) => at % 2 === 0)
    .map((row) => ({
      ...row,
      text: row.text.slice(lengthOfLead(row.text)).replace(/[:：–-]\s*$/u, ""),
    }));
  return entriesOfRows(
    named.map((row) => ({ row, group: null, kind: "organisation" })),
    languages,
  );
}

/** "For the ", "Im Namen der ": the letters in front of the body. */
function lengthOfLead(text: string): number {
  const folded = foldInPlace(text);
  const word = /^(?:for|fur|por|pour|per|pel|pelo|pela|voor|za|dla|за|για|pentru)\s/u.exec(folded);
  const lead = word?.[0].length ?? front.exec(folded)?.[0].length ?? 0;
  const inWord = lead > 0 && /\S$/u.test(folded.slice(0, lead));
  const rest = inWord ? lead + (/^\S*\s*/u.exec(folded.slice(lead))?.[0].length ?? 0) : lead;
  return rest + (smallWords.exec(folded.slice(rest))?.[0].length ?? 0);
}

/** "of the", "de la": between what says for whom and the name. */
const smallWords =
  /^(?:(?:of|von|de|du|des|del|della|dello|dei|di|do|da|dos|das|van|af|av|od)\s)?(?:(?:the|die|der|das|den|dem|la|le|les|el|los|las|il|lo|i|de|het|ta|den)\s|l['’])?(?=\S)/u;

function entriesBelow(rows: readonly Row[], languages: readonly string[]): ListEntry[] | null {
  const entries: ListEntry[] = [];
  let single: CollectedRow[] = [];
  const close = (): void => {
    entries.push(...entriesOfRows(single, languages));
    single = [];
  };
  for (const [at, row] of rows.entries()) {
    const names = namesBehindLead(row, languages) ?? (isLead(row) ? [] : personsOf(row, languages));
    if (names?.length === 1 && names[0] === row.text)
      single.push({ row, group: null, kind: "person" });
    else if (names !== null) {
      close();
      entries.push(...names.map((name) => entryOf(name, row)));
    } else if (single.length > 0 && isOffice(row))
      single.push({ row, group: null, kind: "person" });
    else if (withOffices(entries, row)) continue;
    else if (
      single.length + entries.length > 0 &&
      (isNextPart(row) || rows.length - at <= mostBelow)
    )
      break;
    else return null;
  }
  close();
  return entries;
}

function entryOf(name: string, row: Row): ListEntry {
  return { raw: name, text: tidy(name), row, group: null, kind: "person" };
}

/** One person with an office or not, or several between commas or side by side; null where the line is neither. */
function personsOf(row: Row, languages: readonly string[]): string[] | null {
  const { text, kind } = row;
  if (kind === "row" || kind === "heading") return null;
  const apart = columnsOf(row);
  const names = apart.length >= 2 ? apart : (splitInline(text, languages)?.names ?? []);
  const several = names.length >= 2 && names.every((name) => looksLikePerson(headOf(name)));
  if (several) return [...names];
  const bare = text.length <= 300 ? text.replace(contactBehind, "") : text;
  return bare.length <= 160 && looksLikePerson(headOf(bare)) ? [bare] : null;
}

/** What blanks set apart in the line as printed: places to sign that stand side by side. */
function columnsOf({ lines }: Row): string[] {
  const [line] = lines;
  return lines.length === 1 && line !== undefined ? line.text.trim().split(/\s{4,}/u) : [];
}

/** Where somebody is reached stands in brackets behind the name. */
const contactBehind = /\s*[(（][^()（）]*(?:@|\d{2}[\s./-]?\d{2})[^()（）]*[)）]$/u;

function isOffice({ text, kind, marker }: Row): boolean {
  return (
    kind === "paragraph" && marker === null && text.length <= 120 && roleWords.test(fold(text))
  );
}

/** "Update:", "Contact for the press:": another part of the page begins. */
function isNextPart({ text }: Row): boolean {
  return text.length <= 60 && /[:：]$/u.test(text);
}

/** Gives each of the last names its office, where the line below them holds as many; false where it does not. */
function withOffices(entries: ListEntry[], row: Row): boolean {
  const offices = columnsOf(row);
  const from = entries.length - offices.length;
  const named = entries.slice(Math.max(0, from));
  if (from < 0 || offices.length < 2 || !named.every((one) => one.row.index === row.index - 1))
    return false;
  for (const [at, entry] of named.entries())
    entries[from + at] = { ...entry, text: `${entry.text}, ${tidy(offices[at] ?? "")}` };
  return true;
}

function leadsIn(row: Row, languages: readonly string[]): boolean {
  return isLead(row) || namesBehindLead(row, languages) !== null;
}

/** "For the Lamp Party: Ada Tar, Ben Salt": both in one line; two persons and more. */
function namesBehindLead({ text, kind }: Row, languages: readonly string[]): string[] | null {
  const [, lead = "", rest = ""] = /^([^:：]{4,90}?)\s*[:：]\s*(\S.*)$/u.exec(text) ?? [];
  if (lead === "" || kind === "row" || !leads.test(fold(lead)) || otherwise.test(fold(lead)))
    return null;
  const names = splitInline(rest, languages)?.names ?? personsIn(rest);
  return names.length >= 2 && names.every((name) => looksLikePerson(headOf(name)))
    ? [...names]
    : null;
}

/** A line of its own that says for whom, without a full stop. */
function isLead(row: Row): boolean {
  const { text, kind, marker } = row;
  if (text.length > 100 || kind === "row" || marker !== null || /[.!?]$/u.test(text)) return false;
  if (otherwise.test(fold(text))) return false;
  const apart = columnsOf(row);
  if (apart.length >= 2 && apart.every((part) => bareLead.test(fold(part)))) return true;
  return leads.test(fold(text)) && !looksLikePerson(headOf(text));
}

/** "For the press", "Za správnost:": what follows is whom to ask, or who vouches for the copy. */
const otherwise =
  /^\S{2,8} (?:(?:the|die|das|den|la|le|les|el|los|las|il|i|de|het|l') ?)?(?:press|media|medi[ea]|medij|prensa|imprensa|stampa|pers(?!\p{L})|tisk|novinar|pras[yu]|сми(?!\p{L})|прес|пресс|медиј|sajto|inform|spravnost|zgodnosc|точност|верност|record|editor|redakt|redac|question|fragen|ruckfragen|dotaz|pytan|upit|вопрос|питан|kontakt|contact|contatt|more |further |mehr |weitere)/u;

/** "Por FM          Por LP": side by side the bare word is enough. */
const bareLead = /^(?:for|fur|por|pour|per|pel|pelo|pela|voor|for|za|dla|za|за|για|pentru) \S/u;

/** Words for "in the name of", and a bare word for "for", which says nothing without persons below it. */
const leads = new RegExp(
  `${front.source}|^(?:for (?:the )?|fur (?:das|den|die|unser) |pour (?:le |la |les |l')|por (?:la|el|los|las) |per (?:il|la|lo|i|le) |per l'|pel[oa]s? |voor (?:de|het) |za |dla |за |για τ\\p{L}+ |pentru )\\p{L}`,
  "u",
);
