/** Times as the desk shows them: short, in UTC, and how long ago (Unicode CLDR through Intl). */
import { intlLocale, type Locale } from "#locales/locale.ts";

const minute = 60_000;

/** `10:43`; the page says once that times are UTC. */
export function clockTime(iso: string, locale: Locale): string {
  return dateFormat(locale, "clock", { timeStyle: "short" }).format(new Date(iso));
}

/** `12 March`, with the year when it is not that of `now`. */
export function shortDay(iso: string, now: string, locale: Locale): string {
  if (iso.slice(0, 4) === now.slice(0, 4))
    return dateFormat(locale, "day", { day: "numeric", month: "long" }).format(new Date(iso));
  return dateFormat(locale, "date", { day: "numeric", month: "long", year: "numeric" }).format(
    new Date(iso),
  );
}

/** `12 March, 10:43` */
export function dayAndTime(iso: string, now: string, locale: Locale): string {
  return `${shortDay(iso, now, locale)}, ${clockTime(iso, locale)}`;
}

/** In tables: today's moments are a time alone. */
export function shortMoment(iso: string, now: string, locale: Locale): string {
  return iso.slice(0, 10) === now.slice(0, 10)
    ? clockTime(iso, locale)
    : dayAndTime(iso, now, locale);
}

/** `Thursday 12 March` */
export function weekday(iso: string, locale: Locale): string {
  return dateFormat(locale, "weekday", { weekday: "long", day: "numeric", month: "long" }).format(
    new Date(iso),
  );
}

/** How long lies between two instants, in its largest unit: `2 days`, `19 hours`, `40 minutes`. */
export function howLong(from: string, to: string, locale: Locale): string {
  const minutes = Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / minute));
  if (minutes < 60) return inUnit(minutes, "minute", locale);
  if (minutes < 48 * 60) return inUnit(Math.round(minutes / 60), "hour", locale);
  return inUnit(Math.round(minutes / 1440), "day", locale);
}

/** Whole days from the day of `now` to a day; negative when it has passed. */
export function daysUntil(day: string, now: string): number {
  return Math.round((Date.parse(day.slice(0, 10)) - Date.parse(now.slice(0, 10))) / 86_400_000);
}

function inUnit(value: number, unit: string, locale: Locale): string {
  const format = new Intl.NumberFormat(intlLocale(locale), {
    style: "unit",
    unit,
    unitDisplay: "long",
  });
  return format.format(value);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(
  locale: Locale,
  kind: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${kind}`;
  const format =
    dateFormats.get(key) ??
    new Intl.DateTimeFormat(intlLocale(locale), { ...options, timeZone: "UTC" });
  dateFormats.set(key, format);
  return format;
}
