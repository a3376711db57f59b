/** Withdrawing, in two steps: what it means, and the button. The entry stays in its place, struck, with the date. */
import { html } from "../html.ts";
import { foreignWords } from "../foreign.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { paths } from "../routes.ts";
import { sentence } from "../sentence.ts";
import type { Behind } from "./load.ts";
import { formatWhat } from "./what.ts";

export interface WithdrawalView {
  readonly behind: Behind;
  readonly token: string;
}

export function formatWithdrawalPage(frame: Frame, { behind, token }: WithdrawalView): string {
  const { t } = frame;
  const { signature, subject, line } = behind;
  const name = foreignWords(t, line?.printed ?? signature.printed, null);
  const { slug } = subject.statement;
  const title = t("web.withdraw.title");
  const effect = line
    ? sentence(t, "web.withdraw.effect", { number: line.number })
    : t("web.withdraw.effect-waiting");
  const main = html`<div class="sheet"><div class="head"><a class="back" href="${paths.mine(slug, token)}">${t("web.withdraw.back")}</a><h1 class="small">${title}</h1><p class="sub">${sentence(t, "web.withdraw.sub", { name })}</p></div>
<div class="confirm"><p>${effect}</p><form class="form" method="post" action="${paths.mineWithdrawal(slug, token)}"><button class="btn" type="submit"><span>${sentence(t, "web.withdraw.button", { name })}</span></button></form></div>
${formatWhat(t, { subject, language: signature.language, heading: t("web.what.was-signed") })}</div>`;
  return formatPublicPage(frame, {
    title,
    skip: "web.skip.page",
    main,
    head: html`<meta name="robots" content="noindex">`,
  });
}
