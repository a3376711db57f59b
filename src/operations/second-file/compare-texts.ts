/**
 * The texts of a second file beside the statement's own: a language that is new, or the units of a known one that are
 * changed, added or gone. Pure. Equal units are found first (longest common subsequence); between them those are
 * paired that have most words in common.
 */
import type { Text, Unit, UnitKind } from "#domain/text-version.ts";
import type { RecognisedText } from "#recognition/recognised-statement.ts";
import { pairUnits } from "./pair-units.ts";

export interface UnitDifference {
  /** Of the unit as the statement has it; null for one that it does not have. */
  readonly id: string | null;
  /** The unit after which an added one stands; null at the beginning. */
  readonly after: string | null;
  readonly change: "changed" | "added" | "gone";
  readonly kind: UnitKind;
  readonly before: string;
  readonly now: string;
}

export interface TextDifference {
  readonly language: string;
  readonly change: "new" | "changed";
  /** Null when the file has no other title. */
  readonly title: { readonly before: string | null; readonly now: string } | null;
  /** Of a known language. */
  readonly units: readonly UnitDifference[];
  /** Of a new language, with the ids of the authentic text. */
  readonly text: Text | null;
  /** The authentic text beside which a new language stands; null of a known language. */
  readonly lead: Text | null;
  /** Whether a new language has unit for unit what the authentic text has. */
  readonly isAligned: boolean;
}

/** Languages without a difference are left out. */
export function compareTexts(
  texts: readonly Text[],
  authentic: string,
  read: readonly RecognisedText[],
): readonly TextDifference[] {
  const lead = texts.find(({ language }) => language === authentic);
  return read.flatMap((one): TextDifference[] => {
    const own = texts.find(({ language }) => language === one.language);
    if (!own) return one.units.length > 0 ? [newText(lead ?? null, one)] : [];
    const title =
      one.title && one.title !== own.title ? { before: own.title, now: one.title } : null;
    // A file of names has a language, and no text that anything could be missing from.
    const units = one.units.length === 0 ? [] : compareUnits(own.units, one.units);
    if (!title && units.length === 0) return [];
    const { language } = one;
    return [{ language, change: "changed", title, units, text: null, lead: null, isAligned: true }];
  });
}

type ReadUnit = RecognisedText["units"][number];

function compareUnits(own: readonly Unit[], read: readonly ReadUnit[]): readonly UnitDifference[] {
  const equal = commonPairs(own, read, (unit, other) => unit.text === other.text);
  const differences: UnitDifference[] = [];
  let [from, at] = [0, 0];
  for (const [end, until] of [...equal, [own.length, read.length] as const]) {
    const after = own[from - 1]?.id ?? null;
    differences.push(...pairRest(own.slice(from, end), read.slice(at, until), after));
    [from, at] = [end + 1, until + 1];
  }
  return differences;
}

function pairRest(
  own: readonly Unit[],
  read: readonly ReadUnit[],
  first: string | null,
): readonly UnitDifference[] {
  const pairs = pairUnits(
    own.map(({ text }) => text),
    read.map(({ text }) => text),
  );
  const differences: UnitDifference[] = [];
  let [from, at, after] = [0, 0, first];
  for (const [end, until] of [...pairs, [own.length, read.length] as const]) {
    for (const unit of own.slice(from, end)) differences.push(differenceOf(unit, undefined, after));
    for (const other of read.slice(at, until))
      differences.push(differenceOf(undefined, other, after));
    const unit = own[end];
    if (unit !== undefined) differences.push(differenceOf(unit, read[until], after));
    after = unit?.id ?? after;
    [from, at] = [end + 1, until + 1];
  }
  return differences;
}

/** @param after the last unit that stays: what is added stands behind it even when those between them go. */
function differenceOf(
  unit: Unit | undefined,
  other: ReadUnit | undefined,
  after: string | null,
): UnitDifference {
  return {
    id: unit?.id ?? null,
    after,
    change: !unit ? "added" : !other ? "gone" : "changed",
    kind: other?.kind ?? unit?.kind ?? "paragraph",
    before: unit?.text ?? "",
    now: other?.text ?? "",
  };
}

/**
 * What has no unit of its own in the authentic text is joined to the unit before it, and all units are its own where the
 * authentic text has none yet: no word is lost.
 */
