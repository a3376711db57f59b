// What a form is for, its button says: "Sign the letter".

import { attributeOf, childrenOf, type Element, isElement, isText, type Node } from "./tree.ts";

/** The label of a button that sends a form, or null. */
export function buttonLabel(element: Element): string | null {
  const { tagName } = element;
  if (tagName !== "button" && tagName !== "input") return null;
  if (tagName === "input" && !/^(?:submit|button)$/iu.test(attributeOf(element, "type") ?? ""))
    return null;
  const printed = tagName === "input" ? (attributeOf(element, "value") ?? "") : textBelow(element);
  const label = printed.replaceAll(/\s+/gu, " ").trim();
  return label === "" || label.length > longest ? null : label;
}

/** More is no label. */
const longest = 60;

/** As much of it as a label can be. */
function textBelow(root: Element): string {
  let text = "";
  const open: Node[] = [root];
  while (open.length > 0 && text.length <= 4 * longest) {
    const node = open.pop() as Node;
    if (isText(node)) text += node.value;
    else if (!isElement(node) || !/^(?:script|style|svg)$/u.test(node.tagName))
      open.push(...[...childrenOf(node)].toReversed());
  }
  return text;
}
