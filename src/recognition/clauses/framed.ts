// Names in sentences of scripts without capitals: what stands on both sides shows where they begin and end.

import type { SentenceLanguage } from "../running-text/ends-of-names.ts";
import { signersOf } from "../running-text/signer.ts";
import { isName, plausible, splitNames } from "../told/plausible-names.ts";
import { frames } from "./frames-table.ts";

const uncased = /[\u0590-\u06ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** The names in the first frame that holds nothing else, or null. */
export function namesFramed(sentence: string, language: SentenceLanguage): string[] | null {
  if (!uncased.test(sentence) || sentence.length > longest) return null;
  for (const frame of frames) {
    const names = frame.exec(sentence)?.[1]?.trim();
    const found = names === undefined ? null : nothingBut(names, language);
    if (found !== null) return found;
  }
  return null;
}

/** A sentence is read up to so many letters. */
const longest = 2000;

function nothingBut(text: string, language: SentenceLanguage): string[] | null {
  if (
    /[，,]/u.test(text) &&
    /、/u.test(text) &&
    /[，,][^、]*[\p{Script=Han}]{5,}[^、]*[，,]/u.test(text)
  )
    return null;
  const names = splitNames(text.replace(/^[：:、，\s]+|[、，,\s]+$/gu, ""), language, true);
  const fit = signersOf(names).every((name) => isName(name, language.sentence));
  return fit ? plausible(names, names.length >= 3) : null;
}
