/** The page of a refusal: what was found, what to do, and a way on. */
import type { Refusal } from "#domain/refusal.ts";
import { isMessageKey } from "#locales/translate.ts";
import { html, type Html } from "../html.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { paths } from "../routes.ts";
import { sentence } from "../sentence.ts";

export interface WaysOn {
  /** Nearer ones than the list of all statements: back into the statement it is about. */
  readonly ways: readonly Html[];
  /** The form that gives back what was sent. */
  readonly again: Html;
}

export function formatErrorPage(
  frame: Frame,
  refusal: Refusal,
  status: number,
  { ways, again }: WaysOn,
): string {
  const { t } = frame;
  const heading = `web.error.${status}`;
  const title = t(isMessageKey(heading) ? heading : "web.error.title");
  const words = sentence(t, `refusal.${refusal.refusal}`, refusal.params ?? {});
  const main = html`<div class="sheet"><div class="head"><h1 class="small">${title}</h1></div>
<div class="prose"><p>${words}</p>${again}<p class="data">${ways}<a href="${paths.index()}">${t("web.error.way-on")}</a></p></div></div>`;
  return formatPublicPage(frame, { title, skip: "web.skip.page", main });
}

/** A fault of ours: nothing of it is shown but whom to tell. */
export function formatFaultPage(frame: Frame, again: Html): string {
  const { t } = frame;
  const title = t("web.error.500");
  const main = html`<div class="sheet"><div class="head"><h1 class="small">${title}</h1></div>
<div class="prose"><p>${t("web.error.fault")}</p>${again}<p><a href="${paths.index()}">${t("web.error.way-on")}</a></p></div></div>`;
  return formatPublicPage(frame, { title, skip: "web.skip.page", main });
}
