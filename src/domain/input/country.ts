/** ISO 3166-1 alpha-2 codes a form accepts, and XK, which the European Union uses for Kosovo. */
import codes from "./country-codes.json" with { type: "json" };

export const countryCodes: readonly string[] = codes.codes;
const known: ReadonlySet<string> = new Set(countryCodes);

export function isCountryCode(code: string): boolean {
  return known.has(code);
}
