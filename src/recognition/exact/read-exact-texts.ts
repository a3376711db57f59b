// The texts of the statement text format: "[sr-Latn] Title", then one line for each unit; units of the same place in two
// languages are the same unit.

import { canonicalLanguageTag } from "#lib/language-tag.ts";
import type { Line } from "../document.ts";
import type { RecognisedText, RecognisedUnit, UnitKind } from "../recognised-statement.ts";
import { unescapeText } from "./escape.ts";
import { missingUnit } from "./notation.ts";

export type ExactText = RecognisedText;

/** The texts on these lines, or null when they do not keep the grammar. */
export function readExactTexts(lines: readonly Line[]): ExactText[] | null {
  const texts: {
    language: string;
    title: string | null;
    units: RecognisedUnit[];
    place: number;
  }[] = [];
  for (const line of lines) {
    const open = texts.at(-1);
    const head =
      line.text === missingUnit ? null : /^\[([A-Za-z0-9-]+)\](?: (.+))?$/u.exec(line.text);
    if (head !== null) {
      const language = canonicalLanguageTag(head[1] ?? "");
      if (language === null) return null;
      texts.push({
        language,
        title: head[2] === undefined ? null : unescapeText(head[2]),
        units: [],
        place: 0,
      });
    } else if (open === undefined) return null;
    else {
      open.place += 1;
      if (line.text !== missingUnit) open.units.push(unitOf(line, open.place));
    }
  }
  return texts.map(({ language, title, units }) => ({ language, title, units }));
}

function unitOf({ text, number }: Line, place: number): RecognisedUnit {
  const [kind, bare] = kindOf(text);
  return { id: `u${place}`, kind, text: unescapeText(bare), line: number };
}

function kindOf(text: string): [UnitKind, string] {
  if (text.startsWith("## ")) return ["heading", text.slice(3)];
  if (text.startsWith("• ")) return ["item", text.slice(2)];
  return text.startsWith("> ") ? ["quote", text.slice(2)] : ["paragraph", text];
}
