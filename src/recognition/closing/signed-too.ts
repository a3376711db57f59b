// Who signs besides those of whom the sentence before told: "Ada Tar and Jonas Sund signed as individuals."

import { foldInPlace } from "../rows/tidy.ts";
import { namesBefore } from "../told/names-before.ts";
import type { SentenceLanguage } from "../running-text/ends-of-names.ts";

const longest = 2000;

/** The names that stand in front of such a verb at the end of a sentence, or null. */
export function namesSignedToo(sentence: string, language: SentenceLanguage): string[] | null {
  if (sentence.length > longest) return null;
  const at = foldInPlace(sentence).search(signedToo);
  return at <= 0 ? null : namesBefore(sentence.slice(0, at), language);
}

/** Verbs of signing with nothing behind them but in what capacity, one line per language, over folded letters. */
const signedToo = new RegExp(
  `,? (?:${[
    "(?:(?:have|has|had) )?(?:also |too )?(?:co-?signed|signed|joined|added their (?:names?|signatures?))(?: (?:it|too|as well|as (?:private )?(?:individuals?|persons?|citizens?)|in (?:a|their) (?:personal|private|individual) capacit(?:y|ies)))*",
    "(?:haben|unterzeichneten)(?: auch| ebenfalls)?(?: als (?:einzel|privat)personen)?(?: (?:unterzeichnet|unterschrieben))?",
    "(?:ont|a) (?:egalement |aussi )?(?:co-?)?signe(?: (?:egalement|aussi|a titre (?:individuel|personnel)))*",
    "(?:tambien )?(?:firman|firmaron|han firmado|suscriben)(?: (?:tambien|a titulo (?:individual|personal)))*",
    "(?:tambem )?(?:assinam|assinaram|subscrevem|subscreveram)(?: (?:tambem|a titulo (?:individual|pessoal)))*",
    "(?:hanno (?:anche )?(?:firmato|aderito)|firmano|aderiscono)(?: (?:anche|a titolo (?:personale|individuale)))*",
    "hebben (?:ook |op persoonlijke titel )*(?:getekend|ondertekend)",
    "(?:har|ar) (?:ocksa |ogsa |aven )?(?:skrivit under|undertecknat|skrevet under|underskrevet|signert)(?: som privatpersoner?)?",
    "(?:su )?(?:takode |takodje |takoder )?(?:potpisali|potpisale)(?: su)?(?: kao pojedinci)?|(?:су )?(?:такође )?потписали(?: су)?(?: као појединци)?",
    "(?:также )?подписали(?:сь)?(?: как частные лица)?|(?:також )?підписали(?: як приватні особи)?",
  ].join("|")})[.!]?$`,
  "u",
);
