// Legal forms at the end of a name, or at its head where a language puts them there ("OOO Svetionik").
import { LEGAL_FORMS, SURE_SPELLINGS } from "../tables/legal-forms-table.ts";
import type { Word } from "./words.ts";

export interface LegalForm {
  readonly form: string;
  /** How many words it takes. */
  readonly size: number;
  /** The spelling means nothing else. */
  readonly isSure: boolean;
}

/** The legal form at the end of the words; at least one word is left over. */
export function legalFormAtEnd(words: readonly Word[]): LegalForm | null {
  if (!lastWords.has(words.at(-1)?.plain ?? "")) return null;
  for (let size = Math.min(LONGEST, words.length - 1); size > 0; size--) {
    const form = look(words, words.length - size, size);
    if (form !== undefined) return describe(form, words.slice(-size));
  }
  return null;
}

/** The legal form at the head of the words; at least one word is left over. Only forms written before names. */
export function legalFormAtHead(words: readonly Word[]): LegalForm | null {
  if (!firstWords.has(words[0]?.plain ?? "")) return null;
  for (let size = Math.min(LONGEST, words.length - 1); size > 0; size--) {
    const form = look(words, 0, size);
    if (form !== undefined && (HEADS.has(form) || size > 2))
      return describe(form, words.slice(0, size));
  }
  return null;
}

/** The legal form that the words are as a whole. */
export function legalFormOf(words: readonly Word[]): LegalForm | undefined {
  if (words.length > LONGEST || !firstWords.has(words[0]?.plain ?? "")) return undefined;
  const form = look(words, 0, words.length);
  return form === undefined ? undefined : describe(form, words);
}

function describe(form: string, words: readonly Word[]): LegalForm {
  return { form, size: words.length, isSure: words.length > 1 || sure.has(words[0]?.plain ?? "") };
}

const LONGEST = 5;
const sure: ReadonlySet<string> = new Set(SURE_SPELLINGS.split(", "));
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
