/** Languages, countries, dates and numbers as people write them (Unicode CLDR through Intl). */

import { type Locale, intlLocale } from "./locale.ts";

/** Scripts in which a name set alone begins with a capital; others have none or do not use it so. */
const casedScript = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/** The name of a language (BCP 47) in the reader's: `sr-Latn` in English is "Serbian (Latin)". */
export function languageName(tag: string, inLocale: Locale): string {
  return displayName("language", tag, intlLocale(inLocale));
}

/** The name of a language in itself, as it stands in a menu: "English", "Srpski", "Српски". */
export function languageAutonym(tag: string): string {
  const name = ownName(tag);
  return casedScript.test(name) ? capitalised(name) : name;
}

/** The name of a country by its ISO 3166 code of two letters; an unknown code is given back. */
export function countryName(code: string, locale: Locale): string {
  return displayName("region", code.toUpperCase(), intlLocale(locale));
}

/** @param iso a day `2026-05-12` or an instant, of which the day in UTC is shown. */
export function formatDate(iso: string, locale: Locale): string {
  return dateFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso));
}

/** @param iso an instant; it is shown in UTC and says so. */
export function formatMoment(iso: string, locale: Locale): string {
  const moment = dateFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });
  return `${moment.format(new Date(iso))} UTC`;
}

export function formatNumber(value: number, locale: Locale): string {
  return value.toLocaleString(intlLocale(locale));
}

/** A script is left out where the name's own letters show it: "srpski", but "简体中文". */
function ownName(tag: string): string {
  if (tag === "cnr") return "crnogorski";
  const full = displayName("language", tag, tag);
  if (!full.includes("(")) return full;
  const { language, region } = new Intl.Locale(tag);
  return displayName("language", region ? `${language}-${region}` : language, tag);
}

function capitalised(name: string): string {
  const [first = ""] = name;
  return first.toUpperCase() + name.slice(first.length);
}

const displays = new Map<string, Intl.DisplayNames>();

const shown = new Map<string, string>();
/** Codes come from people, too. */
const mostShown = 5000;

function displayName(type: "language" | "region", code: string, locale: string): string {
  const key = `${type} ${locale} ${code}`;
  const known = shown.get(key);
  if (known !== undefined) return known;
  const name = askForName(type, code, locale);
  if (shown.size < mostShown && code.length < 40) shown.set(key, name);
  return name;
}

function askForName(type: "language" | "region", code: string, locale: string): string {
  try {
    const key = `${type} ${locale}`;
    const names = displays.get(key) ?? new Intl.DisplayNames(locale, { type });
    if (displays.size < 200) displays.set(key, names);
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${options.timeStyle ?? ""}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(intlLocale(locale), options);
  dateFormats.set(key, format);
  return format;
}
