// A sentence of many names.

import { areNames, listOf } from "./names-in-text.ts";
import { splitInline } from "./split-inline.ts";
import type { Scan } from "../list/scan.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { wordsOf } from "../rows/tidy.ts";
import { sharedPrefix } from "../running-text/shared-prefix.ts";
import { announcesSignatories } from "../words/cues.ts";

/** A sentence of many names: "The local groups of X in A, B, C and D." */
export function sentenceList(scan: Scan): SignatoryList | null {
  let best: SignatoryList | null = null;
  for (const [at, row] of scan.rows.entries()) {
    if (scan.content[at] !== true || row.kind === "heading" || row.text.length < 80) continue;
    const list = enumerated(scan, row, at);
    if (list !== null && list.entries.length > (best?.entries.length ?? 0)) best = list;
  }
  return best;
}

function enumerated(scan: Scan, row: Row, at: number): SignatoryList | null {
  const sentence = row.text;
  const split = splitInline(sentence, scan.languages);
  if (split === null || split.names.length < 6) return null;
  const prefix = sharedPrefix(split.names[0] ?? "");
  const lead = prefix ?? announcingLead(split.names[0] ?? "");
  if (lead === null) return null;
  const names = [lead.first, ...split.names.slice(1)];
  if (!areNames(names) || names.some((name) => wordsOf(name).length > 12)) return null;
  if (names.filter((name) => /\d/u.test(name)).length > 0.3 * names.length) return null;
  const list = listOf({ names, incomplete: split.incomplete }, row, at);
  const entries = list.entries.map((entry) =>
    prefix === null ? entry : { ...entry, name: `${prefix.prefix} ${entry.text}` },
  );
  return { ...list, entries, rule: prefix === null ? "list.sentence" : "list.shared-prefix" };
}

/** "… was signed by A" before the first comma: what stands before A announces. */
function announcingLead(text: string): { readonly first: string } | null {
  for (const boundary of text.matchAll(/\p{Ll}[\s:]+(?=["“„«]?\p{Lu})/gu)) {
    const before = text.slice(0, boundary.index + 1);
    if (announcesSignatories(before.slice(-80)))
      return { first: text.slice(boundary.index + boundary[0].length) };
  }
  return null;
}
