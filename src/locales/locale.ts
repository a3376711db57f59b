/**
 * The languages of the interface.
 *
 * Serbian is written once, in Cyrillic; its Latin form is derived letter by letter.
 * `en-XB` is English laid out from right to left: it proves the mirrored pages in tests
 * and is never offered to readers.
 */

export type Locale = "en" | "sr-Latn" | "sr-Cyrl" | "en-XB";
export type Direction = "ltr" | "rtl";

/** What readers may choose from, in the order of the menu. */
export const interfaceLocales: readonly Locale[] = ["en", "sr-Latn", "sr-Cyrl"];

export function directionOf(locale: Locale): Direction {
  return locale === "en-XB" ? "rtl" : "ltr";
}

/** The locale by which dates, numbers and plurals are written (BCP 47). */
export function intlLocale(locale: Locale): string {
  return locale === "en" || locale === "en-XB" ? "en-GB" : locale;
}
