// Who proposes a statement, as the text says it: "Proposed by NKPJ (New Communist …)", "Initiated by …".

import { splitPrintedName } from "#names/split-printed-name.ts";
import { fold, tidy } from "../rows/tidy.ts";
import type { RecognisedProposer } from "../recognised-statement.ts";

/** The proposers that a line names, or none. */
export function proposersIn(text: string): RecognisedProposer[] {
  const found = /^[\s*_]*(\p{L}[\p{L}\s'’]{2,40}?)\s*[:：]?\s+(?=[\p{Lu}\p{Lo}"“„«])/u.exec(text);
  for (const stem of stems) {
    const head = new RegExp(`^(?:${stem})\\s*[:：]?\\s*`, "u").exec(fold(text))?.[0];
    if (head !== undefined && (found !== null || head.length < text.length))
      return namesIn(tidy(text).slice(head.length));
  }
  return [];
}

const stems: readonly string[] = [
  "(?:statement |letter |initially |jointly )?(?:proposed|initiated|convened|organi[sz]ed|drafted|launched|coordinated) by",
  "proponents?",
  "initiators?",
  "propuesto por",
  "impulsado por",
  "proposto por",
  "propose par",
  "a l'initiative d[eu]s?",
  "initie par",
  "proposto da",
  "promosso da",
  "vorgeschlagen von",
  "initiiert von",
  "initiator(?:in|innen|en)?",
  "voorgesteld door",
  "predlagac",
  "predlozi(?:o|la)",
  "predlaze",
  "inicijator",
  "inicirao",
  "zaproponowan\\p{L}+ przez",
  "inicjator",
  "navrhl",
  "предложено",
  "инициатор",
  "запропоновано",
  "предлагач",
  "предлаже",
  "предложила?",
  "προτεινεται απο",
  "oneren",
  "diusulkan oleh",
  "發起(?:團體|人)?",
  "发起(?:团体|人)?",
  "呼びかけ(?:人|団体)",
];

function namesIn(rest: string): RecognisedProposer[] {
  const parts = rest
    .split(/\s*;\s*|\s+(?:and|und|et|y|i|и|та)\s+the\s+/u)
    .filter((part) => part !== "");
  return parts.map((part) => {
    const { name, acronym } = splitPrintedName(
      part
        .replace(/(?<=\S)\(/u, " (")
        .replace(/\s{2,}/gu, " ")
        .replace(/[.,;:]$/u, ""),
    );
    return acronym === undefined ? { name } : { name, acronym };
  });
}
