// The name of a statement in the line that announces it.

import { isContentRow } from "../list/content.ts";
import type { Row } from "../rows/rows.ts";
import { wordsOf } from "../rows/tidy.ts";
import { namesStatement } from "../frame/announcement.ts";
import { isGenre } from "../frame/genre.ts";
import { callingWords } from "./calling-words-table.ts";
import type { FoundTitle } from "../frame/title.ts";

/** The name in brackets for titles, or in front of the words for all of the text. */
export function announcedTitle(rows: readonly Row[], announcement: Row | null): FoundTitle | null {
  return quotedTitle(announcement) ?? wholeText(rows, announcement);
}

/** "〈…聲明〉全文：": the line that announces the statement gives its name in brackets for titles. */
function quotedTitle(announcement: Row | null): FoundTitle | null {
  const [, text = ""] =
    /^[〈《「『【]([^〈〉《》「」『』【】]{6,80})[〉》」』】]\s?全文/u.exec(
      announcement?.text ?? "",
    ) ?? [];
  if (announcement === null || text === "") return null;
  return { text, rows: [], line: announcement.line, rule: "title.announced" };
}

/** "漁會聯署聲明全文": whose statement it is, which the words for all of it follow. */
function wholeText(rows: readonly Row[], announcement: Row | null): FoundTitle | null {
  const next = rows.slice((announcement?.index ?? 0) + 1).find(isContentRow);
  if (/^[《「『【〈]/u.test(next?.text ?? "")) return null;
  const [, text = ""] =
    /^([^，。：；《》「」\s]{5,40}?)(?:全文|原文)[:：]?$/u.exec(announcement?.text ?? "") ?? [];
  return announcement === null ||
    isGenre(text) ||
    /^(?:以下|此|這|这|下列)/u.test(text) ||
    !namesStatement(text)
    ? null
    : { text, rows: [], line: announcement.line, rule: "title.announced" };
}

/** "a statement called “Light for All”": news above the announcement say how the statement that it announces is called. */
export function calledTitle(rows: readonly Row[], announcement: Row | null): FoundTitle | null {
  if (announcement === null) return null;
  for (const row of rows.slice(0, announcement.index).filter(isContentRow)) {
    const text = row.text.length <= longestNews ? (called.exec(row.text)?.[1] ?? "") : "";
    if (/^[\p{Lu}\p{N}¿¡]/u.test(text) && wordsOf(text).length >= 2)
      return { text, rows: [], line: row.line, rule: "title.announced" };
  }
  return null;
}

const longestNews = 3000;
const called = new RegExp(
  `(?<!\\p{L})(?:${callingWords.join("|")})[,:]?\\s["“„«]\\s?([^"“”„«»]{4,120}?)[.,!]?\\s?["”“»]`,
  "iu",
);

/** "The unedited “Harbour Statement” is as under:": the announcement gives its name in quotation marks. */
export function namedTitle(announcement: Row | null): FoundTitle | null {
  const [, text = ""] =
    /["“„«「『]([^"“”„«»「」『』]{6,80})["”“»」』]/u.exec(announcement?.text ?? "") ?? [];
  if (announcement === null || !/[:：]\s*$/u.test(announcement.text)) return null;
  return namesStatement(text) && wordsOf(text).length <= 10
    ? { text, rows: [], line: announcement.line, rule: "title.announced" }
    : null;
}
