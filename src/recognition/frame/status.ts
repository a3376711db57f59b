// Whether a statement is still open: a word in brackets after the title, or a sentence that says so.

import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import type { StatementStatus } from "../recognised-statement.ts";
import { unread } from "../list/content.ts";
import { stemPattern } from "../words/stems.ts";
import { closedPatterns, openPatterns } from "../words/status-table.ts";
import { announcesSignatories } from "../words/cues.ts";
import { invitesToSign } from "./invitation.ts";

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
  if (signing.test(folded)) return "signing";
  if (closed.test(folded)) return "closed";
  if (draft.test(folded)) return "draft";
  return isNoun(folded) && goesOn.test(folded) ? "signing" : null;
}

/** A few words about signing, whatever the language: "signing in progress", "потписивање у току". */
function isNoun(folded: string): boolean {
  return folded.split(" ").length <= 6 && announcesSignatories(folded) && !/\d/u.test(folded);
}

const goesOn =
  /(?:progress|ongoing|open|under way|lauft|laufend|offen|en cours|ouvert|en curso|abiert|em curso|abert|in corso|apert|en curs|obert|lopend|open|pagar|pagaende|i gang|kaynnissa|w toku|trwa|otwart|probiha|prebieha|otevren|otvoren|u toku|u tijeku|v teku|поточн|идет|идёт|продолжа|триває|у току|во тек|тече|в ход|отворен|открыт|відкрит|σε εξελιξη|devam|folyamatban|ne vazhdim|in curs|berlangsung|进行中|進行中|受付中|진행)|^(?:signing|signature|potpisivanje|потписивање|подписание|підписання|podpisovani\p{L}*|podpisywanie|firmas?|imza)$/u;

const signing =
  /^(?:signing|open(?: for (?:signatures?|signing|endorsement))?|sign|in signing|signatures? open|abiert[oa]|abert[oa]|ouvert[e]?|offen|aperto|potpisivanje|otvoren[oa]?|podpisovani|otwart[aey]|подписание|открыто|потписивање|відкрито|聯署中|联署中|簽署中)$/u;
const closed =
  /^(?:closed|final|ended|cerrad[oa]|encerrad[oa]|clos[e]?|geschlossen|chiuso|zatvoreno|zamkniete|закрыто|затворено|закрито|已截止|截止)$/u;
const draft =
  /^(?:draft|proposal|proposed text|entwurf|borrador|rascunho|projet|bozza|nacrt|projekt|проект|нацрт|草案|草稿)$/u;

export interface FoundStatus {
  readonly status: StatementStatus;
  readonly row: Row;
  readonly rule: string;
}

/** What the sentences of a document say; a closed list goes before an invitation that was left standing. */
export function statusInRows(rows: readonly Row[]): FoundStatus | null {
  const read = rows.filter(
    (row) =>
      !unread.has(row.kind) &&
      row.block.region !== "comments" &&
      row.block.region !== "navigation" &&
      row.text.length <= 4000,
  );
  const said = (pattern: RegExp): Row | undefined =>
    read.find((row) => pattern.test(fold(row.text)));
  const over = said(closedSentence);
  if (over !== undefined) return { status: "closed", row: over, rule: "status.closed-sentence" };
  const open =
    said(openSentence) ?? read.find((row) => invitesToSign(row)) ?? read.find(saysItGoesOn);
  return open === undefined ? null : { status: "signing", row: open, rule: "status.invitation" };
}

/** A short line such as "Collection of signatures in progress". */
function saysItGoesOn(row: Row): boolean {
  const folded = fold(row.text).replace(/[.!]$/u, "");
  return folded.length <= 60 && isNoun(folded) && goesOn.test(folded) && folded.includes(" ");
}

const openSentence = stemPattern(openPatterns);
const closedSentence = stemPattern(closedPatterns);
