// Whether a sentence calls on somebody, and where its verb for that begins.

import { foldInPlace } from "../rows/tidy.ts";
import { callingVerbs } from "./calling-table.ts";

const letter = "[a-z0-9ßæœøþðəα-ωа-џѐ-ӿ]";
const calling = new RegExp(
  `(?<!${letter})(?:${callingVerbs.join("|").replaceAll("\\b", `(?!${letter})`).replaceAll("\\p{L}", letter)})`,
  "gu",
);

/** Whether such a verb stands in a text. */
export function calls(text: string): boolean {
  return foldInPlace(text).search(calling) >= 0;
}

/** Whether a text ends with a verb for what one does to somebody: "the signatories met". */
export function meets(text: string): boolean {
  const folded = foldInPlace(text);
  return meeting.test(folded) || toMeet.test(folded);
}

/** The same anywhere in a clause: "the signatories will meet on Monday with". */
const toMeet =
  /(?<![a-zа-џα-ω])(?:meet|rencontr(?:e|ent|er|eront|aient)|se (?:reun|entrevist)[a-z]*|reunem-se|incontr[a-z]*|ontmoet[a-z]*|spreken [a-z]* ?met|treffen|traffar|moder|moter|tapaavat|spotykaja|spotkaja|setkaji|setkavaji|stretnu|sastaju|susrecu|srecajo|састају|сусрећу|встретятся|встречаются|зустрінуться|срещат|ще се срещнат|συναντουν|θα συναντησουν|talalkoznak|bertemu|intalnesc)(?![a-zа-џα-ω])[^.;:,]*$/u;

const meeting =
  /(?<!\p{L})(?:met(?: with)?|meet|thank(?:ed)?|blamed?|accused?|visit(?:ed)?|critici[sz]ed?|praised?|support(?:ed)?|back(?:ed)?|remind(?:ed)?|wr[oi]te to|address(?:ed)?|quot(?:ed|es?)|mention(?:ed)?|trafen|treffen|danken|dankten|unterstutzen|loben|erinnern|nennen|zitieren|ont rencontre|rencontrent|remercient|soutiennent|accusent|citent|interpellent|se reunieron con|agradecen(?: a)?|acusan a|apoyan a|citan a|reuniram-se com|agradecem(?: a)?|acusam|apoiam|hanno incontrato|ringraziano|accusano|sostengono|ontmoetten|bedanken|steunen|traffade|tackar|stodjer|motte|takker|stotter|tapasivat|kiittavat|tukevat|kohtusid|tanavad|spotkali sie z|dziekuja|popieraja|setkali se s|dekuji|podporuji|stretli sa s|dakuju|podporuju|sestali so se z|zahvaljujejo|podpirajo|sastali su se sa?|zahvaljuju(?: se)?|podrzavaju|састали су се са|захваљују(?: се)?|подржавају|встретились с|благодарят|поддерживают|обвиняют|зустрілися з|дякують|підтримують|срещнаха се с|благодарят на|συναντησαν|ευχαριστουν|στηριζουν|talalkoztak|koszonik|tamogatjak|bertemu(?: dengan)?|berterima kasih kepada|mendukung|s-au intalnit cu|multumesc|sustin)\s+(?:(?:the|der|die|den|dem|la|le|les|el|los|il|gli|os|as|de|het|ministers?|minister|president|presidente)\s+)*$/u;

/** Where such verbs begin. */
export function startsOfCalls(sentence: string): number[] {
  return [...foldInPlace(sentence).matchAll(calling)].map(({ index }) => index);
}
