/** `/desk/erasures`: what is about to be erased, what was, which clocks run, and one case with all that would go. */
import { givenReasons, type ErasedThing } from "#domain/record/erasure.ts";
import type { Problem } from "#domain/refusal.ts";
import type { ErasurePreview } from "#operations/erasure/describe-erasure.ts";
import type { OwnData } from "#operations/erasure/own-data.ts";
import type { Erasure } from "#store/read-erasure/erasures.ts";
import { formatDate } from "#locales/translate.ts";
import { radios, textField } from "../desk/fields.ts";
import { head } from "../desk/frame.ts";
import { button, form, hidden, type Look } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import { dayAndTime } from "../desk/when.ts";
import { formatOwnData } from "../erasure/pages.ts";
import { html, nothing, type Html } from "../html.ts";
import { sentence } from "../sentence.ts";

export interface Clock {
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly keepDays: number;
  /** `YYYY-MM-DD`; null while signing may still go on. */
  readonly until: string | null;
  readonly held: number;
}

export interface ErasuresView {
  readonly erasures: readonly Erasure[];
  readonly clocks: readonly Clock[];
  /** What an address asked about is in; null when none was asked about. */
  readonly found: readonly ErasurePreview[] | null;
  readonly email: string;
  readonly said: Html | null;
}

export function erasuresPage(look: Look, view: ErasuresView): Html {
  const { t } = look;
  const planned = view.erasures.filter(({ doneAt }) => doneAt === null);
  const done = view.erasures.filter(({ doneAt }) => doneAt !== null);
  return html`${head({ title: t("erasure.desk.heading"), lede: t("erasure.desk.lede") })}${view.said}
${planned.length > 0 ? section(t("erasure.desk.planned"), html`<ul class="plain-list">${planned.map((one) => html`<li>${line(look, one)}${undo(look, one)}</li>`)}</ul>`) : nothing}
${section(t("erasure.desk.find"), search(look, view))}
${section(t("erasure.desk.clocks"), clocks(look, view.clocks))}
${section(t("erasure.desk.done"), done.length === 0 ? html`<p class="empty">${t("erasure.desk.none")}</p>` : html`<ul class="plain-list">${done.map((one) => html`<li>${line(look, one)}</li>`)}</ul>`)}`;
}

function section(title: string, body: Html): Html {
  return html`<section class="sheet pad" aria-label="${title}"><h2>${title}</h2>${body}</section>`;
}

/** An erasure names nobody: what it was, why, and when. */
function line({ t, now }: Look, one: Erasure): Html {
  const when = dayAndTime(one.doneAt ?? one.dueAt, now, t.locale);
  return sentence(t, one.doneAt ? "erasure.desk.was" : "erasure.desk.will", {
    what: t(`erasure.what.${one.what}`),
    id: html`<span class="mono">${one.subject.slice(0, 8)}</span>`,
    extent: one.extent,
    reason: t(`erasure.reason.${one.reason}`),
    date: html`${when}`,
  });
}

function undo(look: Look, { subject }: Erasure): Html {
  const act = button(look, { label: look.t("erasure.desk.undo") });
  return form(look, `/desk/erasures/undo`, html`${hidden("subject", subject)}${act}`, "inline");
}

function search(look: Look, { email, found }: ErasuresView): Html {
  const { t } = look;
  const field = textField(look, {
    name: "email",
    label: t("erasure.desk.email"),
    hint: t("erasure.desk.email.hint"),
    type: "email",
    value: email,
  });
  const ask = button(look, { label: t("desk.show") });
  const links = (found ?? []).map(
    (one) =>
      html`<li><a href="/desk/erasures/${one.what}/${one.subject}">${t(`erasure.what.${one.what}`)}${one.number === null ? "" : html` ${t("erasure.desk.number", { number: one.number })}`}</a> ${named(one.name)}</li>`,
  );
  const answer =
    found === null
      ? nothing
      : links.length === 0
        ? html`<p role="status">${t("erasure.desk.nothing")}</p>`
        : html`<ul class="plain-list" role="status">${links}</ul>`;
  return html`${form(look, "/desk/erasures/search", html`${field}<div class="btns">${ask}</div>`, "stackform")}${answer}`;
}

