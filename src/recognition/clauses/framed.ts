// Names in sentences of scripts without capitals: what stands on both sides shows where they begin and end.

import { hanNumber } from "../calendar/han-number.ts";
import { shapeOf } from "../list/shape.ts";
import type { SentenceLanguage } from "../running-text/ends-of-names.ts";
import { signersOf } from "../running-text/signer.ts";
import { isName, plausible, splitNames } from "../told/plausible-names.ts";
import { hanSurnames } from "../words/given-names-table.ts";
import { hanOfficeAndPerson } from "./han-office.ts";
import { frames } from "./frames-table.ts";

const uncased = /[\u0590-\u06ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** The names in the first frame that holds nothing else, or null. */
export function namesFramed(sentence: string, language: SentenceLanguage): string[] | null {
  if (!uncased.test(sentence) || sentence.length > longest) return null;
  for (const frame of frames) {
    const match = frame.exec(sentence);
    const names = match?.[1]?.trim();
    if (match === null || names === undefined) continue;
    const count = countBehind(sentence.slice(match.index + match[0].length));
    const found = nothingBut(names, language, count);
    if (found !== null) return found;
  }
  return null;
}

/** "（包括……在内）的五家公司": how many there are, or null. */
function countBehind(text: string): number | null {
  const [, digits = "", numeral = ""] = counted.exec(text) ?? [];
  if (digits !== "") return Number(digits.normalize("NFKC"));
  return numeral === "" ? null : hanNumber(numeral);
}

const counted =
  /^的?(?:(\p{Nd}{1,3})|([一二两兩三四五六七八九十]{1,3}))\s?(?:家|个|個|間|间|所|名|位|团体|團體|组织|組織|机构|機構)/u;

/** A sentence is read up to so many letters. */
const longest = 2000;

/** Most of the names must show what they are, or be as many as counted: nearly every sentence stands in some frame. */
function nothingBut(
  text: string,
  language: SentenceLanguage,
  count: number | null,
): string[] | null {
  const bare = text.replace(/^[：:、，\s]+|[、，,\s]+$/gu, "");
  if (/\p{Script=Han}/u.test(bare) && /[，,]/u.test(bare)) return null;
  const names = splitNames(bare, language, true);
  const signers = signersOf(names);
  const fit = signers.every((name) => isName(name, language.sentence) && isShort(name));
  const telling = names.filter(
    (name, at) => showsWhatItIs(name) || showsWhatItIs(signers[at] ?? name),
  ).length;
  if (fit && names.length >= 3 && names.length === count) return names;
  return fit && telling >= 0.7 * names.length ? plausible(names) : null;
}

/** A bracket behind a name tells it once more in another script. */
const toldAgain = /\s*[（(][^()（）]{2,90}[)）]$/u;

function isShort(printed: string): boolean {
  const name = printed.replace(toldAgain, "");
  return name.length <= 40 && name.split(/\s+/u).length <= 7 && !/\p{Nd}/u.test(name);
}

function showsWhatItIs(name: string): boolean {
  return (
    shapeOf(name).organisation ||
    hanOfficeAndPerson(name) !== null ||
    /^\p{Script=Han}+\s?[（(]\p{Lu}[^()（）]{1,90}[)）]$/u.test(name) ||
    (/^\p{Script=Han}{2,4}$/u.test(name) && hanSurnames.test(name))
  );
}
