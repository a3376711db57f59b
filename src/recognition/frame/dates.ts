// Dates as texts print them, in any language whose month names the runtime knows, and lines of place and date.

import { hanNumber } from "../calendar/han-number.ts";
import { valueOf } from "../rows/marker.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { statementWords } from "../words/announce-table.ts";
import { persianDate } from "../calendar/persian-date.ts";

const statement = new RegExp(statementWords, "u");

export interface FoundDate {
  /** ISO 8601, as exact as the text. */
  readonly iso: string;
  readonly from: number;
  readonly to: number;
}

/** The first date in a text. */
export function findDate(text: string): FoundDate | null {
  const plain = text.replaceAll(/(?![0-9])\p{Nd}/gu, (digit) => String(valueOf(digit)));
  return (
    persianDate(plain) ??
    numericDate(plain) ??
    namedDate(plain) ??
    hanDate(plain) ??
    monthOfYear(plain)
  );
}

/** A short line of nothing but a date and perhaps places. */
export function isDateLine(text: string): boolean {
  const date = text.length <= 120 && !/[;:?!]\s*$/u.test(text) ? findDate(text) : null;
  if (date === null) return false;
  const rest = `${text.slice(0, date.from)} ${text.slice(date.to)}`;
  const before = text.slice(0, date.from);
  if (wordsOf(before).length >= 4 && statement.test(fold(before))) return false;
  const han = rest.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = rest.match(/[\p{L}]+/gu) ?? [];
  const most = date.iso.length < 8 ? 2 : namesPlaces(before, words) ? 12 : 6;
  return han <= 20 && words.length <= most;
}

/** "Aville, Beburg, Ceport and Dehaven, the": capitals, parted by commas, and little words between. */
function namesPlaces(before: string, words: readonly string[]): boolean {
  return (
    (before.match(/[,،、]/gu) ?? []).length >= 3 &&
    words.every((word) => /^\p{Lu}/u.test(word) || joins.test(word))
  );
}

const joins =
  /^(?:and|the|of|und|den|der|et|le|les|du|y|el|de|del|la|e|o|da|do|dos|il|i|en|og|och|ja|oraz|a|ve|és|și|и|та|і|και)$/u;

function numericDate(text: string): FoundDate | null {
  const iso =
    /(?<!\d)(\d{4})(?:[-/.]|\s?[年년])\s?(\d{1,2})(?:[-/.]|\s?[月월])\s?(\d{1,2})(?:\s?[日일])?(?!\d)/u.exec(
      text,
    );
  if (iso !== null) return dated(iso, iso[1], iso[2], iso[3]);
  const era = eraDate(text) ?? romanMonth(text) ?? vietnamese(text);
  if (era !== null) return era;
  const day = /(?<!\d)(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})(?!\d)/u.exec(text);
  if (day !== null) return dated(day, day[3], day[2], day[1]);
  const spaced = /(?:^|[,.]\s)(\d{2})\s(\d{2})\s(\d{4})$/u.exec(text);
  return spaced === null ? null : dated(spaced, spaced[3], spaced[2], spaced[1]);
}

/** "令和8年5月12日", "民國115年5月12日". */
function eraDate(text: string): FoundDate | null {
  const found = /(民國|民国|令和|平成)\s?(\d{1,3}|元)年\s?(\d{1,2})月\s?(\d{1,2})[日號号]/u.exec(
    text,
  );
  const start = found === null ? 0 : (eras[found[1] ?? ""] ?? 0);
  const year = found?.[2] === "元" ? 1 : Number(found?.[2]);
  return found === null ? null : dated(found, String(start + year), found[3], found[4]);
}

/** The year before the first of an era. */
const eras: Readonly<Record<string, number>> = { 民國: 1911, 民国: 1911, 令和: 2018, 平成: 1988 };

/** "12. V 2026". */
function romanMonth(text: string): FoundDate | null {
  const found = /(?<!\d)(\d{1,2})[.\s]\s?([IVX]{1,4})[.\s]\s?(\d{4})(?!\d)/u.exec(text);
  const month =
    found === null
      ? 0
      : "I II III IV V VI VII VIII IX X XI XII".split(" ").indexOf(found[2] ?? "") + 1;
  return found === null ? null : dated(found, found[3], String(month), found[1]);
}

