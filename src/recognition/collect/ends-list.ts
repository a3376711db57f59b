// What ends a list: the end of a letter or release, its notes, the statement in its next language.

import { isOfImprint } from "../frame/address.ts";
import { namesStatement } from "../frame/announcement.ts";
import { isReferenceHeading } from "../frame/references.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { isFieldOfForm } from "../table/table-header.ts";
import { headsOtherArticles } from "../words/cues.ts";
import { isEntryLike, type Scan } from "../list/scan.ts";
import type { CollectedRow } from "./collected.ts";

/** The sign above the sender's own lines in a mail (RFC 3676, 4.3) or below a release, the heading of notes and sources, the first note. */
export function endsLetter(scan: Scan, at: number, entries: readonly CollectedRow[]): boolean {
  const row = scan.rows[at] as Row;
  if (scan.content[at] !== true) return false;
  const note =
    !/^\[\d/u.test(entries[0]?.row.marker ?? "") &&
    /^(?:\[\d{1,2}\]|\[\^\d{1,2}\]):?(?:\s|$)/u.test(`${row.marker ?? ""} ${row.text}`.trim());
  return (
    note ||
    endsRelease(row.text) ||
    tellsOfVote(row) ||
    (entries.length > 0 && isAddresseeBelow(row)) ||
    isReferenceHeading(row) ||
    (row.marker === null && headsOtherArticles(row.text)) ||
    isFieldOfForm(scan.rows, at) ||
    beginsImprint(scan, at, entries) ||
    isTag(scan, at, entries) ||
    shoutsNextText(scan, at, entries) ||
    headsNextText(scan, at, entries)
  );
}

/** Below the names and apart from them, who publishes the page: street, place, telephone in the next lines. */
function beginsImprint({ rows }: Scan, at: number, entries: readonly CollectedRow[]): boolean {
  const [row, last] = [rows[at], entries.at(-1)?.row];
  if (row?.marker !== null || row.kind === "row" || last === undefined || row.at === last.at)
    return false;
  const [street, ...more] = rows.slice(at + 1, at + 4).map(({ text }) => isOfImprint(text));
  return (
    street === true &&
    more.includes(true) &&
    !entries.slice(-6).some((entry) => isOfImprint(entry.row.text))
  );
}

/** "ENDS", "###": what news agencies set below the last line; "--" ends a mail. */
export function endsRelease(text: string): boolean {
  return endOfRelease.test(text);
}

const endOfRelease = /^(?:-{2}|[\s*#–—-]*(?:ENDS|ENDE)[\s*#.–—-]*|(?:#\s?){3})$/u;

/** "Exma. Sra.", "Ilmo. Sr. Prefeito": whom a letter goes to may stand below who signs it. */
export function isAddresseeBelow({ text }: Row): boolean {
  return addressee.test(text);
}

const addressee =
  /^(?:Ex(?:cel(?:entíssim|entisim)?)?m?[oa]s?\.?|Il(?:ustríssim|ustrisim|m)[oa]s?\.?)\s+(?:Sr|Sra|Srta|Senhor|Señor|Dr|Dra|Prefeit|Vereador|Deputad|Ministr|President|Alcald)\p{L}*\.?/u;

/** "Adopted by 8 votes to 1", "Aprovada por unanimidade": what became of a motion, and below it who presides. */
export function tellsOfVote({ text, marker, kind }: Row): boolean {
  if (marker !== null || kind === "row" || text.length > 200 || !mayTell.test(text)) return false;
  return vote.test(fold(text));
}

/** Asked first: hardly a row of a list has any of these. */
const mayTell =
  /dopt|pprov|prob[ao]d|arried|assed|prova[dt]|genommen|schlossen|edta|ntag|przyj|rijat|řijat|chv[aá]len|svoj|prejet|lfogad|своје|ринят|рийнят|риет/iu;

const vote =
  /^(?:(?:the|this|die|der|das|la|le|el|o|a|il) )?(?:\p{L}+ )?(?:(?:was|wurde|fue|foi|ete|est) )?(?:(?:unanimously|einstimmig) )?(?:adopted|approved|carried|passed|angenommen|beschlossen|aprobad[oa]|aprovad[oa]|adoptee?|approvat[oa]|vedtaget|vedtatt|antagen|aangenomen|przyjet[oay]|prijat[oay]?|schvalen[oay]?|usvojen[oa]?|sprejet[oa]?|elfogadva|adoptat[aă]?|усвојен[оа]?|принят[оа]?|прийнят[оа]?|приет[оа]?)(?!\p{L})(?:.{0,60}(?:\d+|unanim|einstimmig|majority|majorite|mayoria|maioria|maggioranza|mehrheit|vetsin|vecin|jednoglas|jednomysln|jednoglosn|enhallig|enstemmig|единоглас|једноглас|одноголос)|(?<=(?:unanimously|einstimmig) \p{L}+)[.!]?$)/u;

/** "#LightTheLamps" apart from the names above, with none below: what is asked to be shared. */
function isTag(scan: Scan, at: number, entries: readonly CollectedRow[]): boolean {
  const isOne = ({ text }: Row): boolean => /^#[\p{L}\p{N}_]{4,}$/u.test(text);
  const [row, next, last] = [scan.rows[at] as Row, scan.rows[at + 1], entries.at(-1)?.row];
  const goesOn =
    next !== undefined && scan.content[next.index] === true && isEntryLike(scan, next.index);
  return isOne(row) && row.at !== last?.at && !goesOn && !entries.some((entry) => isOne(entry.row));
}

/** A line of many words in capitals below names that are not, and text below it: the title of what follows. */
function shoutsNextText(
  { rows, shapes }: Scan,
  at: number,
  entries: readonly CollectedRow[],
): boolean {
  const row = rows[at] as Row;
  const shouts = ({ text }: Row): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
  return (
    row.marker === null &&
    row.kind !== "row" &&
    wordsOf(row.text).length >= 8 &&
    shapes[row.index]?.organisation !== true &&
    shouts(row) &&
    !entries.some((entry) => shouts(entry.row)) &&
    rows.slice(at + 1, at + 4).some(({ index }) => shapes[index]?.prose === true)
  );
}

/** The title of the statement in its next language: a line with a word for one, text right below it. */
function headsNextText(
  { rows, shapes, languages }: Scan,
  at: number,
  entries: readonly CollectedRow[],
): boolean {
  const row = rows[at] as Row;
  const last = entries.at(-1)?.row;
  return (
    languages.length >= 2 &&
    entries.length >= 3 &&
    row.marker === null &&
    last?.marker === null &&
    row.at !== last.at &&
    row.text.length <= 160 &&
    namesStatement(row.text) &&
    rows
      .slice(at + 1, at + 5)
      .some(({ index, text }) => text.length >= 120 && shapes[index]?.prose === true)
  );
}

/** A rule right below the announcement: the list is not there (a picture, or loaded later), another part of the page is. */
export function isEndOfPart({ rows }: Scan, at: number): boolean {
  return rows[at]?.kind === "rule" && rows[at]?.block.plain !== true;
}
