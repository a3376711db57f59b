// A page without a title may say in its first lines what the statement is called.

import { namesStatement } from "../frame/announcement.ts";
import { continues } from "../frame/genre.ts";
import type { FoundTitle } from "../frame/title.ts";
import { isContentRow } from "../list/content.ts";
import { detectLanguage } from "../language/detect-language.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";

/** "… in our “Joint Statement for the Lamps of All Harbours”", "Statement “On the Lamps of Aville”". */
export function toldTitle(rows: readonly Row[]): FoundTitle | null {
  for (const row of rows.filter(isContentRow).slice(0, mostAsked)) {
    const line = row.text.slice(0, longest);
    const text = titleIn(line) ?? bracketedIn(line) ?? capitalsIn(line);
    if (text !== null) return { text, rows: [], line: row.line, rule: "title.told" };
  }
  return null;
}

const mostAsked = 4;
const longest = 2000;

function titleIn(line: string): string | null {
  for (const [, before = "", text = ""] of line.matchAll(quotation)) {
    const words = wordsOf(text);
    if (words.length < 4 || words.length > 16 || /[.,!?]$/u.test(text)) continue;
    if (namesStatement(words.slice(0, 2).join(" ")) && /^\p{Lu}/u.test(text)) return text;
    if (/^\p{Lu}\S+\s$/u.test(before) && namesStatement(before.trim())) return text;
  }
  return null;
}

/** What stands in front of it, from the beginning of the line, and what is in the marks. */
const quotation =
  /(?:^([^"“”„‟«»「」『』]{3,30}))?["“„«「『]([^"“”„‟«»「」『』]{10,160})["“”»」』]/gu;

/** "「點亮所有碼頭」網路連署從…開始": what a line begins with in brackets for titles, and behind them what sort of text it is. */
function bracketedIn(line: string): string | null {
  const [, text = ""] = inBrackets.exec(line) ?? [];
  return text === "" ? null : text;
}

const inBrackets =
  /^[「『《〈]([^「」『』《》〈〉]{6,40})[」』》〉](?:的)?(?:網路|网络|網絡|線上|线上|在线|公民|全民|國際|国际)?(?:[連联聯]署|[連联聯]名信|[請请][願愿]|公[開开]信|[聲声]明|宣言|署名)/u;

/** "… have issued the Joint Statement on the Lamps of All Harbours.": capitals amid a sentence, that ends with what it is on. */
function capitalsIn(line: string): string | null {
  if (detectLanguage(line)?.language === "de") return null;
  for (const [, kind = "", rest = ""] of line.matchAll(capitals))
    if (namesStatement(kind) && continues.test(`${fold(rest)} `)) return `${kind} ${rest}`;
  return null;
}

const capitals =
  /(?<=[\p{Ll}\p{M},]\s)((?:\p{Lu}[\p{L}\p{M}]+\s){1,3}\p{Lu}[\p{L}\p{M}]+)(?=\s(\p{Ll}\S*\s[^.:!?"“”„«»]{8,140})\.(?:$|\s+\p{Lu}))/gu;

/** "ได้ออกแถลงการณ์ร่วม เรื่อง …": in Thai news the word for its subject stands in front of a statement's title. */
export function subjectTold(found: FoundTitle | null, rows: readonly Row[]): FoundTitle | null {
  for (const row of rows.filter(isContentRow).slice(0, mostAsked)) {
    const [, quoted, plain] = thai.exec(row.text.slice(0, longest)) ?? [];
    const text = quoted ?? plain;
    if (text !== undefined && row !== found?.rows[0])
      return { text, rows: [], line: row.line, rule: "title.told" };
  }
  return found;
}

const thai =
  /ออก(?:แถลงการณ์|จดหมายเปิดผนึก|หนังสือ|คำแถลง)[\p{Script=Thai}\p{M}\p{N}]{0,40}\s*เรื่อง\s*(?:["“«]([^"“”«»]{10,160})["”»]|([\p{Script=Thai}\p{M}\p{N}]{20,160})(?=[\s.]|$))/u;
