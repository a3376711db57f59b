// Rows of a page that announce the statement which follows.

import { fold, wordsOf } from "../rows/tidy.ts";
import { isFurniture } from "../words/cues.ts";
import { announcements, statementWords } from "../words/announce-table.ts";

const announces = new RegExp(announcements.join("|"), "u");
const names = new RegExp(statementWords, "u");

/** "The alliance has released the following statement on …:", "Full text", "聲明全文". */
export function announcesStatement(text: string): boolean {
  if (isFurniture(text)) return false;
  const clause = fold(text.slice(-400)).replace(/^.*[.!?。]\s+(?=\S)/su, "");
  if (/[:：︰]["”»]?\s*$/u.test(text))
    return announces.test(clause) && (names.test(clause) || wordsOf(clause).length <= 8);
  return text.length <= 40 && !/[.!?。]$/u.test(text) && fullText.test(fold(text));
}

const fullText =
  /^(?:(?:the )?full (?:text|statement|letter)|(?:聲明|声明|公開信|公开信|呼籲|信件|內容|内容)?全文|(?:im )?(?:wortlaut|volltext)|texte integral|texto (?:completo|integro)|testo integrale|полный текст|전문)/u;

/** Whether the text has a word for a joint statement. */
export function namesStatement(text: string): boolean {
  return names.test(fold(text));
}
