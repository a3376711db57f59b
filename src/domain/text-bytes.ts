// The bytes of one language's text, over which its digest is made: UTF-8, NFC, LF, final newline, no byte order mark.
// The first line is the title, empty when there is none. Then, for each unit: an empty line; a line with its kind
// and its id; the lines of its text, each indented by two spaces. docs/formats/text-bytes.md.
//
//   Keep the harbour light
//
//   heading u1
//     What we ask
//
//   item u2
//     That the lamp be lit at dusk,
//     and every night.

import { decodeUtf8, encodeUtf8 } from "#lib/bytes.ts";
import type { Unit, UnitKind } from "./text-version.ts";

export type TextFile = { readonly title: string | null; readonly units: readonly Unit[] };

export type TextFault = {
  readonly refusal:
    | "text-too-large"
    | "text-not-utf8"
    | "text-not-normal"
    | "text-unit-malformed"
    | "text-unit-repeated";
  /** 1-based, for the faults of a unit. */
  readonly line?: number;
};

const maxTextBytes = 8 * 1024 * 1024;
const indent = "  ";
const unitHead = /^(heading|paragraph|item|quote) ([A-Za-z0-9._-]{1,64})$/;

/**
 * The same text as its file can hold it: NFC, well-formed, LF, no byte order mark; a title of one line, null when
 * blank. A text is normalised before it is frozen, so that what is stored is what the digest is of.
 */
export function normaliseText({ title, units }: TextFile): TextFile {
  const line = title === null ? "" : normalise(title).replaceAll("\n", " ").trim();
  return {
    title: line === "" ? null : line,
    units: units.map(({ id, kind, text }) => ({ id, kind, text: normalise(text) })),
  };
}

/** Throws on a text that is not in its normal form, or whose unit ids are not distinct words: a bug of the caller. */
export function formatTextBytes(text: TextFile): Uint8Array {
  const bytes = textBytesOf(text);
  if (!bytes) throw new TypeError("not a text that can be frozen");
  return bytes;
}

/** The same for a text that somebody else wrote: undefined where no file can hold it. */
export function textBytesOf(text: TextFile): Uint8Array | undefined {
  const { title, units } = text;
  const bytes = encodeUtf8([`${title ?? ""}\n`, ...units.map(formatUnit)].join(""));
  const read = parseTextBytes(bytes);
  return "text" in read && sameText(read.text, text) ? bytes : undefined;
}

/** Whether a unit's line can hold this id. */
export function isUnitId(id: string): boolean {
  return unitHead.test(`item ${id}`);
}

export function parseTextBytes(bytes: Uint8Array): { readonly text: TextFile } | TextFault {
  if (bytes.length > maxTextBytes) return { refusal: "text-too-large" };
  const file = decodeUtf8(bytes);
  if (file === undefined) return { refusal: "text-not-utf8" };
  if (normalise(file) !== file || !file.endsWith("\n")) return { refusal: "text-not-normal" };
  const [title = "", ...lines] = file.slice(0, -1).split("\n");
  if (title !== title.trim()) return { refusal: "text-not-normal" };
  const units = parseUnits(lines);
  return "refusal" in units
    ? units
    : { text: { title: title === "" ? null : title, units: units.units } };
}

function sameText(a: TextFile, b: TextFile): boolean {
  const [one, other] = [a, b].map(({ title, units }) => [
    title,
    units.map(({ id, kind, text }) => [id, kind, text]),
  ]);
  return JSON.stringify(one) === JSON.stringify(other);
}

function normalise(text: string): string {
  return text.toWellFormed().replaceAll(/\r\n?/g, "\n").normalize("NFC");
}

function formatUnit({ kind, id, text }: Unit): string {
  return `\n${kind} ${id}\n${indent}${text.replaceAll("\n", `\n${indent}`)}\n`;
}

function parseUnits(lines: readonly string[]): { readonly units: readonly Unit[] } | TextFault {
  const units: Unit[] = [];
  const ids = new Set<string>();
  for (let at = 0; at < lines.length;) {
    const head = lines[at] === "" ? unitHead.exec(lines[at + 1] ?? "") : null;
    const end = endOfText(lines, at + 2);
    if (!head || end === at + 2) return { refusal: "text-unit-malformed", line: at + 2 };
    const [, kind, id = ""] = head;
    if (ids.has(id)) return { refusal: "text-unit-repeated", line: at + 3 };
    ids.add(id);
    const text = lines.slice(at + 2, end).map((line) => line.slice(indent.length));
    units.push({ id, kind: kind as UnitKind, text: text.join("\n") });
    at = end;
  }
  return { units };
}

function endOfText(lines: readonly string[], start: number): number {
  let end = start;
  while (lines[end]?.startsWith(indent)) end += 1;
  return end;
}
