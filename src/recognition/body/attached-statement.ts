// A press release with the statement it is about below it: place and day, or the sender's name, or a word such as
// "attached" close the release, and the statement begins with a title of its own.

import { attachedWords } from "../frame/announcement.ts";
import { isDateLine } from "../frame/dates.ts";
import { isContentRow, unread } from "../list/content.ts";
import { isStrongOnly } from "../rows/row-marks.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { weightOf } from "../language/script.ts";

/** The row above the attached statement's title, among rows of which the last is exclusive; or null. */
export function aboveAttached(rows: readonly Row[], from: number, to: number): Row | null {
  if (!isPressRelease(rows)) return null;
  const content = rows.slice(from, to).filter(isContentRow);
  const all = content.reduce((sum, row) => sum + proseOf(row), 0);
  let above = 0;
  for (const [at, row] of content.entries()) {
    if (at > 0 && above >= 120 && above <= 0.8 * all && isTitle(row) && isClosed(content, at)) {
      const first = firstOfTitle(content, at);
      return first === 0 ? null : (content[first - 1] ?? null);
    }
    above += proseOf(row);
  }
  return null;
}

function proseOf({ text }: Row): number {
  const weight = weightOf(text);
  return weight >= 60 ? weight : 0;
}

/** One of the first lines, or the title that the file gives, calls the page so. */
function isPressRelease(rows: readonly Row[]): boolean {
  const first = rows.filter(isContentRow).slice(0, 6);
  const named = rows.filter((row) => unread.has(row.kind) && row.block.field === "title");
  return (
    [...first, ...named].some(({ text }) => text.length <= 200 && release.test(fold(text))) ||
    rows
      .filter(isContentRow)
      .slice(0, 24)
      .some(({ text }) => text.length <= 300 && toThePress.test(text))
  );
}

/** Sentences that are said to the press alone. */
const toThePress =
  /귀 언론사|보도(?:를|와 취재)? ?(?:부탁|바랍|요청)|취재(?:와|및| 및) 보도|請各(?:大)?(?:傳媒|媒體|新聞機構)|报道为荷|取材のほど|ご取材/u;

const release =
  /^[\s[【(<"*]*(?:공동|긴급)?\s?(?:보도자료|취재요청서?|언론보도)|^[\s[【(<]*(?:新聞稿|新闻稿|プレスリリース|報道発表|記者会見資料)|^[\s[(]*(?:joint )?(?:press release|media release|news release)|^(?:gemeinsame )?(?:pressemitteilung|presseinformation|medienmitteilung)|^communique de presse|^comunicado de (?:prensa|imprensa)|^nota (?:de prensa|de imprensa|à imprensa|a imprensa)|^comunicato stampa|^persbericht|^pressmeddelande|^pressemelding|^pressemeddelelse|^(?:zajednicko )?(?:saopstenje za (?:javnost|medije)|priopcenje za (?:javnost|medije))|^tiskova zprava|^tlacova sprava|^komunikat prasowy|^basin (?:bulteni|aciklamasi)|^siaran pers|^пресс-?релиз|^прес-?реліз|^саопштење за (?:јавност|медије)|^δελτιο τυπου|^بيان صحفي|^בקשת פרסום|^הודעה לעיתונות/u;

/** A line alone that ends with a word for a statement, or is set as a heading with such a word at its beginning. */
function isTitle(row: Row): boolean {
  const { text } = row;
  if (row.marker !== null || row.kind === "row" || weightOf(text) > 330) return false;
  if (/[.!。！?？:：,，]$/u.test(text) || isDateLine(text)) return false;
  const folded = fold(text);
  if (endsSo.test(folded)) return true;
  return (
    (row.kind === "heading" || isStrongOnly(row)) &&
    beginsSo.test(folded) &&
    wordsOf(text).length <= 30
  );
}

const endsSo =
  /(?:성명|성명서|선언|선언문|기자회견문|결의문|입장문|호소문|공개서한|요구서|논평|聲明|声明|聲明書|声明書|宣言|公開信|公开信|公開書簡|要望書|要請書|抗議文|呼籲書|決議文?)["”'」』》】)*]*$/u;
const beginsSo =
  /^(?:joint |open |public )?(?:statement|letter|declaration|appeal)\b|^(?:gemeinsame )?(?:erklarung|stellungnahme)|^offener brief|^(?:declaration|lettre ouverte|tribune)\b|^(?:declaracion|carta abierta|manifiesto|carta aberta|manifesto|nota publica|declaracao)\b|^(?:dichiarazione|lettera aperta|appello)\b|^(?:otvoreno pismo|zajednicka izjava|proglas)\b|^(?:заявление|открытое письмо|обращение|заява|відкритий лист|отворено писмо)/u;

/** Within the lines above stands a date, or what announces an attachment. */
function isClosed(content: readonly Row[], at: number): boolean {
  return content
    .slice(Math.max(0, firstOfTitle(content, at) - 3), at)
    .some(({ text }) => isDateLine(text) || (text.length <= 80 && attached.test(fold(text))));
}

const attached = new RegExp(`^[\\s[【(<*□■▣#※-]*(?:${attachedWords})`, "u");

/** A title over several lines: those of its block, and headings and bold lines right above. */
function firstOfTitle(content: readonly Row[], at: number): number {
  let first = at;
  while (at - first < 4 && goesOnBelow(content[first - 1], content[first])) first -= 1;
  return first;
}

function goesOnBelow(row: Row | undefined, below: Row | undefined): boolean {
  if (row === undefined || below === undefined || isDateLine(row.text)) return false;
  if (row.marker !== null || weightOf(row.text) > 330 || /[.!。]$/u.test(row.text)) return false;
  return row.at === below.at || row.kind === "heading" || isStrongOnly(row);
}
