// Whether a name may be that of a body though no word says so: "Bright Piers". Only for places where nothing but who makes a
// statement is named.

import { isKindLabel } from "../group/kind-label.ts";
import { namesStatement } from "../frame/announcement.ts";
import { isGoverning } from "../proposer/lead.ts";
import { isGiven } from "../separators/given-names.ts";
import { isCountryName } from "../words/countries.ts";
import { organisationWords, roleWords } from "../words/name-words.ts";
import { fold } from "../rows/tidy.ts";

/** Two words at least as names are written, the first no given name that is known; no office, state, sort or paper. */
export function mayBeBody(name: string): boolean {
  if (organisationWords.test(fold(name))) return true;
  const words = name.split(/\s+/u);
  const capitals = words.filter((word) => /^["“„«]?[\p{Lu}\p{N}]/u.test(word)).length;
  const camel = /\p{Ll}\p{Lu}/u.test(name);
  return (
    (capitals >= 2 || camel) &&
    words.length <= 6 &&
    !isGiven(words[0] ?? "") &&
    !roleWords.test(fold(name)) &&
    !words.some((word) => isCountryName(word)) &&
    !isCountryName(name) &&
    !isGoverning(name) &&
    !isKindLabel(words[0] ?? "") &&
    !isKindLabel(words.at(-1) ?? "") &&
    !namesStatement(name)
  );
}
