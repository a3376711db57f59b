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
  /** Levels that this list words anew. */
  readonly levels: ReadonlyMap<number, Level>;
}

export function readNumbering(bytes: Uint8Array | undefined): Numbering {
  const definitions = new Map<string, ReadonlyMap<number, Level>>();
  const [styles, links] = [new Map<string, string>(), new Map<string, string>()];
  const lists = new Map<string, List>();
  if (bytes !== undefined) {
    readXml(bytes, new Set(["w:abstractNum", "w:num"]), (element) => {
      const id = element.attributes[element.name === "w:num" ? "numId" : "abstractNumId"] ?? "";
      if (element.name === "w:num") return lists.set(id, listOf(element));
      styles.set(valueOf(element, "w:styleLink") ?? "", id);
      links.set(id, valueOf(element, "w:numStyleLink") ?? "");
      return definitions.set(id, levelsOf(childrenNamed(element, "w:lvl")));
    });
  }
  const linked = (id: string): string =>
    links.get(id) ? (styles.get(links.get(id) ?? "") ?? id) : id;
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    mark: (reference) => markOf(reference, { definitions, linked, lists, counters, begun }),
  };
}

function listOf(element: XmlElement): List {
  const starts = childrenNamed(element, "w:lvlOverride").flatMap((override): [number, number][] => {
    const start = valueOf(override, "w:startOverride");
    return start === undefined
      ? []
      : [[Number(override.attributes["ilvl"] ?? 0), Number(start) || 1]];
  });
  const worded = childrenNamed(element, "w:lvlOverride").flatMap((override) =>
    childrenNamed(override, "w:lvl"),
  );
  return {
    definition: valueOf(element, "w:abstractNumId") ?? "",
    starts: new Map(starts),
    levels: levelsOf(worded),
  };
}

function levelsOf(levels: readonly XmlElement[]): ReadonlyMap<number, Level> {
  return new Map(
    levels.slice(0, 9).map((level) => [
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
  /** The definition that one which only names a style of lists stands for. */
  readonly linked: (definition: string) => string;
  readonly lists: ReadonlyMap<string, List>;
  readonly counters: Map<string, number[]>;
  readonly begun: Set<string>;
}

function markOf(
  { list: id, level }: NumberingReference,
  counting: Counting,
): { marker: string; group: number } | null {
  const list = counting.lists.get(id ?? "");
  const definition = counting.linked(list?.definition ?? "");
  const levels = levelsIn(counting.definitions.get(definition), list?.levels);
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
  const counts = counting.counters.get(definition) ?? [];
  counting.counters.set(definition, counts);
  const restart = counting.begun.has(`${id} ${level}`) ? undefined : list.starts.get(level);
  counting.begun.add(`${id} ${level}`);
  counts[level] = restart ?? (counts[level] === undefined ? own.start : counts[level] + 1);
  counts.length = level + 1;
  const marker = own.text.replaceAll(/%(\d)/gu, (_, digit: string) =>
    shown(levels, counts, Number(digit) - 1),
  );
  return marker.trim() === "" ? null : { marker: marker.trim(), group };
}

function levelsIn(
  defined: ReadonlyMap<number, Level> | undefined,
  own: ReadonlyMap<number, Level> = new Map(),
): ReadonlyMap<number, Level> | undefined {
  return own.size === 0 ? defined : new Map([...(defined ?? []), ...own]);
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
