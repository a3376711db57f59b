// The text of an element as a reader sees it, a line for each break that its elements make.

import { InlineText } from "./inline-text.ts";
import { childrenOf, isElement, isText, type Node } from "./tree.ts";

/** The lines that bear text, trimmed, without scripts, styles, buttons and drawings. */
export function textLines(node: Node): string[] {
  const inline = new InlineText();
  collect(inline, node);
  return inline
    .take()
    .flat()
    .map(({ text }) => text.trim());
}

function collect(inline: InlineText, node: Node): void {
  for (const child of childrenOf(node)) {
    if (isText(child)) inline.add(child.value, 1, false);
    else if (isElement(child) && !unseen.test(child.tagName)) {
      if (breaking.test(child.tagName)) inline.breakLine();
      collect(inline, child);
    }
  }
}

const unseen = /^(?:script|style|button|svg|img)$/u;
const breaking = /^(?:br|p|div|li|h\d)$/u;
