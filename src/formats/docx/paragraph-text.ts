// The text of one Word paragraph: its runs as lines with marks, deleted and hidden text left out.

import type { Line, Mark } from "#recognition/document.ts";
import { childNamed, elementsOf, isOn, textOf, valueOf, type XmlElement } from "../source/xml.ts";
import { isGone } from "./content.ts";
import type { Style } from "./styles.ts";

export interface ParagraphText {
  readonly lines: readonly Omit<Line, "number">[];
  /** Text boxes anchored in the paragraph. */
  readonly boxes: readonly XmlElement[];
  readonly tracked: boolean;
}

interface Sources {
  readonly links: ReadonlyMap<string, string>;
  readonly styles: ReadonlyMap<string, Style>;
}

/** Reads a `w:p`; ids of notes that it refers to are added to `notes`. */
export function readParagraphText(
  paragraph: XmlElement,
  { links, styles }: Sources,
  notes: string[],
): ParagraphText {
  const reading: Reading = {
    lines: [],
    text: "",
    marks: [],
    boxes: [],
    tracked: false,
    links,
    styles,
    style: styles.get(valueOf(childNamed(paragraph, "w:pPr"), "w:pStyle") ?? ""),
    notes,
  };
  addRuns(paragraph, reading);
  closeLine(reading, false);
  return reading;
}

interface Reading {
  readonly lines: Omit<Line, "number">[];
  text: string;
  marks: Mark[];
  readonly boxes: XmlElement[];
  tracked: boolean;
  readonly links: ReadonlyMap<string, string>;
  readonly styles: ReadonlyMap<string, Style>;
  /** The style of the paragraph. */
  readonly style: Style | undefined;
  readonly notes: string[];
}

function addRuns(element: XmlElement, reading: Reading): void {
  for (const child of elementsOf(element)) {
    if (child.name === "w:r") addRun(child, reading);
    else if (child.name === "w:del" || child.name === "w:moveFrom") reading.tracked = true;
    else if (child.name === "w:hyperlink") addLink(child, reading);
    else if (!passedOver.has(child.name) && !isGone(child)) {
      reading.tracked ||= child.name === "w:ins" || child.name === "w:moveTo";
      addRuns(child, reading);
    }
  }
}

const passedOver: ReadonlySet<string> = new Set(["w:pPr", "w:rPr"]);

function addLink(link: XmlElement, reading: Reading): void {
  const href = reading.links.get(link.attributes["id"] ?? "");
  const [from, line] = [reading.text.length, reading.lines.length];
  addRuns(link, reading);
  const start = reading.lines.length === line ? from : 0;
  if (reading.text.length > start) {
    reading.marks.push({
      kind: "link",
      from: start,
      to: reading.text.length,
      ...(href === undefined ? {} : { href }),
    });
  }
}

function addRun(run: XmlElement, reading: Reading): void {
  const properties = childNamed(run, "w:rPr");
  if (isOn(properties, "w:vanish")) return;
  const from = reading.text.length;
  const line = reading.lines.length;
  for (const child of elementsOf(run)) addRunPart(child, reading);
  const start = reading.lines.length === line ? from : 0;
  if (reading.text.length <= start) return;
  if (isStyled(properties, "w:b", reading))
    reading.marks.push({ kind: "strong", from: start, to: reading.text.length });
  if (isOn(properties, "w:strike") || isOn(properties, "w:dstrike"))
    reading.marks.push({ kind: "struck", from: start, to: reading.text.length });
  if (isStyled(properties, "w:i", reading))
    reading.marks.push({ kind: "emphasis", from: start, to: reading.text.length });
}

/** A switch of the run itself, or of its style, or of the paragraph's style. */
function isStyled(
  properties: XmlElement | undefined,
  name: "w:b" | "w:i",
  { style, styles }: Reading,
): boolean {
  if (childNamed(properties, name) !== undefined) return isOn(properties, name);
  const own = styles.get(valueOf(properties, "w:rStyle") ?? "");
  const key = name === "w:b" ? "strong" : "emphasis";
  return own?.[key] ?? (style?.heading === null && style[key] === true);
}

function addRunPart(part: XmlElement, reading: Reading): void {
  const sign = signs[part.name];
  if (sign !== undefined) reading.text += sign;
  else if (part.name === "w:t") reading.text += textOf(part);
  else if (part.name === "w:br" || part.name === "w:cr") addBreak(part, reading);
  else if (part.name === "w:ruby") addRuns(childNamed(part, "w:rubyBase") ?? part, reading);
  else if (part.name === "w:sym") reading.text += symbol(part);
  else if (part.name === "w:footnoteReference" || part.name === "w:endnoteReference")
    addNote(part, reading);
  else if (part.name === "mc:AlternateContent")
    addRunPart(childNamed(part, "mc:Choice") ?? part, reading);
  else if (containers.has(part.name)) collectBoxes(part, reading.boxes);
}

const signs: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:noBreakHyphen": "\u2011",
  "w:softHyphen": "",
};
const containers: ReadonlySet<string> = new Set(["w:drawing", "w:pict", "w:object", "mc:Choice"]);

/** A new line; a new column or page begins one as well where a line is under way. */
function addBreak(part: XmlElement, reading: Reading): void {
  const type = part.attributes["type"];
  if (type === undefined || type === "textWrapping" || reading.text.trim() !== "")
    closeLine(reading, true);
}

function symbol({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes["char"] ?? "", 16);
  if (Number.isNaN(code)) return "";
  return /symbol|wingdings|webdings/iu.test(attributes["font"] ?? "") || code >= 0xf000
    ? "•"
    : String.fromCodePoint(code);
}

function addNote(part: XmlElement, reading: Reading): void {
  const kind = part.name === "w:footnoteReference" ? "footnotes" : "endnotes";
  reading.notes.push(`${kind} ${part.attributes["id"] ?? ""}`);
  reading.text += `[${reading.notes.length}]`;
}

function collectBoxes(element: XmlElement, boxes: XmlElement[]): void {
  for (const child of elementsOf(element)) {
    if (child.name === "w:txbxContent") boxes.push(child);
    else if (child.name !== "mc:Fallback") collectBoxes(child, boxes);
  }
}

function closeLine(reading: Reading, broken: boolean): void {
  const line: Omit<Line, "number"> = { text: reading.text };
  const marked = reading.marks.length > 0 ? { ...line, marks: reading.marks } : line;
  reading.lines.push(broken ? { ...marked, broken } : marked);
  reading.text = "";
  reading.marks = [];
}
