// Names in a bracket or between strokes right behind a count of those who act: "Twelve organisations (A, B, C) have sent an
// open letter".

import { foldInPlace } from "../rows/tidy.ts";
import type { SentenceLanguage } from "../running-text/ends-of-names.ts";
import { signersOf } from "../running-text/signer.ts";
import { speaksOfStatement, tellsWhoSpeaks } from "../running-text/signing-phrases.ts";
import { patternOf } from "../told/patterns.ts";
import { isName, plausible, splitNames } from "../told/plausible-names.ts";
import { sortsCounted } from "./enclosing-table.ts";

const sorts = patternOf(sortsCounted.map((sort) => `(?:${sort})\\b`));
const asian =
  /(?:[\p{Nd}一二三四五六七八九十百兩两多]+\s?(?:個|个|家|の|개)?\s?(?:[\p{L}]{0,6})(?:團體|团体|組織|组织|機構|机构|団体|단체|조합)|(?:منظمات|منظمة|جمعيات|جمعية|أحزاب|نقابات|هيئات|مؤسسات)(?:\s\p{L}+)?|ארגונים|עמותות|(?:سازمان|انجمن|تشکل|نهاد)[\u200c\p{L}]*)\s*$/u;

/**
 * The names, where the sentence begins with those who act and goes on with a statement that they sign, send or publish;
 * or null.
 */
export function namesCounted(sentence: string, language: SentenceLanguage): string[] | null {
  const opened =
    /^([^（(]{4,160}?)\s*[（(]/u.exec(sentence) ?? /^([^–—]{4,160}?)\s[–—]\s/u.exec(sentence);
  if (opened === null || !endsWithSort(opened[1] ?? "")) return null;
  const rest = sentence.slice(opened[0].length);
  const end = /[（(]$/u.test(opened[0].trim()) ? closingOf(rest) : rest.search(/\s[–—]\s/u);
  if (end < 0 || !actsBy(rest.slice(end + 1))) return null;
  const names = splitNames(rest.slice(0, end), language);
  const fit = signersOf(names).every((name) => isName(name, language.sentence));
  return names.length >= 3 && fit ? plausible(names, true) : null;
}

/** A plural word for those who act, with an adjective or two behind it at most, and no statement in front of it. */
export function endsWithSort(text: string): boolean {
  if (speaksOfStatement(text)) return false;
  if (asian.test(text)) return true;
  const folded = foldInPlace(text);
  const sort = [...folded.matchAll(sorts)].at(-1);
  if (sort === undefined) return false;
  const behind = folded.slice(sort.index + sort[0].length).trim();
  return /^(?:\p{Ll}[\p{L}-]*(?:\s\p{Ll}[\p{L}-]*){0,3})?$/u.test(behind);
}

function actsBy(text: string): boolean {
  return (
    (tellsWhoSpeaks(text) ||
      (speaksOfStatement(text) && /[\u0590-\u06ff\u3040-\u9fff\uac00-\ud7af]/u.test(text))) &&
    !rejects.test(foldInPlace(text))
  );
}

/** Verbs by which one turns against a statement. */
const rejects =
  /(?<![a-zа-џα-ω])(?:reject|criti[cs]i|dismiss|ignor|ablehn|lehn(?:en|ten)|kritisier|weisen|wiesen|rejett|ont rejete|critiqu|rechaz|critic|rifiut|respin|rejeita|wijzen|afgewezen|bekritiser|avvis|kritiser|torju|odrzuc|krytyk|odmit|odbi|zavrnil|отверг|критик|одби|отхвърл|απορρι|επικριν|reddet|elestir|menolak|mengkritik|tu choi)|رفض|انتقد|דחו|رد کرد|拒|批評|批评|批判|비판|거부/u;

/** Where the bracket ends in which the names stand, or -1. */
export function closingOf(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if ("(（".includes(text[at] ?? "")) depth += 1;
    else if (")）".includes(text[at] ?? "") && (depth -= 1) < 0) return at;
  }
  return -1;
}
