/** The whole list on its own pages: searched by name, narrowed to a country, a thousand lines at a time. */
import type { ListPage, Tallies } from "#store/read/signatories.ts";
import { type Html, html, nothing } from "../html.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { paths } from "../routes.ts";
import { formatLede } from "../statement/action.ts";
import { type Filter, formatFind, formatPager } from "./find.ts";
import { formatKnowledge, knowledgeIcons } from "./how-we-know.ts";
import { formatList } from "./table.ts";
import { leadTitle, type Subject } from "../statement/load.ts";
import { formatExampleNotice, formatState, formatTitle, sinceOf } from "../statement/masthead.ts";

/** Lines a page shows at most. */
export const linesOnPage = 1000;
/** Lists no longer than this link each organisation to what else it signed. */
const mostLinked = 100;

export interface SignatoriesView {
  readonly subject: Subject;
  readonly tallies: Tallies;
  readonly organisations: ListPage;
  readonly persons: ListPage;
  readonly filter: Filter;
  /** ISO 8601 UTC. */
  readonly now: string;
}

export function formatSignatoriesPage(frame: Frame, view: SignatoriesView): string {
  const { t } = frame;
  const { subject, tallies, filter } = view;
  const { slug, authentic } = subject.statement;
  const main = html`<div class="sheet">${formatExampleNotice(t, subject.statement)}<div class="head"><a class="back" href="${paths.statement(slug)}">${t("web.back.statement")}</a>${formatState(t, subject.statement, sinceOf(subject), view.now)}${formatTitle(t, subject, authentic)}</div></div>
<section class="signed first" id="signatories"><h2 class="sec">${t("web.undersigned.title")}</h2>${formatLede(t, tallies)}${formatKnowledge(t, tallies)}${formatFind(t, slug, tallies, filter)}${formatFound(frame, view)}
<p class="data"><a href="${paths.statementJson(slug)}">${t("web.data.json")}</a><a href="${paths.signatoriesCsv(slug)}">${t("web.data.csv")}</a></p></section>`;
  return formatPublicPage(frame, {
    title: t("web.undersigned.page", { title: leadTitle(subject) }),
    skip: "web.skip.list",
    main,
    icons: knowledgeIcons,
    menu: paths.signatories(slug, {
      ...(filter.q && { q: filter.q }),
      ...(filter.country && { country: filter.country }),
    }),
  });
}

function formatFound(frame: Frame, view: SignatoriesView): Html {
  const { t } = frame;
  const { organisations, persons, filter } = view;
  const { slug } = view.subject.statement;
  const narrowed = filter.q !== "" || filter.country !== "";
  const count = organisations.total + persons.total;
  const all = html` <a href="${paths.signatories(slug, { lang: t.locale })}#signatories">${t("web.list.show-all")}</a>`;
  const status = html`<p class="showing" role="status">${narrowed ? html`${t("web.list.found", { count })}${all}` : t("web.list.all", { count: organisations.total })}</p>`;
  const linked = organisations.rows.length <= mostLinked;
  const list =
    organisations.rows.length > 0 &&
    html`${formatList(t, { slug, kind: "organisation", rows: organisations.rows, linked })}${formatPager(t, slug, filter, organisations.pages, "page")}`;
  const people =
    persons.rows.length > 0
      ? html`<h3 class="sub3 persons" id="persons">${t("web.persons.title")}</h3>${formatList(t, { slug, kind: "person", rows: persons.rows })}${formatPager(t, slug, filter, persons.pages, "persons")}`
      : nothing;
  return html`${status}${list}${people}`;
}
