// Lines that say what sort of text a statement is, or whose paper it stands on, and nothing of what it is about.

import { genresInMoreLanguages } from "../cues/genres-in-more-languages-table.ts";
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

/** "Harbour League", "燈塔聯盟": a letterhead of a few words, each written as in a name. */
export function isBareName(text: string): boolean {
  const words = text.split(/\s+/u);
  const named = words.every((word) => /^["“„«]?[\p{Lu}\p{N}]/u.test(word) || small.test(word));
  const han = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,12}$/u.test(text);
  return isLetterhead(text) && (han || (words.length <= 4 && named));
}

const small =
  /^(?:of|the|and|for|de|del|la|las|los|y|e|da|do|dos|das|des|du|et|der|die|des|für|und|van|voor|di|dei|della|za|i|и|для|по)$/u;

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
  return parts.every((part) => {
    const folded = fold(part);
    return (
      wordsOf(part).length <= 4 && (press.test(folded) || isSort(folded) || further.test(folded))
    );
  });
}

function isSort(folded: string): boolean {
  return wordsOf(folded).length <= 3 && genre.test(folded);
}

const genre =
  /^(?:(?:joint|open|public|common|press|final|gemeinsame?r?|offener?|offentliche?r?|appel|lettre|declaration|carta|lettera|nota|scrisoare|otvoren[aeoy]|odprt[aeo]|verejn[aey]|spolocn[aey]|javno|zajednick[aoi]|skupn[aoi]|otwarty|wspolne|list|otevreny|gezamenlijke?|gemeenschappelijke?|spolecna?|spolecne|avoin|yhteinen|nyilt|kozos|acik|ortak|pernyataan|surat|thu|oppet|apent|abent|felles|gemensamt?|f(?:ae|æ)lles|deschisa|comuna|leter|e|hapur|deklarate|ανοιχτη|κοινη|открытое|совместное|общее|спільна|відкритий|спільне|отворено|отворена|заедничка|заједничк[аои]|јавно|общ[ао]?|wspolny|adierazpen|manifest[oa]?) ?)*(?:statement|declaration|letter|appeal|call|manifesto|petition|resolution|communique|open letter|erklarung|stellungnahme|brief|appell|aufruf|verklaring|oproep|brev|upprop|opprop|uttalelse|uttalande|erkl(?:ae|æ)ring|kannanotto|kirje|vetoomus|declaration commune|commune|ouverte|lettre|appel|tribune|manifeste|declaracion|carta|llamamiento|manifiesto|comunicado|abierta|aberta|conjunta|conjunto|declaracao|manifesto|apelo|nota|publica|dichiarazione|lettera|appello|comunicato|aperta|congiunta|congiunto|declaracio|carta oberta|oberta|crida|declaratie|declaratie comuna|scrisoare|scrisoare deschisa|apel|izjava|saopstenje|priopcenje|pismo|proglas|deklaracija|oswiadczenie|list|stanowisko|prohlaseni|vyzva|dopis|vyhlasenie|nyilatkozat|felhivas|level|deklarate|leter e hapur|bildiri|aciklama|mektup|cagri|bersama|terbuka|bateratua|заявление|обращение|письмо|воззвание|заява|звернення|лист|изјава|саопштење|писмо|апел|декларация|изявление|ανακοινωση|δηλωση|εκκληση|επιστολη|ψηφισμα|peticion|peticao|petizione|peticio|petitie|petition|peticija|petice|peticia|petycja|petitia|peticioni|rezolucija|rezolucja|rezoluce|rezolucia|resolucion|resolucao|risoluzione|resolucio|rezolutie|resolutie|rezolucio|deklaracja|deklarace|deklaracia|prohlasenie|zahtev|zahtjev|zahteva|petisi|deklarasi|pernyataan|pernyataan sikap|surat terbuka|seruan|tuyen bo|thu ngo|kien nghi|петиция|петиція|петиција|резолюция|резолюція|резолуција|декларація|декларација|призыв|обръщение|отворено обръщение|поздрав|διακηρυξη|ψηφισμα|διαμαρτυρια|dilekce|bildirge|manifesto|deklarasyon|vetoomus|julkilausuma|lausunto|avoin kirje|pöördumine|poordumine|avalik kiri|avaldus|vestule|atklata vestule|pazinojums|kreipimasis|pareiskimas|atviras laiskas|yfirlysing|askorun|petitio|namninsamling|петици[яј]а?)(?: (?:integr[oa]|integral|integrale|complet[oaue]?|collecti[fv]e?|unitari[oa]|public[oae]?|publique|conjunt[oa]|abiert[oa]|abert[oa]|apert[oa]|congiunt[oa]|commune?|ouverte?|otwarty|wspolne))*$|^(?:共同|聯合|联合|公開|公开|[聯联連]名|[聯联連]署)?(?:聲明|声明|信|呼籲|呼吁|宣言|公開信|公开信|聲明書|アピール|要望書|書簡|書状|要請書|意見書|請願書|声明文|抗議文|質問状|請願|请愿书|請願書|决议|決議|決議文|檄文|公告)$|^(?:공동|공개)?\s?(?:성명서?|서한|선언문?|호소문|결의문|청원서?|입장문)$|^(?:بيان|رسالة|نداء|عريضة|إعلان|بیانیه|نامه|فراخوان|قطعنامه|עצומה|מכתב|הצהרה|קריאה|גילוי דעת)(?:\s\S{3,10})?$/u;

