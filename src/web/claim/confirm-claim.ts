/** Behind the link of a claim: what it says, and the button that counts. Afterwards what became of it. */
import type { Signatory } from "#domain/signatory.ts";
import type { Claim } from "#store/read/claims.ts";
import { foreignWords } from "../foreign.ts";
import { html } from "../html.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { paths } from "../routes.ts";
import { sentence } from "../sentence.ts";
import { formatWhat } from "../signature/what.ts";
import type { Subject } from "../statement/load.ts";
import { claimWords } from "./words.ts";

export interface ConfirmClaimView {
  readonly subject: Subject;
  readonly claim: Claim;
  readonly line: Signatory;
  readonly token: string;
}

export function formatConfirmClaimPage(
  frame: Frame,
  { subject, claim, line, token }: ConfirmClaimView,
): string {
  const { t } = frame;
  const { slug, authentic } = subject.statement;
  const name = foreignWords(t, line.printed, line.nameLanguage);
  const words = claimWords[line.kind];
  const title = t(words[`${claim.answer}.title`]);
  const main = html`<div class="sheet"><div class="head"><h1 class="small">${title}</h1><p class="sub">${t("web.confirm.sub")}</p></div>
${formatWhat(t, { subject, language: authentic, heading: t("web.what.statement") })}
<div class="confirm"><div class="entry"><p class="lbl">${sentence(t, "web.claimed.entry", { number: line.number })}</p><p class="org">${name}</p></div>
<p class="bad-news">${t(words[`${claim.answer}.what`])}</p><form method="post" action="${paths.confirmClaim(slug, token)}"><button class="btn" type="submit">${t(`web.claimed.${claim.answer}.button`)}</button></form></div></div>`;
  return formatPublicPage(frame, {
    title,
    skip: "web.skip.confirm",
    main,
    head: html`<meta name="robots" content="noindex">`,
  });
}

/** Done at once, waiting for the secretariat, or decided by it. */
export function formatClaimedPage(
  frame: Frame,
  { subject, claim, line }: Omit<ConfirmClaimView, "token">,
): string {
  const { t } = frame;
  const { slug, authentic } = subject.statement;
  const waits = claim.decision === null && !line.hidden;
  const title = t(waits ? "web.claimed.waits-title" : "web.claimed.done-title");
  const state = waits ? ("waits" as const) : (claim.decision ?? ("upheld" as const));
  const main = html`<div class="sheet"><div class="head"><h1 class="small">${title}</h1></div>
<div class="prose"><p>${sentence(t, claimWords[line.kind][`${claim.answer}.${state}`], { number: line.number })}</p><p><a href="${paths.signatory(slug, authentic, line.kind, line.number)}">${t("web.receipt.back")}</a></p></div></div>`;
  return formatPublicPage(frame, {
    title,
    skip: "web.skip.page",
    main,
    head: html`<meta name="robots" content="noindex">`,
  });
}
