// What an element of Word holds when content controls, custom XML and the like are opened, and what changes took away is
// gone.

import { childNamed, elementsOf, isOn, valueOf, type XmlElement } from "../source/xml.ts";

/** The elements in a body, a table, a row, a cell or a note, without the wrappers between. */
export function contentOf(element: XmlElement | undefined): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (isGone(child)) return [];
    return wrappers.has(child.name) ? contentOf(child) : [child];
  });
}

const wrappers: ReadonlySet<string> = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:smartTag",
  "w:ins",
  "w:moveTo",
]);

/** Deleted, moved away, for older programs only, or the prompt of a field that nobody has filled in. */
export function isGone(element: XmlElement): boolean {
  return (
    gone.has(element.name) ||
    (element.name === "w:sdt" && isOn(childNamed(element, "w:sdtPr"), "w:showingPlcHdr")) ||
    (element.name === "w:tr" && childNamed(childNamed(element, "w:trPr"), "w:del") !== undefined)
  );
}

const gone: ReadonlySet<string> = new Set(["w:del", "w:moveFrom", "mc:Fallback", "w:sdtPr"]);

/** How many columns a cell takes. */
export function columnsOfCell(cell: XmlElement): number {
  const span = Number(valueOf(childNamed(cell, "w:tcPr"), "w:gridSpan") ?? 1);
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), 63) : 1;
}

/** How many columns a row leaves out before its first cell. */
export function columnsBefore(row: XmlElement): number {
  const before = Number(valueOf(childNamed(row, "w:trPr"), "w:gridBefore") ?? 0);
  return Number.isInteger(before) ? Math.min(Math.max(before, 0), 63) : 0;
}
