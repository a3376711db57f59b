// A page's tree as blocks: block elements end a block, `<br>` ends a line, rows of data tables stay rows.

import type { Block, BlockKind, Line, Region } from "#recognition/document.ts";
import { cardBlock, cardsIn } from "./cards.ts";
import { chipsIn } from "./chips.ts";
import { InlineText } from "./inline-text.ts";
import { pairBlocks } from "./definitions.ts";
import { buttonLabel } from "./form-button.ts";
import { regionOf } from "./regions.ts";
import { isDataTable, tableBlocks } from "./table.ts";
import {
  attributeOf,
  childrenOf,
  type Element,
  isElement,
  isText,
  type Node,
  textLength,
} from "./tree.ts";

/** Comments of this form stand for blocks that were read already (Markdown around HTML): their place is kept. */
export const placeholder = /^block:(\d+)$/u;

/** The blocks of a tree; `kept` are the blocks that placeholders stand for. */
export function htmlBlocks(root: Node, kept: readonly (readonly Block[])[] = []): Block[] {
  const walk: Walk = {
    blocks: [],
    inline: new InlineText(),
    kept,
    pageLength: textLength(root),
    groups: 1000,
    items: 0,
    openItem: 0,
  };
  addChildren(walk, root, { kind: "paragraph", depth: 0, region: null, inContent: false });
  flush(walk, { kind: "paragraph", depth: 0, region: null, inContent: false });
  return walk.blocks;
}

interface Walk {
  readonly blocks: Block[];
  readonly inline: InlineText;
  readonly kept: readonly (readonly Block[])[];
  readonly pageLength: number;
  groups: number;
  items: number;
  /** The item that the last item block began. */
  openItem: number;
}

interface Place {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly region: Region | null;
  readonly inContent: boolean;
  readonly level?: number;
  readonly marker?: string;
  readonly group?: number;
  readonly item?: number;
  readonly language?: string;
}

function addChildren(walk: Walk, node: Node, place: Place): void {
  const cards = cardsIn(node);
  if (cards.size > 0) walk.groups += 1;
  const group = walk.groups;
  const chips = chipsIn(node);
  for (const child of childrenOf(node)) {
    if (chips.has(child)) walk.inline.breakLine();
    if (!cards.has(child)) addNode(walk, child, place);
    else if (isElement(child)) addCard(walk, child, group, place);
  }
}

function addCard(walk: Walk, card: Element, group: number, place: Place): void {
  const region = regionOf(card, place.inContent, walk.pageLength) ?? place.region;
  const block = cardBlock(card, group);
  flush(walk, place);
  if (block === null) addNode(walk, card, place);
  else walk.blocks.push(region === null || region === "main" ? block : { ...block, region });
}

function addNode(walk: Walk, node: Node, place: Place): void {
  if (isText(node))
    walk.inline.add(
      node.value,
      node.sourceCodeLocation?.startLine ?? 1,
      place.kind === "preformatted",
    );
  else if (isElement(node)) addElement(walk, node, place);
  else if (node.nodeName === "#comment" && "data" in node) addKept(walk, node.data, place);
}

function addKept(walk: Walk, comment: string, place: Place): void {
  const number = placeholder.exec(comment.trim())?.[1];
  if (number === undefined) return;
  flush(walk, place);
  for (const block of walk.kept[Number(number)] ?? []) {
    walk.blocks.push(place.region === null ? block : { ...block, region: place.region });
  }
}

function addElement(walk: Walk, element: Element, place: Place): void {
  const { tagName } = element;
  if (place.region === "form") addButton(walk, element, place);
  if ((unread.has(tagName) && !isLeftOpen(element)) || /^[wmov]:/u.test(tagName)) return;
  if (tagName === "br") return walk.inline.breakLine();
  if (tagName === "title" || tagName === "meta") return addMetadata(walk, element);
  const inner = placeIn(walk, element, place);
  if (inline.has(tagName)) {
    walk.inline.marked(element, () =>
      addChildren(walk, element, inner.region === place.region ? place : inner),
    );
    return;
  }
  flush(walk, place);
  if (tagName === "hr")
    walk.blocks.push({
      kind: "rule",
      lines: [{ text: "---", number: element.sourceCodeLocation?.startLine ?? 1 }],
    });
  else if (!addRows(walk, rowsIn(element, walk.groups + 1), inner))
    addChildren(walk, element, inner);
  flush(walk, inner);
}

/** The rows of a table of data or of a list of pairs; or null. */
function rowsIn(element: Element, group: number): Block[] | null {
  if (element.tagName === "dl") return pairBlocks(element, group);
  return element.tagName === "table" && isDataTable(element) ? tableBlocks(element, group) : null;
}

function addRows(walk: Walk, rows: readonly Block[] | null, place: Place): boolean {
  if (rows === null) return false;
  walk.groups += 1;
  for (const block of rows)
    walk.blocks.push(place.region === null ? block : { ...block, region: place.region });
  return true;
}

