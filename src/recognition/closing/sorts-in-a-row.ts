// Several sorts of signatories in one row, each behind its label: "Signed by: Tern Trust, Gull Guild. Individuals: Ada Tar, Jonas
// Sund."

import { isKindLabel } from "../group/kind-label.ts";
import { namesIn } from "../inline/names-in-text.ts";
import type { Scan } from "../list/scan.ts";
import type { ListEntry, SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { groupKind } from "../words/cues.ts";

/** The names behind the label that announces them, and behind those of the other sorts; null where there is one sort only. */
export function sortsInRow(
  scan: Scan,
  row: Row,
  lead: string,
  names: string,
): SignatoryList | null {
  const parts = names.split(/(?<=[.;])\s+(?=\p{Lu}[^.:;,]{2,40}:\s)/u);
  if (parts.length < 2 || parts.length > mostSorts) return null;
  const found = parts.map((part, at) => {
    const [, label = "", text = ""] = at === 0 ? ["", "", part] : (labelled.exec(part) ?? []);
    if (at > 0 && !isKindLabel(label)) return null;
    const list = namesIn(scan, text.replace(/[.;]\s*$/u, ""), row, 2);
    if (list === null) return null;
    const group = at === 0 ? null : label;
    const kind = groupKind(at === 0 ? lead : label);
    return list.entries.map((entry): ListEntry => ({ ...entry, group, kind: entry.kind ?? kind }));
  });
  const entries = found.flatMap((part) => part ?? []);
  if (found.includes(null)) return null;
  return { cue: row, rule: "list.inline", entries, rows: new Set([row.index]), incomplete: false };
}

const mostSorts = 8;
const labelled = /^([^:]{2,40}):\s+(\S.*)$/su;
