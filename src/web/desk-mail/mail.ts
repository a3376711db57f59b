/** `/desk/mail`: what goes out, what waits, what came back; a message can be sent again. */
import { html, nothing, type Html } from "../html.ts";
import { isMessageKey } from "#locales/translate.ts";
import type { Mail, MailBody, MailState } from "#store/read/outbox.ts";
import { head } from "../desk/frame.ts";
import { button, form, type Look } from "../desk/look.ts";
import { attribute, named } from "../desk/markup.ts";
import { shortMoment } from "../desk/when.ts";

export interface MailView {
  readonly state: MailState | null;
  readonly mails: readonly MailLine[];
  readonly counts: { readonly waiting: number; readonly bounced: number };
  /** Where the files are, when no mail server is set. */
  readonly folder: string | null;
  /** Older ones follow. */
  readonly before: string | null;
  readonly said: Html | null;
}

export interface MailLine {
  readonly mail: Mail;
  /** Address and subject, until the message is sent and its body is gone. */
  readonly body: MailBody | null;
}

const states = ["bounced", "waiting", "sent"] as const;

export function mailPage(look: Look, view: MailView): Html {
  const { t } = look;
  const where =
    view.folder === null ? t("desk.mail.lede") : t("desk.mail.lede.files", { folder: view.folder });
  const links = [null, ...states].map((state) => {
    const count = state === "bounced" || state === "waiting" ? view.counts[state] : 0;
    const words = state === null ? t("desk.mail.all") : t(`desk.mail.${state}`);
    return html`<a href="/desk/mail${state === null ? "" : `?state=${state}`}"${attribute("aria-current", state === view.state && "page")}>${words}${count > 0 ? html` <span class="${state === "bounced" ? "no" : "dim"}">${count}</span>` : ""}</a>`;
  });
  const table = html`<table class="stack"><thead><tr><th>${t("desk.mail.what")}</th><th>${t("desk.mail.to")}</th><th>${t("desk.mail.made")}</th><th>${t("desk.mail.state")}</th><th><span class="vh">${t("desk.signatories.act")}</span></th></tr></thead><tbody>${view.mails.map((one) => line(look, one, view.folder !== null))}</tbody></table>`;
  const empty = html`<p class="empty">${t(view.state === null ? "desk.mail.empty" : `desk.mail.empty.${view.state}`)}</p>`;
  const more =
    view.before === null
      ? nothing
      : html`<nav class="pages" aria-label="${t("desk.pages")}"><a href="?${new URLSearchParams({ ...(view.state && { state: view.state }), before: view.before }).toString()}">${t("desk.mail.older")}</a></nav>`;
  return html`${head({ title: t("desk.mail.heading"), lede: where })}${view.said}<nav class="sub" aria-label="${t("desk.mail.filter")}">${links}</nav><div class="sheet">${view.mails.length === 0 ? empty : table}${more}</div>`;
}

function line(look: Look, { mail, body }: MailLine, hasFiles: boolean): Html {
  const { t, now } = look;
  const key = `desk.mail.purpose.${mail.purpose}`;
  const purpose = isMessageKey(key) ? t(key) : mail.purpose;
  const to = body
    ? html`<bdi>${body.to.address}</bdi>`
    : html`<span class="dimmer">${t("desk.mail.gone")}</span>`;
  const read =
    body || hasFiles
      ? html`<a class="s" href="/desk/mail/${mail.id}">${t("desk.mail.read")}</a>`
      : "";
  const untried = mail.state === "waiting" && mail.attempts === 0;
  const retry =
    mail.state === "sent" || untried
      ? ""
      : form(
          look,
          `/desk/mail/${mail.id}/retry`,
          button(look, { label: t("desk.mail.retry"), classes: "bare" }),
        );
  return html`<tr id="m-${mail.id}"><th scope="row" class="nm">${purpose}</th><td data-l="${t("desk.mail.to")}">${to}</td><td class="dim nw">${shortMoment(mail.createdAt, now, t.locale)}</td><td>${stateWords(look, mail)}</td><td><span class="rowact">${read}${retry}</span></td></tr>`;
}

function stateWords({ t, now }: Look, mail: Mail): Html {
  const error = mail.lastError
    ? html`<br><span class="s dim"><bdi>${mail.lastError}</bdi></span>`
    : "";
  if (mail.state === "sent")
    return html`<span class="dim">${t("desk.mail.was.sent", { date: shortMoment(mail.sentAt ?? "", now, t.locale) })}</span>`;
  if (mail.state === "bounced")
    return html`<span class="no">${t("desk.mail.was.bounced", { date: shortMoment(mail.bouncedAt ?? "", now, t.locale) })}</span>${error}`;
  if (mail.attempts === 0 && mail.notBefore <= now) return html`${t("desk.mail.was.due")}`;
  const due = shortMoment(mail.notBefore, now, t.locale);
  return mail.attempts === 0
    ? html`${t("desk.mail.was.waiting", { date: due })}`
    : html`<span class="ask">${t("desk.mail.was.tried", { count: mail.attempts, date: due })}</span>${error}`;
}

export interface Letter {
  readonly mail: Mail;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Links in the text are links, because this is where an operator without a mail server follows them. */
export function letterPage(look: Look, letter: Letter): Html {
  const { t } = look;
  const crumb = html`<a class="plain" href="/desk/mail">${t("desk.mail.heading")}</a>`;
  const row = (label: string, value: string): Html =>
    html`<div class="row"><span class="dim">${label}</span><span>${named(value)}</span></div>`;
  return html`${head({ title: named(letter.subject), crumb })}<div class="side letter-head">${row(t("desk.mail.from"), letter.from)}${row(t("desk.mail.to"), letter.to)}</div><div class="sheet"><pre class="letter" lang="${letter.mail.language}" dir="auto">${letter.text.split(/(https?:\/\/\S+)/).map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : part))}</pre></div>`;
}
