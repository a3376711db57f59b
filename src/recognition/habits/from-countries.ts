// "Ada Tar from Norway 🇳🇴 (adatar)": lists of those who sign with an account on some site say where each is from, by a
// word, a flag and the account.

import { isCountryName } from "../words/countries.ts";

/** Fewer lines may be names with such a word in them. */
export const leastFrom = 3;

const from =
  /^(.{2,80}?)\s+from\s+(\S.{2,60}?)\s*(?:[\u{1F1E6}-\u{1F1FF}]\s*){0,8}(?:[(（]@?[\w.-]{2,40}[)）])?$/u;
const account = /\s*[(（]@?[\w.-]{2,40}[)）]$/u;

/** The name and the country behind a comma; or null. */
export function nameAndCountry(text: string): string | null {
  const [, name = "", place = ""] = text.length > 200 ? [] : (from.exec(text) ?? []);
  const countries = place.split(/\s+and\s+|,\s+/u).map((one) => one.replace(/^the\s+/iu, ""));
  return name !== "" && countries.every(isCountryName)
    ? `${name}, ${countries.join(" and ")}`
    : null;
}

const flags = /(?:\s+from)?\s*(?:[\u{1F1E6}-\u{1F1FF}]\s*){2,8}$/u;

/** A line of such a list without the account and the flag that end it. */
export function withoutAccount(text: string): string {
  return text.replace(account, "").replace(flags, "");
}
