// XML parts of office files, read as a stream (saxes): small trees of the elements that are asked for, one after the
// other, so that a long document is never in memory as a tree. Document type declarations are refused: no entity is ever
// expanded.

import { SaxesParser } from "saxes";
import { zipLimits } from "./limits.ts";

export interface XmlElement {
  /** Prefix and local name; the prefix is the usual one of its namespace whatever the file calls it. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

export type XmlFault = "broken" | "too-deep";

/** Calls `handle` with each outermost element of a wanted name. Answers what was wrong, or null. */
export function readXml(
  bytes: Uint8Array,
  wanted: ReadonlySet<string>,
  handle: (element: XmlElement) => void,
): XmlFault | null {
  const parser = new SaxesParser({ xmlns: true });
  const state: State = { open: [], depth: 0, fault: null };
  parser.on("error", () => (state.fault ??= "broken"));
  parser.on("doctype", () => (state.fault ??= "broken"));
  parser.on("opentag", ({ uri, local, prefix, attributes }) => {
    state.depth += 1;
    if (state.depth > zipLimits.depth) state.fault ??= "too-deep";
    if (state.fault !== null) return;
    const name = `${prefixes[uri] ?? prefix}:${local}`;
    if (state.open.length === 0 && !wanted.has(name)) return;
    const element: XmlElement = { name, attributes: named(attributes), children: [] };
    state.open.at(-1)?.children.push(element);
    state.open.push(element);
  });
  parser.on("text", (text) => state.open.at(-1)?.children.push(text));
  parser.on("closetag", () => close(state, handle));
  return feed(parser, state, bytes);
}

interface State {
  readonly open: XmlElement[];
  depth: number;
  fault: XmlFault | null;
}

function close(state: State, handle: (element: XmlElement) => void): void {
  state.depth -= 1;
  const element = state.fault === null ? state.open.pop() : undefined;
  if (element !== undefined && state.open.length === 0) handle(element);
}

function feed(
  parser: SaxesParser<{ xmlns: true }>,
  state: State,
  bytes: Uint8Array,
): XmlFault | null {
  const decoder = new TextDecoder("utf-8");
  for (let at = 0; at < bytes.length && state.fault === null; at += chunk) {
    parser.write(
      decoder.decode(bytes.subarray(at, at + chunk), { stream: at + chunk < bytes.length }),
    );
  }
  if (state.fault === null) parser.close();
  return state.fault;
}

const chunk = 65_536;

type Attributes = Readonly<
  Record<string, { readonly uri: string; readonly local: string; readonly value: string }>
>;

function named(attributes: Attributes): Record<string, string> {
  return Object.fromEntries(Object.values(attributes).map(({ local, value }) => [local, value]));
}

const prefixes: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "x",
  "http://purl.oclc.org/ooxml/spreadsheetml/main": "x",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
};

/** The child elements with a name. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name);
}

/** The first child element with a name. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsOf(element).find((child) => child.name === name);
}

export function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== "string");
}

/** The value of `<name val="…"/>` below an element. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childNamed(element, name)?.attributes["val"];
}

/** Whether a switch such as `<w:b/>` is on. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const found = childNamed(element, name);
  return found !== undefined && !/^(?:0|false|off|none)$/u.test(found.attributes["val"] ?? "on");
}

/** All text below an element. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === "string" ? child : textOf(child)))
    .join("");
}
