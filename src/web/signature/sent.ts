/** After the form: a link is on its way to the mailbox. The page is the same for everybody. */
import { html } from "../html.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { paths } from "../routes.ts";
import { sentence } from "../sentence.ts";

export interface SentView {
  readonly slug: string;
  readonly language: string;
  /** A few letters of the address, so that a slip of the pen is seen; empty when the address bar had none. */
  readonly to: string;
  /** Path of the message as a page, where mails are files on this machine. */
  readonly mail: string | null;
}

export function formatSentPage(frame: Frame, view: SentView): string {
  const { t } = frame;
  const title = t("web.sent.title");
  const to = view.to
    ? sentence(t, "web.sent.to", { address: html`<bdi class="mono">${view.to}</bdi>` })
    : t("web.sent.somewhere");
  const local =
    view.mail !== null &&
    html`<p class="notice"><b>${t("web.sent.local")}</b> <a href="${view.mail}">${t("web.sent.open")}</a></p>`;
  const again = (words: unknown) =>
    html`<a href="${paths.sign(view.slug, view.language)}">${words as string}</a>`;
  const main = html`<div class="sheet"><div class="head"><h1 class="small">${title}</h1><p class="sub">${to}</p></div>
<div class="prose">${local}<ol><li>${t("web.sent.open-mail")}</li><li>${t("web.sent.press")}</li><li>${t("web.sent.then")}</li></ol>
<p class="quiet">${sentence(t, "web.sent.nothing", {}, { link: again })}</p><p><a href="${paths.statement(view.slug, view.language)}">${t("web.back.statement")}</a></p></div></div>`;
  return formatPublicPage(frame, {
    title,
    skip: "web.skip.page",
    main,
    head: html`<meta name="robots" content="noindex">`,
  });
}

/** "warden@greyskerry.example" as "w…@greyskerry.example": enough to see a slip, too little to be kept in a history. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 1 ? "" : `${[...address][0] ?? ""}…${address.slice(at)}`;
}

/** What an address bar may say about an address; anything else is not shown. */
export function readMasked(text: string): string {
  return /^\S…@[\p{L}\p{M}\p{N}.-]{1,253}$/u.test(text) ? text : "";
}
