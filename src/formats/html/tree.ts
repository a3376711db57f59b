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

export function childrenOf(node: Node): readonly Node[] {
  if ("content" in node && "childNodes" in node.content) return node.content.childNodes;
  return "childNodes" in node ? node.childNodes : [];
}

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
