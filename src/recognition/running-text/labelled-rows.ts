// Rows that each begin with a label for all names behind it: "Norway: Lightkeepers Union; Seabird Society",
// "Associations — Tern Watch; Gull Guild".

import type { CollectedRow } from "../collect/collected.ts";
import type { ListEntry } from "../list/signatory-list.ts";
import { splitInline } from "../inline/split-inline.ts";
import { isKindLabel } from "../group/kind-label.ts";
import { isWithdrawn } from "../more/withdrawn.ts";
import { shapeOf } from "../list/shape.ts";
import { isCountryName } from "../words/countries.ts";
import { groupKind } from "../words/cues.ts";

interface Labelled {
  readonly label: string;
  readonly names: string;
}

/** The names behind the labels, or null where most rows have none. A label that is a country is that of its names. */
export function labelledRows(
  rows: readonly CollectedRow[],
  languages: readonly string[] = [],
): ListEntry[] | null {
  const found = rows.map(({ row }) => labelOf(row.text));
  const labels = found.filter((label) => label !== null);
  if (rows.length < 2) return null;
  if (labels.length < 0.6 * rows.length) return placedRows(rows, languages);
  const stops = labels.some(({ names }) => names.includes(";"));
  return rows.flatMap((row, index): ListEntry[] => {
    const { label, names } = found[index] ??
      anyLabel(row.row.text) ?? { label: "", names: row.row.text };
    const parts = stops ? splitAtStops(names) : (splitInline(names, languages)?.names ?? [names]);
    return parts.filter((part) => !isWithdrawn(part)).map((part) => entryOf(row, label, part));
  });
}

/** "Aville: Tern Trust, Gull Guild": any short word in front of nearly every row, and several bodies behind it. */
function placedRows(
  rows: readonly CollectedRow[],
  languages: readonly string[],
): ListEntry[] | null {
  const labels = rows.map(({ row }) => (row.marker === null ? anyLabel(row.text) : null));
  const found = labels.filter((label) => label !== null);
  if (found.length < 0.8 * rows.length || found.some(({ label }) => shapeOf(label).organisation))
    return null;
  const stops = found.some(({ names }) => names.includes(";"));
  const parts = labels.map((label, index) => {
    const names = label?.names ?? rows[index]?.row.text ?? "";
    return stops ? splitAtStops(names) : (splitInline(names, languages)?.names ?? [names]);
  });
  const all = parts.flat();
  const bodies = all.filter((part) => shapeOf(part).organisation).length;
  if (all.length < 1.5 * rows.length || bodies < 0.5 * all.length) return null;
  return rows.flatMap((row, index) =>
    (parts[index] ?? [])
      .filter((part) => !isWithdrawn(part))
      .map((part) => entryOf(row, labels[index]?.label ?? "", part)),
  );
}

function labelOf(text: string): Labelled | null {
  const [, label = "", names = ""] =
    /^([^:：—–]{2,60}?)(?:\s*[:：]\s+|\s+[—–]\s+)(\S.*)$/su.exec(text) ?? [];
  const stroke = /^\s*[—–]/u.test(text.slice(label.length));
  if (label === "") return null;
  const fits = stroke
    ? isSort(label) && names.includes(";")
    : isCountryName(label) || (label.length <= 40 && isSort(label));
  return fits ? { label, names } : null;
}

function isSort(label: string): boolean {
  return groupKind(label) !== null || isKindLabel(label);
}

/** Among rows with labels a label may be any short word: mostly a place. */
function anyLabel(text: string): Labelled | null {
  const [, label = "", names = ""] = /^(\p{L}[\p{L}\s]{2,30}):\s+(\S.*)$/su.exec(text) ?? [];
  return label === "" ? null : { label, names };
}

function splitAtStops(names: string): string[] {
  return names
    .replace(/\.\s*$/u, "")
    .split(/\s*;\s*/u)
    .filter((part) => part !== "");
}

function entryOf({ row, kind }: CollectedRow, label: string, text: string): ListEntry {
  const country = isCountryName(label) ? { fields: { country: label } } : {};
  return {
    raw: text,
    text,
    row,
    group: label === "" ? null : label,
    kind: label === "" || isCountryName(label) ? kind : (groupKind(label) ?? kind),
    ...country,
  };
}
