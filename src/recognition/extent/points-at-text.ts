// Sentences without a colon by which a page says that a text stands below: "We reprint the letter below.", "The keepers
// issued the following statement on the lamps.", "Their letter follows."

import { isWhole, prints } from "./handed-over.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { statementWords } from "../words/announce-table.ts";
import { undersignedWords, wePronouns } from "../words/signing-table.ts";
import { stemPattern } from "../words/stems.ts";
import { lettersAndStatements } from "../words/text-follows-table.ts";

/** Words for statements, over folded text. */
export const statementNames = new RegExp(statementWords, "u");
const letters = stemPattern(lettersAndStatements);

/** The last sentence of a row, or the whole row, points at the statement below it. */
export function pointsAtText(text: string): boolean {
  const last = /(?:^|[.!?…]["”»]?\s+)(\S[^.!?…]{8,240})[.!:…]?\s*$/u.exec(text)?.[1];
  if (last === undefined) return saysWhole(text);
  const sentence = fold(last);
  const words = wordsOf(last).length;
  if (signs.test(sentence)) return false;
  if (words <= 40 && namesFollowing(sentence)) return !speaks.test(sentence);
  if (words > 16 || !(statementNames.test(sentence) || letters.test(sentence))) return false;
  return follows.test(sentence) || (statementNames.test(sentence) && standsBelow(sentence));
}

/** "We print it today, in full. Read it." */
function saysWhole(text: string): boolean {
  const last = /([^.!?…]{8,160})[.!]\s+\p{Lu}[\p{Ll}\p{M}]{2,12}(?:\s\p{Ll}{1,8})?[.!:]$/u.exec(
    text,
  )?.[1];
  return last !== undefined && isWhole(fold(last));
}

function standsBelow(sentence: string): boolean {
  return (
    below.test(sentence) ||
    (pointsBelow.test(sentence) && isWhole(sentence)) ||
    (prints.test(sentence) && here.test(sentence))
  );
}

const here =
  /(?<!\p{L})(?:here|hier|ici|aqui|qui|aici|tutaj|zde|tu|ovde|ovdje|tukaj|her|har|tassa|siin|здесь|тут|овде|тук|εδω|burada|itt)(?!\p{L})/u;

/** "Their letter follows.", "Es folgt der Brief." */
const follows =
  /(?<!\p{L})(?:follows|folgt|suit|volgt|foljer|folger|nastepuje|nasleduje|slijedi|sledi|следует|следва|следи|слідує|ακολουθει)(?: below)?[\s.:]*$|^(?:es folgt|hier folgt|suit|sigue|segue|hieronder volgt|nedan foljer|nedenfor folger|slijedi|sledi|ακολουθει|следи) /u;

const speaks = stemPattern([...wePronouns, ...undersignedWords]);

/** Words for "the following", and what stands behind them. */
const followingOnes =
  /(?<!\p{L})(?:the following|(?:nach)?folgende[nrs]?|volgende|foljande|siguientes?|seguintes?|seguente|seguent|nastepujac\p{L}+|nasledujic\p{L}+|nasledovn\p{L}+|slj?edec\p{L}+|naslednj\p{L}+|следующ\p{L}+|наступн\p{L}+|следн\p{L}+|следећ\p{L}+) ((?:\p{L}+ )?\p{L}+)/u;
/** The same behind what it is said of. */
const onesFollowing = /(\p{L}+(?: \p{L}+)?) (?:suivante?|siguiente|seguinte)(?!\p{L})/u;

/** "The following statement", "la déclaration suivante". */
function namesFollowing(sentence: string): boolean {
  return [followingOnes, onesFollowing].some((pattern) =>
    statementNames.test(pattern.exec(sentence)?.[1] ?? ""),
  );
}

const below = new RegExp(
  `(?<!\\p{L})(?:${[
    "below",
    "here in full",
    "abaixo(?!-)",
    "a seguir",
    "(?:a|en) continuacion|mas abajo",
    "tot seguit",
    "ci-(?:dessous|apres)",
    "di seguito|qui sotto",
    "unten|nachfolgend|im folgenden|hierunter",
    "hieronder",
    "nedan|nedenfor|herunder|alla",
    "nize|nizsie|ponizej|ispod|spodaj|u nastavku|v nadaljevanju",
    "alabb|mai jos|in continuare|me poshte",
    "ниже|нижче|по-долу|подолу|у наставку|во продолжение",
    "παρακατω|ακολουθει",
    "asagida|di bawah(?: ini)?|berikut ini|duoi day|sau day",
    "أدناه|فيما يلي|در زیر|در ادامه|להלן|למטה",
  ].join("|")})(?!\\p{L})`,
  "u",
);

/** Whoever signs speaks in the statement itself: "we, the groups signed below". */
const signs =
  /sign|firm|assin|abaixo-|subscr|suscri|sottoscri|unterzeichn|unterschr|underteck|underskr|ondertek|allekirj|potpis|podpis|подпис|підпис|υπογρ|imza|tanda tangan|وقع|امضا|חתו/u;

/** A line without a colon that points at the statement below it: "Abaixo, leia a nota pública …". */
export const pointsBelow =
  /^(?:abaixo,? |a seguir,? |a continuacion,? |below,? |hier(?:onder|unter),? |ci-dessous,? |di seguito,? |u nastavku,? |ponizej,? |nize,? |ниже )?(?:leia|confira|acompanhe|veja|lea|lean|lee|read|lisez|leggi|lesen sie|lees|las|les|lue|procitajte|przeczytaj|prectete si|читайте|прочитайте|прочитајте)(?: abaixo| a seguir| below)?(?:,? (?:na integra|em sua integra|en su integridad|integralmente|in full))?,? (?:a|o|la|el|le|the|die|den|das|il|de|het)? ?(?:\p{L}+ ){0,2}(?:nota|carta|manifesto|declaracao|integra|texto|comunicado|manifiesto|declaracion|statement|letter|appeal|lettre|appel|declaration|texte|lettera|appello|testo|erklarung|brief|aufruf|verklaring|saopstenje|pismo|izjavu|list|oswiadczenie|document[oe]?\b|doc\b|dokument|peticao|peticion|petition|petizione|petice|peticiju|petycje|заявление|письмо|обращение|текст|документ|лист|писмо|заяву|звернення)/u;
