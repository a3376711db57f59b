// Lists below words that only may announce one, where nothing else in the document does.

import { rowsCallAsWe } from "../closing/calls-as-we.ts";
import { personScore } from "../entry/kind.ts";
import { inlineInRow } from "../inline/announced-names.ts";
import { headsRollOfJoined, headsRollOfPersons } from "../group/roll-of-persons.ts";
import { weightOf } from "../language/script.ts";
import type { Scan } from "../list/scan.ts";
import { shapeOf } from "../list/shape.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { announcesSignatories } from "../words/cues.ts";
import { signingVerbs } from "../words/signing-table.ts";
import { stemPattern } from "../words/stems.ts";
import { opensSentence, speaksInCapacity } from "../speakers/opens-sentence.ts";
import { leadsToSpeakers } from "./speakers-lead.ts";
import {
  countOf,
  isFollowing,
  isLabel,
  isSortLabel,
  mayAnnounce,
  namesWhoSpeaks,
  saysBy,
  takesStance,
} from "./weak-cue.ts";

/** A list below words that only may announce one: most of it must be organisations, and the text stand above it. */
export function mayAnnounced(
  scan: Scan,
  announcedList: (scan: Scan, at: number) => SignatoryList | null,
): SignatoryList | null {
  const told = scan.rows.map((row, at) => scan.content[at] === true && tells(scan, row));
  const speaks = scan.rows.map(
    (row, at) =>
      scan.content[at] === true &&
      (namesWhoSpeaks(row) || speaksInCapacity(row) || opensSentence(scan.rows, at)),
  );
  const weak = told.map((tell, at) => tell || speaks[at] === true);
  const cues = scan.cues.map((cue, at) => cue ?? (weak[at] === true ? "announcement" : null));
  for (let at = scan.rows.length - 1; at >= 0; at -= 1) {
    const row = scan.rows[at] as Row;
    const list =
      weak[at] === true
        ? announcedList({ ...scan, cues }, at)
        : scan.content[at] === true
          ? inlineInRow(scan, at, isLabel)
          : null;
    if (list !== null && isCounted(scan, row, list)) return { ...list, rule: "list.may-announce" };
    if (list === null || list.entries.length < 3) continue;
    if (isRollOfJoined(scan, row, list)) return { ...list, rule: "list.roll-of-persons" };
    const onTop = speaks[at] === true && isAboveText(scan, at, list);
    const below = (told[at] === true || weak[at] === false) && isBelowText(scan, row, list);
    if (!onTop && !below) continue;
    if (onTop && opensSentence(scan.rows, at)) return { ...list, rule: "list.on-top" };
    const sure = isSureLead(row) || (isSortLabel(labelOf(row)) && rowsCallAsWe(scan, scan.rows));
    if (areMostlyOrganisations(list, sure))
      return { ...list, rule: onTop ? "list.on-top" : "list.may-announce" };
  }
  return null;
}

function tells(scan: Scan, row: Row): boolean {
  if (mayAnnounce(row) || headsRollOfPersons(row)) return true;
  return isFollowing(row) && (saysBy(row) || isBelowStance(scan, row.index));
}

/** Persons of a sort of which the text above wants more to join. */
function isRollOfJoined(scan: Scan, row: Row, list: SignatoryList): boolean {
  const persons = list.entries.filter((entry) => personScore(entry) >= 0.5).length;
  return (
    persons >= 0.8 * list.entries.length &&
    headsRollOfJoined(scan.rows, row) &&
    isBelowText(scan, row, list)
  );
}

const signing = stemPattern([...signingVerbs, "signed\\b", "chu ky\\b"]);

function isSureLead(row: Row): boolean {
  return isLabel(labelOf(row)) || leadsToSpeakers(row) || speaksInCapacity(row);
}

/** "Organisations (9)" above nine of them, in a document that speaks of those who sign. */
function isCounted(scan: Scan, row: Row, list: SignatoryList): boolean {
  const count = countOf(row.text);
  return (
    count === list.entries.length &&
    scan.rows.some(
      ({ text, index }) =>
        index <= row.index && (announcesSignatories(text) || signing.test(fold(text))),
    )
  );
}

function labelOf({ text }: Row): string {
  return text.replace(/[:：].*$/su, "");
}

/** A label that is nothing else needs fewer names that show what they are. */
function areMostlyOrganisations({ entries }: SignatoryList, labelled: boolean): boolean {
  const shapes = entries.map(({ text }) => shapeOf(text));
  const organisations = shapes.filter(({ organisation }) => organisation).length;
  if (labelled)
    return entries.filter((entry) => personScore(entry) >= 2).length <= 0.5 * entries.length;
  return organisations >= (entries.length < 8 ? 0.5 : 0.35) * entries.length;
}

/** The three rows above tell of a demand, of support, of signing. */
function isBelowStance(scan: Scan, at: number): boolean {
  return scan.rows
    .slice(Math.max(0, at - 4), at + 1)
    .some(
      ({ index, text }) =>
        scan.content[index] === true &&
        text.length <= 1500 &&
        (takesStance(text) || announcesSignatories(text)),
    );
}

/** Nothing but titles stands above the list, and text stands below it. */
function isAboveText(scan: Scan, at: number, list: SignatoryList): boolean {
  const isProse = ({ index }: Row): boolean =>
    scan.content[index] === true && scan.shapes[index]?.prose === true;
  const isText = (row: Row): boolean => isProse(row) || isSentence(row.text);
  return (
    !scan.rows.slice(0, at).some(isProse) &&
    scan.rows.slice(Math.max(...list.rows) + 1).some(isText)
  );
}

/** By its length and its end, where its language's words are not known well enough. */
function isSentence(text: string): boolean {
  return wordsOf(text).length >= 9 && /\p{L}{2}[.!?]["”»]?$/u.test(text);
}

/** More of the text stands above the list than below it. */
function isBelowText(scan: Scan, row: Row, list: SignatoryList): boolean {
  const prose = (rows: readonly Row[]): number =>
    rows
      .filter(
        ({ index, kind, text }) =>
          scan.content[index] === true && kind !== "row" && weightOf(text) >= 50,
      )
      .reduce((sum, { text }) => sum + weightOf(text), 0);
  const above = prose(scan.rows.slice(0, row.index + 1));
  return above >= 60 && above >= 2 * prose(scan.rows.slice(Math.max(...list.rows) + 1));
}
