/** The letters before they go: how many, to whom, who is left out and why, and the first of them as it will read. */
import type { MailMessage } from "#domain/mail-message.ts";
import type { Matched, Unmatched } from "#operations/invitation/match-addresses.ts";
import { button, form, hidden, type Look } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import type { StatementRecord } from "../desk-statement/read-statement.ts";
import { statementHead } from "../desk-statement/statement-head.ts";
import { html, type Html } from "../html.ts";
import type { TypedInvitations } from "./page.ts";

export interface PreviewView {
  readonly record: StatementRecord;
  readonly matched: readonly Matched[];
  readonly left: readonly { readonly text: string; readonly why: Unmatched | "before" }[];
  readonly typed: TypedInvitations;
  readonly letter: MailMessage | null;
}

/** Rows of each list on the page. */
const mostRows = 200;

export function previewPage(look: Look, view: PreviewView): Html {
  const { t } = look;
  const { record, matched, typed } = view;
  const { slug } = record.statement;
  // What goes back is what was matched, by number: the act matches it again and sends nothing twice.
  const addresses = matched.map(({ line, address }) => `${line.number};${address}`).join("\n");
  const back = button(look, {
    label: t("invitation.preview.back"),
    name: "back",
    value: "yes",
    classes: "bare",
  });
  const send =
    matched.length > 0
      ? button(look, {
          label: t("invitation.preview.send", { count: matched.length }),
          classes: "go",
        })
      : "";
  const effects = [
    t("invitation.preview.count", { count: matched.length }),
    t("invitation.preview.once"),
    t("invitation.preview.opening"),
  ];
  const body = html`<ul class="consequence">${effects.map((one) => html`<li>${one}</li>`)}</ul>${hidden("step", "send")}${hidden("addresses", addresses)}${hidden("given", typed.addresses)}${hidden("note", typed.note)}${hidden("language", typed.language)}<div class="btns">${send}${back}</div>`;
  return html`${statementHead(look, record, { place: "invitations", heading: t("invitation.preview.heading") })}<div class="two"><div><section class="sheet pad" aria-label="${t("desk.life.what")}"><h2>${t("desk.life.what")}</h2>${form(look, `/desk/statements/${slug}/invitations`, body)}</section>${letterPart(look, view)}</div><div class="side-sheets">${leftOut(look, view)}${whoGets(look, view)}</div></div>`;
}

function letterPart({ t }: Look, { letter, matched, typed }: PreviewView): Html | string {
  const [first] = matched;
  if (!letter || !first) return "";
  const parts = letter.text.split(/\n{2,}/).map((part) => {
    return html`<p class="letter-part">${part}</p>`;
  });
  return html`<section class="sheet pad" aria-labelledby="lt"><h2 id="lt">${t("invitation.preview.letter")}</h2><p class="dim s">${t("invitation.preview.to", { address: first.address })}</p><p><b>${t("invitation.preview.subject", { subject: letter.subject })}</b></p><div lang="${typed.language}" dir="auto">${parts}</div></section>`;
}

function leftOut({ t }: Look, { left }: PreviewView): Html | string {
  if (left.length === 0) return "";
  const rows = left
    .slice(0, mostRows)
    .map(
      ({ text, why }) =>
        html`<li><bdi>${text}</bdi> <span class="ask s">${t(`invitation.why.${why}`)}</span></li>`,
    );
  return html`<section class="sheet" aria-labelledby="lo"><div class="phead"><h2 id="lo">${t("invitation.preview.unmatched", { count: left.length })}</h2></div><ul class="takes">${rows}</ul></section>`;
}

function whoGets({ t }: Look, { matched }: PreviewView): Html | string {
  if (matched.length === 0) return "";
  const rows = matched
    .slice(0, mostRows)
    .map(
      ({ line, address }) =>
        html`<li><span class="dim">${line.number}</span> ${named(line.printed)} <span class="s dim"><bdi>${address}</bdi></span></li>`,
    );
  return html`<section class="sheet" aria-labelledby="wg"><div class="phead"><h2 id="wg">${t("invitation.preview.matched")}</h2></div><ul class="takes">${rows}</ul></section>`;
}

/** Reminders, too, are counted before they go. */
export function remindPage(look: Look, record: StatementRecord, count: number): Html {
  const { t } = look;
  const { slug } = record.statement;
  const back = html`<a class="btn bare" href="/desk/statements/${slug}/invitations">${t("desk.cancel")}</a>`;
  const body = html`<p>${t("invitation.remind.words", { count })}</p>${hidden("step", "send")}<div class="btns">${count > 0 ? button(look, { label: t("invitation.remind.act"), classes: "go" }) : ""}${back}</div>`;
  return html`${statementHead(look, record, { place: "invitations", heading: t("invitation.remind.heading") })}<div class="sheet pad">${form(look, `/desk/statements/${slug}/invitations/reminders`, body, "stackform")}</div>`;
}
