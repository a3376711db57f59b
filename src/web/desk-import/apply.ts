/** Applying corrections to the state of an import, one after the other. Pure: the same list gives the same state. */
import { splitPrintedName } from "#names/split-printed-name.ts";
import type { ReadLines } from "#recognition/entry/read-lines.ts";
import type { RecognisedStatement } from "#recognition/recognised-statement.ts";
import { firstLanguage, type Correction, type EntryFields, type Facts } from "./correction.ts";
import { findPairs, isPair } from "./find-pairs.ts";
import { placeLines } from "./place-lines.ts";
import { beginState, type Entry, type ImportState, type ImportWork } from "./state.ts";
import { shiftUnits } from "./shift-units.ts";
import {
  bringUnitBack,
  dropUnits,
  entriesToText,
  moveUnits,
} from "../desk-several/apply-several.ts";

export function replay(work: ImportWork): ImportState {
  const state = replayed(work);
  return state.changed.size > 0 ? { ...state, pairs: findPairs(state) } : state;
}

interface Replayed {
  readonly corrections: readonly string[];
  readonly state: ImportState;
}

/** The last state of each: of a hundred corrections only the newest is applied to thirty thousand entries. */
const last = new WeakMap<RecognisedStatement, Replayed>();

function replayed({ recognised, corrections: all, readLines }: ImportWork): ImportState {
  const corrections = sinceReading(all);
  const written = corrections.map((one) => JSON.stringify(one));
  const known = last.get(recognised);
  const isBegun = known?.corrections.every((one, at) => one === written[at]) === true;
  const [from, begun] = isBegun
    ? [known.corrections.length, known.state]
    : [0, beginState(recognised)];
  const state = corrections
    .slice(from)
    .reduce((before, one) => applyCorrection(before, one, readLines), begun);
  last.set(recognised, { corrections: written, state });
  return state;
}

/** Since the file was read anew, places in the list name other entries: what was said of those is put aside. */
function sinceReading(all: readonly Correction[]): readonly Correction[] {
  const last = all.findLastIndex((one) => one.do === "columns");
  return all.filter((one, at) => at > last || !namesPlace(one));
}

function namesPlace(one: Correction): boolean {
  const keys = "keys" in one ? one.keys : "key" in one ? [one.key] : [];
  return keys.some((key) => /^s\d/.test(key));
}

/** A correction that names what is no longer there changes nothing: two tabs may show two states. */
function applyCorrection(
  state: ImportState,
  correction: Correction,
  readLines: ReadLines,
): ImportState {
  switch (correction.do) {
    case "facts":
      return applyFacts(state, correction.facts);
    case "title":
      return { ...state, titles: { ...state.titles, [correction.language]: correction.title } };
    case "unit":
      return {
        ...state,
        units: state.units.map((unit) =>
          unit.id === correction.id
            ? {
                ...unit,
                kind: correction.kind,
                texts: withoutEmpty({ ...unit.texts, ...correction.texts }),
              }
            : unit,
        ),
      };
    case "drop-unit":
      return dropUnits(state, [correction.id]);
    case "units": {
      const after = moveUnits(state, correction.keys, correction.as, readLines);
      return withEntries({ ...after, entries: state.entries }, after.entries);
    }
    case "entries":
      return applyEntries(state, correction);
    case "shift":
      return { ...state, units: shiftUnits(state.units, correction) };
    case "verdict":
      return decidePair(state, correction.keys, correction.verdict);
    case "columns":
      return state;
    case "settle":
      return { ...state, settled: new Set([...state.settled, correction.question]) };
    case "place":
      return placed(state, { ...correction, lines: [correction.line] }, readLines);
    case "place-lines":
      return placed(state, correction, readLines);
    case "kinds":
      return withEntries(state, withKinds(state.entries, correction));
    case "drop-entry":
      return dropEntry(state, correction.key);
    case "back":
      return bringBack(state, correction.key);
    case "move":
      return moveTo(state, correction.key, correction.to);
    case "entry":
    case "kind":
    case "split":
    case "join":
      return withEntries(state, changeEntries(state.entries, correction));
  }
}

