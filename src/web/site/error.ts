/** The page of a refusal: what was found, what to do, and a way on. */
import type { Refusal } from "#domain/refusal.ts";
import { isMessageKey } from "#locales/translate.ts";
import { html, type Html } from "../html.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { paths } from "../routes.ts";
import { sentence } from "../sentence.ts";

/** @param ways nearer ones than the list of all statements: back into the statement it is about. */
export function formatErrorPage(
  frame: Frame,
  refusal: Refusal,
  status: number,
  ways: readonly Html[] = [],
): string {
  const { t } = frame;
  const heading = `web.error.${status}`;
  const title = t(isMessageKey(heading) ? heading : "web.error.title");
  const words = sentence(t, `refusal.${refusal.refusal}`, refusal.params ?? {});
  const main = html`<div class="sheet"><div class="head"><h1 class="small">${title}</h1></div>
<div class="prose"><p>${words}</p><p class="data">${ways}<a href="${paths.index()}">${t("web.error.way-on")}</a></p></div></div>`;
  return formatPublicPage(frame, { title, skip: "web.skip.page", main });
}

/** A fault of ours: nothing of it is shown but whom to tell. */
export function formatFaultPage(frame: Frame): string {
  const { t } = frame;
  const title = t("web.error.500");
  const main = html`<div class="sheet"><div class="head"><h1 class="small">${title}</h1></div>
<div class="prose"><p>${t("web.error.fault")}</p><p><a href="${paths.index()}">${t("web.error.way-on")}</a></p></div></div>`;
  return formatPublicPage(frame, { title, skip: "web.skip.page", main });
}
