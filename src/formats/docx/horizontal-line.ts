// A line across the page: the shape that Word and converters draw for it, or the border of a paragraph without text, which
// is what Word makes of three hyphens.

import { childNamed, elementsOf, type XmlElement } from "../source/xml.ts";

/** Whether a paragraph without text is nothing but such a line (VML, `o:hr`; ECMA-376 part 1, 17.3.1.24). */
export function isHorizontalLine(paragraph: XmlElement): boolean {
  return isBordered(childNamed(paragraph, "w:pPr")) || holdsLine(paragraph, 0);
}

function isBordered(properties: XmlElement | undefined): boolean {
  const sides = elementsOf(childNamed(properties, "w:pBdr")).filter(
    ({ attributes }) => attributes["val"] !== "nil" && attributes["val"] !== "none",
  );
  const named = sides.map(({ name }) => name);
  return (
    (named.includes("w:bottom") || named.includes("w:top")) &&
    !named.includes("w:left") &&
    !named.includes("w:right")
  );
}

/** A run, its picture, the shape: deeper none is set. */
const deepest = 4;

function holdsLine(element: XmlElement, depth: number): boolean {
  return elementsOf(element).some(
    (child) =>
      /^(?:t|1|true)$/u.test(child.attributes["hr"] ?? "") ||
      (depth < deepest && holdsLine(child, depth + 1)),
  );
}
