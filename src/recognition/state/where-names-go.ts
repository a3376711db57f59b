// "Endorsements to lamps@harbour.example", "Formulario de adhesión: https://…": a line that says without any verb where names
// go. It is short, has a word for what one gives, not for those who gave it, and an address; of a link it also says that it
// leads to a form, or that one can write or go there.

import { wordsOf } from "../rows/tidy.ts";
import { contactWords, deicticWords, permissions } from "../words/signing-table.ts";
import { pastWords } from "./signing-state-table.ts";
import { firstStemPattern, stemPattern } from "../words/stems.ts";
import { formWords, givenToSign } from "./where-names-go-table.ts";

const given = firstStemPattern(givenToSign);
const past = stemPattern(pastWords);
const leads = stemPattern([...formWords, ...contactWords, ...permissions, ...deicticWords]);

/** Whether a folded sentence, in which every address has become "@", says so; `mailed` tells that one is for mail. */
export function saysWhereNamesGo(folded: string, mailed: boolean): boolean {
  if (!folded.includes("@") || wordsOf(folded).length > 16 || past.test(folded)) return false;
  const noun = given.exec(folded);
  if (noun === null) return false;
  return mailed || leads.test(folded.replace(noun[0], " "));
}
