// A text that is nothing but names, as a list.

import { withoutDateInFront } from "../clauses/day-in-front.ts";
import { withLostBreaks } from "../lines/lost-breaks.ts";
import type { InlineNames } from "./inline-names.ts";
import { splitInline } from "./split-inline.ts";
import { endsWithPage, withoutAddresses } from "../list/addresses.ts";
import type { Scan } from "../list/scan.ts";
import { shapeOf } from "../list/shape.ts";
import type { ListEntry, SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { drawnSign } from "../running-text/drawn-signs.ts";
import { gluedPersons } from "../separators/glued-persons.ts";
import { personsWithDetails } from "../running-text/persons-with-details.ts";
import { signersOf } from "../running-text/signer.ts";
import { splitAtFullStops } from "../separators/between-stops.ts";
import { splitDashedDetails } from "../separators/dashed-details.ts";
import { splitNumbered } from "../separators/numbered.ts";
import { type PlacedName, splitPlaceGroups } from "../separators/place-groups.ts";
import { beginsWithThanks } from "../vocabulary/help-behind-names.ts";
import { conjunctionsOf } from "../words/conjunctions.ts";
import { isKindLabel } from "../group/kind-label.ts";
import { announcesSignatories } from "../words/cues.ts";
import { sharedEntry, withSharedSort } from "../sorts/shared-sort.ts";

/** The names of a text, which is that of a row or a part of it, where it holds at least so many and nothing else. */
export function namesIn(
  scan: Scan,
  printed: string,
  row: Row,
  least: number,
  announced = true,
): SignatoryList | null {
  const text = withoutLead(withoutDateInFront(unquoted(printed)));
  if (beginsWithThanks(text)) return null;
  const placed = splitPlaceGroups(text, conjunctionsOf(scan.languages));
  if (placed !== null && areNames(placed.map(({ name }) => name))) return listByPlaces(placed, row);
  const glued = gluedPersons(text);
  const whole =
    splitNumbered(withNumber(text, row)) ??
    glued ??
    (announced ? splitAtFullStops(text) : null) ??
    (drawnSign(text) ? null : (splitDashedDetails(text) ?? personsWithDetails(text)));
  const split: InlineNames | null =
    whole === null ? splitInline(text, scan.languages) : { names: whole, incomplete: false };
  const enough = glued === null ? least : Math.min(least, leastGlued);
  if (split === null || split.names.length < enough || !areNames(signersOf(split.names)))
    return null;
  return listOf(split, row, row.index);
}

function listByPlaces(placed: readonly PlacedName[], row: Row): SignatoryList {
  const entries = placed.map(({ name, place }, at): ListEntry => {
    const raw = at === 0 ? (unlabelled(name).at(-1) ?? name) : name;
    return { row, group: place, kind: null, raw, text: raw };
  });
  return { cue: row, rule: "list.inline", entries, rows: new Set([row.index]), incomplete: false };
}

/** Persons whose offices all stand behind their names are told by these. */
const leastGlued = 3;

/** "1. Tern Trust, 2. Gull Guild": the first number was read as a list mark, or a label of the sort stands in front of it. */
function withNumber(text: string, { marker, ordinal }: Row): string {
  const goesOn = /(?:^|[\s,;])2[.)]\s/u.test(text);
  if (!goesOn) return text;
  if (marker !== null && ordinal === 1 && !text.startsWith(marker)) return `${marker} ${text}`;
  return text.replace(/^[^:：\p{Nd}]{2,40}[:：]\s*(?=1[.)]\s)/u, "");
}

/** All names together in one pair of quotation marks. */
function unquoted(text: string): string {
  return text.trim().replace(/^[“„«]([^“”„«»]*[,،;؛、][^“”„«»]*)[”“»][\s.]*$/u, "$1");
}

/** "например, A, B": that they are examples. */
function withoutLead(text: string): string {
  return text.replace(
    /^(?:например|наприклад|for example|e\.\s?g\.|zum Beispiel|z\.\s?B\.|par exemple|por ejemplo|por exemplo|ad esempio|bijvoorbeeld|till exempel|for eksempel|esimerkiksi|na przykład|například|napríklad|na primer|na primjer|на пример|например|для прикладу|π\.\s?χ\.|για παράδειγμα|örneğin|például|de exemplu|misalnya|例如),?\s+/iu,
    "",
  );
}

/** Nothing but names, on the whole. */
export function areNames(names: readonly string[]): boolean {
  return (
    !names.some((name) => /[，。；]/u.test(name) || isText(name)) &&
    names.filter((name) => shapeOf(name).name >= 0.55 && name.length <= 160).length >=
      0.85 * names.length
  );
}

/** Two sentences and more, or one that is too long for any name. */
export function isText(name: string): boolean {
  return name.length > 300 || /\p{Ll}{3}[.!?]\s+\p{Lu}[^.!?]*\p{Ll}{3}[.!?]\s/u.test(name);
}

/** Such names as a list in the row of that index. */
export function listOf(split: InlineNames, row: Row, at: number): SignatoryList {
  const names = split.names.map(withoutSentence).flatMap(unlabelled);
  const signers = signersOf(names);
  const shared = withSharedSort(names);
  const linked = names.filter(endsWithPage).length >= 2;
  const entries = names.map((name, at): ListEntry => {
    const signer = (signers[at] ?? name).replace(stretched, "$1$2");
    const text = linked ? withoutAddresses(signer) : signer;
    return { row, group: null, kind: null, ...sharedEntry(shared[at] ?? { raw: name }, text) };
  });
  return {
    cue: row,
    rule: "list.inline",
    entries: withLostBreaks(entries),
    rows: new Set([at]),
    incomplete: split.incomplete,
  };
}

/** A name of two signs, set to the width of three by a wide blank. */
const stretched = /^(\p{Script=Han})\u3000(\p{Script=Han})$/u;

/** "First to sign: Ada Tar", "Ben Salt (pilot) Others who signed: Ada Tar": the words that announce are no name's. */
function unlabelled(name: string): string[] {
  const [, before = "", label = "", behind = ""] =
    /^(.{0,200}[)）]\s+)?([^()（）:：]{4,60})\s?[:：]\s+([^:：]{3,})$/su.exec(name) ?? [];
  if (behind === "" || !(announcesSignatories(`${label.trim()}:`) || isSort(label))) return [name];
  return before === "" ? [behind] : [before.trim(), behind];
}

/** "The following institutions also supported the request: Tern Trust": a sentence leads to the first name. */
function withoutSentence(name: string, at: number): string {
  const [, lead = "", first = ""] =
    at === 0 ? (/^([^:：()（）]{30,180})[:：]\s+([^:：]{3,})$/su.exec(name) ?? []) : [];
  const small = lead.match(/(?<=\s)\p{Ll}{3,}(?=\s|$)/gu)?.length ?? 0;
  return small >= 4 ? first : name;
}

/** "The organisations: Tern Trust", the sort of all that follow. */
function isSort(label: string): boolean {
  return isKindLabel(label.trim().replace(article, ""));
}

const article = /^(?:the|die|les|los|las|[ao]s|i|gli|le|els|de)\s/iu;