/** Beyond the end is the end. */
function moveTo(state: ImportState, key: string, to: number): ImportState {
  const entries = moved(state.entries, (one) => one.key === key, to);
  return { ...state, entries, units: moved(state.units, ({ id }) => id === key, to) };
}

function moved<T>(list: readonly T[], isIt: (one: T) => boolean, to: number): readonly T[] {
  const at = list.findIndex(isIt);
  const one = list[at];
  return one === undefined ? list : list.toSpliced(at, 1).toSpliced(to - 1, 0, one);
}

function applyFacts(state: ImportState, facts: Facts): ImportState {
  const renamed = (tag: string): string => facts.languages[tag] ?? tag;
  const known = state.languages.length > 0 ? state.languages : [firstLanguage];
  const kept = known
    .filter((tag) => tag !== firstLanguage || renamed(tag) !== tag)
    .map(renamed)
    .filter((tag) => tag !== "");
  const languages = [...new Set([facts.authentic, ...kept].filter((tag) => kept.includes(tag)))];
  const titles = Object.entries({ ...state.titles, ...facts.titles }).filter(
    ([, title]) => title !== "",
  );
  return {
    ...state,
    languages: languages.length > 0 ? languages : kept,
    titles: renameKeys(Object.fromEntries(titles), renamed),
    units: state.units.map((unit) => ({
      ...unit,
      texts: renameKeys(unit.texts, renamed),
      lines: renameKeys(unit.lines, renamed),
    })),
    status: facts.status,
    proposers: facts.proposers,
    addressee: facts.addressee,
    deadline: facts.deadline,
  };
}

/** Whether what a form says of the facts is not what they are; a state that nobody named yet is shown as a draft. */
export function changesFacts(state: ImportState, facts: Facts): boolean {
  const told = ({ languages, titles, status, proposers, addressee, deadline }: ImportState) =>
    JSON.stringify([
      languages,
      languages.map((tag) => titles[tag] ?? ""),
      status ?? "draft",
      proposers.map(({ name, acronym = "" }) => [name, acronym]),
      addressee,
      deadline,
    ]);
  return told(state) !== told(applyFacts(state, facts));
}

/** Entries that are not the ones that were there before are compared anew. */
function withEntries(state: ImportState, entries: readonly Entry[]): ImportState {
  const fresh = freshAmong(entries, state.entries).map(({ key }) => key);
  return { ...state, entries, changed: new Set([...state.changed, ...fresh]) };
}

/** Nearly always both begin and end with the same thousands. */
function freshAmong(entries: readonly Entry[], before: readonly Entry[]): readonly Entry[] {
  const shorter = Math.min(entries.length, before.length);
  let from = 0;
  while (from < shorter && entries[from] === before[from]) from += 1;
  let same = 0;
  while (same < shorter - from && entries.at(-1 - same) === before.at(-1 - same)) same += 1;
  const known = new Set(before.slice(from, before.length - same));
  return entries.slice(from, entries.length - same).filter((entry) => !known.has(entry));
}

function placed(
  state: ImportState,
  { lines, as, language }: Omit<Extract<Correction, { do: "place-lines" }>, "do">,
  readLines: ReadLines,
): ImportState {
  const after = placeLines(state, lines, as, language, readLines);
  return withEntries({ ...after, entries: state.entries }, after.entries);
}

function applyEntries(
  state: ImportState,
  { keys, as }: Extract<Correction, { do: "entries" }>,
): ImportState {
  if (as === "nothing") return keys.reduce(dropEntry, state);
  if (as === "paragraph" || as === "item") return entriesToText(state, keys, as);
  return withEntries(state, withKinds(state.entries, { keys, kind: as }));
}

function withKinds(
  entries: readonly Entry[],
  { keys, kind }: Omit<Extract<Correction, { do: "kinds" }>, "do">,
): readonly Entry[] {
  const meant = new Set(keys);
  return entries.map((one) => (meant.has(one.key) ? { ...one, kind, doubtful: false } : one));
}

type EntryCorrection = Extract<Correction, { do: "entry" | "kind" | "split" | "join" }>;

