/** Where the eye goes after a correction: the next open place after an answer, the row itself after work in the list. */
import type { Correction } from "../desk-import/correction.ts";
import { positionOf, type ImportState } from "../desk-import/state.ts";

/**
 * The rest of the page's address: the row names the page of a long list that holds it, and is where the browser goes.
 *
 * @param before the state that the correction was made in.
 */
export function placeAfter(correction: Correction, before: ImportState): string {
  if (correction.do === "facts") return "#fa";
  if (correction.do === "columns") return "#co";
  if (correction.do === "units") return "#te";
  if (correction.do === "entries") return "#si";
  if (correction.do === "back") return placeOfBack(correction.key, before);
  const unit = unitAfter(correction, before);
  if (unit !== null) return unit === "" ? "#te" : placeOfUnit(unit);
  const key = entryAfter(correction, before);
  if (key === null) return "#next";
  return key === "" ? "#si" : placeOfEntry(key);
}

/** What was left out stands in its place again; a line of the source is a question again. */
function placeOfBack(key: string, before: ImportState): string {
  if (before.dropped.some(({ entry }) => entry.key === key)) return placeOfEntry(key);
  return before.droppedUnits.some(({ unit }) => unit.id === key) ? placeOfUnit(key) : "#next";
}

/** Where it was when it was taken back: it stands there again. */
export function placeOfUndone(last: Correction | undefined, after: ImportState): string {
  if (last === undefined) return "#next";
  const whole = wholes[last.do];
  if (whole !== undefined) return whole;
  const id = "key" in last ? last.key : "id" in last ? last.id : "";
  if (last.do !== "kind" && positionOf(after, id) > 0) return placeOfEntry(id);
  return after.units.some((unit) => unit.id === id) ? placeOfUnit(id) : "#next";
}

/** What is about many rows, or none, is seen at the head of its part. */
const wholes: Partial<Record<Correction["do"], string>> = {
  facts: "#fa",
  units: "#te",
  entries: "#si",
  back: "#gone",
};

function placeOfEntry(key: string): string {
  return `&at=${encodeURIComponent(key)}#r-${key}`;
}

function placeOfUnit(id: string): string {
  return `&at=${encodeURIComponent(id)}#${id}`;
}

/** Id of the unit, '' where none is left there, null where it is about none. */
function unitAfter(correction: Correction, { units }: ImportState): string | null {
  const ids = units.map(({ id }) => id);
  if (correction.do === "unit" || correction.do === "shift") return correction.id;
  if (correction.do === "move") return ids.includes(correction.key) ? correction.key : null;
  return correction.do === "drop-unit" ? neighbourOf(ids, correction.id) : null;
}

/** The same for an entry of the list. */
function entryAfter(correction: Correction, { entries }: ImportState): string | null {
  if (correction.do === "entry" || correction.do === "move") return correction.key;
  if (correction.do === "split") return `${correction.key}.1`;
  if (correction.do !== "join" && correction.do !== "drop-entry") return null;
  const keys = entries.map(({ key }) => key);
  if (correction.do === "drop-entry") return neighbourOf(keys, correction.key);
  return keys[keys.indexOf(correction.key) - 1] ?? correction.key;
}

/** What comes to stand in its place, else what stands above. */
function neighbourOf(keys: readonly string[], key: string): string {
  const at = keys.indexOf(key);
  return keys[at + 1] ?? keys[at - 1] ?? "";
}
