// The language of a document that is nothing but a list: that of its offices and remarks, else of its names.

import type { RecognisedSignatory } from "../recognised-statement.ts";
import { detectLanguage } from "./detect-language.ts";

/** One language, or none. */
export function languageOfList(signatories: readonly RecognisedSignatory[]): string[] {
  const sample = signatories.slice(0, 300);
  const details = sample
    .map(({ role, affiliation }) => [role, affiliation].filter(Boolean).join(" "))
    .join(" ");
  const names = sample
    .filter(({ kind }) => kind === "organisation")
    .map(({ name }) => name)
    .join(" ");
  const found = detectLanguage(`${details} ${names}`);
  return found === null ? [] : [found.language];
}