function changeEntries(entries: readonly Entry[], correction: EntryCorrection): readonly Entry[] {
  const at = entries.findIndex(({ key }) => key === correction.key);
  const entry = entries[at];
  if (!entry) return entries;
  if (correction.do === "kind")
    return entries.with(at, { ...entry, kind: correction.kind, doubtful: false });
  if (correction.do === "entry") return entries.with(at, withFields(entry, correction.entry));
  if (correction.do === "split")
    return entries.toSpliced(
      at,
      1,
      ...correction.names.map((name, index) => splitOff(entry, name, index)),
    );
  const above = entries[at - 1];
  if (!above) return entries;
  const raw = `${above.raw} ${entry.raw}`;
  return entries.toSpliced(at - 1, 2, {
    ...named(above, `${above.printed} ${entry.printed}`),
    raw,
  });
}

function withFields(entry: Entry, fields: EntryFields): Entry {
  const { printed, kind } = fields;
  const base = { ...named(entry, printed), kind, doubtful: false };
  const optional = {
    acronym: fields.acronym,
    country: fields.country,
    role: fields.role,
    affiliation: fields.affiliation,
  };
  return { ...withoutOptional(base), ...withoutEmpty(optional) };
}

function splitOff(entry: Entry, name: string, index: number): Entry {
  return { ...named(entry, name), key: `${entry.key}.${index + 1}`, raw: name, doubtful: false };
}

/** The entry under another printed name: what the name holds of acronym and country is read from it again. */
function named(entry: Entry, printed: string): Entry {
  return { ...withoutOptional(entry), printed, ...splitPrintedName(printed) };
}

function withoutOptional({ acronym: _acronym, country: _country, ...rest }: Entry): Entry {
  return rest;
}

/** A line that a person put into the list goes back to those not understood; any other entry is kept aside. */
function dropEntry(state: ImportState, key: string): ImportState {
  const at = state.entries.findIndex((one) => one.key === key);
  const entry = state.entries[at];
  if (!entry) return state;
  const entries = state.entries.toSpliced(at, 1);
  const line = /^l(\d+)$/.exec(key)?.[1];
  if (line === undefined || state.placed.get(Number(line)) !== "signatory")
    return { ...withEntries(state, entries), dropped: [...state.dropped, { entry, at }] };
  return withEntries(takeBack(state, Number(line)), entries);
}

function takeBack(state: ImportState, line: number): ImportState {
  const placed = new Map([...state.placed].filter(([one]) => one !== line));
  return { ...state, placed };
}

/** What was left out is there again: a line among those not understood, an entry at the place it had. */
function bringBack(state: ImportState, key: string): ImportState {
  const line = Number(/^line-(\d+)$/.exec(key)?.[1] ?? 0);
  if (state.placed.get(line) === "nothing") return takeBack(state, line);
  const found = state.dropped.find(({ entry }) => entry.key === key);
  if (!found) return bringUnitBack(state, key) ?? state;
  const dropped = state.dropped.filter((one) => one !== found);
  const entries = state.entries.toSpliced(found.at, 0, found.entry);
  return { ...withEntries(state, entries), dropped };
}

function decidePair(
  state: ImportState,
  keys: readonly [string, string],
  verdict: "same" | "different",
): ImportState {
  const both = keys.every((key) => state.entries.some((entry) => entry.key === key));
  if (!both || keys[0] === keys[1]) return state;
  const rest = state.pairs.filter((pair) => !isPair(pair, keys));
  const known = state.pairs.find((pair) => isPair(pair, keys));
  const { rule = "by-hand", params = {} } = known ?? {};
  return { ...state, pairs: [...rest, { keys, verdict, rule, params, decided: true }] };
}

function renameKeys<T>(
  record: Readonly<Record<string, T>>,
  rename: (key: string) => string,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(record)
      .map(([key, value]) => [rename(key), value] as const)
      .filter(([key]) => key !== ""),
  );
}

function withoutEmpty<T extends Readonly<Record<string, string>>>(
  record: T,
): Partial<T> & Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== ""),
  ) as Partial<T> & Readonly<Record<string, string>>;
}
