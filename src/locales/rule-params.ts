/** What the sentence of a rule about names is filled with: countries by their names in the reader's language. */
import type { Locale } from "./locale.ts";
import { countryName } from "./present.ts";

const ofCountries: ReadonlySet<string> = new Set([
  "same-name-other-country",
  "other-country",
  "country-one-sided",
]);

/** The engine gives codes where it read a code and words where it read words; several are set apart by commas. */
export function ruleParams(
  rule: string,
  params: Readonly<Record<string, string>>,
  locale: Locale,
): Readonly<Record<string, string>> {
  if (!ofCountries.has(rule)) return params;
  const named = (part: string): string =>
    /^[A-Z]{2}$/.test(part) ? countryName(part, locale) : part;
  const all = Object.entries(params).map(([name, value]) => {
    return [name, value.split(", ").map(named).join(", ")] as const;
  });
  return Object.fromEntries(all);
}
