/** Many rows of an import moved at once: units that name signatories, entries that are text, either left out. Pure. */
import type { ReadLines } from "#recognition/entry/read-lines.ts";
import type { UnitsAs } from "../desk-import/correction.ts";
import { insertByLine, readAsEntries } from "../desk-import/place-lines.ts";
import type { ImportState, UnitRow } from "../desk-import/state.ts";

/**
 * Units that are not there change nothing.
 *
 * @param readLines reads what a unit says as the lines of a list.
 */
export function moveUnits(
  state: ImportState,
  ids: readonly string[],
  as: UnitsAs,
  readLines: ReadLines,
): ImportState {
  const wanted = new Set(ids);
  const found = state.units.filter(({ id }) => wanted.has(id));
  const rest = state.units.filter(({ id }) => !wanted.has(id));
  if (as === "nothing") return dropUnits(state, ids);
  if (as !== "signatory") {
    const units = state.units.map((unit) => (wanted.has(unit.id) ? { ...unit, kind: as } : unit));
    return { ...state, units };
  }
  const lines = found.map((unit) => ({ key: `e-${unit.id}`, ...wordsOf(state, unit) }));
  const fresh = readAsEntries(lines, readLines);
  const entries = insertByLine(state.entries, fresh, ({ line }) => line);
  return { ...state, units: rest, entries };
}

/** In the first language that has it. */
function wordsOf({ languages }: ImportState, unit: UnitRow): { text: string; line: number } {
  const language = languages.find((one) => unit.texts[one]) ?? "";
  return { text: unit.texts[language] ?? "", line: unit.lines[language] ?? 0 };
}

/** Kept aside, and how many stood before each then. */
export function dropUnits(state: ImportState, ids: readonly string[]): ImportState {
  const wanted = new Set(ids);
  const dropped = state.units.flatMap((unit, at) => (wanted.has(unit.id) ? [{ unit, at }] : []));
  return {
    ...state,
    units: state.units.filter(({ id }) => !wanted.has(id)),
    droppedUnits: [...state.droppedUnits, ...dropped],
  };
}

/** Null when no such unit was left out. */
export function bringUnitBack(state: ImportState, id: string): ImportState | null {
  const found = state.droppedUnits.find(({ unit }) => unit.id === id);
  if (!found) return null;
  return {
    ...state,
    units: state.units.toSpliced(found.at, 0, found.unit),
    droppedUnits: state.droppedUnits.filter((one) => one !== found),
  };
}

/** Entries that are units of the authentic text, each where its line stands in it. */
export function entriesToText(
  state: ImportState,
  keys: readonly string[],
  as: "paragraph" | "item",
): ImportState {
  const wanted = new Set(keys);
  const found = state.entries.filter(({ key }) => wanted.has(key));
  const languages =
    state.languages.length > 0 ? state.languages : [state.base.languages[0] ?? "und"];
  const [tag = "und"] = languages;
  const fresh = found
    .toSorted((one, other) => one.line - other.line)
    .map(({ key, raw, line }): UnitRow => ({
      id: `t-${key}`,
      kind: as,
      texts: { [tag]: raw },
      lines: { [tag]: line },
    }));
  return {
    ...state,
    languages,
    entries: state.entries.filter(({ key }) => !wanted.has(key)),
    units: insertByLine(state.units, fresh, ({ lines }) => lines[tag] ?? Infinity),
  };
}
