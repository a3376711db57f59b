/** What the page of differences shows, and its rows: each is taken when its box is checked. */
import type { Statement } from "#domain/statement.ts";
import type { FileDifference } from "#operations/second-file/accept-file.ts";
import type { FactDifference } from "#operations/second-file/compare-facts.ts";
import { attribute } from "../desk/markup.ts";
import { html, type Html } from "../html.ts";

export interface DifferenceView {
  readonly id: string;
  readonly file: string;
  readonly statement: Statement;
  readonly title: { readonly title: string; readonly language: string };
  readonly difference: FileDifference;
  /** What it says otherwise of the statement itself. */
  readonly facts: readonly FactDifference[];
  /** What of the file is compared with nothing. */
  readonly unread: Unread;
  readonly refused: Html | null;
  /** What was chosen before; null when the page is shown for the first time. */
  readonly answers: Answers | null;
}

export interface Unread {
  /** Neither signatories nor a text were found in it. */
  readonly isAll: boolean;
  /** Lines that were not understood. */
  readonly lost: number;
  /** Units that may all be signatories: there are no others, and each is as short as a name. */
  readonly maybeNames: number;
}

export interface Answers {
  /** Keys of what is to be taken. */
  readonly take: ReadonlySet<string>;
  /** Places in the file of lines that were said to be in the list already. */
  readonly same: ReadonlySet<number>;
}

/** @param otherwise whether it is taken when nobody has chosen yet. */
export function isTaken(
  { answers }: Pick<DifferenceView, "answers">,
  key: string,
  otherwise: boolean,
): boolean {
  return answers === null ? otherwise : answers.take.has(key);
}

export function takeRow(key: string, taken: boolean, name: Html, facts: Html | string = ""): Html {
  return html`<li><label class="opt"><input type="checkbox" name="take" value="${key}"${attribute("checked", taken && "checked")}><span>${name} <span class="dim s">${facts}</span></span></label></li>`;
}
