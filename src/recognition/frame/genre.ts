// Lines that say what sort of text a statement is, or whose paper it stands on, and nothing of what it is about.

import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { organisationWords } from "../words/name-words.ts";
import { namesStatement } from "./announcement.ts";

/** An organisation's name and nothing else. */
export function isLetterhead(text: string): boolean {
  return (
    text.length <= 60 &&
    wordsOf(text).length <= 7 &&
    organisationWords.test(fold(text)) &&
    !namesStatement(text) &&
    !/[.:;,!?]/u.test(text)
  );
}

/** A genre or a letterhead: a line that names no subject. */
export function isLone({ text }: Row): boolean {
  return isGenre(text) || isLetterhead(text);
}

/** What says in front of it what a statement is about, or whose it is. */
export const continues =
  /^(?:on|about|regarding|concerning|against|for|to|of|by|from|uber|zu[mr]?|gegen|fur|an|der|des|von|vom|sur|pour|contre|au|aux|a|de|des|du|d'\p{L}+|sobre|contra|para|por|en favor|del|do|da|dos|das|ao|su|sul|sulla|per|contro|al|alla|dei|della|degli|in merito|over|tegen|voor|van|om|mot|mod|till|til|av|fra|fran|w sprawie|o|przeciw|do|proti|k|za|zoper|protiv|povodom|uodaleks|despre|impotriva|privind|към|срещу|о|об|против|за|до|щодо|про|поводом|участников|жителей|για|κατα|προς|tentang|ve)\s/u;

/** "Open letter", "KAMUOYUNA AÇIKLAMA": what sort of text it is, and nothing of what it is about. */
export function isGenre(text: string): boolean {
  const parts = text.split(/\s+[/|–—-]\s+/u);
  return parts.every((part) => wordsOf(part).length <= 3 && genre.test(fold(part)));
}

const genre =
  /^(?:(?:joint|open|public|common|press|final|gemeinsame?r?|offener?|offentliche?r?|appel|lettre|declaration|carta|lettera|nota|scrisoare|otvoreno|otvorena|javno|zajednick[aoi]|skupn[aoi]|otwarty|wspolne|list|otevreny|gezamenlijke?|gemeenschappelijke?|spolecna?|spolecne|avoin|yhteinen|nyilt|kozos|acik|ortak|pernyataan|surat|thu|oppet|apent|abent|felles|gemensamt?|faelles|deschisa|comuna|leter|e|hapur|deklarate|ανοιχτη|κοινη|открытое|совместное|общее|спільна|відкритий|спільне|отворено|отворена|заедничка|заједничк[аои]|јавно|общ[ао]?|wspolny|adierazpen|manifest[oa]?) ?)*(?:statement|declaration|letter|appeal|call|manifesto|petition|peticija|peticao|peticion|petizione|peticio|petitie|petycja|petice|peticia|petitio|namninsamling|петици[яј]а?|петиція|dilekce|resolution|communique|open letter|erklarung|stellungnahme|brief|appell|aufruf|verklaring|oproep|brev|upprop|opprop|uttalelse|uttalande|erklaering|kannanotto|kirje|vetoomus|declaration commune|commune|ouverte|lettre|appel|tribune|manifeste|declaracion|carta|llamamiento|manifiesto|comunicado|abierta|aberta|conjunta|conjunto|declaracao|manifesto|apelo|nota|publica|dichiarazione|lettera|appello|comunicato|aperta|congiunta|congiunto|declaracio|carta oberta|oberta|crida|declaratie|scrisoare|apel|izjava|saopstenje|priopcenje|pismo|proglas|deklaracija|oswiadczenie|list|stanowisko|prohlaseni|vyzva|dopis|vyhlasenie|nyilatkozat|felhivas|level|deklarate|leter e hapur|bildiri|aciklama|mektup|cagri|bersama|terbuka|ngo|bateratua|заявление|обращение|письмо|воззвание|заява|звернення|лист|изјава|саопштење|писмо|апел|декларация|изявление|ανακοινωση|δηλωση|εκκληση|επιστολη|ψηφισμα)(?: (?:integr[oa]|integral|integrale|complet[oaue]?|collecti[fv]e?|unitari[oa]|public[oae]?|publique|conjunt[oa]|abiert[oa]|abert[oa]|apert[oa]|congiunt[oa]|commune?|ouverte?|otwarty|wspolne))*$|^(?:共同|聯合|联合|公開|公开)?(?:聲明|声明|信|呼籲|呼吁|宣言|公開信|公开信|聲明書|アピール|要望書|書簡|書状|要請書|意見書|請願書|声明文|抗議文|質問状)$|^(?:공동|공개)?\s?(?:성명서?|서한|선언문?)$|^(?:بيان|رسالة|نداء|بیانیه|نامه)(?:\s\S{3,10})?$/u;

/** "[Joint statement] …" before a title, a quotation that is the title behind its genre; 【】 are a headline's own. */
export function withoutGenre(text: string): string {
  const bracketed = /^[[［（(]([^[\]［］()（）]{2,30})[\]］）)]\s*(?=\S.{3})/u.exec(text);
  if (bracketed !== null && (isGenre(bracketed[1] ?? "") || namesStatement(bracketed[1] ?? "")))
    return text.slice(bracketed[0].length);
  const quoted = /^([^:]{4,40}?)\s?:\s*([«“„].{8,}[»”“])$/u.exec(text);
  return quoted !== null && isGenre(quoted[1] ?? "") ? (quoted[2] ?? text) : text;
}
