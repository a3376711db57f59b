// How the numbers of a workbook are shown: which of them are days, and from which day they count (ECMA-376, 18.8.30 numFmt).

import { childrenNamed, readXml } from "../source/xml.ts";

export interface CellFormats {
  /** By the index that a cell names: whether its number is a day, perhaps with a time. */
  readonly days: readonly boolean[];
  /** Days are counted from 1904, as on old Macintoshes. */
  readonly from1904: boolean;
}

/** @param styles `xl/styles.xml`; a workbook without one has no days. What is broken in it costs the days alone. */
export function readCellFormats(
  styles: Uint8Array | undefined,
  workbook: Uint8Array | undefined,
): CellFormats {
  const codes = new Map<string, string>();
  const days: boolean[] = [];
  if (styles !== undefined)
    readXml(styles, new Set(["x:numFmt", "x:cellXfs"]), (element) => {
      if (element.name === "x:numFmt")
        codes.set(element.attributes["numFmtId"] ?? "", element.attributes["formatCode"] ?? "");
      for (const xf of childrenNamed(element, "x:xf").slice(0, mostFormats))
        days.push(isDay(xf.attributes["numFmtId"] ?? "", codes));
    });
  let from1904 = false;
  if (workbook !== undefined)
    readXml(workbook, new Set(["x:workbookPr"]), ({ attributes }) => {
      from1904 = /^(?:1|true)$/u.test(attributes["date1904"] ?? "");
    });
  return { days, from1904 };
}

const mostFormats = 65_000;

function isDay(id: string, codes: ReadonlyMap<string, string>): boolean {
  const code = codes.get(id);
  if (code === undefined) return builtIn.has(Number(id));
  const bare = code.slice(0, 255).replaceAll(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, "");
  return /[yd]/iu.test(bare) && !/[0#?]/u.test(bare.replaceAll(/\.0+/gu, ""));
}

/** Days and days with a time that every program knows, East Asian ones among them; times alone stay numbers. */
const builtIn: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);

/** "2026-03-04", "2026-03-04 13:30"; any other number without the digits that only computing adds. */
export function shownNumber(
  value: string,
  style: string | undefined,
  { days, from1904 }: CellFormats,
): string {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return value;
  const isPossible = number >= 1 && number < 2_958_466;
  if (days[Number(style ?? 0)] === true && isPossible) return dayOf(number, from1904);
  return value.length > 15 ? String(Number(number.toPrecision(15))) : value;
}

const minutesADay = 1440;

function dayOf(number: number, from1904: boolean): string {
  // 25,569 days lie between the end of 1899 and 1970; 1900 is counted as a leap year, which it was not.
  const days = number + (from1904 ? 1462 : number < 60 ? 1 : 0) - 25_569;
  const moment = new Date(Math.round(days * minutesADay) * 60_000).toISOString();
  const time = moment.slice(11, 16);
  return time === "00:00" ? moment.slice(0, 10) : `${moment.slice(0, 10)} ${time}`;
}
