// Heads of those who do something else than sign, as they stand on a page.

import { headsRefusal } from "../clauses/not-signed.ts";
import { weightOf } from "../language/script.ts";
import { isStrongOnly } from "../rows/row-marks.ts";
import type { Row } from "../rows/rows.ts";
import type { Scan } from "./scan.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { asksThemToSign, namesOtherRelation } from "../words/cues.ts";
import { organisationWords } from "../words/name-words.ts";

/** A heading, or a line that ends with a colon, that says what else those below it do. */
export function isHeadOfOthers(row: Row): boolean {
  const { kind, marker, text } = row;
  if (kind === "row" || marker !== null) return false;
  const heads = kind === "heading" || isStrongOnly(row) || /[:：︰]\s*$/u.test(text);
  if (heads && (asksThemToSign(text) || headsRefusal(text))) return true;
  return (heads || isBareLabel(text)) && namesOtherRelation(text);
}

/** Few words, and no name: "Victims", and not "Victims' Union" or "Families of the Victims of Aville". */
function isBareLabel(text: string): boolean {
  const few = wordsOf(text).length <= 4 && weightOf(text) <= 40 && !/[,，、;；]/u.test(text);
  return few && !/\s\p{Lu}/u.test(text) && !organisationWords.test(fold(text));
}

/** The page is a list of others by its title, and nowhere speaks of signatories. */
export function isListOfOthers({ rows, cues }: Pick<Scan, "rows" | "cues">): boolean {
  if (cues.some((cue) => cue !== null)) return false;
  const heads = rows
    .slice(0, 12)
    .filter(({ kind, block }) => kind === "heading" || block.field === "title");
  return heads.some(({ text }) => lists.test(fold(text)) && namesOtherRelation(text));
}

const lists =
  /(?<!\p{L})(?:lists?|listen?|listado|lista|elenco|lijst|seznam|zoznam|spisak|popis|lista)(?!\p{L})|список|списак|листа|名單|名单|一覧|명단|قائمة|רשימת|فهرست/u;
