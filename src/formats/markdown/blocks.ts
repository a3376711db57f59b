// The tree of a Markdown text (mdast 4) as blocks.

import type { List, ListItem, RootContent, Table } from "mdast";
import type { Block, BlockKind } from "#recognition/document.ts";
import { embeddedHtmlBlocks, hasHtmlBlocks } from "./embedded-html.ts";
import { inlineLines } from "./inline.ts";
import { withoutAttributes, withoutTemplates } from "./templates.ts";

/** Blocks of a tree; `source` is the text it was parsed from. Null when HTML in it nests too deep. */
export function markdownBlocks(nodes: readonly RootContent[], source: string): Block[] | null {
  const walk: Walk = { source, printed: source.split("\n"), groups: 0, blocks: [] };
  const taken = new Set<RootContent>();
  const read = (node: RootContent): Block[] => {
    if (taken.has(node)) return [];
    const next = nodes[nodes.indexOf(node) + 1];
    if (next !== undefined && isUnclosedHeading(node, next, source)) {
      taken.add(next);
      return closedHeading([...blocksOf(walk, node), ...blocksOf(walk, next)]);
    }
    if (next === undefined || !isBrokenHeading(node, next, source)) return blocksOf(walk, node);
    taken.add(next);
    const [heading, ...rest] = [...blocksOf(walk, node), ...blocksOf(walk, next)];
    return heading === undefined
      ? []
      : [{ ...heading, lines: [...heading.lines, ...rest.flatMap(({ lines: own }) => own)] }];
  };
  return hasHtmlBlocks(nodes) ? embeddedHtmlBlocks(nodes, source, read) : nodes.flatMap(read);
}

/** A heading that ends with a hard break goes on in the line below, although CommonMark ends it. */
function isBrokenHeading(node: RootContent, next: RootContent, source: string): boolean {
  if (
    node.type !== "heading" ||
    next.type !== "paragraph" ||
    node.position === undefined ||
    next.position === undefined
  )
    return false;
  const end = node.position.end.offset ?? 0;
  const printed = source.slice(node.position.start.offset, source.indexOf("\n", end));
  const lines = next.position.end.line - next.position.start.line;
  return (
    /(?:\S {2,}|\\)$/u.test(printed) &&
    next.position.start.line === node.position.end.line + 1 &&
    lines === 0
  );
}

/** A heading whose bold letters go on over the next lines, although CommonMark ends both with the first. */
function isUnclosedHeading(node: RootContent, next: RootContent, source: string): boolean {
  if (node.type !== "heading" || next.type !== "paragraph") return false;
  const [heading, below] = [node, next].map(({ position }) =>
    source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0).trim(),
  );
  return (
    next.position?.start.line === (node.position?.end.line ?? 0) + 1 &&
    next.position.end.line - next.position.start.line <= 3 &&
    heading?.split("**").length === 2 &&
    below?.split("**").length === 2 &&
    below.endsWith("**")
  );
}

function closedHeading([heading, ...rest]: readonly Block[]): Block[] {
  if (heading === undefined) return [];
  const lines = [heading, ...rest].flatMap(({ lines: own }) => own);
  return [
    { ...heading, lines: lines.map((line) => ({ ...line, text: line.text.replace("**", "") })) },
  ];
}

function blocksOf(walk: Walk, node: RootContent): Block[] {
  const own: Walk = { ...walk, blocks: [] };
  addNode(own, node, { kind: "paragraph", depth: 0 });
  walk.groups = own.groups;
  return own.blocks;
}

interface Walk {
  readonly source: string;
  /** Its lines. */
  readonly printed: readonly string[];
  groups: number;
  readonly blocks: Block[];
}

interface Place {
  readonly kind: BlockKind;
  readonly depth: number;
}

