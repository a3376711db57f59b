// Names of states, short or in full: "Chile", "la República de Chile", "the Slovak Republic", "dem Vereinigten Königreich".

import { foldInPlace } from "../rows/tidy.ts";
import { isCountryName } from "../words/countries.ts";

/** What sort of state one is, in the cases of its language. */
const sorts =
  "republic|kingdom|federation|principality|grand duchy|commonwealth|state|states|sultanate|emirates?|union|confederation|" +
  "republi(?:ca|que|k|ek|iek)|repubblica|republika|reino|regne|royaume|regno|reino unido|konigreichs?|koninkrijk|rzeczpospolit[aaej]+|krolestw[oa]|kralovstv[ii]|" +
  "federacion|federacao|federacio|federation|federazione|foderation|federatie|principado|principaute|principato|furstentum|" +
  "estados?|etats?|stati|staten|vereinigten staaten|confederacion|confederation|confederazione|" +
  "cumhuriyeti|kralligi|федераци[яи]|республик[аиоюе]|королевств[оа]|δημοκρατια[ς]?";

const of = "(?:(?:of|de|del|du|des|do|da|dos|das|di|della|dei|van|von|der|degli)\\s|d['’])";
const words = "(?:(?!(?:of|d[aeio]|del|du|della|van|der)\\s)\\p{L}[\\p{L}'’-]*\\s){0,3}?";

/** "the Federative Republic of Brazil": what stands in front of the short name. */
const inFull = new RegExp(
  `^${words}(?:${sorts})\\s(?:\\p{L}+\\s){0,2}?${of}(?:(?:the|la|le|les|el|los|las|il|lo|a|o|as|os|het|de)\\s|l['’])?(?=\\p{L})`,
  "u",
);

/** "Argentine Republic", "República Argentina", "Königreich Norwegen", "Estados Unidos Mexicanos". */
const withoutOf = new RegExp(
  `^(?:\\p{L}+\\s){1,2}(?:${sorts})$|^(?:${sorts})(?:\\s\\p{L}+){1,2}$`,
  "u",
);

const unions =
  /^(?:European Union|EU|Europäische[nr]? Union|Union européenne|Unión Europea|União Europeia|Unione [Ee]uropea|Europese Unie|(?:Vereinigte[sn]? )Königreichs?|United States of America|Estados Unidos (?:de América|Mexicanos)|États[- ]Unis d['’]Amérique|Vereinigte[n]? Staaten(?: von Amerika)?|Stati Uniti(?: d['’]America)?|Holy See|Santa Sede|Saint[- ]Siège)$/u;

/** An article, a preposition, or both: "de la", "der", "the". */
const article =
  /^(?:(?:of|de|del|di|do|da|dos|das|du|des|von|van|av|af)\s|d['’])?(?:(?:[Tt]he|die|der|das|den|dem|del|della|dello|dell['’]|degli|dei|du|des|do|da|dos|das|la|le|les|l['’]|el|los|las|il|lo|gli|i|o|a|os|as|de|het|els)(?:\s|(?<=['’])))?/u;

/** Without an article, and without the signs at its end. */
export function bareState(text: string): string {
  return endedState(text.trim()).replace(article, "");
}

export function endedState(text: string): string {
  return text.replace(/[.:\s]+$/u, "");
}

export function isState(text: string): boolean {
  const name = bareState(text);
  if (!/^\p{Lu}/u.test(name) || name.length > 60) return false;
  if (isCountryName(name) || unions.test(name)) return true;
  const folded = foldInPlace(name);
  const front = inFull.exec(folded)?.[0].length ?? 0;
  return front > 0 ? isCountryName(name.slice(front)) : isSortWithOneWord(name, folded);
}

/** Both words of such a name are written with capitals. */
function isSortWithOneWord(name: string, folded: string): boolean {
  return withoutOf.test(folded) && name.split(/\s+/u).every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

/** The last words of a text, as many as name a state. */
export function stateAtEnd(text: string): string {
  const words = text.split(/\s+/u);
  for (let from = Math.max(0, words.length - 7); from < words.length; from += 1) {
    const name = words.slice(from).join(" ");
    if (isState(name)) return bareState(name);
  }
  return "";
}

/** The first words of a text. */
export function stateAtStart(text: string): string {
  const words = text.split(/\s+/u);
  for (let to = Math.min(7, words.length); to > 0; to -= 1) {
    const name = words.slice(0, to).join(" ");
    if (isState(name)) return name;
  }
  return "";
}
