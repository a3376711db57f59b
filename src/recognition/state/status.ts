// Whether a statement is still open: a word in brackets after the title, a field of the file, or a sentence that says so.

import { metadataOf } from "../frame/metadata.ts";
import { isLinkOnly } from "../rows/row-marks.ts";
import { unread } from "../list/content.ts";
import type { StatementStatus } from "../recognised-statement.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import {
  callsToSign,
  commandsToSign,
  headsSignForm,
  invitesToSign,
  signFormIn,
} from "./invitation.ts";
import { aboutSigning, isGoingOn, saysItGoesOn } from "./signing-goes-on.ts";
import { isOver, saysItIsOver, stateLabel } from "./signing-ends.ts";

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
  if (!aboutSigning(folded)) return null;
  if (isOver(folded)) return "closed";
  return isGoingOn(folded) ? "signing" : null;
}

const signing =
  /^(?:signing|open(?: for (?:signatures?|signing|endorsement))?|sign|in signing|signatures? open|abiert[oa]|abert[oa]|ouvert[e]?|offen|aperto|potpisivanje|otvoren[oa]?|podpisovani|otwart[aey]|подписание|открыто|потписивање|відкрито|聯署中|联署中|簽署中)$/u;
const closed =
  /^(?:closed|final|final version|endgultige fassung|version (?:finale|final|definitiva)|ended|cerrad[oa]|encerrad[oa]|clos[e]?|geschlossen|chiuso|zatvoreno|zamkniete|закрыто|затворено|закрито|已截止|截止)$/u;
const draft =
  /^(?:draft|proposal|proposed text|entwurf|borrador|rascunho|projet|bozza|nacrt|projekt|проект|нацрт|草案|草稿)$/u;

/** A state that the file gives in a field of its own; "draft" may be the page's own state and says nothing. */
export function statusInFields(
  rows: readonly Row[],
): { readonly status: StatementStatus; readonly line: number } | null {
  for (const name of ["status", "state", "signing", "signatures"]) {
    const field = metadataOf(rows, name);
    const status = field === null ? null : statusWord(field.value);
    if (field !== null && status !== null && status !== "draft")
      return { status, line: field.line };
  }
  for (const [name, status] of [
    ["open", "signing"],
    ["closed", "closed"],
  ] as const) {
    const field = metadataOf(rows, name);
    if (field !== null && /^(?:true|yes)$/iu.test(field.value)) return { status, line: field.line };
  }
  return null;
}

export interface FoundStatus {
  readonly status: StatementStatus;
  readonly row: Row;
  readonly rule: string;
}

/** Fields of a file that tell of its text in words. */
const told: ReadonlySet<string> = new Set([
  "title",
  "subtitle",
  "description",
  "summary",
  "excerpt",
]);

/** What the sentences of a document say; a closed list goes before an invitation that was left standing. */
export function statusInRows(rows: readonly Row[]): FoundStatus | null {
  const read = rows.filter(
    (row) =>
      (!unread.has(row.kind) || told.has(row.block.field ?? "")) &&
      row.block.region !== "comments" &&
      row.block.region !== "navigation" &&
      row.text.length <= 4000,
  );
  const ended = read.find((row) => labelled(row.text) === "closed" || saysItIsOver(row));
  if (ended !== undefined) return { status: "closed", row: ended, rule: "status.closed-sentence" };
  const open =
    read.find(({ text }) => labelled(text) === "signing") ??
    read.find(invitesToSign) ??
    read.find(saysItGoesOn) ??
    read.find((row) => signFormIn(row) || headsSignForm(rows, row));
  if (open !== undefined) return { status: "signing", row: open, rule: "status.invitation" };
  const call = read.find(callsToSign);
  if (call !== undefined) return { status: "signing", row: call, rule: "status.call" };
  const menu = rows.find(leadsToForm);
  return menu === undefined ? null : { status: "signing", row: menu, rule: "status.menu" };
}

/** "Sign the statement" in the menu of its site. */
function leadsToForm(row: Row): boolean {
  return (
    row.block.region === "navigation" &&
    row.text.length <= 40 &&
    isLinkOnly(row) &&
    commandsToSign(row.text)
  );
}

/** "Status: open" on a line of its own. */
function labelled(text: string): StatementStatus | null {
  const found = text.length > 80 ? null : stateLabel.exec(fold(text));
  return found === null
    ? null
    : statusWord(
        fold(text)
          .slice(found[0].length)
          .replace(/[.!)*]+$/u, ""),
      );
}
