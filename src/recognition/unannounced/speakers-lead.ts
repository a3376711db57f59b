// A line above the names of those who speak in the text below: it says "we" and stops before the names, or tells that
// those who follow have turned to somebody.

import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";

/** "We, the keepers of:", "To the harbour office turned:" in a line of its own that ends with a colon. */
export function leadsToSpeakers({ kind, marker, text }: Row): boolean {
  const own = kind !== "row" && marker === null && /[:：]\s*$/u.test(text) && text.length <= 120;
  if (!own || wordsOf(text).length > 14 || /[.!?;]\s/u.test(text)) return false;
  const folded = fold(text.replace(/\s*[:：]\s*$/u, ""));
  return we.test(folded) || turned.test(folded);
}

/** "We," and a sort of people, and a word for "from" that wants the names. */
const we =
  /^(?:we|wir|nous|nosotr[oa]s|nosaltres|nos|noi|wij|vi|me|meie|mes|mi|my|ние|мы|ми|εμεις|biz|kami|ne|mi),\s(?:\p{L}+\s){1,6}(?:of|from|at|von|vom|aus|bei|de|des|du|d[aeo]s?|del|di|dei|delle|van|bij|uit|av|af|fra|fran|hos|i|z|ze|w|iz|od|от|из|з|із|від|од|απο|των|no|is|dari|nga|din|ale)$/u;

/** Verbs behind which, in languages that put the subject there, those stand who turned to somebody. */
const turned =
  /(?<!\p{L})(?:kreipesi|vers(?:as|usies|usas)|(?:обратил(?:ись|ися)|обращаются)|(?:звернул(?:ись|ися)|звертаються)|(?:се обърна(?:ха|ли)|обърна(?:ха|ли) се|се обръщат)|(?:се обрати(?:ја|ле)|се обраќаат)|(?:(?:su|so) se (?:obratil[ie]|obrnil[ie])|obratil[ie] su se|obracaju se|se obracajo)|(?:су се обратил[ие]|обратил[ие] су се|обраћају се)|zwrocil[iy] sie|zwracaja sie|(?:se|sa) obratil[iy]|(?:se|sa) obraceji|kaantyi?vat|vetosivat|poordu(?:sid|vad)|(?:wandten|wenden) sich|se (?:dirigen|dirigieron|dirigiram|dirigem)|dirigem-se|si (?:rivolgono|sono rivolti|sono rivolte)|s'adressent|se sont adresses|(?:fordultak|fordulnak)|s-au adresat|se adreseaza|απευθυνθηκαν|απευθυνονται|vander sig|henvender seg|richten zich|wendden zich)$/u;
