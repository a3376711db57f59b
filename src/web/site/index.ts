/** The statements of this site: open for signature first, then those that are closed. */
import { isPastDeadline } from "#domain/statement.ts";
import { titleFor } from "#domain/text-version.ts";
import { formatNumber, languageAutonym, type Translate } from "#locales/translate.ts";
import type { StatementSummary } from "#store/read/statements.ts";
import { languageAttributes } from "../foreign.ts";
import { type Child, type Html, html, joined, nothing } from "../html.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { paths } from "../routes.ts";
import { sentence } from "../sentence.ts";
import { formatProposer, formatState } from "../statement/masthead.ts";

export interface IndexView {
  readonly statements: readonly StatementSummary[];
  /** ISO 8601 UTC. */
  readonly now: string;
}

export function formatIndexPage(frame: Frame, { statements, now }: IndexView): string {
  const { t } = frame;
  const isOpen = (one: StatementSummary): boolean =>
    one.state === "signing" && !isPastDeadline(one.deadline, now);
  const open = statements.filter(isOpen).toSorted((a, b) => Number(a.example) - Number(b.example));
  const closed = statements.filter((one) => !isOpen(one));
  const title = t("web.index.title");
  const main = html`<div class="sheet"><div class="head hung"><h1>${title}</h1><p class="sub">${t("web.index.sub")}</p></div></div>
<section class="group"><h2>${t("web.index.open")}</h2>${open.length > 0 ? formatStack(t, open, now) : formatEmpty(t)}</section>
${closed.length > 0 ? html`<section class="group closed"><h2>${t("web.index.closed")}</h2>${formatStack(t, closed, now)}</section>` : nothing}`;
  return formatPublicPage(frame, {
    title,
    skip: "web.skip.statements",
    main,
    current: "index",
    menu: paths.index(),
    head: html`<link rel="alternate" type="application/atom+xml" title="${t("web.index.feed")}" href="${paths.indexFeed()}">`,
  });
}

function formatEmpty(t: Translate): Html {
  const link = (words: Html): Html => html`<a href="${paths.indexFeed()}">${words}</a>`;
  return html`<div class="empty"><p>${t("web.index.none")}</p><p>${sentence(t, "web.index.none-next", {}, { link })}</p></div>`;
}

function formatStack(t: Translate, statements: readonly StatementSummary[], now: string): Html {
  return html`<div class="stack">${joined(
    statements.map((one) => formatEntry(t, one, now)),
    "\n",
  )}</div>`;
}

function formatEntry(t: Translate, statement: StatementSummary, now: string): Html {
  const language = languageFor(t, statement);
  const { title, language: written } = titleFor(statement.titles, language, statement.authentic);
  const example = statement.example && html` <span class="opt">${t("web.example.mark")}</span>`;
  const count = html`<p class="cnt"><b>${formatNumber(statement.signatories, t.locale)}</b>${t(statement.countries > 0 ? "web.index.count-countries" : "web.index.count", { count: statement.signatories, countries: statement.countries })}</p>`;
  return html`<article class="st"><div>${formatState(t, statement, statement.since, now, "short")}<h3${languageAttributes(t, written)}><a href="${paths.statement(statement.slug, language)}">${title}</a>${example}</h3><p>${formatOrigin(t, statement)}</p></div>${count}</article>`;
}

/** The reader's language where the statement has it, else the authentic one. */
function languageFor(t: Translate, { titles, authentic }: StatementSummary): string {
  return titles.find(({ language }) => language === t.locale)?.language ?? authentic;
}

function formatOrigin(t: Translate, { proposers, titles }: StatementSummary): Html {
  const [first] = proposers;
  const languages = joined(
    titles.map(
      ({ language }) =>
        html`<span${languageAttributes(t, language)}>${languageAutonym(language)}</span>`,
    ),
    ", ",
  );
  if (!first) return languages;
  const params: Record<string, Html | number> = {
    first: formatProposer(t, first),
    others: proposers.length - 1,
  };
  const parts: Child[] = [sentence(t, "web.index.proposed", params), languages];
  return joined(parts, " ");
}
