// Word's automatic numbers: lists that share a definition count on, a list with a start of its own begins again.

import { childNamed, childrenNamed, readXml, valueOf, type XmlElement } from "../source/xml.ts";
import type { NumberingReference } from "./styles.ts";

export interface Numbering {
  /** The mark of the next paragraph of this list and level ("1.", "(a)", "•"), or null when it has none. */
  mark(reference: NumberingReference): { readonly marker: string; readonly group: number } | null;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

interface List {
  readonly definition: string;
  readonly starts: ReadonlyMap<number, number>;
}

export function readNumbering(bytes: Uint8Array | undefined): Numbering {
  const definitions = new Map<string, ReadonlyMap<number, Level>>();
  const lists = new Map<string, List>();
  if (bytes !== undefined) {
    readXml(bytes, new Set(["w:abstractNum", "w:num"]), (element) => {
      if (element.name === "w:num") lists.set(element.attributes["numId"] ?? "", listOf(element));
      else definitions.set(element.attributes["abstractNumId"] ?? "", levelsOf(element));
    });
  }
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return { mark: (reference) => markOf(reference, { definitions, lists, counters, begun }) };
}

function listOf(element: XmlElement): List {
  const starts = childrenNamed(element, "w:lvlOverride").flatMap((override): [number, number][] => {
    const start = valueOf(override, "w:startOverride");
    return start === undefined
      ? []
      : [[Number(override.attributes["ilvl"] ?? 0), Number(start) || 1]];
  });
  return { definition: valueOf(element, "w:abstractNumId") ?? "", starts: new Map(starts) };
}

function levelsOf(element: XmlElement): ReadonlyMap<number, Level> {
  return new Map(
    childrenNamed(element, "w:lvl").map((level) => [
      Number(level.attributes["ilvl"] ?? 0),
      {
        start: startOf(level),
        format: valueOf(level, "w:numFmt") ?? "decimal",
        text: childNamed(level, "w:lvlText")?.attributes["val"] ?? "%1.",
      },
    ]),
  );
}

function startOf(level: XmlElement): number {
  const start = Number(valueOf(level, "w:start") ?? 1);
  return Number.isInteger(start) ? start : 1;
}

interface Counting {
  readonly definitions: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  readonly lists: ReadonlyMap<string, List>;
  readonly counters: Map<string, number[]>;
  readonly begun: Set<string>;
}

function markOf(
  { list: id, level }: NumberingReference,
  counting: Counting,
): { marker: string; group: number } | null {
  const list = counting.lists.get(id ?? "");
  const levels = counting.definitions.get(list?.definition ?? "");
  const own = levels?.get(level);
  if (
    id === null ||
    id === "0" ||
    list === undefined ||
    levels === undefined ||
    own === undefined ||
    own.format === "none"
  )
    return null;
  const group = Number(id) || 1;
  if (own.format === "bullet") return { marker: "•", group };
  const counts = counting.counters.get(list.definition) ?? [];
  counting.counters.set(list.definition, counts);
  const restart = counting.begun.has(`${id} ${level}`) ? undefined : list.starts.get(level);
  counting.begun.add(`${id} ${level}`);
  counts[level] = restart ?? (counts[level] === undefined ? own.start : counts[level] + 1);
  counts.length = level + 1;
  const marker = own.text.replaceAll(/%(\d)/gu, (_, digit: string) =>
    shown(levels, counts, Number(digit) - 1),
  );
  return marker.trim() === "" ? null : { marker: marker.trim(), group };
}

function shown(
  levels: ReadonlyMap<number, Level>,
  counts: readonly number[],
  level: number,
): string {
  const value = counts[level] ?? levels.get(level)?.start ?? 1;
  const format = levels.get(level)?.format ?? "decimal";
  if (format === "lowerLetter" || format === "upperLetter") {
    const letter = String.fromCharCode(97 + ((value - 1) % 26)).repeat(
      Math.min(5, Math.ceil(value / 26) || 1),
    );
    return format === "lowerLetter" ? letter : letter.toUpperCase();
  }
  if (format === "lowerRoman") return roman(value).toLowerCase();
  return format === "upperRoman" ? roman(value) : String(value);
}

function roman(value: number): string {
  const digits: [number, string][] = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let [rest, text] = [Math.min(Math.max(value, 0), 3999), ""];
  for (const [amount, sign] of digits) {
    text += sign.repeat(Math.floor(rest / amount));
    rest %= amount;
  }
  return text;
}
