// Legal forms at the end of a name, or at its head where a language puts them there ("OOO Svetionik").
import { LEGAL_FORMS } from "../tables/legal-forms-table.ts";
import type { Word } from "./words.ts";

export interface LegalForm {
  readonly form: string;
  /** How many words it takes. */
  readonly size: number;
}

/** The legal form at the end of the words; at least one word is left over. */
export function legalFormAtEnd(words: readonly Word[]): LegalForm | null {
  if (!lastWords.has(words.at(-1)?.plain ?? "")) return null;
  for (let size = Math.min(LONGEST, words.length - 1); size > 0; size--) {
    const form = look(words, words.length - size, size);
    if (form !== undefined) return { form, size };
  }
  return null;
}

/** The legal form at the head of the words; at least one word is left over. Only forms written before names. */
export function legalFormAtHead(words: readonly Word[]): LegalForm | null {
  if (!firstWords.has(words[0]?.plain ?? "")) return null;
  for (let size = Math.min(LONGEST, words.length - 1); size > 0; size--) {
    const form = look(words, 0, size);
    if (form !== undefined && (HEADS.has(form) || size > 2)) return { form, size };
  }
  return null;
}

/** The legal form that the words are as a whole. */
export function legalFormOf(words: readonly Word[]): string | undefined {
  if (words.length > LONGEST || !firstWords.has(words[0]?.plain ?? "")) return undefined;
  return look(words, 0, words.length);
}

const LONGEST = 5;
const HEADS = new Set(["llc", "jsc", "ano", "spa"]);
const forms = new Map<string, string>();
const firstWords = new Set<string>();
const lastWords = new Set<string>();
for (const line of LEGAL_FORMS.trim().split("\n")) {
  const [form = "", spellings = ""] = line.split(": ");
  for (const spelling of spellings.split(", ")) {
    forms.set(spelling, form);
    firstWords.add(spelling.split(" ")[0] ?? "");
    lastWords.add(spelling.split(" ").at(-1) ?? "");
  }
}

function look(words: readonly Word[], start: number, size: number): string | undefined {
  let key = "";
  for (let i = start; i < start + size; i++)
    key += (i === start ? "" : " ") + (words[i]?.plain ?? "");
  return forms.get(key);
}
