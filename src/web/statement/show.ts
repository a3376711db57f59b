/** The page of a statement in one of its languages: text, record, those who signed, changes. */
import type { LogStanding } from "#operations/witness/show-standing.ts";
import type { Text } from "#domain/text-version.ts";
import { titleFor } from "#domain/text-version.ts";
import type { ChangeLine } from "#store/read/changes.ts";
import type { ListPage, Tallies } from "#store/read/signatories.ts";
import { type Html, html, nothing } from "../html.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { paths } from "../routes.ts";
import { formatAction, formatLede, formatSignatureLine } from "./action.ts";
import { feedLink, formatRecentChanges } from "./changes.ts";
import { formatCountries, formatCurve } from "../list/charts.ts";
import { formatFind, formatPager } from "../list/find.ts";
import { formatKnowledge, knowledgeIcons } from "../list/how-we-know.ts";
import { formatList } from "../list/table.ts";
import type { Subject } from "./load.ts";
import { formatExampleNotice, formatFacts, formatState, formatTitle, sinceOf } from "./masthead.ts";
import { formatOtherLanguages, formatRecord, openingOf } from "./record.ts";
import { formatLagNotice, formatText } from "./text.ts";

export interface StatementView {
  readonly subject: Subject;
  readonly text: Text;
  readonly tallies: Tallies;
  readonly organisations: ListPage;
  readonly persons: ListPage;
  readonly changes: readonly ChangeLine[];
  readonly lagging: ReadonlySet<string>;
  readonly frozenIndex: number | null;
  readonly standing: LogStanding;
  /** ISO 8601 UTC. */
  readonly now: string;
}

export function formatStatementPage(frame: Frame, view: StatementView): string {
  const { t } = frame;
  const { subject, text, now } = view;
  const { language } = text;
  const textView = { text, authentic: subject.statement.authentic, lagging: view.lagging };
  const head = html`<div class="head">${formatState(t, subject.statement, sinceOf(subject), now)}${formatTitle(t, subject, language)}${formatFacts(t, subject, language)}</div>`;
  const main = html`<div class="sheet">${formatExampleNotice(t, subject.statement)}${head}${formatAction(t, subject, view.tallies, language, now)}${formatLagNotice(t, textView)}
${formatText(t, textView)}
${formatSignatureLine(t, subject, language, now, "narrow hung")}${formatRecord(t, subject, view.frozenIndex, view.standing)}${formatOtherLanguages(t, subject, language)}</div>
${formatUndersigned(frame, view)}${formatRecentChanges(t, subject.statement.slug, view.changes)}`;
  return formatPublicPage(frame, {
    title: titleFor(subject.texts, language, subject.statement.authentic).title,
    skip: "web.skip.text",
    main,
    icons: [...knowledgeIcons, "clock"],
    head: formatHead(frame, subject, text),
  });
}

function formatUndersigned(frame: Frame, view: StatementView): Html {
  const { t } = frame;
  const { subject, tallies, organisations, text, now } = view;
  const { slug } = subject.statement;
  const curve = {
    byDay: tallies.organisation.byDay,
    deadline: openDeadline(subject),
    today: now.slice(0, 10),
  };
  const over = html`<div class="over"><div><h2 class="sec">${t("web.undersigned.title")}</h2>${formatLede(t, tallies)}${formatCountries(t, tallies.organisation)}</div>${formatCurve(t, curve)}</div>`;
  const filter = { q: "", country: "", page: 1, persons: 1 };
  const entries =
    organisations.total > 0 &&
    html`${formatKnowledge(t, tallies)}${formatFind(t, slug, tallies, filter)}<p class="showing">${t("web.list.all", { count: organisations.total })}</p>
${formatList(t, { slug, kind: "organisation", rows: organisations.rows, language: text.language })}${formatPager(t, slug, filter, organisations.pages, "page")}`;
  return html`<section class="signed" id="signatories">${over}${entries}${formatPersons(t, view)}
${formatSignatureLine(t, subject, text.language, now, "wide")}<p class="data"><a href="${paths.verify({ s: slug })}">${t("proof.verify-list")}</a><a href="${paths.statementJson(slug)}">${t("web.data.json")}</a><a href="${paths.signatoriesCsv(slug)}">${t("web.data.csv")}</a></p></section>`;
}

function formatPersons(t: Frame["t"], { subject, persons, text }: StatementView): Html {
  if (persons.total === 0) return nothing;
  const { slug } = subject.statement;
  const filter = { q: "", country: "", page: 1, persons: 1 };
  return html`<h3 class="sub3 persons" id="persons">${t("web.persons.title")}</h3>
${formatList(t, { slug, kind: "person", rows: persons.rows, language: text.language })}${formatPager(t, slug, filter, persons.pages, "persons")}`;
}

function openDeadline({ statement }: Subject): string | null {
  return statement.state === "signing" ? statement.deadline : null;
}

/** What link previews, search engines and feed readers need; an example is nobody's to find. */
function formatHead({ site, t }: Frame, subject: Subject, text: Text): Html {
  const { slug, example, authentic } = subject.statement;
  const { title } = titleFor(subject.texts, text.language, authentic);
  const address = `${site.baseUrl}${paths.statement(slug, text.language)}`;
  const alternates = subject.texts.map(({ language }) => {
    return html`<link rel="alternate" hreflang="${language}" href="${site.baseUrl}${paths.statement(slug, language)}">`;
  });
  const property = (name: string, content: string): Html =>
    html`<meta property="og:${name}" content="${content}">`;
  const opening = openingOf(text);
  return html`<link rel="canonical" href="${address}">${alternates}<link rel="alternate" hreflang="x-default" href="${site.baseUrl}${paths.statement(slug)}">${feedLink(t, slug)}<link rel="stylesheet" media="print" href="${paths.printStyle(slug)}">
<meta name="description" content="${opening}">${example && html`<meta name="robots" content="noindex">`}
${property("type", "article")}${property("site_name", site.name)}${property("title", title)}${property("description", opening)}${property("url", address)}${property("locale", text.language.replaceAll("-", "_"))}`;
}
