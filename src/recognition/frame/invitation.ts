// Whether a sentence invites its readers to sign. No word says so alone: a verb of signing must stand with two of these:
// that one can or should, until when, this text, and a link or an address to write to.

import { marksOf, type Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { statementWords } from "../words/announce-table.ts";
import { deicticWords, permissions, signingVerbs, untilWords } from "../words/signing-table.ts";
import { stemPattern } from "../words/stems.ts";
import { findDate } from "./dates.ts";

const signs = stemPattern(signingVerbs);
const permits = stemPattern(permissions);
const until = stemPattern(untilWords);
const deictic = stemPattern(deicticWords);
const statement = new RegExp(statementWords, "u");

/** Whether a row holds such a sentence. */
export function invitesToSign(row: Row): boolean {
  if (row.text.length > 1500) return false;
  if (row.kind === "heading") return row.text.length <= 60 && asksHow(fold(row.text));
  const linked = marksOf(row).some(({ kind }) => kind === "link");
  return sentencesOf(row.text).some((sentence) => isInvitation(sentence, linked));
}

/** A heading over instructions: "How to sign". */
function asksHow(folded: string): boolean {
  return how.test(folded) && signs.test(folded);
}

const how =
  /^(?:how|wie|comment|como|come|com|hoe|jak|ako|kako|hur|hvordan|miten|kuinka|hogyan|cum|nola|nasil|si|bagaimana|lam the nao|как|як|како|πως|כיצד|איך|كيف|چگونه)(?![\p{L}])|如何|怎|方法|방법/u;

function sentencesOf(text: string): string[] {
  return text.split(/(?<=\p{L}{2}["”»)]?[.!?])\s+|(?<=[。！？])/u).filter((part) => part !== "");
}

function isInvitation(sentence: string, linked: boolean): boolean {
  if (sentence.length > 600) return false;
  const folded = fold(sentence);
  const verb = signs.exec(folded);
  if (verb === null || ownDoing.test(folded)) return false;
  const near = folded.slice(Math.max(0, verb.index - 140), verb.index + 160);
  const own = statement.test(near) || deictic.test(near);
  const told = [
    permits.test(near) || (verb.index <= 12 && /[!！]\s*$|^\p{L}/u.test(folded) && isShort(folded)),
    until.test(folded) && findDate(sentence) !== null,
    own,
    linked || /https?:|www\.|@[\w-]+\.\w/u.test(sentence),
  ];
  return told.filter(Boolean).length >= 2;
}

function isShort(folded: string): boolean {
  return folded.length <= 140;
}

/** What others are asked to sign, or what has been signed already. */
const ownDoing =
  /\b(?:we,? the (?:under)?signed|(?:we|they) (?:have )?signed|was signed|were signed|signed by|to sign (?:and ratify|the (?:bill|treaty|convention|agreement|law|protocol))|ratif\p{L}+)\b|подписали\b|потписали\b|підписали\b/u;
