// What is asked of parse5's tree: elements, attributes, text.

import type { DefaultTreeAdapterTypes } from "parse5";

export type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === "#text";
}

/** Without what only screen readers are told inside a line, which repeats what a picture shows. */
export function childrenOf(node: Node): readonly Node[] {
  const children = allChildrenOf(node);
  return children.some(isUnseen) ? children.filter((child) => !isUnseen(child)) : children;
}

function allChildrenOf(node: Node): readonly Node[] {
  if ("content" in node && "childNodes" in node.content) return node.content.childNodes;
  return "childNodes" in node ? node.childNodes : [];
}

function isUnseen(node: Node): boolean {
  if (node.nodeName !== "span" || !isElement(node)) return false;
  const name = attributeOf(node, "class");
  return name !== undefined && forScreenReaders.test(name);
}

const forScreenReaders =
  /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-reader(?:-text|-only)?|assistive-text)(?:\s|$)/u;

export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The first element with a name, in document order. */
export function findElement(root: Node, name: string): Element | undefined {
  const open: Node[] = [root];
  while (open.length > 0) {
    const node = open.pop() as Node;
    if (isElement(node) && node.tagName === name) return node;
    open.push(...[...childrenOf(node)].toReversed());
  }
  return undefined;
}

/** The length of all text below a node, without blanks. */
export function textLength(root: Node): number {
  let length = 0;
  const open: Node[] = [root];
  while (open.length > 0) {
    const node = open.pop() as Node;
    if (isText(node)) length += node.value.replaceAll(/\s+/gu, "").length;
    else open.push(...childrenOf(node));
  }
  return length;
}
