// The language of a document that is nothing but a list: that of its offices and remarks, else of its names.

import type { RecognisedSignatory } from "../recognised-statement.ts";
import { detectLanguage } from "./detect-language.ts";

/** One language, or none; `around` is what else the document says. */
export function languageOfList(
  signatories: readonly RecognisedSignatory[],
  around: () => string,
): string[] {
  const sample = signatories.slice(0, 300);
  const details = sample
    .map(({ role, affiliation }) => [role, affiliation].filter(Boolean).join(" "))
    .join(" ");
  const names = sample
    .filter(({ kind }) => kind === "organisation")
    .map(({ name }) => name)
    .join(" ");
  const found = detectLanguage(`${details} ${names}`);
  if (found === null) return signatories.length === 0 ? [] : languageOf(around());
  // Names and offices in Japan are written without kana; the rest of the page is not.
  return found.language.startsWith("zh") && languageOf(around())[0] === "ja"
    ? ["ja"]
    : [found.language];
}

function languageOf(text: string): string[] {
  const found = detectLanguage(text);
  return found === null ? [] : [found.language];
}
