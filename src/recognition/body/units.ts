// The statement's own text: its rows as units, told apart by language, languages side by side unit by unit.

import { detectLanguage } from "../language/detect-language.ts";
import type { Row } from "../rows/rows.ts";
import type { RecognisedText, RecognisedUnit, UnitKind } from "../recognised-statement.ts";

export interface BodyRow {
  readonly row: Row;
  readonly kind: UnitKind;
  readonly text: string;
}

export interface LanguagePart {
  readonly language: string;
  readonly rows: readonly BodyRow[];
}

/** Body rows by language, in the order in which the languages appear. */
export function byLanguage(
  rows: readonly BodyRow[],
  declared: readonly string[] | null,
): LanguagePart[] {
  const detected = rows.map(({ text }) => fitted(detectLanguage(text)?.language ?? null, declared));
  const main = majority(detected) ?? declared?.[0] ?? null;
  if (main === null) return [];
  const parts = new Map<string, BodyRow[]>();
  let current = detected.find((language) => language !== null) ?? main;
  for (const [index, row] of rows.entries()) {
    const own = detected[index] ?? null;
    if (own !== null && (row.text.length >= 60 || declared?.includes(own) === true)) current = own;
    parts.set(current, [...(parts.get(current) ?? []), row]);
  }
  return [...parts].map(([language, own]) => ({ language, rows: own }));
}

/** A declared language stands for what is detected of the same base language. */
function fitted(language: string | null, declared: readonly string[] | null): string | null {
  if (language === null || declared === null) return language;
  const base = language.split("-")[0];
  const known = declared.find((tag) => tag.split("-")[0] === base);
  return known === undefined ? language : known === base ? language : known;
}

function majority(languages: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const language of languages)
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}

/** Texts whose units of the same paragraph share an id: by order where the kinds agree, else each on its own. */
export function alignTexts(
  parts: readonly LanguagePart[],
  titles: ReadonlyMap<string, string>,
): RecognisedText[] {
  return parts.map(({ language, rows }) => ({
    language,
    title: titles.get(language) ?? null,
    units: rows.map(({ kind, text, row }, index): RecognisedUnit => ({
      id: `u${index + 1}`,
      kind,
      text,
      line: row.line,
    })),
  }));
}
