/** The page of a refusal: what was found, what to do, and a way on. */
import type { Refusal } from "#domain/refusal.ts";
import { isMessageKey } from "#locales/translate.ts";
import { html } from "../html.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { paths } from "../routes.ts";
import { sentence } from "../sentence.ts";

export function formatErrorPage(frame: Frame, refusal: Refusal, status: number): string {
  const { t } = frame;
  const heading = `web.error.${status}`;
  const title = t(isMessageKey(heading) ? heading : "web.error.title");
  const words = sentence(t, `refusal.${refusal.refusal}`, refusal.params ?? {});
  const main = html`<div class="sheet"><div class="head"><h1 class="small">${title}</h1></div>
<div class="prose"><p>${words}</p><p><a href="${paths.index()}">${t("web.error.way-on")}</a></p></div></div>`;
  return formatPublicPage(frame, { title, skip: "web.skip.page", main });
}

/** A fault of ours: nothing of it is shown but where to tell us. */
export function formatFaultPage(frame: Frame, reference: string): string {
  const { t, site } = frame;
  const title = t("web.error.500");
  const main = html`<div class="sheet"><div class="head"><h1 class="small">${title}</h1></div>
<div class="prose"><p>${sentence(t, "web.error.fault", { reference: html`<span class="mono">${reference}</span>`, email: site.controller.email })}</p><p><a href="${paths.index()}">${t("web.error.way-on")}</a></p></div></div>`;
  return formatPublicPage(frame, { title, skip: "web.skip.page", main });
}