/** A film that a page embeds and never closes holds the rest of the page. */
function isLeftOpen({ tagName, sourceCodeLocation }: Element): boolean {
  return (
    /^(?:object|video|audio|canvas)$/u.test(tagName) &&
    sourceCodeLocation !== null &&
    sourceCodeLocation !== undefined &&
    sourceCodeLocation.endTag === undefined
  );
}

function addButton(walk: Walk, element: Element, place: Place): void {
  const label = buttonLabel(element);
  if (label === null) return;
  flush(walk, place);
  const number = element.sourceCodeLocation?.startLine ?? 1;
  walk.blocks.push({ kind: "paragraph", region: "form", lines: [{ text: label, number }] });
}

const unread: ReadonlySet<string> = new Set(
  "script style template noscript iframe svg math object embed video audio canvas map select option datalist button input textarea xml dialog head-placeholder".split(
    " ",
  ),
);
const inline: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr o:p".split(
    " ",
  ),
);

function placeIn(walk: Walk, element: Element, place: Place): Place {
  const { tagName } = element;
  const region = regionOf(element, place.inContent, walk.pageLength);
  const inContent = place.inContent || region === "main";
  const base: Place = {
    kind: place.kind,
    depth: place.depth,
    region: region === null || region === "main" ? place.region : region,
    inContent,
    ...(attributeOf(element, "lang") === undefined
      ? languageOf(place)
      : { language: attributeOf(element, "lang") ?? "" }),
  };
  const heading = /^h([1-6])$/u.exec(tagName);
  if (heading !== null) return { ...base, kind: "heading", level: Number(heading[1]) };
  if (tagName === "li") {
    walk.items += 1;
    const group = place.group ?? 0;
    return {
      ...base,
      kind: "item",
      level: Math.max(1, place.depth),
      marker: itemMark(element),
      group,
      item: walk.items,
    };
  }
  if (tagName === "ul" || tagName === "ol") {
    walk.groups += 1;
    return { ...base, kind: "paragraph", depth: place.depth + 1, group: walk.groups };
  }
  if (tagName === "p" && place.kind === "heading") return { ...base, kind: "paragraph" };
  const kind = kinds[tagName];
  if (kind !== undefined) return { ...base, kind };
  return place.kind === "item" ? { ...place, ...base, kind: "item" } : base;
}

function languageOf(place: Place): { language?: string } {
  return place.language === undefined ? {} : { language: place.language };
}

const kinds: Readonly<Record<string, BlockKind>> = {
  blockquote: "quote",
  pre: "preformatted",
  figcaption: "caption",
  caption: "caption",
};

function itemMark(item: Element): string {
  const list = item.parentNode;
  if (list === null || !isElement(list) || list.tagName !== "ol") return "•";
  const before = list.childNodes
    .slice(0, list.childNodes.indexOf(item))
    .filter((node) => node.nodeName === "li").length;
  const start = Number(attributeOf(list, "start") ?? 1);
  const value = Number(
    attributeOf(item, "value") ?? (Number.isInteger(start) ? start : 1) + before,
  );
  return `${Number.isInteger(value) ? value : before + 1}.`;
}

function addMetadata(walk: Walk, element: Element): void {
  const field =
    element.tagName === "title"
      ? "title"
      : (attributeOf(element, "data-field") ??
        attributeOf(element, "property") ??
        attributeOf(element, "name"));
  const content = element.tagName === "title" ? textOf(element) : attributeOf(element, "content");
  const number = element.sourceCodeLocation?.startLine ?? 1;
  if (field === undefined || content === undefined || !described.test(field)) return;
  walk.blocks.push({
    kind: "metadata",
    field: field.toLowerCase(),
    lines: [{ text: content.replaceAll(/\s+/gu, " ").trim(), number }],
  });
}

const described = /title|author|publish|date|site_name|description/iu;

function textOf(element: Element): string {
  return element.childNodes.map((child) => (isText(child) ? child.value : "")).join("");
}

function flush(walk: Walk, place: Place): void {
  for (const lines of walk.inline.take()) pushBlock(walk, place, lines);
}

function pushBlock(walk: Walk, place: Place, lines: readonly Line[]): void {
  const goesOn = place.item !== undefined && place.item === walk.openItem;
  if (place.item !== undefined) walk.openItem = place.item;
  const { region, level, marker, group, language } = place;
  walk.blocks.push({
    kind: goesOn ? "paragraph" : place.kind,
    lines,
    ...(level === undefined ? {} : { level }),
    ...(marker === undefined || goesOn ? {} : { marker }),
    ...(group === undefined ? {} : { group }),
    ...(region === null ? {} : { region }),
    ...(language === undefined || language === "" ? {} : { language }),
  });
}