function clocks({ t }: Look, all: readonly Clock[]): Html {
  if (all.length === 0) return html`<p class="empty">${t("erasure.desk.no-clocks")}</p>`;
  const heads = (["statement", "held", "days", "until"] as const).map(
    (one) => html`<th scope="col">${t(`erasure.desk.clock.${one}`)}</th>`,
  );
  const rows = all.map(
    (one) =>
      html`<tr><th scope="row"><a class="plain doc" href="/desk/statements/${one.slug}">${named(one.title, one.language)}</a></th><td class="num" data-l="${t("erasure.desk.clock.held")}">${one.held}</td><td class="num" data-l="${t("erasure.desk.clock.days")}">${one.keepDays}</td><td class="nw" data-l="${t("erasure.desk.clock.until")}">${one.until ? formatDate(one.until, t.locale) : t("erasure.desk.clock.open")}</td></tr>`,
  );
  return html`<table class="stack"><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
}

export interface CaseView {
  readonly preview: ErasurePreview;
  readonly data: OwnData | null;
  readonly planned: Erasure | null;
  readonly typed: { readonly reason: string; readonly typed: string; readonly extent: string };
  readonly problems: readonly Problem[];
}

export function erasurePage(look: Look, view: CaseView): Html {
  const { t } = look;
  const { preview, data, planned } = view;
  const about = html`<p class="as">${named(preview.name)}</p>${preview.number === null ? nothing : html`<p class="dim">${t("erasure.desk.number", { number: preview.number })}</p>`}`;
  const held = data
    ? section(
        t("erasure.desk.held"),
        html`${formatOwnData(t, data, "held")}<p class="s"><a href="/desk/erasures/signature/${preview.subject}/data.json" download>${t("erasure.data.file")}</a></p>`,
      )
    : nothing;
  const body = planned
    ? html`<p>${line(look, planned)}</p>${undo(look, planned)}`
    : decide(look, view);
  return html`${head({ title: t("erasure.desk.case.heading") })}<section class="sheet pad" aria-label="${t("erasure.desk.case.heading")}">${about}${body}</section>${held}`;
}

const unpublishedEffects: Readonly<
  Partial<Record<ErasedThing, "erasure.desk.effect.whole" | "erasure.desk.effect.comment">>
> = { signature: "erasure.desk.effect.whole", comment: "erasure.desk.effect.comment" };

function decide(look: Look, { preview, typed, problems }: CaseView): Html {
  const { t } = look;
  const { what, subject, number, kind, word } = preview;
  const published = number !== null;
  const effects = [
    t("erasure.desk.effect.goes"),
    published
      ? t(preview.extent === "all" ? "erasure.desk.effect.name" : "erasure.desk.effect.stays", {
          number,
        })
      : t(unpublishedEffects[what] ?? "erasure.desk.effect.who"),
    ...(published ? [t("erasure.desk.effect.log")] : []),
    t("erasure.desk.effect.final"),
  ];
  const reasons = givenReasons.map((value) => ({ value, label: t(`erasure.reason.${value}`) }));
  const extents = (["representative", "all"] as const).map((value) => ({
    value,
    label: t(`erasure.desk.extent.${value}`),
  }));
  const chooses = published && kind === "person" && what === "signature";
  const fields = html`<ul class="consequence">${effects.map((one) => html`<li>${one}</li>`)}</ul>
${chooses ? radios(look, { name: "extent", label: t("erasure.desk.extent"), value: typed.extent }, extents, problems) : hidden("extent", "all")}
${radios(look, { name: "reason", label: t("erasure.desk.reason"), value: typed.reason }, reasons, problems)}
${textField(look, { name: "typed", label: t("erasure.desk.type", { word }), hint: t("erasure.desk.type.hint"), value: typed.typed, required: true, most: 20, autocomplete: "off" }, problems)}
<div class="btns">${button(look, { label: t("erasure.desk.act"), classes: "bad" })}<a class="btn bare" href="/desk/erasures">${t("desk.cancel")}</a></div>`;
  return form(look, `/desk/erasures/${what}/${subject}`, fields, "stackform");
}
