// Countries and regions by any of their names.

import { findCountry } from "#names/reading/countries.ts";
import { fold } from "../rows/tidy.ts";

/** Whether the text is the name of a country or region and nothing else. */
export function isCountryName(text: string): boolean {
  if (text.length > 60) return false;
  const bare = fold(text)
    .replaceAll(/[^\p{L}\p{M}\p{N}\s'-]/gu, " ")
    .replaceAll(/[\s'-]+/gu, " ")
    .trim()
    .replace(/^(?:the|la|le|les|el|los|las|die|der) /u, "");
  return bare !== "" && findCountry(bare)?.noun === true;
}
