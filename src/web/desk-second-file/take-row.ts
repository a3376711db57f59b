/** What the page of differences shows, and its rows: each is taken when its box is checked. */
import type { Statement } from "#domain/statement.ts";
import type { FileDifference } from "#operations/import/accept-file.ts";
import { attribute } from "../desk/markup.ts";
import { html, type Html } from "../html.ts";

export interface DifferenceView {
  readonly id: string;
  readonly file: string;
  readonly statement: Statement;
  readonly title: { readonly title: string; readonly language: string };
  readonly difference: FileDifference;
  readonly refused: Html | null;
}

export function takeRow(
  key: string,
  isTaken: boolean,
  name: Html,
  facts: Html | string = "",
): Html {
  return html`<li><label class="opt"><input type="checkbox" name="take" value="${key}"${attribute("checked", isTaken && "checked")}><span>${name} <span class="dim s">${facts}</span></span></label></li>`;
}
