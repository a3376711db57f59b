// Titles of the texts in each language: the document's title belongs to the language it is written in; another language's
// part may begin with its own.

import { detectLanguage } from "../language/detect-language.ts";
import { shapeOf } from "../list/shape.ts";
import type { FoundTitle } from "../frame/title.ts";
import type { Line } from "../document.ts";
import { tidy, wordsOf } from "../rows/tidy.ts";
import { otherScript } from "../entry/two-scripts.ts";
import { sentenceWordsOf } from "../words/prose-words.ts";
import type { LanguagePart } from "./languages.ts";

export interface TitledParts {
  readonly parts: readonly LanguagePart[];
  readonly titles: ReadonlyMap<string, string>;
}

/** Takes titles out of the parts they begin; nothing is invented for a part without one. */
export function titledParts(parts: readonly LanguagePart[], title: FoundTitle | null): TitledParts {
  const titles = new Map<string, string>();
  const first = parts[0]?.language;
  if (title !== null && first !== undefined)
    for (const [language, text] of titleByLanguage(title, parts)) titles.set(language, text);
  const rest = parts.map((part, index) => {
    const own = index > 0 && !titles.has(part.language) ? leadingTitle(part) : null;
    if (own === null) return part;
    titles.set(part.language, own);
    return { ...part, units: part.units.slice(1) };
  });
  return { parts: rest.filter(({ units }) => units.length > 0), titles };
}

/** A title over several lines may be one title in several languages. */
function titleByLanguage(title: FoundTitle, parts: readonly LanguagePart[]): [string, string][] {
  const first = parts[0]?.language ?? "";
  const lines = titleLines(title, parts.length);
  if (parts.length < 2 || lines.length < 2) {
    return [[parts.length < 2 ? first : (languageAmong(title.text, parts) ?? first), title.text]];
  }
  const found = lines.map((line) => [languageAmong(line, parts) ?? first, line] as const);
  const languages = new Set(found.map(([language]) => language));
  if (languages.size < 2 && lines.length === parts.length) {
    return parts.map(({ language }, index) => [language, lines[index] ?? ""]);
  }
  return [...languages].map((language) => [
    language,
    found
      .filter(([own]) => own === language)
      .map(([, line]) => line)
      .join(" "),
  ]);
}

/** The lines of a title; one line may hold it in several languages, with strokes or a change of script between them. */
function titleLines(title: FoundTitle, languages: number): string[] {
  const lines = title.rows.flatMap(({ lines: own }) => own.map((line: Line) => tidy(line.text)));
  if (lines.length > 1 || languages < 2) return lines;
  const strokes = title.text.split(/\s+[/|]\s+/u);
  if (strokes.length === languages) return strokes;
  const scripts = otherScript(title.text);
  return scripts === null ? lines : [scripts.name, scripts.other];
}

function languageAmong(text: string, parts: readonly LanguagePart[]): string | undefined {
  const found = detectLanguage(text)?.language;
  return (
    parts.find(({ language }) => language === found)?.language ??
    parts.find(({ language }) => language.split("-")[0] === found?.split("-")[0])?.language
  );
}

function leadingTitle({ language, units }: LanguagePart): string | null {
  const [unit, next] = units;
  if (unit === undefined || next === undefined || unit.kind === "item" || unit.kind === "quote")
    return null;
  if (unit.kind === "heading") return unit.text;
  const shape = shapeOf(unit.text, sentenceWordsOf([language]));
  const short =
    unit.text.length <= 160 &&
    wordsOf(unit.text).length <= 24 &&
    !/[.;:,。：，]\s*$/u.test(unit.text);
  return short &&
    (!shape.prose || unit.text.length <= 60) &&
    next.text.length > 1.5 * unit.text.length
    ? unit.text
    : null;
}
