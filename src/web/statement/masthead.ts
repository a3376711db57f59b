/** The head of a statement's pages: state, title, and the facts beneath it. */
import {
  isPastDeadline,
  type Proposer,
  type Statement,
  type StatementState,
} from "#domain/statement.ts";
import { titleFor } from "#domain/text-version.ts";
import { formatDate, languageAutonym, languageName, type Translate } from "#locales/translate.ts";
import { foreignWords, languageAttributes } from "../foreign.ts";
import { type Html, html, joined } from "../html.ts";
import { paths } from "../routes.ts";
import { sentence } from "../sentence.ts";
import type { Subject } from "./load.ts";

/** Open means: a signature may be given today. `since` is when the state began. */
export function formatState(
  t: Translate,
  statement: Pick<Statement, "state" | "deadline">,
  since: string | null,
  today: string,
  length: "full" | "short" = "full",
): Html {
  const open = statement.state === "signing" && !isPastDeadline(statement.deadline, today);
  const words = open ? openWords(t, statement.deadline, length) : endedWords(t, statement, since);
  return html`<p class="${open ? "state is-open" : "state"}"><span class="dot" aria-hidden="true"></span>${words}</p>`;
}

export function sinceOf(subject: Pick<Subject, "steps">): string | null {
  return subject.steps.at(-1)?.at ?? null;
}

/** The title in the page's language, or the authentic one with a word about it: nothing is invented. */
export function formatTitle(t: Translate, subject: Subject, language: string): Html {
  const { title, language: written } = titleFor(
    subject.texts,
    language,
    subject.statement.authentic,
  );
  const note = written !== language && html`<p class="quiet">${missingTitle(t, written)}</p>`;
  return html`<h1${languageAttributes(t, written)}>${title}</h1>${note}`;
}

export function formatFacts(t: Translate, subject: Subject, current: string | null): Html {
  const { statement, proposers } = subject;
  const by =
    proposers.length > 0 &&
    fact(
      t("web.facts.proposers"),
      joined(
        proposers.map((one) => formatProposer(t, one)),
        html`<br>`,
      ),
    );
  const to =
    statement.addressee &&
    fact(t("web.facts.addressee"), foreignWords(t, statement.addressee, statement.authentic));
  return html`<dl class="facts">${by}${to}${fact(t("web.facts.languages"), formatLanguages(t, subject, current))}</dl>`;
}

export function formatProposer(t: Translate, { name, acronym }: Proposer): Html {
  return foreignWords(t, acronym && !name.includes(acronym) ? `${name} (${acronym})` : name, null);
}

export function formatExampleNotice(t: Translate, statement: Statement): Html | null {
  if (!statement.example) return null;
  return html`<p class="notice hung">${sentence(t, "web.example.notice", {}, { strong: (words) => html`<b>${words}</b>` })}</p>`;
}

function openWords(t: Translate, deadline: string | null, length: "full" | "short"): string {
  if (!deadline) return t("web.state.signing");
  const date = formatDate(deadline, t.locale);
  return length === "full" ? t("web.state.until", { date }) : t("web.state.until-short", { date });
}

const ended = {
  draft: "web.state.draft",
  circulating: "web.state.circulating",
  signing: "web.state.ended",
  closed: "web.state.closed",
  delivered: "web.state.delivered",
  withdrawn: "web.state.withdrawn",
} as const satisfies Record<StatementState, string>;

function endedWords(
  t: Translate,
  statement: Pick<Statement, "state" | "deadline">,
  since: string | null,
): string {
  const day = statement.state === "signing" ? statement.deadline : since;
  return t(ended[statement.state], { date: formatDate(day ?? "1970-01-01", t.locale) });
}

function missingTitle(t: Translate, written: string): string {
  return t("web.title.missing", { language: languageName(written, t.locale) });
}

export function fact(name: string, value: Html): Html {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function formatLanguages(
  t: Translate,
  { statement, texts }: Subject,
  current: string | null,
): Html {
  const entries = texts.map(({ language }) => {
    const mark =
      language === statement.authentic &&
      html`<span class="opt">&nbsp;${t("web.facts.authentic")}</span>`;
    const here = language === current && html` aria-current="true"`;
    return html`<a href="${paths.statement(statement.slug, language)}" hreflang="${language}"${here}><span${languageAttributes(t, language)}>${languageAutonym(language)}</span>${mark}</a>`;
  });
  const [first, second] = pairFor(
    texts.map((text) => text.language),
    current,
  );
  const side =
    second &&
    html`<a class="side-link" href="${paths.sideBySide(statement.slug, first, second)}">${t("web.facts.side-by-side")}</a>`;
  return html`<span class="langs">${entries}${side}</span>`;
}

/** The authentic text beside the one being read, or beside the first translation. */
function pairFor(
  languages: readonly string[],
  current: string | null,
): readonly [string, string | undefined] {
  const [authentic = "", ...others] = languages;
  return [authentic, others.find((language) => language === current) ?? others[0]];
}