function vietnamese(text: string): FoundDate | null {
  const found = /ngày\s(\d{1,2})\stháng\s(\d{1,2})(?:\snăm)?\s(\d{4})/iu.exec(text);
  return found === null ? null : dated(found, found[3], found[2], found[1]);
}

/** "May 2026", "2026年5月". */
function monthOfYear(text: string): FoundDate | null {
  const han = /(?<!\d)(\d{4})年\s?(\d{1,2})月(?!\s?\d)/u.exec(text);
  if (han !== null) return withoutDay(han, han[1], Number(han[2]));
  const named =
    /(?<![\p{L}\p{N}])(\p{L}[\p{L}\p{M}]+)\.?,?\s+(?:of |de |del |do |di )?(\d{4})(?!\d)/u.exec(
      text,
    );
  return named === null ? null : withoutDay(named, named[2], monthOf(named[1] ?? ""));
}

function withoutDay(found: RegExpExecArray, year = "", month = 0): FoundDate | null {
  if (month < 1 || month > 12) return null;
  const iso = `${year}-${String(month).padStart(2, "0")}`;
  return { iso, from: found.index, to: found.index + found[0].length };
}

function namedDate(text: string): FoundDate | null {
  const dayFirst =
    /(?<![\p{L}\p{N}])(\d{1,2})(?:st|nd|rd|th|º|°|er|\.)?\s+(?:of |de |d'|del? |di |da )?(\p{L}[\p{L}\p{M}]+)\.?,?\s+(?:of |de |del |do |(?:del año|de l'an|do ano|dell'anno|del any|of the year|im jahre?) (?:\p{L}+ )?)?(\d{4})(?!\d)/u.exec(
      text,
    );
  const month = dayFirst === null ? undefined : monthOf(dayFirst[2] ?? "");
  if (dayFirst !== null && month !== undefined)
    return dated(dayFirst, commonEra(dayFirst[3]), String(month), dayFirst[1]);
  const monthFirst =
    /(?<![\p{L}\p{N}])(\p{L}[\p{L}\p{M}]{2,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u.exec(
      text,
    );
  const first = monthFirst === null ? undefined : monthOf(monthFirst[1] ?? "");
  if (monthFirst === null || first === undefined) return yearFirst(text);
  return dated(monthFirst, monthFirst[3], String(first), monthFirst[2]);
}

/** The Thai calendar counts from 543 years earlier. */
function commonEra(year = ""): string {
  return Number(year) > 2400 ? String(Number(year) - 543) : year;
}

/** "2026. május 12.", "2026ko maiatzaren 12a", "2026 m. gegužės 12 d.". */
function yearFirst(text: string): FoundDate | null {
  const latvian = /(?<!\d)(\d{4})\.\sgada\s(\d{1,2})\.\s(\p{L}[\p{L}\p{M}]{2,})/u.exec(text);
  const third = latvian === null ? undefined : monthOf(latvian[3] ?? "");
  if (latvian !== null && third !== undefined)
    return dated(latvian, latvian[1], String(third), latvian[2]);
  const dayNext =
    /(?<!\d)(\d{4})\s?(?:წლის|թ\.|թվականի|жылғы|жылдын|йил|-yil)\s(\d{1,2})(?:[-–]?(?:ի|ին))?[\s-](\p{L}[\p{L}\p{M}]{1,})/u.exec(
      text,
    );
  const fourth = dayNext === null ? undefined : monthOf(dayNext[3] ?? "");
  if (dayNext !== null && fourth !== undefined)
    return dated(dayNext, dayNext[1], String(fourth), dayNext[2]);
  const found =
    /(?<![\p{L}\p{N}])(\d{4})(?:\.|ko|\sm\.|\.\sgada|\s?թ\.|\sթվականի)?\s+(\p{L}[\p{L}\p{M}]{2,})\s+(\d{1,2})(?!\d)/u.exec(
      text,
    );
  const month = found === null ? undefined : monthOf(found[2] ?? "");
  return found === null || month === undefined
    ? null
    : dated(found, found[1], String(month), found[3]);
}

/** "二零二六年五月十二日". */
function hanDate(text: string): FoundDate | null {
  const found =
    /([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日號号]/u.exec(
      text,
    );
  if (found === null) return null;
  const digits = [...(found[1] ?? "")]
    .map((digit) => "零一二三四五六七八九".indexOf(digit === "〇" ? "零" : digit))
    .join("");
  return dated(found, digits, String(hanNumber(found[2] ?? "")), String(hanNumber(found[3] ?? "")));
}

function dated(found: RegExpExecArray, year = "", month = "", day = ""): FoundDate | null {
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  const iso = `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
  return { iso, from: found.index, to: found.index + found[0].length };
}

let months: Map<string, number> | null = null;

/** 1 to 12 for a month's name in one of many languages, in the form of a date or alone. */
export function monthOf(name: string): number | undefined {
  months ??= monthTable();
  const month = name.toLowerCase();
  return months.get(month) ?? (month.startsWith("ב") ? months.get(month.slice(1)) : undefined);
}

function monthTable(): Map<string, number> {
  const table = new Map<string, number>();
  for (const line of monthForms)
    for (const [index, names] of line.split(" ").entries())
      for (const name of names.split("/")) table.set(name, index + 1);
  for (const language of monthLanguages) {
    for (const day of [undefined, "numeric"] as const) {
      const format = new Intl.DateTimeFormat(language, {
        month: "long",
        day,
        year: day,
        timeZone: "UTC",
        calendar: "gregory",
      });
      for (let month = 0; month < 12; month += 1) {
        const part =
          format.formatToParts(Date.UTC(2020, month, 15)).find(({ type }) => type === "month")
            ?.value ?? "";
        for (const word of [part.toLowerCase(), part.toLowerCase().replace(/^d['’]|^de /u, "")]) {
          if (/^\p{L}[\p{L}\p{M}]+$/u.test(word) && !table.has(word)) table.set(word, month + 1);
        }
      }
    }
  }
  return table;
}

/** Months in forms that dates use and the runtime does not know: one line for each language, January first. */
const monthForms: readonly string[] = [
  "januara februara marta aprila maja/svibnja juna jula augusta/avgusta septembra oktobra novembra decembra",
  "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра",
  "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca",
  "xineru febreru marzu abril mayu xunu xunetu agostu setiembre ochobre payares avientu",
  "- شباط آذار نيسان أيار حزيران تموز آب أيلول - - -",
  "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه/جولای اوت سپتامبر اکتبر نوامبر دسامبر",
  "urtarrilaren otsailaren martxoaren apirilaren maiatzaren ekainaren uztailaren abuztuaren irailaren urriaren azaroaren abenduaren",
  "jan feb mar apr may jun jul aug sep/sept oct nov dec",
  "jän/jänner/gen/sty/ene/led febr/fév/fev/luty/lut/úno/velj mars/mär/mrt/märz/ožu avr/abr/kwi/kvě/tra maj/mai/mei/mag/svi juni/juin/giu/cze/čvn/lip juli/juil/lug/srp/čvc août/ago/sie/kol sett/set/wrz/zář/ruj okt/ott/out/paź/říj/lis nov/lis/stu dez/dic/des/gru/pro",
  "янв/яну/јан/січ фев/февр/феб/лют мар/март/берез/бер апр/квіт/кві май/мај/трав/тра июн/юни/јун/черв/чер июл/юли/јул/лип авг/ауг/серп/сер сен/сент/сеп/септ/верес/вер окт/жовт/жов ноя/ноем/нов/листоп/лис дек/дец/груд/гру",
];

const monthLanguages =
  "en de fr es pt it ca gl ast eu ro nl sv no da fi is et lv lt pl cs sk sl hr bs sr-Latn sr sq hu tr az id vi sw el ru uk be bg mk kk ar fa he ga cy th hi bn ta te ml kn mr ne gu pa si ur ps km lo my ka hy am uz ky mn".split(
    " ",
  );
