// The name of a statement in the line that announces it.

import { isContentRow } from "../list/content.ts";
import type { Row } from "../rows/rows.ts";
import { wordsOf } from "../rows/tidy.ts";
import { titleOfSenders } from "../letters/senders-in-title.ts";
import { namesStatement } from "../frame/announcement.ts";
import { isGenre } from "../frame/genre.ts";
import { callingWords } from "./calling-words-table.ts";
import type { FoundTitle } from "../frame/title.ts";

/** "An open letter to the Harbour Master from:", with the senders between it and the text. */
export function titleAboveSenders(rows: readonly Row[], from: number): FoundTitle | null {
  const near = rows.slice(Math.max(0, from - mostSenders), from).filter(isContentRow);
  for (const row of near.toReversed()) {
    const text = titleOfSenders(row.text);
    if (text !== null && !isGenre(text))
      return { text, rows: [row], line: row.line, rule: "title.announced" };
  }
  return null;
}

const mostSenders = 60;

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

/** "a statement called “Light for All”": the announcement, or news above it, say how the statement that it announces is called. */
export function calledTitle(rows: readonly Row[], announcement: Row | null): FoundTitle | null {
  if (announcement === null) return null;
  for (const row of rows.slice(0, announcement.index + 1).filter(isContentRow)) {
    const [, one, other] = (row.text.length <= longestNews ? called.exec(row.text) : null) ?? [];
    const text = one ?? other ?? "";
    if (/^[\p{Lu}\p{N}¿¡]/u.test(text) && wordsOf(text).length >= 2)
      return { text, rows: [], line: row.line, rule: "title.announced" };
  }
  return null;
}

const longestNews = 3000;
const called = new RegExp(
  `(?<!\\p{L})(?:${callingWords.join("|")})[,:]?\\s(?:["“„«]\\s?([^"“”„«»]{4,120}?)[.,!]?\\s?["”“»]|[‘']([^‘"“”]{8,120}?)[.,!]?[’'](?=[\\s.,:;]|$))`,
  "iu",
);

/**
 * "The unedited “Harbour Statement” is as under:": the announcement gives its name in quotation marks; or it ends with what the
 * statement is on, so marked: "issued the following statement on ‘Light for All the Harbours’."
 */
export function namedTitle(announcement: Row | null): FoundTitle | null {
  return subjectAtEnd(announcement) ?? nameInMarks(announcement);
}

/** Words of a title, each but the small ones with a capital. */
function subjectAtEnd(announcement: Row | null): FoundTitle | null {
  const [, text = ""] = atEnd.exec(announcement?.text ?? "") ?? [];
  const words = text.split(/\s+/u);
  const capitals = words.filter((word) => /^["“„«(]?[\p{Lu}\p{Lo}\p{N}]/u.test(word)).length;
  if (announcement === null || words.length < 4 || capitals < 0.6 * words.length) return null;
  const before = announcement.text.slice(0, announcement.text.lastIndexOf(text));
  return namesStatement(before.slice(-90))
    ? { text, rows: [], line: announcement.line, rule: "title.announced" }
    : null;
}

const atEnd =
  /\s(?:on|about|regarding|titled|entitled|called|headed)[,:]?\s["“‘«„]([^"“”«»„]{12,140}?)[,.]?["”’»“][.:]?\s*$/u;

function nameInMarks(announcement: Row | null): FoundTitle | null {
  const [, text = ""] =
    /["“„«「『]([^"“”„«»「」『』]{6,80})["”“»」』]/u.exec(announcement?.text ?? "") ?? [];
  if (announcement === null || !/[:：]\s*$/u.test(announcement.text)) return null;
  return namesStatement(text) && wordsOf(text).length <= 10
    ? { text, rows: [], line: announcement.line, rule: "title.announced" }
    : null;
}
