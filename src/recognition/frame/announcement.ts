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
  if (text.length <= 40) return !/[.!?。]$/u.test(text) && fullText.test(fold(text));
  return text.length <= 200 && !/\p{L}{3}[.!?]\s/u.test(text) && pointsBelow.test(fold(text));
}

/** A line without a colon that points at the statement below it: "Abaixo, leia a nota pública …". */
const pointsBelow =
  /^(?:abaixo,? |a seguir,? |a continuacion,? |below,? |hier(?:onder|unter),? |ci-dessous,? |di seguito,? |u nastavku,? |ponizej,? |nize,? |ниже )?(?:leia|confira|veja|lea|lean|lee|read|lisez|leggi|lesen sie|lees|procitajte|przeczytaj|prectete si|читайте|прочитайте|прочитајте)(?: abaixo| a seguir| below)? (?:a|o|la|el|le|the|die|den|das|il|de|het)? ?(?:\p{L}+ ){0,2}(?:nota|carta|manifesto|declaracao|integra|texto|comunicado|manifiesto|declaracion|statement|letter|appeal|lettre|appel|declaration|texte|lettera|appello|testo|erklarung|brief|aufruf|verklaring|saopstenje|pismo|izjavu|list|oswiadczenie|заявление|письмо|обращение|текст)/u;

const fullText =
  /(?:聲明|声明|公開信|公开信|呼籲|呼吁|宣言)全文$|^(?:(?:the )?full (?:text|statement|letter)|(?:聲明|声明|公開信|公开信|呼籲|信件|內容|内容)?全文|(?:im )?(?:wortlaut|volltext)|texte integral|texto (?:completo|integro)|testo integrale|полный текст|전문)/u;

/** Whether the text has a word for a joint statement. */
export function namesStatement(text: string): boolean {
  return names.test(fold(text));
}
