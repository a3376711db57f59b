// The texts that the sheets of a workbook share.

import { childrenNamed, readXml, textOf, type XmlElement } from "../source/xml.ts";

/** Texts by index, or null when the part is broken. */
export function readSharedStrings(bytes: Uint8Array | undefined): readonly string[] | null {
  const strings: string[] = [];
  if (bytes === undefined) return strings;
  const fault = readXml(bytes, new Set(["x:si"]), (element) => strings.push(richText(element)));
  return fault === null ? strings : null;
}

/** Plain and formatted text; readings above the characters (`rPh`) are left out. */
export function richText(element: XmlElement): string {
  const runs = childrenNamed(element, "x:r").flatMap((run) => childrenNamed(run, "x:t"));
  return [...childrenNamed(element, "x:t"), ...runs].map(textOf).join("");
}
