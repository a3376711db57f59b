/** "Your data": what is held about whoever signed, and erasing it in two steps, each consequence said before it is done. */
import type { OwnData } from "#operations/erasure/own-data.ts";
import { formatDate, formatMoment, type Translate } from "#locales/translate.ts";
import { foreignWords } from "../foreign.ts";
import { type Child, type Html, html, nothing } from "../html.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { paths } from "../routes.ts";
import { sentence } from "../sentence.ts";
import type { Behind } from "../signature/load.ts";

const quiet = html`<meta name="robots" content="noindex">`;

export interface ErasureView {
  readonly behind: Behind;
  readonly token: string;
  /** Which link it is behind: the private one, or "this was not us". */
  readonly purpose: "mine" | "deny";
  /** Nothing was chosen. */
  readonly unanswered: boolean;
}

export function formatErasurePage(frame: Frame, view: ErasureView): string {
  const { t } = frame;
  const { behind, token, purpose } = view;
  const { slug } = behind.subject.statement;
  const title = t("erasure.mine.title");
  const action = paths.erasure(slug, purpose, token);
  const back =
    purpose === "mine" &&
    html`<a class="back" href="${paths.mine(slug, token)}">${t("web.withdraw.back")}</a>`;
  const goes = (["particulars", "links", "salts", "backups"] as const).map(
    (one) => html`<li>${t(`erasure.mine.goes.${one}`)}</li>`,
  );
  const main = html`<div class="sheet"><div class="head">${back}<h1 class="small">${title}</h1><p class="sub">${t("erasure.mine.sub")}</p></div>
<div class="confirm"><h2>${t("erasure.mine.goes")}</h2><ul class="told">${goes}</ul>
<form class="form" method="post" action="${action}">${formatChoices(t, view)}<p class="bad-news">${t("erasure.mine.final")}</p><button class="btn" type="submit">${t("erasure.mine.button")}</button></form></div></div>`;
  return formatPublicPage(frame, { title, skip: "web.skip.page", main, head: quiet });
}

/** A request that is not published goes as a whole; a line that ended already can only lose who signed. */
function formatChoices(t: Translate, { behind, unanswered }: ErasureView): Html {
  const { line } = behind;
  if (!line)
    return html`<p>${t("erasure.mine.waiting")}</p><input type="hidden" name="choice" value="withdraw">`;
  const isPerson = line.kind === "person";
  const choices = (["keep", "withdraw"] as const).map((choice) => {
    const ended = line.withdrawnAt !== null || line.excluded !== null;
    if (ended && choice === "withdraw" && !isPerson) return nothing;
    const key = isPerson ? (`${choice}-person` as const) : choice;
    return html`<div class="radio"><input type="radio" id="choice-${choice}" name="choice" value="${choice}"><label for="choice-${choice}"><b>${t(`erasure.mine.${key}`)}</b><small>${t(`erasure.mine.${key}.what`, { number: line.number })}</small></label></div>`;
  });
  const wrong =
    unanswered && html`<p class="wrong" role="alert">${t("refusal.field.answer-needed")}</p>`;
  return html`<fieldset class="choices"><legend>${t("erasure.mine.choose")}</legend>${wrong}${choices}</fieldset>`;
}

export function formatErasedPage(frame: Frame, slug: string): string {
  const { t } = frame;
  const title = t("erasure.done.title");
  const main = html`<div class="sheet"><div class="head"><h1 class="small">${title}</h1></div>
<div class="prose"><p>${t("erasure.done.what")}</p><p>${t("erasure.done.later")}</p><p><a href="${paths.statement(slug)}">${t("web.back.statement")}</a></p></div></div>`;
  return formatPublicPage(frame, { title, skip: "web.skip.page", main, head: quiet });
}

export interface OwnDataView {
  readonly data: OwnData;
  readonly token: string;
  readonly purpose: "mine" | "deny";
}

export function formatOwnDataPage(frame: Frame, { data, token, purpose }: OwnDataView): string {
  const { t } = frame;
  const { slug } = data.statement;
  const title = t("erasure.data.title");
  const kept = data.keptUntil
    ? t("erasure.data.until", { date: formatDate(data.keptUntil, t.locale) })
    : t("erasure.data.clock");
  const main = html`<div class="sheet"><div class="head"><h1 class="small">${title}</h1><p class="sub">${t("erasure.data.sub")}</p></div>
<div class="confirm">${formatOwnData(t, data, "facts")}<p>${kept}</p>
<p class="data"><a href="${paths.ownData(slug, purpose, token, true)}" download>${t("erasure.data.file")}</a><a href="${paths.erasure(slug, purpose, token)}">${t("erasure.mine.go")}</a></p></div></div>`;
  return formatPublicPage(frame, { title, skip: "web.skip.page", main, head: quiet });
}

/** The same parts for the signer, who is spoken to, and for the desk that answers a letter. */
export function formatOwnData(t: Translate, data: OwnData, look: "facts" | "held"): Html {
  const at = (time: string | null): Child => time && formatMoment(time, t.locale);
  const told = (words: string | null | undefined): Child => words && foreignWords(t, words, null);
  const { request, particulars, line } = data;
  const words = look === "facts" ? ownWords : theirWords;
  return html`<h2>${t(words.particulars)}</h2>${facts(look, [
    [t(words.name), told(particulars?.name)],
    [t(words.role), told(particulars?.role)],
    [t(words.email), told(particulars?.email)],
    [t("web.sign.mandate"), told(particulars?.mandate)],
  ])}<h2>${t(words.request)}</h2>${facts(look, [
    [t("erasure.data.name"), told(request.name)],
    [t("web.sign.website"), told(request.website)],
    [t("erasure.data.asked"), at(request.requestedAt)],
    [t("erasure.data.confirmed"), at(request.confirmedAt)],
    [t("erasure.data.decided"), at(request.decidedAt)],
    [
      t("erasure.data.line"),
      line &&
        sentence(t, "erasure.data.line.is", { number: line.number, name: told(line.name) as Html }),
    ],
    [t("web.receipt.act"), html`<span class="mono long">${request.act}</span>`],
  ])}<h2>${t("erasure.data.rest")}</h2>${facts(look, [
    [t(words.messages), t("erasure.data.count", { count: data.messages.length })],
    [t(words.links), t("erasure.data.count", { count: data.links.length })],
    [t("erasure.data.corrections"), t("erasure.data.count", { count: data.corrections.length })],
    [t("erasure.data.log"), t("erasure.data.count", { count: data.log.length })],
  ])}`;
}

const ownWords = {
  particulars: "erasure.data.particulars",
  name: "web.sign.name",
  role: "web.sign.role",
  email: "web.sign.email",
  request: "erasure.data.request",
  messages: "erasure.data.messages",
  links: "erasure.data.links",
} as const;
const theirWords = {
  particulars: "erasure.held.particulars",
  name: "erasure.held.name",
  role: "erasure.held.role",
  email: "erasure.held.email",
  request: "erasure.held.request",
  messages: "erasure.held.messages",
  links: "erasure.held.links",
} as const;

function facts(look: string, rows: readonly (readonly [string, Child])[]): Html {
  return html`<dl class="${look}">${rows.map(([term, value]) => value && html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}
