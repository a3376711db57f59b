/** The dated log of what changed in a statement's text and list: the last lines on its page, all of them on their own. */
import { countryName, formatDate, isMessageKey, type Translate } from "#locales/translate.ts";
import type { ChangeLine } from "#store/read/changes.ts";
import { timeElement } from "../dates.ts";
import { foreignWords } from "../foreign.ts";
import { type Html, html, nothing } from "../html.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { paths } from "../routes.ts";
import { sentence, type SentenceParams } from "../sentence.ts";
import { reasonWords } from "../list/table.ts";
import { leadTitle, type Subject } from "./load.ts";
import { formatExampleNotice, formatTitle } from "./masthead.ts";

export const linesOnPage = 200;

export interface ChangesView {
  readonly subject: Subject;
  readonly lines: readonly ChangeLine[];
  /** The line before which older ones begin, or null when these are the last. */
  readonly older: number | null;
  readonly first: boolean;
}

export function formatChangesPage(frame: Frame, view: ChangesView): string {
  const { t } = frame;
  const { subject } = view;
  const { slug } = subject.statement;
  const older =
    view.older !== null &&
    html`<a href="${paths.changes(slug, view.older)}">${t("web.changes.older")}</a>`;
  const newest =
    !view.first && html`<a href="${paths.changes(slug)}">${t("web.changes.newest")}</a>`;
  const main = html`<div class="sheet">${formatExampleNotice(t, subject.statement)}<div class="head"><a class="back" href="${paths.statement(slug)}">${t("web.back.statement")}</a>${formatTitle(t, subject, subject.statement.authentic)}<p class="sub">${t("web.changes.sub")}</p></div></div>
<section class="signed first" id="changes"><h2 class="sec">${t("web.changes.title")}</h2>${formatLines(t, view.lines)}<p class="data">${newest}${older}<a href="${paths.changesFeed(slug)}">${t("web.changes.feed")}</a></p></section>`;
  return formatPublicPage(frame, {
    title: t("web.changes.page", { title: leadTitle(subject) }),
    skip: "web.skip.changes",
    main,
    menu: paths.changes(slug),
    head: feedLink(t, slug),
  });
}

/** The part of the statement's page. */
export function formatRecentChanges(
  t: Translate,
  slug: string,
  lines: readonly ChangeLine[],
): Html {
  return html`<section class="signed later" id="changes"><h2 class="sec">${t("web.changes.title")}</h2>${formatLines(t, lines)}<p class="data"><a href="${paths.changes(slug)}">${t("web.changes.all")}</a><a href="${paths.changesFeed(slug)}">${t("web.changes.feed")}</a></p></section>`;
}

export function formatLines(t: Translate, lines: readonly ChangeLine[]): Html {
  const shown = lines.flatMap((line) => {
    const words = describeChange(t, line);
    return words
      ? [html`<li id="c${line.id}">${timeElement(line.at, t.locale)}<p>${words}</p></li>`]
      : [];
  });
  return shown.length === 0
    ? html`<p class="quiet">${t("web.changes.none")}</p>`
    : html`<ol class="log">${shown}</ol>`;
}

/** Null for a kind that this program has no sentence for. */
export function describeChange(t: Translate, line: ChangeLine): Html | null {
  const key = `web.change.${line.kind}`;
  if (!isMessageKey(key)) return null;
  return sentence(t, key, describeParams(t, line.params));
}

export function feedLink(t: Translate, slug: string): Html {
  return html`<link rel="alternate" type="application/atom+xml" title="${t("web.changes.title")}" href="${paths.changesFeed(slug)}">`;
}

/** Codes become words; what people typed is kept apart from the sentence. Every message may ask for these. */
function describeParams(t: Translate, params: ChangeLine["params"]): SentenceParams {
  const text = (name: string): string => String(params[name] ?? "");
  const day = (name: string): string =>
    text(name) ? formatDate(text(name), t.locale) : t("web.change.no-deadline");
  const typed = Object.entries(params).filter(([, value]) => typeof value === "string");
  const country = text("country");
  return {
    ...params,
    ...Object.fromEntries(typed.map(([name, value]) => [name, foreignWords(t, value, null)])),
    ...(params["name"] === "" && { name: html`<i>${t("erasure.line")}</i>` }),
    where: country ? ` (${countryName(country, t.locale)})` : nothing,
    deadline: day("deadline"),
    before:
      params["deadline"] === undefined ? foreignWords(t, text("before"), null) : day("before"),
    reason: reasonWords(t, text("reason")),
    evidence: evidenceWords(t, text("evidence")),
  };
}

function evidenceWords(t: Translate, evidence: string): string {
  const key = `web.evidence.${evidence}.name`;
  return isMessageKey(key) ? t(key) : evidence;
}
