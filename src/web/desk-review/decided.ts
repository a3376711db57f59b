/** What the last decision did, told above the next case, with the way back while there is one. */
import { check } from "../desk/icons.ts";
import { said } from "../desk/frame.ts";
import { button, form, type Look } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import { clockTime } from "../desk/when.ts";
import { html, nothing, type Html } from "../html.ts";
import { sentence } from "../sentence.ts";
import type { Case } from "./case-view.ts";

export function lastDecision(look: Look, done: Case): Html {
  const { t } = look;
  const { review, act, printed, interface: language } = done.signature;
  const name = html`<b>${named(printed)}</b>`;
  if (!review) return said(sentence(t, "desk.review.said.undone", { name }));
  if (review.decision === "later") return said(sentence(t, "desk.review.said.later", { name }));
  const time = clockTime(review.dueAt ?? review.at, t.locale);
  const undo = review.doneAt
    ? nothing
    : form(
        look,
        `/desk/review/${act}/undo`,
        button(look, { label: t("desk.undo"), key: "U", classes: "bare" }),
      );
  return said(html`${check} ${words(look, done, { name, time, language })}`, undo);
}

function words(
  { t }: Look,
  { signature, number, nextNumber }: Case,
  params: { name: Html; time: string; language: string },
): Html {
  const { review } = signature;
  if (review?.decision === "refused")
    return sentence(
      t,
      review.doneAt ? "desk.review.said.refused" : "desk.review.said.refusing",
      params,
    );
  if (number !== null) return sentence(t, "desk.review.said.published", { ...params, number });
  return sentence(t, "desk.review.said.accepted", { ...params, number: nextNumber });
}
