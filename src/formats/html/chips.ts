// Names that nothing but inline elements of one sort keep apart ("<span>A</span><span>B</span>"): a browser sets them as
// chips, and each is a line.

import { attributeOf, childrenOf, type Element, isElement, isText, type Node } from "./tree.ts";

/** The children before which a line begins; none in running text. */
export function chipsIn(parent: Node): ReadonlySet<Node> {
  const children = childrenOf(parent);
  const elements = children.filter(isElement);
  const first = elements[0];
  if (first === undefined || elements.length < 3 || !chipTags.has(first.tagName)) return none;
  if (children.some((child) => isText(child) && /[^\s,;|·•/]/u.test(child.value))) return none;
  const sort = sortOf(first);
  if (elements.some((element) => sortOf(element) !== sort)) return none;
  const named = attributeOf(first, "class") !== undefined;
  return named || isGlued(children) ? new Set(elements.slice(1)) : none;
}

const none: ReadonlySet<Node> = new Set();
const chipTags: ReadonlySet<string> = new Set([
  "span",
  "a",
  "b",
  "strong",
  "em",
  "i",
  "cite",
  "small",
]);

function sortOf(element: Element): string {
  return `${element.tagName} ${attributeOf(element, "class") ?? ""}`;
}

/** Elements side by side without a blank, each beginning with a capital: as running text their words would run together. */
function isGlued(children: readonly Node[]): boolean {
  const texts = children.map((child) => (isElement(child) ? wholeText(child) : " "));
  const glued = texts.filter(
    (text, at) =>
      at > 0 && /^[\p{Lu}\p{Lo}\p{N}]/u.test(text) && /[\p{L}\p{N})]$/u.test(texts[at - 1] ?? ""),
  );
  return glued.length >= 0.8 * (texts.length - 1);
}

function wholeText(node: Node): string {
  return isText(node) ? node.value : childrenOf(node).map(wholeText).join("");
}
