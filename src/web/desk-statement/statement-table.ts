/** The table of statements: title, state, how many signed, and how its languages stand. */
import { html, type Html } from "../html.ts";
import type { Proposer, StatementState } from "#domain/statement.ts";
import type { TranslationState } from "#domain/text-version.ts";
import { formatDate, formatNumber, languageName } from "#locales/translate.ts";
import { pie } from "../desk/icons.ts";
import type { Look } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import { daysUntil } from "../desk/when.ts";

export interface StatementLine {
  readonly slug: string;
  readonly title: string;
  readonly titleLanguage: string;
  readonly state: StatementState;
  readonly since: string;
  readonly deadline: string | null;
  readonly example: boolean;
  readonly proposers: readonly Proposer[];
  readonly signatories: number;
  readonly languages: readonly LanguageLine[];
}

export interface LanguageLine {
  readonly language: string;
  readonly state: TranslationState;
  readonly lags: boolean;
  readonly untitled: boolean;
}

export function statementTable(
  look: Look,
  labelledBy: string,
  lines: readonly StatementLine[],
): Html {
  const { t } = look;
  if (lines.length === 0)
    return html`<p class="empty">${t("desk.statements.empty")} <a href="/desk/statements/new">${t("desk.statements.empty.act")}</a></p>`;
  return html`<table class="stack" aria-labelledby="${labelledBy}">
<thead><tr><th>${t("desk.statements.title")}</th><th>${t("desk.statements.state")}</th><th class="num">${t("desk.statements.signatories")}</th><th>${t("desk.statements.languages")}</th></tr></thead>
<tbody>${lines.map((line) => row(look, line))}</tbody></table>`;
}

export function stateWords(
  look: Look,
  line: Pick<StatementLine, "state" | "deadline" | "since">,
): string {
  const { t } = look;
  if (line.state === "signing" && line.deadline)
    return t("desk.state.signing.until", { date: formatDate(line.deadline, t.locale) });
  if (line.state === "closed" || line.state === "delivered" || line.state === "withdrawn")
    return t(`desk.state.${line.state}.since`, { date: formatDate(line.since, t.locale) });
  return t(`desk.state.${line.state}`);
}

function row(look: Look, line: StatementLine): Html {
  const { t } = look;
  const by = line.proposers.map(({ name }) => name).join(", ");
  const example = line.example
    ? html` <span class="tag ask">${t("desk.statements.example")}</span>`
    : "";
  const count =
    line.signatories === 0
      ? html`<span class="dimmer">${t("desk.statements.none")}</span>`
      : formatNumber(line.signatories, t.locale);
  return html`<tr><th scope="row"><a class="plain doc" href="/desk/statements/${line.slug}" lang="${line.titleLanguage}"><bdi>${line.title || line.slug}</bdi></a>${example} <span class="tag by">${by ? named(by) : ""}</span></th><td class="${stateClass(look, line)}">${stateWords(look, line)}</td><td class="num" data-l="${t("desk.statements.signatories")}">${count}</td><td>${languages(look, line.languages)}</td></tr>`;
}

function stateClass(look: Look, { state, deadline }: StatementLine): string {
  if (state !== "signing") return "dim";
  return deadline && daysUntil(deadline, look.now) <= 7 ? "due" : "";
}

function languages({ t }: Look, lines: readonly LanguageLine[]): Html {
  const shown = lines.map((one) => {
    const marks = [
      one.lags && t("desk.language.lags"),
      one.untitled && t("desk.language.untitled"),
    ];
    const name = html`<span class="vh">${languageName(one.language, t.locale)}, ${t(`desk.translation.${one.state}`)}</span>`;
    return html`<span>${pie(one.state)}<span aria-hidden="true">${one.language}</span>${name}${marks.filter(Boolean).map((mark) => html` <span class="ask">${mark}</span>`)}</span>`;
  });
  return html`<span class="langs">${shown}</span>`;
}
