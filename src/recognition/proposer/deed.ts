// A sentence of the page that tells what somebody did with the statement: "The Harbour League has sent an open letter to …",
// "The letter was written by the Harbour League", "Peticiju je pokrenula Liga luka".

import { namesStatement } from "../frame/announcement.ts";
import { isContentRow } from "../list/content.ts";
import { looksLikePerson } from "../list/shape.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { organisationWords } from "../words/name-words.ts";
import { wholeWords } from "../words/whole-words.ts";
import { agents, articles, auxiliaries, deeds } from "./deed-table.ts";
import { isGoverning } from "./lead.ts";
import { mayBeBody } from "../publisher/may-be-body.ts";
import { isName, trimmed } from "./names.ts";
import { together } from "./phrases-of-makers-table.ts";

/** Letters and collections of signatures that the words for statements leave out, since each alone may be any letter. */
const paper =
  /(?:oppet|apent|abent|oppna) brev|otvoreny list|surat terbuka|رسالة مفتوحة|namninsamling|underskriftsin[dn]?samling|відкрит\p{L}+ лист|(?:atvir|atklat)\p{L}+ (?:laisk|vestul)|avali\p{L}+ kir|[聯联連连]署|署名|公開書簡|公開質問状|要望書|抗[議议][書书信]|서명운동|연명/u;

/** Whether a line speaks of a statement or of such a paper. */
export function tellsOfPaper(text: string): boolean {
  return namesStatement(text) || paper.test(fold(text));
}

const deed = wholeWords(deeds);
const auxiliary = wholeWords(auxiliaries);
const agent = wholeWords(agents);
const article = wholeWords(articles);

/** The name in the first of the rows that tells so, with its row; names are organisations, and none that governs. */
export function doerIn(rows: readonly Row[]): { readonly name: string; readonly row: Row } | null {
  for (const row of rows) {
    if (!isContentRow(row) || row.kind === "row" || row.text.length > 1200) continue;
    for (const sentence of row.text.split(/(?<=\p{L}{3}[.!?])\s+/u).slice(0, 8)) {
      const leading = ledBy(sentence.slice(0, 400));
      if (leading !== null) return { name: leading, row };
      const tells = sentence.length <= 400 && tellsOfPaper(sentence);
      const name = tells ? (unspacedName(sentence) ?? nameIn(sentence)) : null;
      if (name !== null) return { name, row };
    }
  }
  return null;
}

/** Who leads the others, with a word for how many or what they are. */
function ledBy(sentence: string): string | null {
  for (const phrase of together) {
    const found = phrase.exec(sentence);
    const name = trimmed(found?.[1] ?? "");
    const counted = /\p{Nd}|organi[sz]a|verein|verb[äa]nd|associa|asocia|groups|järjest/u.test(
      found?.[0].slice(0, found[0].indexOf(name)).toLowerCase() ?? "",
    );
    if (isName(name) && counted && !looksLikePerson(name) && !isGoverning(name)) return name;
  }
  return null;
}

/** Scripts that set no blanks: a body's name, and what it does right behind it. */
export function unspacedName(sentence: string): string | null {
  return (
    doing.map((pattern) => pattern.exec(sentence)?.[1]).find((name) => name !== undefined) ?? null
  );
}

const doing: readonly RegExp[] = [
  /^「?([^，。：、「」\s]{2,24}(?:聯盟|联盟|協會|协会|學會|学会|組織|组织|網絡|网络|工會|工会|基金會|基金会|陣線|阵线|關注組|聯席|聯會|促進會|公會|委員會|委员会))」?(?:今日|今天|昨日|昨天|日前|早前)?(?:就[^，。]{2,20}?|(?:聯同|联同|連同|连同)[^，。]{2,16}?)?(?:要求|致[^，。]{2,16}?(?:公開信|公开信|聯署信|信)|發表|发表|發起|发起|呼籲|呼吁|倡議|倡议|號召|号召|公布|公佈|發布|发布|去信|向[^，。]{2,16}(?:發出|发出|遞交|递交|提交))/u,
  /^「?([^，。：、「」\s]{2,24}(?:聯盟|联盟|協會|协会|學會|学会|組織|组织|網絡|网络|工會|工会|基金會|基金会|陣線|阵线|關注組|聯席|聯會|促進會|公會|委員會|委员会))」?(?:就|关于|關於|对|對|致)[^，。]{2,40}的(?:聯名|联名|聯署|联署|聯合|联合|公開|公开|緊急|紧急|嚴正|严正)*(?:聲明|声明|公開信|公开信|信|抗議書|抗议书|抗議信|抗议信|呼籲|呼吁|宣言|請願書|请愿书|意見書|意见书)$/u,
  /^([^、。，\s]{2,24}(?:会|連合|協会|連盟|ネットワーク|団体|同盟|連絡会|委員会|センター))(?:(?:は|が)[^。]{0,160}|による[^。]{0,30})(?:公開書簡|求めています|求めました|要求しています|発表|送|呼びかけ|提出|公表|提起|募集|署名を始め|署名を開始|立ち上げ)/u,
  /^([^,.]{2,24}(?:연대|협회|모임|연합|위원회|네트워크|센터|조합|본부|회의))(?:(?:는|은|가|이|,)?\s?[^.]{0,60})(?:공개서한|요구|촉구|발표|보냈|보내|제안|주도|전달|제출|시작|벌이)/u,
  /^(\p{Lu}[\p{L}’']+(?:\s\p{Lu}[\p{L}’']+){0,5}?\s(?:Derneği|Birliği|Sendikası|Vakfı|Platformu|Girişimi|İnisiyatifi|Odası|Meclisi|Federasyonu|Konfederasyonu|Komitesi|Hareketi|Örgütü|Kolektifi|Ağı|Koalisyonu))\s[^.]{0,160}?(?:gönderdi|yazdı|başlattı|yayımladı|yayınladı|hazırladı|iletti|çağırıyor|çağırdı)(?!\p{L})/u,
  /^(?:Az?\s)?(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,5}?\s(?:Egyesület|Alapítvány|Szövetség|Szakszervezet|Hálózat|Koalíció|Mozgalom|Kör|Társaság|Kamara))\s[^.]{0,160}?(?:küldött|írt|intézett|indított|adott\ski|tett\sközzé|fogalmazott)(?!\p{L})/u,
  /^(?:أطلقت?|بادرت?|أصدرت?|دعت|أرسلت?|وجهت?|نشرت?|رفعت?)\s+((?:جمعية|منظمة|حركة|اتحاد|شبكة|لجنة|ائتلاف|تحالف|هيئة|مركز|نقابة|مؤسسة)(?:\s\p{L}+){1,5}?)\s+(?:إلى|هذا|هذه|نداء|بيان|بيانا|عريضة|حملة|رسالة|الرسالة|البيان)/u,
];

