/** Lines that were not understood, put where a person says they belong: each reads as the rest of its list would. */
import { splitPrintedName } from "#names/split-printed-name.ts";
import type { ReadEntry } from "#recognition/entry/read-entries.ts";
import type { ReadLines } from "#recognition/entry/read-lines.ts";
import type { Placing } from "./correction.ts";
import type { Entry, ImportState, UnitRow } from "./state.ts";

/**
 * Lines placed already, and those that never were in question, change nothing.
 *
 * @param readLines is handed in: who never places a line need not load what reads lists.
 */
export function placeLines(
  state: ImportState,
  lines: readonly number[],
  as: Placing,
  language: string,
  readLines: ReadLines,
): ImportState {
  const wanted = new Set(lines.filter((line) => !state.placed.has(line)));
  const found = state.base.notUnderstood
    .filter(({ line }) => wanted.has(line))
    .toSorted((one, other) => one.line - other.line);
  const placed = new Map([...state.placed, ...found.map(({ line }) => [line, as] as const)]);
  if (as === "nothing") return { ...state, placed };
  if (as === "signatory") {
    const entries = insertByLine(
      state.entries,
      readAsEntries(
        found.map((one) => ({ ...one, key: `l${one.line}` })),
        readLines,
      ),
      ({ line }) => line,
    );
    return { ...state, placed, entries };
  }
  const known = state.languages.length > 0 ? state.languages : [state.base.languages[0] ?? "und"];
  const tag = known.includes(language) ? language : (known[0] ?? "und");
  const units = found.map(({ line, text }): UnitRow => ({
    id: `u-line-${line}`,
    kind: as,
    texts: { [tag]: text },
    lines: { [tag]: line },
  }));
  const lineOf = ({ lines }: UnitRow): number => lines[tag] ?? Infinity;
  const merged = insertByLine(state.units, units, lineOf);
  return { ...state, placed, languages: known, units: merged };
}

/** One or more entries of each line, without its list mark; a line that reads as nothing is an entry as it stands. */
export function readAsEntries(found: readonly ToRead[], readLines: ReadLines): readonly Entry[] {
  // Two that stand on one line of the source are read apart.
  const read = readLines(found.map(({ text }, index) => ({ number: index + 1, text })));
  const byNumber = Map.groupBy(read, ({ line }) => line);
  return found.flatMap(({ key, line, text }, at) => {
    const own = byNumber.get(at + 1) ?? [plainEntry(line, text)];
    return own.map((entry, index) => ({
      ...byHand(entry),
      line,
      key: index === 0 ? key : `${key}.${index + 1}`,
      position: 0,
    }));
  });
}

interface ToRead {
  /** Of the first entry that is read from it. */
  readonly key: string;
  readonly line: number;
  readonly text: string;
}

/** That it is a signatory was said; of what kind it is may still be asked. */
function byHand({ doubtful, ...entry }: ReadEntry): ReadEntry {
  return doubtful && entry.rule === "entry.kind-unclear"
    ? { ...entry, doubtful }
    : { ...entry, rule: "placed-by-hand" };
}

function plainEntry(line: number, text: string): ReadEntry {
  const raw = text.trim();
  const name = splitPrintedName(raw);
  return { raw, printed: raw, ...name, kind: "organisation", line, rule: "placed-by-hand" };
}

/** Each behind as many as have a smaller line, whatever order a person gave those. `fresh` is sorted by line. */
export function insertByLine<T>(
  list: readonly T[],
  fresh: readonly T[],
  lineOf: (one: T) => number,
): readonly T[] {
  const sorted = list.map(lineOf).toSorted((one, other) => one - other);
  const merged: T[] = [];
  let at = 0;
  for (const one of fresh) {
    const line = lineOf(one);
    while (at < sorted.length && (sorted[at] ?? Infinity) < line) merged.push(list[at++] as T);
    merged.push(one);
  }
  return [...merged, ...list.slice(at)];
}
