// Word's paragraph styles: which are headings, which bring numbering with them.

import { childNamed, isOn, readXml, valueOf, type XmlElement } from "../source/xml.ts";

export interface Style {
  /** Heading level 1 to 9, or null. */
  readonly heading: number | null;
  readonly quote: boolean;
  /** A style for the document's own title, subtitle, author or date, as converters use them. */
  readonly field: string | null;
  readonly numbering: NumberingReference | null;
  /** Bold and slanted, where the style says so. */
  readonly strong: boolean | null;
  readonly emphasis: boolean | null;
  /** A line of a table of contents. */
  readonly contents: boolean;
  /** What stands below an image, as converters name it; Word's own "caption" may head a table too. */
  readonly caption: boolean;
}

export interface NumberingReference {
  readonly list: string | null;
  readonly level: number;
}

/** Styles by id, with what they inherit. */
export function readStyles(bytes: Uint8Array | undefined): ReadonlyMap<string, Style> {
  const raw = new Map<string, XmlElement>();
  if (bytes !== undefined) {
    readXml(bytes, new Set(["w:style"]), (style) =>
      raw.set(style.attributes["styleId"] ?? "", style),
    );
  }
  return new Map([...raw.keys()].map((id) => [id, inherited(id, raw)]));
}

function inherited(id: string, raw: ReadonlyMap<string, XmlElement>): Style {
  let style = styleOf(undefined);
  let at: string | undefined = id;
  for (let steps = 0; at !== undefined && steps < 20; steps += 1) {
    const element = raw.get(at);
    const own = styleOf(element);
    style = {
      heading: style.heading ?? own.heading,
      quote: style.quote || own.quote,
      field: style.field ?? own.field,
      numbering: merged(style.numbering, own.numbering),
      strong: style.strong ?? own.strong,
      emphasis: style.emphasis ?? own.emphasis,
      contents: style.contents || own.contents,
      caption: style.caption || own.caption,
    };
    at = valueOf(element, "w:basedOn");
  }
  return style;
}

function merged(
  one: NumberingReference | null,
  base: NumberingReference | null,
): NumberingReference | null {
  if (one === null || base === null) return one ?? base;
  return { list: one.list ?? base.list, level: one.level };
}

function styleOf(element: XmlElement | undefined): Style {
  const name = (valueOf(element, "w:name") ?? "").toLowerCase();
  const properties = childNamed(element, "w:pPr");
  const outline = Number(valueOf(properties, "w:outlineLvl") ?? 9);
  const named = /^heading (\d)$/u.exec(name)?.[1];
  const heading = named === undefined ? (outline < 9 ? outline + 1 : null) : Number(named);
  const field = fields.has(name) ? name : null;
  return {
    heading,
    field,
    quote: name.endsWith("quote"),
    numbering: numberingOf(properties),
    strong: switchOf(element, "w:b"),
    emphasis: switchOf(element, "w:i"),
    contents: /^toc (?:\d|heading)$/u.test(name),
    caption: /^(?:image caption|captioned figure|figure)$/u.test(name),
  };
}

function switchOf(element: XmlElement | undefined, name: string): boolean | null {
  const properties = childNamed(element, "w:rPr");
  return childNamed(properties, name) === undefined ? null : isOn(properties, name);
}

const fields: ReadonlySet<string> = new Set(["title", "subtitle", "author", "date"]);

/** The list and level that paragraph properties name. */
export function numberingOf(properties: XmlElement | undefined): NumberingReference | null {
  const numbering = childNamed(properties, "w:numPr");
  if (numbering === undefined) return null;
  return {
    list: valueOf(numbering, "w:numId") ?? null,
    level: Math.min(8, Number(valueOf(numbering, "w:ilvl") ?? 0) || 0),
  };
}