/** Who does something with a statement in a sentence of which it is known that it is about one. */
export function nameIn(sentence: string): string | null {
  const printed = sentence.split(/\s+/u).slice(0, 60);
  const folded = printed.map((word) => fold(word).replace(/^\P{L}+|\P{L}+$/gu, ""));
  const at = folded.findIndex((word) => deed.test(word));
  if (at < 0) return null;
  return before(printed, folded, at) ?? behind(printed, folded, at);
}

/** The sentence begins with the name: all words up to the deed. */
function before(printed: readonly string[], folded: readonly string[], at: number): string | null {
  let end = folded.findIndex(
    (word, index) => index > 0 && auxiliary.test(word) && isLower(printed[index]),
  );
  if (end < 0 || end > at) end = at;
  const time = printed.slice(0, 4).findIndex((word) => word.endsWith(","));
  const first = time + 1;
  const start = article.test(folded[first] ?? "") ? first + 1 : first;
  return organisation(printed.slice(start, end), mayBeBody);
}

/** The name follows the deed, with or without "by", as far as the sentence's next mark. */
function behind(printed: readonly string[], folded: readonly string[], at: number): string | null {
  let start = at + 1;
  const passes = (index: number): boolean => {
    const word = folded[index] ?? "";
    return (
      isLower(printed[index]) && (auxiliary.test(word) || agent.test(word) || article.test(word))
    );
  };
  while (start < at + 4 && passes(start)) start += 1;
  const rest = printed.slice(start, start + 10);
  const mark = rest.findIndex((word) => /[.,;:!?)]$/u.test(word));
  const next = rest.findIndex((word, index) => index > 0 && stops.test(fold(word)));
  const ends = [mark + 1, next, rest.length].filter((end) => end > 0);
  return organisation(rest.slice(0, Math.min(...ends)));
}

const stops =
  /^(?:and|und|et|y|e|en|och|og|i|a|и|та|и|şi|si|to|in|on|with|for|has|is|was|at|asks?|against|gegen|fur|zum|zur|contre|pour|contra|para|per|contro|mot|proti|przeciw|protiv|против|pide|demande|chiede|pede|fordert|cere|zada|demana)$/u;

/** "Associations from Aville": which they are, nobody says. */
const ofPlace = /^\S+ (?:from|iz|из|з|z|ze|aus|från|fra|uit|dari)\s/u;

/** Two of its words at least are written as names are. */
function isNamed(name: string): boolean {
  return (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).length >= 2;
}

function isLower(word: string | undefined): boolean {
  return /^\p{Ll}/u.test(word ?? "");
}

function organisation(
  part: readonly string[],
  isBody = (name: string): boolean => !looksLikePerson(name) && organisationWords.test(fold(name)),
): string | null {
  const name = trimmed(part.join(" "));
  return part.length >= 2 &&
    wordsOf(name).length <= 9 &&
    /^["“„«]?\p{Lu}/u.test(name) &&
    !/[,;:!?]|\d/u.test(name) &&
    !ofPlace.test(name) &&
    (isNamed(name) || organisationWords.test(fold(part[0] ?? ""))) &&
    isName(name) &&
    !namesStatement(name) &&
    isBody(name) &&
    !isGoverning(name)
    ? name
    : null;
}