function newText(
  authentic: Text | null,
  { language, title, units }: RecognisedText,
): TextDifference {
  const lead = authentic?.units ?? [];
  const sameKinds =
    lead.length === units.length && lead.every(({ kind }, index) => kind === units[index]?.kind);
  const pairs = sameKinds
    ? units.map((_, index) => [index, index] as const)
    : commonPairs(lead, units, (unit, other) => unit.kind === other.kind);
  const placed = new Map(pairs.map(([one, other]) => [other, one]));
  const words = new Map<string, string>();
  let id = lead[0]?.id ?? "u1";
  for (const [index, unit] of units.entries()) {
    id = lead[placed.get(index) ?? -1]?.id ?? id;
    const known = words.get(id);
    words.set(id, known === undefined ? unit.text : `${known}\n${unit.text}`);
  }
  const own =
    lead.length === 0
      ? units.map(({ id: read, kind, text }) => ({ id: read, kind, text }))
      : lead
          .filter((unit) => words.has(unit.id))
          .map(({ id: known, kind }) => ({ id: known, kind, text: words.get(known) ?? "" }));
  return {
    language,
    change: "new",
    title: title === null ? null : { before: null, now: title },
    units: [],
    text: {
      language,
      title,
      state: "translated",
      units: own,
    },
    lead: authentic,
    isAligned: sameKinds,
  };
}

/** Beyond this the table of the longest common subsequence is too large, and units are paired in order. */
const mostCells = 4_000_000;

/** Index pairs, rising in both. */
function commonPairs<A, B>(
  own: readonly A[],
  read: readonly B[],
  isLike: (one: A, other: B) => boolean,
): readonly (readonly [number, number])[] {
  if (own.length * read.length > mostCells) return [];
  const width = read.length + 1;
  const lengths = new Uint16Array((own.length + 1) * width);
  for (let i = own.length - 1; i >= 0; i -= 1)
    for (let j = read.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = isLike(own[i] as A, read[j] as B)
        ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < own.length && j < read.length;) {
    if (isLike(own[i] as A, read[j] as B)) pairs.push([i++, j++]);
    else if ((lengths[i * width + j + 1] ?? 0) >= (lengths[(i + 1) * width + j] ?? 0)) j += 1;
    else i += 1;
  }
  return pairs;
}

/** Which differences of the texts are taken, by the keys of `keyOfUnit`, `keyOfTitle`, `keyOfLanguage`. */
export function mergeTexts(
  texts: readonly Text[],
  authentic: string,
  differences: readonly TextDifference[],
  options: { readonly taken: ReadonlySet<string>; readonly freshId: (count: number) => string },
): readonly Text[] {
  const { taken } = options;
  const changed = texts.map((text) => {
    const difference = differences.find(
      ({ language, change }) => language === text.language && change === "changed",
    );
    return difference ? mergeText(text, difference, text.language === authentic, options) : text;
  });
  const fresh = differences.flatMap(({ text, language }) =>
    text && taken.has(keyOfLanguage(language)) ? [text] : [],
  );
  const lead = changed.find(({ language }) => language === authentic);
  const ids = new Set(lead?.units.map(({ id }) => id));
  // A translation cannot say what the authentic text does not.
  return [...changed, ...fresh].map((text) => ({
    ...text,
    units: text.units.filter(({ id }) => ids.has(id)),
  }));
}

export const keyOfLanguage = (language: string): string => `text ${language}`;
export const keyOfTitle = (language: string): string => `title ${language}`;
export const keyOfUnit = (language: string, index: number): string => `unit ${language} ${index}`;

/** Only the authentic text gets further units: a translation would have none to stand beside. */
export function mayTake(difference: UnitDifference, isAuthentic: boolean): boolean {
  return isAuthentic || difference.change !== "added";
}

function mergeText(
  text: Text,
  { title, units, language }: TextDifference,
  isAuthentic: boolean,
  { taken, freshId }: { readonly taken: ReadonlySet<string>; freshId: (count: number) => string },
): Text {
  let merged = text.units;
  let added = 0;
  let last: { readonly after: string | null; readonly id: string } | null = null;
  for (const [index, one] of units.entries()) {
    if (!taken.has(keyOfUnit(language, index)) || !mayTake(one, isAuthentic)) continue;
    if (one.change === "gone") merged = merged.filter(({ id }) => id !== one.id);
    else if (one.change === "changed")
      merged = merged.map((unit) => (unit.id === one.id ? { ...unit, text: one.now } : unit));
    else {
      const unit = { id: freshId((added += 1)), kind: one.kind, text: one.now };
      const before: string | null = last && last.after === one.after ? last.id : one.after;
      const at = before === null ? 0 : merged.findIndex(({ id }) => id === before) + 1;
      merged = merged.toSpliced(at, 0, unit);
      last = { after: one.after, id: unit.id };
    }
  }
  const named = title && taken.has(keyOfTitle(language)) ? title.now : text.title;
  return { ...text, title: named, units: merged };
}
