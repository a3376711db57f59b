// Numbers to call behind the names of a list that is announced: they are no part of the names.

import { fold, wordsOf } from "../rows/tidy.ts";
import type { Row } from "../rows/rows.ts";

/** The text in front of a telephone number that ends it; the same text where none does. */
export function withoutTelephone(text: string): string {
  if (text.length > 300 || !/\p{Nd}[)）]?$/u.test(text)) return text;
  const [behind = ""] = ending.exec(text) ?? [];
  if (behind === "" || !isTelephone(behind)) return text;
  const bare = text.slice(0, text.length - behind.length).replace(/[\s,，、;；:：|–—(（-]+$/u, "");
  return /\p{L}{2}/u.test(bare) ? bare : text;
}

/** Rows right below a line that announces names, of which three and more end with a number to call. */
export function calledRows(
  rows: readonly Row[],
  announces: (row: Row) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  for (let at = 0; at <= rows.length; at += 1) {
    const text = rows[at]?.text ?? "";
    if (withoutTelephone(text) !== text && wordsOf(text).length <= mostWords) {
      run.push(at);
      continue;
    }
    const head = rows[(run[0] ?? 0) - 1];
    if (run.length >= leastCalled && head !== undefined && announces(head))
      for (const index of run) found.add(index);
    run = [];
  }
  return found;
}

export const leastCalled = 3;
const mostWords = 20;

const labels =
  "tel\\p{L}{0,6}|phone|mob\\p{L}{0,5}|cell|gsm|handy|puh|tlf|тел|моб|电话|電話|手机|手機|전화|โทร|هاتف|تلفن|טל";
const ending = new RegExp(
  `[\\s,，、;；:：|–—(（-]{1,4}(?:(?:${labels})[.:：]{0,2}\\s?)?[+＋]?[(（]?\\p{Nd}[\\p{Nd}\\s()（）/.-]{5,20}$`,
  "iu",
);

/** Seven digits and more that are no days and no years. */
function isTelephone(behind: string): boolean {
  const number = behind.replace(/^[\s,，、;；:：|–—(（-]+/u, "");
  const digits = number.replaceAll(/\P{Nd}/gu, "");
  if (digits.length < 7 || digits.length > 15) return false;
  if (label.test(fold(number)) || /^[+＋]/u.test(number)) return true;
  if (/^\p{L}/u.test(number) || days.test(number)) return false;
  return /^[(（]?0/u.test(number) || digits.length >= 9;
}

const label = new RegExp(`^[(（]?(?:${labels})`, "u");
const days =
  /(?:^|\P{Nd})(?:\p{Nd}{1,2}[./-]\s?\p{Nd}{1,2}[./-]\s?\p{Nd}{2,4}|(?:19|20)\p{Nd}\p{Nd}\s?[-–/.]\s?(?:\p{Nd}{1,2}[-/.]\p{Nd}{1,2}|(?:19|20)\p{Nd}\p{Nd}))[)）]?$/u;
