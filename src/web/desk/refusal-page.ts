/** The page of a refusal that no form can show beside its field: what happened, and the way on. */
import type { Refusal } from "#domain/refusal.ts";
import { statusOf } from "#http/refusal-status.ts";
import { html, type Html } from "../html.ts";
import { head, refused, type Frame, type Page } from "./frame.ts";
import { sayIfKnown } from "./markup.ts";
import type { Look } from "./look.ts";

/** @param again gives back what was sent, where it may be sent again. */
export function refusalPage(frame: Frame, refusal: Refusal, again: Html): Page {
  const { t } = frame;
  const isAbsent = statusOf(refusal) === 404 && refusal.refusal !== "token-unknown";
  const title = t(isAbsent ? "web.error.404" : "desk.refused.heading");
  const back = frame.account
    ? html`<a class="btn" href="/desk">${t("desk.refused.back")}</a>`
    : html`<a class="btn" href="/desk/sign-in">${t("desk.sign-in.heading")}</a>`;
  const main = html`${head({ title })}${refused(refusalSentence(frame, refusal))}${again}
<p class="s dimmer">${refusal.refusal}</p><div class="btns">${back}</div>`;
  return { title, place: null, main };
}

/** The refusal's own sentence; in the catalogue every code has one. */
export function refusalSentence({ t }: Look, { refusal, params = {} }: Refusal): Html {
  return sayIfKnown(t, `refusal.${refusal}`, params, refusal);
}
