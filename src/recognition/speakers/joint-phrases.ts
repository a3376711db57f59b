// "In a joint statement" behind a verb, where those who speak follow right behind it: "…, scrivono in una nota congiunta A e B".
// English puts them in front of the verb, as other phrases know; most other languages may put them behind.

import { foldInPlace } from "../rows/tidy.ts";
import { marked, patternOf } from "../told/patterns.ts";

/** "§" stands for the words for a statement. */
const phrases: readonly string[] = [
  "(?:in|mit) (?:einer|einem|ihrer|ihrem) gemeinsamen §\\S*",
  "dans une? §\\S* (?:commune?s?|conjointe?s?)",
  "(?:en|mediante|a traves de) un[ao]? §\\S* conjunt[oa]?",
  "kozos §\\S*",
  "n?unha? §\\S* conxunt[oa]",
  "(?:em|numa?|por meio de|atraves de)(?: uma?)? §\\S* conjunt[oa]",
  "(?:in|con) una? §\\S* (?:congiunt[oa]|comune|unitari[oa])",
  "lo (?:dichiarano|affermano|scrivono|denunciano|chiedono)(?: in una (?:nota|lettera)| in un comunicato)?",
  "in een (?:gezamenlijke?|gemeenschappelijke?) §\\S*",
  "i (?:ett?|en) (?:gemensamt?|felles|f(?:ae|æ)lles) §\\S*",
  "yhteisessa §\\S*",
  "we wspolnym §\\S*",
  "(?:ve|v) (?:spolecn|spolocn)(?:em|e|om|ej) §\\S*",
  "u zajednick(?:om|oj) §\\S*(?: (?:navode|porucuju|isticu|kazu|pisu))?",
  "у заједничк(?:ом|ој) §\\S*",
  "v skupn(?:i|em) §\\S*(?: (?:zapisali|zapisale|sporocili|opozarjajo))?",
  "во заедничк(?:о|а|и) §\\S*",
  "в (?:съвместн|общ)[аои] §\\S*",
  "в (?:совместн|общ)ом §\\S*",
  "у спільн(?:ій|ому) §\\S*",
  "bendrame §\\S*|kopiga §\\S*",
  "intr-(?:un|o) §\\S* comuna?",
  "(?:σε|με) κοινη §\\S*(?: τους)?",
  // In a title: "Comunicato congiunto Lega del Porto, Unione dei Piloti", "Joint statement: …".
  "§\\S* (?:congiunt[oa]|commune?|conjunt[oa]?|conxunt[oa]|comuna?)\\s?:?",
  "(?:joint|gemeinsame[rs]?|gezamenlijke?|gemensamt?|felles|f(?:ae|æ)lles|wspolne|spolecne|spolocne|zajednick[aeio]|skupna|заедничк[аои]|совместное|спільна|κοινη|ortak) §[^\\s:]*\\s?:",
];

const pattern = patternOf(phrases);

/** Where such phrases end in a sentence. */
export function endsOfJointPhrases(sentence: string): number[] {
  return [...marked(foldInPlace(sentence)).matchAll(pattern)].map(
    ({ index, 0: { length } }) => index + length,
  );
}