function addNode(walk: Walk, node: RootContent, place: Place): void {
  if (node.type === "heading") {
    const headed = inlineLines(node.children).map(withoutAnchor).map(withoutAttributes);
    walk.blocks.push(...withoutTemplates({ kind: "heading", level: node.depth, lines: headed }));
  } else if (node.type === "paragraph") {
    const printed = inlineLines(node.children, walk.printed).map((line, at, all) =>
      at === all.length - 1 ? withoutAttributes(line) : line,
    );
    const kind = onlyImages(node.children) ? "image" : place.kind;
    walk.blocks.push(...withoutTemplates({ kind, lines: printed }));
  } else if (node.type === "blockquote" || node.type === "footnoteDefinition") {
    const kind = node.type === "blockquote" ? "quote" : "note";
    for (const child of node.children) addNode(walk, child, { kind, depth: place.depth });
  } else if (node.type === "list") addList(walk, node, place);
  else if (node.type === "table") addTable(walk, node);
  else addLiteral(walk, node);
}

function addLiteral(walk: Walk, node: RootContent): void {
  const kind = literalKinds[node.type] ?? "hidden";
  const first = node.position?.start.line ?? 1;
  const text = walk.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const printed =
    node.type === "code"
      ? codeLines(node.value, text, first)
      : text.split("\n").map((line, index) => ({
          text: line,
          number: first + index,
        }));
  walk.blocks.push({ kind, lines: printed });
}

const literalKinds: Partial<Record<RootContent["type"], BlockKind>> = {
  code: "preformatted",
  thematicBreak: "rule",
  definition: "metadata",
  html: "hidden",
};

function codeLines(value: string, source: string, first: number): Block["lines"] {
  const fenced = /^\s*(?:```|~~~)/u.test(source) ? 1 : 0;
  return value.split("\n").map((text, index) => ({ text, number: first + fenced + index }));
}

function addList(walk: Walk, list: List, place: Place): void {
  walk.groups += 1;
  const group = walk.groups;
  for (const [index, item] of list.children.entries())
    addItem(walk, item, index, { list, group, place });
}

interface ListPlace {
  readonly list: List;
  readonly group: number;
  readonly place: Place;
}

function addItem(
  walk: Walk,
  item: ListItem,
  index: number,
  { list, group, place }: ListPlace,
): void {
  const marker =
    printedMarker(walk, item) ?? (list.ordered === true ? `${(list.start ?? 1) + index}.` : "-");
  let marked = false;
  for (const child of item.children) {
    if (child.type !== "paragraph" || marked)
      addNode(walk, child, { kind: place.kind, depth: place.depth + 1 });
    else {
      walk.blocks.push({
        kind: "item",
        marker,
        group,
        level: place.depth + 1,
        lines: inlineLines(child.children, walk.printed),
      });
      marked = true;
    }
  }
}

function printedMarker(walk: Walk, item: ListItem): string | null {
  const start = item.position?.start.offset ?? 0;
  return /^(?:[-*+]|\d{1,9}[.)])/u.exec(walk.source.slice(start, start + 12))?.[0] ?? null;
}

function addTable(walk: Walk, table: Table): void {
  walk.groups += 1;
  for (const [index, row] of table.children.entries()) {
    const cells = row.children.map((cell) =>
      inlineLines(cell.children)
        .map((line) => line.text)
        .join(" ")
        .trim(),
    );
    const number = row.position?.start.line ?? 1;
    const block: Block = {
      kind: "row",
      group: walk.groups,
      cells,
      lines: [{ text: cells.join(" | "), number }],
    };
    walk.blocks.push(index === 0 ? { ...block, header: true } : block);
    if (index === 0)
      walk.blocks.push({ kind: "rule", lines: [{ text: "---", number: number + 1 }] });
  }
}

function onlyImages(
  children: readonly { readonly type: string; readonly value?: string }[],
): boolean {
  const bears = children.filter(
    (child) => child.type !== "text" || (child.value ?? "").trim() !== "",
  );
  return (
    bears.length > 0 &&
    bears.every((child) => child.type === "image" || child.type === "imageReference")
  );
}

function withoutAnchor<T extends { readonly text: string }>(line: T): T {
  return { ...line, text: line.text.replace(/\s*\{#[^{}\s]*\}\s*$/u, "") };
}
