// A file that holds nothing but a list, and says only in its title what it is.

import { entriesOfRows } from "../list/entries-of-rows.ts";
import type { Row } from "../rows/rows.ts";
import { isEntryLike, isPassedOver, type Scan } from "../list/scan.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import { metadataOf } from "../frame/metadata.ts";
import { announcesSignatories } from "../words/cues.ts";

/** The items of a file whose title announces signatories and that has no text beside them, or null. */
export function titledList(scan: Scan): SignatoryList | null {
  const title = metadataOf(scan.rows, "title");
  if (title === null || title.value.length > 60 || !announcesSignatories(title.value)) return null;
  const content = scan.rows.filter(
    ({ index }) => scan.content[index] === true && !isPassedOver(scan, index),
  );
  const marked = content.filter(({ marker, text }) => marker !== null && text.length <= 200);
  const items = marked.length > 0 ? marked : linesOf(scan, content);
  if (items.length < 3 || items.length < 0.9 * content.length) return null;
  return {
    cue: null,
    rule: "list.titled",
    entries: entriesOfRows(
      items.map((row) => ({ row, group: null, kind: null })),
      scan.languages,
    ),
    rows: new Set(items.map(({ index }) => index)),
    incomplete: false,
  };
}

/** Lines without any mark that look like names; one alone of six may be anything. */
function linesOf(scan: Scan, content: readonly Row[]): Row[] {
  const lines = content.filter(({ kind, text }) => kind === "paragraph" && text.length <= 200);
  const alike = lines.filter(({ index }) => isEntryLike(scan, index));
  return alike.length >= 5 && alike.length >= 0.85 * lines.length ? lines : [];
}
