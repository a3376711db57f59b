// Lines that were collected with the names below them and name nobody: links to the text, a date, whom they are for, a count.

import { namesStatement } from "../frame/announcement.ts";
import { findDate } from "../frame/dates.ts";
import { isGiven } from "../separators/given-names.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { groupKind } from "../words/cues.ts";
import { organisationWords } from "../words/name-words.ts";
import type { CollectedRow } from "./collected.ts";

/** A few lines in a block of their own that speak of the statement, above the block of the names: links to its text. */
export function withoutLinesAbove(entries: readonly CollectedRow[]): readonly CollectedRow[] {
  const first = entries[0]?.row.at;
  const named = entries.findIndex(({ group }) => group !== null);
  if (
    named >= 1 &&
    named <= 2 &&
    entries.length - named >= 4 &&
    areSentences(entries.slice(0, named))
  )
    return entries.slice(named);
  if (entries.length >= 5 && isSetAbove(entries.map(({ row }) => row))) return entries.slice(1);
  if (entries.length >= 4 && isDatedHead(entries[0]?.row.text ?? "")) return entries.slice(1);
  if (entries.length >= 4 && countsOthers(entries)) return entries.slice(1);
  if (entries.length >= 4 && isOpenHead(entries.map(({ row }) => row.text)))
    return entries.slice(1);
  const apart = entries.filter(({ row }) => row.at === first && row.marker === null);
  const rest = entries.slice(apart.length);
  const [only] = apart;
  if (apart.length === 1 && rest.length >= 4 && membersOf.test(fold(only?.row.text ?? "")))
    return rest;
  const links =
    apart.length <= 3 && rest.length >= 5 && apart.some(({ row }) => namesStatement(row.text));
  return links && rest.every(({ row }) => row.at === rest[0]?.row.at) ? rest : entries;
}

/** Without the line on top that counts those below it. */
export function withoutCountAbove(entries: readonly CollectedRow[]): readonly CollectedRow[] {
  return entries.length >= 4 && countsOthers(entries) ? entries.slice(1) : entries;
}

/** Above the label of the names the last lines of the text. */
function areSentences(entries: readonly CollectedRow[]): boolean {
  return entries.every(
    ({ row: { text, marker } }) =>
      marker === null && /[.!?;]$/u.test(text) && wordsOf(text).length >= 4,
  );
}

/** "Our voices" in a block of its own, above names that all stand in one block or all have a mark: a heading, whatever it says. */
function isSetAbove([head, ...names]: readonly Row[]): boolean {
  const [first] = names;
  if (head === undefined || first === undefined || head.marker !== null || head.at === first.at)
    return false;
  const together = names.every(({ at, marker }) => at === first.at && marker === null);
  const marked = names.every(({ kind, marker }) => kind === first.kind && marker !== null);
  return (
    (together || marked) &&
    wordsOf(head.text).length <= 5 &&
    /^[\p{L}\p{M}\s'’-]+$/u.test(head.text) &&
    !organisationWords.test(fold(head.text)) &&
    !isGiven(wordsOf(head.text)[0] ?? "")
  );
}

/** "For the Keepers' Council,": the comma at the end of the first line, and of no other, leads to those below it. */
function isOpenHead([first = "", ...others]: readonly string[]): boolean {
  return /[,،，]$/u.test(first) && !others.some((text) => /[,;،，；]$/u.test(text));
}

/** "Organisations: 40 from ten countries" above forty names, "Fully 60 who keep lamps take part" above sixty. */
function countsOthers([first, ...others]: readonly CollectedRow[]): boolean {
  const text = first?.row.text ?? "";
  const counts = text.match(/(?<![\p{L}\p{Nd}.,-])\p{Nd}{1,4}(?![\p{L}\p{Nd}.,-])/gu) ?? [];
  const near = counts.some(
    (count) => Math.abs(Number(count) - others.length) <= 0.1 * others.length,
  );
  const words = wordsOf(text);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const sentence = words.length >= 6 && others.length >= 8 && small >= 0.5 * words.length;
  return near && (groupKind(text) !== null || sentence) && first?.row.marker === null;
}

/** "Communiqué of the unions, 30 March 2026": what was published and when, right above who published it. */
function isDatedHead(text: string): boolean {
  return namesStatement(text) && findDate(text) !== null;
}

/** "Members of the Pilots' Club" in a block of its own says who those below are. */
const membersOf =
  /^(?:members of|mitglieder de[rs]|miembros de|membros d[aeo]|membres d[eu']|membri de[li]|soci de[li]|leden van|medlemmar (?:i|av)|medlemmer av|jasenet|czlonkowie|clenove|clenovia|clanovi|clani|члены|члени|членове на|чланови|членови на|μελη τ\p{L}+) /u;
