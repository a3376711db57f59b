// Lists of terms and what is said of each (HTML "dl") as rows of two cells, where all of them are short.

import type { Block } from "#recognition/document.ts";
import { textLines } from "./text-lines.ts";
import { childrenOf, type Element, isElement, textLength } from "./tree.ts";

const longest = 200;
const least = 3;

/** One block for each pair; null where not every term has one short description right behind it, or they are few. */
export function pairBlocks(list: Element, group: number): Block[] | null {
  const pairs = pairsOf(list);
  if (pairs === null || pairs.length < least) return null;
  return pairs.map(([term, description]): Block => {
    const cells = [term, description].map((part) => textLines(part).join("\n"));
    const number = term.sourceCodeLocation?.startLine ?? 1;
    return { kind: "row", group, cells, lines: [{ text: cells.join(" | "), number }] };
  });
}

/** Null where something else stands between them. */
function pairsOf(list: Element): (readonly [Element, Element])[] | null {
  const parts = childrenOf(list)
    .filter(isElement)
    .flatMap((child) => (child.tagName === "div" ? childrenOf(child).filter(isElement) : [child]));
  const pairs: (readonly [Element, Element])[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [term, description] = [parts[at], parts[at + 1]];
    if (term?.tagName !== "dt" || description?.tagName !== "dd") return null;
    if (textLength(term) > longest || textLength(description) > longest) return null;
    pairs.push([term, description]);
  }
  return pairs;
}
