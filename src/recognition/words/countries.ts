// Countries and regions by any of their names.

import { foldForSearch } from "#names/fold.ts";
import { ALPHA_3 } from "#names/tables/country-codes-table.ts";
import { findCountry, isNativeText } from "#names/reading/countries.ts";
import { fold } from "../rows/tidy.ts";

/** Whether the text is the name of a country or region and nothing else. */
export function isCountryName(text: string): boolean {
  if (text.length > 60) return false;
  const bare = fold(text)
    .replaceAll(/[^\p{L}\p{M}\p{N}\s'-]/gu, " ")
    .replaceAll(/[\s'-]+/gu, " ")
    .trim()
    .replace(/^(?:the|la|le|les|el|los|las|die|der) /u, "");
  if (bare === "" || everyday.has(bare)) return bare !== "";
  if (shortVietnamese.test(text.trim())) return true;
  if (uninflected.test(bare)) return isPrintedName(bare);
  const native = isNativeText(bare);
  return findCountry(native ? foldForSearch(bare) : bare, native)?.noun === true;
}

/** In these scripts a name has no endings, and the same sounds are many words: only the printed name counts. */
const uninflected =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}\s]+$/u;

function isPrintedName(text: string): boolean {
  return languagesOf(text).some((language) => printedNames(language).has(text));
}

function languagesOf(text: string): readonly string[] {
  if (/\p{Script=Hangul}/u.test(text)) return ["ko"];
  if (/\p{Script=Thai}/u.test(text)) return ["th"];
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? ["ja"] : ["zh", "zh-Hant", "ja"];
}

const known = new Map<string, ReadonlySet<string>>();

function printedNames(language: string): ReadonlySet<string> {
  const before = known.get(language);
  if (before !== undefined) return before;
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  const printed = new Set(
    [...ALPHA_3.matchAll(/\b[A-Z]{2}\b/g)].map(([code]) => fold(names.of(code) ?? code)),
  );
  known.set(language, printed);
  return printed;
}

/** Without their marks these are other words. */
const shortVietnamese = /^(?:Úc|Đức|Lào|Ý|Áo|Bỉ|Nga|Mỹ|Anh|Pháp)$/u;

/** Names in daily use beside those of the Unicode CLDR. */
const everyday: ReadonlySet<string> = new Set(
  "Palestina Palestine Palästina Palestyna Palestiina Filistin Палестина Палестине Палестину Παλαιστίνη فلسطين פלסטין 巴勒斯坦 パレスチナ 팔레스타인 호주 한국 남한 북한 북조선 조선 韓國 韩国 香港 澳門 澳门 朝鮮 朝鲜 北韓 南韓 米国 アメリカ イギリス 英國 英国 美國 美国 台湾 臺灣 中國大陸 امريكا أمريكا انجلترا إنجلترا بريطانيا كوريا فلسطين فلسطین آمریکا انگلیس אנגליה בריטניה ארה״ב США Англия Великобритания Британия Шотландия Уэльс Англія Шотландія САД Енглеска Engleska Škotska Αγγλία Βρετανία Σκωτία ΗΠΑ Gales Escocia Inglaterra Galles Écosse Angleterre Scozia Inghilterra Schottland Schotland Szkocja Anglia Walia Germania Island Viro Γερμανία নরওয়ে নরওয়ে ফ্রান্স জার্মানি ফিলিস্তিন"
    .split(/\s+/u)
    .map(fold),
);
