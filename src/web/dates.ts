/** Days as the lists and charts write them, shorter than in sentences. */
import { intlLocale } from "#locales/locale.ts";
import type { Locale } from "#locales/translate.ts";
import { type Html, html } from "./html.ts";

/** @param iso a day or an instant, of which the day in UTC is shown: "3 Mar 2027". */
export function shortDate(iso: string, locale: Locale): string {
  return format(iso, locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
}

/** "3 Mar": for axes, where the year is said beside. */
export function dayAndMonth(iso: string, locale: Locale): string {
  return format(iso, locale, { day: "numeric", month: "short", timeZone: "UTC" });
}

export function timeElement(iso: string, locale: Locale): Html {
  return html`<time datetime="${iso.slice(0, 10)}">${shortDate(iso, locale)}</time>`;
}

const known = new Map<string, string>();

/** A list has few days and many lines, so the last few thousand are remembered. */
function format(iso: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${options.year ?? ""} ${iso.slice(0, 10)}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size > 5000) known.clear();
  const text = new Intl.DateTimeFormat(intlLocale(locale), options).format(
    new Date(iso.slice(0, 10)),
  );
  known.set(key, text);
  return text;
}
