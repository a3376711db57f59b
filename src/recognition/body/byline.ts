// Lines that name the author of a page.

import { wordsOf } from "../rows/tidy.ts";

/** A short line that says who wrote what stands below: "Por Ana Vale", "文：王小明". */
export function isByline(text: string): boolean {
  return (
    isSourceLine(text) ||
    (text.length <= 90 &&
      wordsOf(text).length <= 12 &&
      !/[.!?:;,]$/u.test(text) &&
      byline.test(text))
  );
}

/** A short line that says where the text was taken from: "Source: Harbour Post", "Fuente Diario del Puerto." */
export function isSourceLine(text: string): boolean {
  return text.length <= 60 && source.test(text);
}

const source =
  /^(?:Source|Fuente|Fonte|Font|Quelle|Bron|Källa|Kilde|Lähde|Zdroj|Źródło|Izvor|Forrás|Sursa|Kaynak|Источник|Джерело|Извор|来源|來源|出典|출처)(?:\s?[:：]\s?|\s+)(?=[\p{Lu}\p{Lo}])[^.!?;]{2,60}\.?$/u;

const byline =
  /^(?:By|Por|Par|Von|Di|Door|Av|Af|Text|Texto|Texte|Tekst|Testo|Autor(?:a|es|ka)?|Auteure?s?|Autore|Author|Redação|Redacción|Redazione|Rédaction|Redaktion|Redakcja|Redakce|Aut\.|Автор|Текст|Написа)\s?:?\s+(?=\p{Lu})|^D[aoe]s? (?=(?:Página|Redação|Assessoria|Agência|Brasil)\b)|^(?:Da|De la|Dalla) (?:Redação|Redacción|Redazione)|^(?:文|作者|撰文|記者|记者)[：:／/]\s?\S/u;
