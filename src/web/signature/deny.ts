/** "This was not us", the second link of the mail, in two steps: a page that explains, and a button that says it. */
import type { Translate } from "#locales/translate.ts";
import { html, type Html } from "../html.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { paths } from "../routes.ts";
import { sentence } from "../sentence.ts";
import { foreignWords } from "../foreign.ts";
import type { Behind } from "./load.ts";
import { formatWhat } from "./what.ts";

export interface DenyView {
  readonly behind: Behind;
  readonly token: string;
}

export function formatDenyPage(frame: Frame, { behind, token }: DenyView): string {
  const { t } = frame;
  const { signature, subject, line } = behind;
  const name = foreignWords(t, signature.printed, null);
  const title = t("web.deny.title");
  const effect = line
    ? sentence(t, "web.deny.published", { number: line.number })
    : t("web.deny.waiting");
  const main = html`<div class="sheet"><div class="head"><h1 class="small">${title}</h1><p class="sub">${sentence(t, "web.deny.sub", { name })}</p></div>
${formatWhat(t, { subject, language: signature.language, heading: t("web.what.asked") })}
<div class="confirm"><p>${effect}</p><form class="form" method="post" action="${paths.deny(subject.statement.slug, token)}"><button class="btn" type="submit">${t("web.deny.button")}</button></form><p class="bad-news">${t("web.deny.otherwise")}</p>${formatOwn(t, subject.statement.slug, token)}</div></div>`;
  return formatPublicPage(frame, {
    title,
    skip: "web.skip.page",
    main,
    head: html`<meta name="robots" content="noindex">`,
  });
}

function formatOwn(t: Translate, slug: string, token: string): Html {
  return html`<p class="data"><a href="${paths.ownData(slug, "deny", token)}">${t("erasure.data.go")}</a><a href="${paths.erasure(slug, "deny", token)}">${t("erasure.mine.go")}</a></p>`;
}

export function formatDeniedPage(frame: Frame, { behind, token }: DenyView): string {
  const { t } = frame;
  const { subject, line } = behind;
  const title = t("web.denied.title");
  const words = line
    ? sentence(t, "web.denied.published", { number: line.number })
    : t("web.denied.waiting");
  const main = html`<div class="sheet"><div class="head"><h1 class="small">${title}</h1></div>
<div class="prose"><p>${words}</p><p>${t("web.denied.thanks")}</p>${formatOwn(t, subject.statement.slug, token)}<p><a href="${paths.statement(subject.statement.slug)}">${t("web.back.statement")}</a></p></div></div>`;
  return formatPublicPage(frame, {
    title,
    skip: "web.skip.page",
    main,
    head: html`<meta name="robots" content="noindex">`,
  });
}
