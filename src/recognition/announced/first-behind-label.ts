// "Signed by: - Tern Trust" and below it the other names, each in a row of its own: the row that announces them holds the
// first one as well.

import type { Scan } from "../list/scan.ts";
import { shapeOf } from "../list/shape.ts";
import type { ListEntry, SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { announcesSignatories } from "../words/cues.ts";

/** The list with that name, where it left it out or took the label for a part of it. */
export function withFirstBehindLabel(scan: Scan, list: SignatoryList): SignatoryList {
  const [first, ...others] = list.entries;
  if (first === undefined || others.length < 2) return list;
  const inEntry = first.row.text === first.text ? nameBehindLabel(first.row.text) : null;
  if (inEntry !== null)
    return { ...list, entries: [{ ...first, raw: inEntry.name, text: inEntry.name }, ...others] };
  const above = scan.rows[first.row.index - 1];
  const found =
    above === undefined || !mayHold(scan, above, list) ? null : nameBehindLabel(above.text);
  if (above === undefined || found?.isMarked !== true) return list;
  const entry: ListEntry = {
    row: above,
    raw: found.name,
    text: found.name,
    group: null,
    kind: null,
  };
  return {
    ...list,
    cue: above,
    entries: [entry, ...list.entries].map((one) =>
      one.group === above.text ? { ...one, group: null } : one,
    ),
    rows: new Set([above.index, ...list.rows]),
  };
}

function mayHold({ content }: Scan, row: Row, { entries }: SignatoryList): boolean {
  return content[row.index] === true && !entries.some((entry) => entry.row === row);
}

interface Behind {
  readonly name: string;
  /** The sign of a list stands in front of it. */
  readonly isMarked: boolean;
}

function nameBehindLabel(text: string): Behind | null {
  if (text.length > 200) return null;
  const [, label = "", mark = "", name = ""] =
    /^([^:：]{3,70})[:：]\s*([-–—•·*▪]\s*)?(\S[^:：]*)$/u.exec(text) ?? [];
  const shape = shapeOf(name);
  const fits = name !== "" && announcesSignatories(`${label}:`) && shape.name >= 0.6;
  return fits && !shape.prose ? { name, isMarked: mark !== "" } : null;
}
