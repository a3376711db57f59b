// Entries that a page sets as cards or spans: siblings of the same sort, each with several parts that nothing but their
// elements keeps apart. Each becomes a row, its parts the cells.

import type { Block } from "#recognition/document.ts";
import { textLines } from "./text-lines.ts";
import {
  attributeOf,
  childrenOf,
  type Element,
  findElement,
  isElement,
  isText,
  type Node,
  textLength,
} from "./tree.ts";

/** The children of a parent that are cards; fewer than four of one sort are none. */
export function cardsIn(parent: Node): ReadonlySet<Node> {
  const sorts = new Map<string, Element[]>();
  for (const child of childrenOf(parent)) {
    if (!isElement(child) || !cardTags.has(child.tagName)) continue;
    const sort = `${child.tagName} ${attributeOf(child, "class") ?? ""}`;
    const same = sorts.get(sort);
    if (same === undefined) sorts.set(sort, [child]);
    else same.push(child);
  }
  return new Set([...sorts.values()].filter(areCards).flat());
}

const cardTags: ReadonlySet<string> = new Set([
  "div",
  "li",
  "article",
  "figure",
  "section",
  "p",
  "dl",
]);

function areCards(elements: readonly Element[]): boolean {
  if (elements.length < 4)
    return elements.some(isClassedItem)
      ? elements.every(isClassedOrPlain)
      : elements.every(isTitle);
  const lengths = elements.map(textLength);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return (
    mean <= 220 &&
    mean >= 4 &&
    areParted(elements) &&
    !elements.some((element) => findElement(element, "table") !== undefined) &&
    !elements.some(holdsCards)
  );
}

/** Most have parts, or all are made alike for some that have: the others leave a part empty. */
function areParted(elements: readonly Element[]): boolean {
  const parted = elements.filter((element) => partsOf(element).length >= 2).length;
  if (parted >= 0.6 * elements.length) return true;
  const [first = "", ...others] = elements.map(placesIn);
  return parted >= 2 && first.includes(" ") && others.every((places) => places === first);
}

/** The places that an element has for parts, filled or not: "span:name small:office"; none when text stands between. */
function placesIn(card: Element): string {
  const children = childrenOf(card);
  if (children.some((child) => isText(child) && /[\p{L}\p{N}]/u.test(child.value))) return "";
  const elements = children.filter(isElement).filter(({ tagName }) => tagName !== "br");
  const [only] = elements;
  if (elements.length === 1 && only !== undefined) return placesIn(only);
  return elements
    .map((element) => `${element.tagName}:${attributeOf(element, "class") ?? ""}`)
    .join(" ");
}

/** A list whose items have parts of their own: they are the entries, and what holds them is a group. */
function holdsCards(element: Element): boolean {
  const list = findElement(element, "ul") ?? findElement(element, "ol");
  const items = list === undefined ? [] : childrenOf(list).filter(isElement);
  return items.length > 0 && items.every(isClassedOrPlain) && items.some(isClassedItem);
}

/** An item whose parts each bear a class of their own ("name", "title") is one, however few there are. */
function isClassedItem(element: Element): boolean {
  if (element.tagName !== "li" || textLength(element) > 400) return false;
  const parts = partsOf(element);
  const classes = new Set(parts.map((part) => attributeOf(part, "class") ?? ""));
  return (
    parts.length >= 2 && classes.size === parts.length && !classes.has("") && !parts.some(isLink)
  );
}

/** Of items with such parts one may have the first alone. */
function isClassedOrPlain(element: Element): boolean {
  const parts = childrenOf(element).filter((child) => isElement(child) && textLength(child) > 0);
  return isClassedItem(element) || (parts.length === 1 && textLength(element) <= 100);
}

/** Nothing but a heading in an item: a card whose other parts are left out. */
function isTitle(element: Element): boolean {
  const [only, ...others] = childrenOf(element).filter(
    (child) => isElement(child) || (isText(child) && /[\p{L}\p{N}]/u.test(child.value)),
  );
  return (
    element.tagName === "li" &&
    others.length === 0 &&
    only !== undefined &&
    isElement(only) &&
    /^h[1-6]$/u.test(only.tagName) &&
    findElement(only, "a") === undefined
  );
}

function isLink({ tagName }: Element): boolean {
  return tagName === "a";
}

/** One row of a card's parts. */
export function cardBlock(card: Element, group: number): Block | null {
  const parts = partsOf(card);
  const cells = (parts.length > 0 ? parts : [card])
    .map((part) => textLines(part).join(", "))
    .filter((text) => text !== "");
  const number = card.sourceCodeLocation?.startLine ?? 1;
  return cells.length === 0
    ? null
    : { kind: "row", group, cells, lines: [{ text: cells.join(" | "), number }] };
}

/** Elements that hold all of a card's text, each its own part; none when text stands between them. */
function partsOf(card: Element): readonly Element[] {
  const children = childrenOf(card);
  if (children.some((child) => isText(child) && /[\p{L}\p{N}]/u.test(child.value))) return [];
  const elements = children
    .filter(isElement)
    .filter((child) => textLength(child) > 0 && child.tagName !== "br");
  const only = elements[0];
  return elements.length === 1 && only !== undefined ? partsOf(only) : elements;
}
