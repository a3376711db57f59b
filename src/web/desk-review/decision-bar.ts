/** The decisions about a case, each with its consequence in its words; after a decision was made, who made it. */
import { mostNote, refusalReasons } from "#operations/signature/review-signature.ts";
import { shorten } from "#lib/shorten.ts";
import { languageName } from "#locales/translate.ts";
import { officialName } from "#domain/organisation.ts";
import { button, form, hidden, keyCap, shortcut, type Look } from "../desk/look.ts";
import type { Problem } from "#domain/refusal.ts";
import { areaField } from "../desk/fields.ts";
import { attribute, named } from "../desk/markup.ts";
import { shortMoment } from "../desk/when.ts";
import { html, nothing, type Html } from "../html.ts";
import { sentence } from "../sentence.ts";
import type { Case, Known } from "./case-view.ts";

/** Signs of a name on a button. */
const mostOfName = 28;

/** A refusal that could not be taken as it was typed. */
export interface TypedRefusal {
  readonly reason: string;
  readonly note: string;
  readonly problems: readonly Problem[];
}

export function decisionBar(
  look: Look,
  current: Case,
  against: Known | null,
  typed: TypedRefusal | null,
): Html {
  const { signature } = current;
  if (signature.deniedAt || (signature.review && signature.review.decision !== "later"))
    return decidedBar(look, current);
  const path = `/desk/review/${signature.act}`;
  return html`<div class="foot under-case"><div class="decide">${accept(look, current, path)}${refuse(look, current, path, typed)}${sameOrNot(look, current, against, path)}${form(look, `${path}/postponement`, button(look, { label: look.t("desk.review.later"), key: "L", classes: "bare" }))}</div></div>`;
}

function accept(look: Look, current: Case, path: string): Html {
  const { t } = look;
  const { chosen, nextNumber } = current;
  const label = html`<span>${t("desk.review.accept")}<span class="wide"> ${t("desk.review.as-number", { number: nextNumber })}</span></span>`;
  const fields = hidden("organisation", chosen?.organisation.id ?? "new");
  return form(look, `${path}/acceptance`, html`${fields}${button(look, { label, key: "A" })}`);
}

/** The panel of reasons opens without a script; digits choose one with it. */
function refuse(look: Look, current: Case, path: string, typed: TypedRefusal | null): Html {
  const { t } = look;
  const { interface: language } = current.signature;
  const reasons = refusalReasons.map(
    (reason, index) =>
      html`<label class="opt"><input type="radio" name="reason" value="${reason}"${attribute("checked", reason === typed?.reason && "checked")} required>${look.keys && html`<kbd aria-hidden="true">${index + 1}</kbd>`}<span>${t(`desk.refuse.${reason}`)}</span></label>`,
  );
  const note = areaField(
    look,
    {
      name: "note",
      label: t("desk.refuse.note"),
      hint: t("desk.refuse.note.hint", { language: languageName(language, t.locale) }),
      value: typed?.note ?? "",
      most: mostNote,
      rows: 2,
      language,
    },
    typed?.problems ?? [],
  );
  const panel = html`<fieldset class="fld"><legend>${t("desk.refuse.because")}</legend>${reasons}</fieldset>${note}<p class="hint s">${t("desk.refuse.reads", { language: languageName(language, t.locale) })}</p><div class="btns">${button(look, { label: t("desk.refuse.act"), classes: "go" })}</div>`;
  return html`<details class="refuse"${attribute("open", typed !== null && "open")}><summary class="btn"${shortcut(look, "R")}>${t("desk.refuse.open")}${keyCap(look, "R")}</summary><div class="pop">${form(look, `${path}/refusal`, panel)}</div></details>`;
}

function sameOrNot(look: Look, current: Case, against: Known | null, path: string): Html {
  const { t } = look;
  if (!against || against.organisation.id === current.chosen?.organisation.id) return nothing;
  const { id } = against.organisation;
  const number = against.standing?.number;
  const words =
    number === undefined
      ? html`<span>${t("desk.review.same")} <span class="wide">${named(shorten(officialName(against.organisation), mostOfName))}</span></span>`
      : html`<span>${t("desk.review.same")} <span class="wide">${t("desk.review.number")} </span>${number}</span>`;
  const same = form(
    look,
    `${path}/acceptance`,
    html`${hidden("organisation", id)}${button(look, { label: words, key: "S" })}`,
  );
  const inDoubt = current.doubts.some(({ organisation }) => organisation === id);
  const different = inDoubt
    ? form(
        look,
        `${path}/separation`,
        html`${hidden("organisation", id)}${button(look, { label: t("desk.review.different"), key: "D" })}`,
      )
    : "";
  return html`${same}${different}`;
}

/** Somebody decided meanwhile: what was decided, and the way back while there is one. */
function decidedBar(look: Look, current: Case): Html {
  const { t } = look;
  const { review, deniedAt, act } = current.signature;
  const next = html`<a class="btn go" href="/desk/review">${t("desk.review.next")}</a>`;
  const undo =
    review && !review.doneAt
      ? form(
          look,
          `/desk/review/${act}/undo`,
          button(look, { label: t("desk.undo"), key: "U", classes: "bare" }),
        )
      : "";
  return html`<div class="foot under-case"><span>${deniedAt ? t("desk.review.denied") : decidedWords(look, current)}</span><span class="end">${undo}${next}</span></div>`;
}

/** "Milan accepted this at 10:40." */
export function decidedWords({ t, now }: Look, { signature, decidedBy, number }: Case): Html {
  const { review } = signature;
  if (!review || review.decision === "later") return html`${t("desk.decided.later")}`;
  const who = named(decidedBy ?? t("desk.decided.somebody"));
  const at = shortMoment(review.at, now, t.locale);
  const base = sentence(t, `desk.decided.${review.decision}`, { who, at });
  const after = number === null ? nothing : html` ${t("desk.decided.number", { number })}`;
  const added =
    review.note === null
      ? nothing
      : html` ${sentence(t, "desk.decided.note", { note: named(review.note) })}`;
  return html`${base}${after}${added}`;
}
