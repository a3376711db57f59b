// Whether a statement is still open: a word in brackets after the title, or a sentence that invites to sign.

import { fold } from "../rows/tidy.ts";
import type { StatementStatus } from "../recognised-statement.ts";

export interface TitleStatus {
  readonly title: string;
  readonly status: StatementStatus | null;
}

/** A title without the state in brackets behind it, and the state. */
export function statusInTitle(text: string): TitleStatus {
  const found = /^(.*\S)\s*[[(（]\s*([^()[\]（）]{3,40}?)\s*[\])）]\s*$/u.exec(text);
  const status = found === null ? null : statusWord(found[2] ?? "");
  return status === null ? { title: text, status: null } : { title: found?.[1] ?? text, status };
}

function statusWord(word: string): StatementStatus | null {
  const folded = fold(word);
  if (
    /^(?:signing|open(?: for signatures?)?|sign|in signing|signatures? open|abierto|aberto|ouvert|offen|potpisivanje|otvoreno|подписание|открыто)$/u.test(
      folded,
    )
  )
    return "signing";
  if (/^(?:closed|final|ended|cerrado|encerrado|clos|geschlossen|zatvoreno|закрыто)$/u.test(folded))
    return "closed";
  return /^(?:draft|proposal|entwurf|borrador|rascunho|projet|nacrt|проект)$/u.test(folded)
    ? "draft"
    : null;
}