/** "Press release": a sort of text as well, in every language the name of its own. */
const press =
  /^(?:press (?:release|statement|communique|note)|(?:media|news) (?:release|statement)|(?:presse|medien)mitteilung|presseerklarung|communique de presse|(?:nota|comunicado) (?:de|a la) prensa|nota de premsa|comunicat de premsa|(?:nota|comunicado) (?:de|a) imprensa|comunicato stampa|persbericht|persverklaring|press-?(?:meddelande|release)|presse-?(?:meddelelse|melding)|lehdistotiedote|mediatiedote|pressiteade|frettatilkynning|preses relize|pranesimas (?:spaudai|ziniasklaidai)|(?:informacja|notatka) prasowa|komunikat prasowy|tiskova zprava|tlacova sprava|(?:izjava|sporocilo) za (?:javnost|medije)|(?:priopcenje|saopstenje|obavijest) za (?:medije|javnost|stampu)|саопштење за (?:јавност|медије|штампу)|соопштение за (?:јавност|медиумите|медиуми)|(?:пресс|прес)-?(?:релиз|реліз)|прессъобщение|съобщение за (?:медиите|пресата)|comunicat(?:ul)? de presa|sajtokozlemeny|δελτιο τυπου|basin (?:aciklamasi|bulteni|duyurusu)|(?:komunikate|deklarate) per (?:shtyp|media)|siaran pers|keterangan pers|kenyataan media|thong cao bao chi|بيان صحفي|بلاغ صحفي|بیانیه مطبوعاتی|הודעה לעיתונות|(?:聯合|联合)?(?:新聞稿|新闻稿)|プレスリリース|報道発表資料|記者会見文|(?:보도|취재)자료|기자회견문?)$/u;

const further = new RegExp(`^(?:${genresInMoreLanguages.join("|")})$`, "u");

/** "[Joint statement] …" before a title or behind it, a quotation that is the title behind its genre; 【】 are a headline's own. */
export function withoutGenre(text: string): string {
  const bracketed = /^[[［（(]([^[\]［］()（）]{2,30})[\]］）)]\s*(?=\S.{3})/u.exec(text);
  if (bracketed !== null && (isGenre(bracketed[1] ?? "") || namesStatement(bracketed[1] ?? "")))
    return text.slice(bracketed[0].length);
  const behind = /^(.{12,}\S)\s*[[［（(]([^[\]［］()（）]{4,30})[\]］）)]$/u.exec(text);
  if (behind !== null && isGenre(behind[2] ?? "")) return behind[1] ?? text;
  const last = /^(.{12,}\S)\s+[–—|-]\s+(\S[^–—|]{3,30})$/u.exec(text);
  if (last !== null && isGenre(last[2] ?? "") && !isGenre(last[1] ?? "")) return last[1] ?? text;
  const quoted = /^([^:.(（]{4,40}?)\s?(?:\([^()]{2,20}\)\s?)?[:.]\s*(["«“„].{8,}["»”“])$/u.exec(
    text,
  );
  return quoted !== null && isGenre(quoted[1] ?? "") ? (quoted[2] ?? text) : text;
}
