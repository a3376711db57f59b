// A label that names a sort of people, and in a clause what they did for the statement: "Legisladores y autoridades que
// encabezaron el comunicado:".

import { clauseVerbs, relatives } from "./clause-words-table.ts";
import { carriesStatement, isForStatement, wordsOfLabel } from "./label-of-signers.ts";
import { fold } from "../rows/tidy.ts";

const mostLetters = 140;

/** Those below such a label stand behind the statement. */
export function tellsWhoCarriedIt(text: string): boolean {
  if (text.length > mostLetters || !/[:：]\s*$/u.test(text)) return false;
  const words = fold(text).split(/[\s:：,.;]+/u);
  const at = words.findIndex((word, index) => index > 0 && relatives.has(word));
  if (at < 0) return false;
  const clause = wordsOfLabel(words.slice(at + 1).join(" "));
  const verb = clause.filter((word) => !isForStatement(word));
  if (verb.length === clause.length) return false;
  return verbs().has(verb.join(" ")) || carriesStatement(verb.join(" "));
}

let known: ReadonlySet<string> | null = null;

function verbs(): ReadonlySet<string> {
  known ??= new Set(clauseVerbs.flatMap((line) => line.split("|")));
  return known;
}
