/** `/desk/statements/{slug}`: how one statement stands, what it lacks, and the steps that can be taken. */
import { mayBeRemoved } from "#domain/statement.ts";
import { html, joined, nothing, type Html } from "../html.ts";
import { formatDate, formatNumber, languageAutonym } from "#locales/translate.ts";
import type { ChangeLine } from "#store/read/changes.ts";
import { linkButton, type Look } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import { shortMoment } from "../desk/when.ts";
import { movesFrom, moveSummary, moveTitle } from "./life.ts";
import { lackSentence, type Lack } from "./missing.ts";
import type { StatementRecord } from "./read-statement.ts";
import { statementHead } from "./statement-head.ts";
import { changeSentence } from "./change-sentence.ts";

export interface Board {
  readonly record: StatementRecord;
  readonly waiting: number;
  readonly changes: readonly ChangeLine[];
  /** A draft can become the import again that it was stored from. */
  readonly isFromImport: boolean;
  /** What was done just before. */
  readonly told: Html | null;
}

export function boardPage(look: Look, view: Board): Html {
  const { t } = look;
  const { statement, title } = view.record;
  const heading = named(title.title || statement.slug, title.language);
  const open =
    statement.version > 0
      ? linkButton(look, `/s/${statement.slug}`, { label: t("desk.board.public") })
      : null;
  return html`${statementHead(look, view.record, { place: "overview", heading: html`<span class="doc">${heading}</span>`, end: open && html`<div class="btns">${open}</div>` })}
${view.told}<div class="two"><div>${lacks(look, view.record)}${steps(look, view)}${changes(look, view.changes)}</div>
<aside class="side">${numbers(look, view)}${facts(look, view.record)}${versions(look, view.record)}</aside></div>`;
}

function lacks(look: Look, { lacks: found, statement }: StatementRecord): Html {
  const { t } = look;
  if (found.length === 0) return nothing;
  const lines = found.map(
    (lack) =>
      html`<li><span>${lackSentence(look, lack)}</span>${linkButton(look, `/desk/statements/${statement.slug}${placeOf(lack)}`, { label: t(`desk.lack.${lack.lack}.act`), classes: "bare" })}</li>`,
  );
  return html`<section class="sheet" aria-labelledby="lacks"><div class="phead"><h2 id="lacks">${t("desk.board.lacks")}</h2></div><ul class="what-next">${lines}</ul></section>`;
}

function placeOf(lack: Lack): string {
  if ("language" in lack)
    return `/texts?language=${encodeURIComponent(lack.language)}${lack.lack === "no-title" ? "#title" : ""}`;
  return lack.lack === "no-text" ? "/texts" : "/facts";
}

function steps(look: Look, { record, isFromImport }: Board): Html {
  const { t } = look;
  const { slug, example, version, state } = record.statement;
  const moves = movesFrom(record).map((move, index) => {
    const words = moveSummary(look, record, move);
    const act = linkButton(look, `/desk/statements/${slug}/life/${move}`, {
      label: t(`desk.life.${move}.go`),
      classes: index === 0 ? "" : "bare",
    });
    return html`<li><span><b>${moveTitle(look, record, move)}</b><span class="s">${words}</span></span>${act}</li>`;
  });
  const amend =
    version > 0 && movesFrom(record).length > 0
      ? html`<li><span><b>${t("desk.amend.heading")}</b><span class="s">${t("desk.amend.lede")}</span></span>${linkButton(look, `/desk/statements/${slug}/amendment`, { label: t("desk.amend.go"), classes: "bare" })}</li>`
      : "";
  const isOver = state === "delivered" || state === "withdrawn";
  const file = isOver
    ? ""
    : html`<li><span><b>${t("intake.into.heading")}</b><span class="s">${t("intake.into.lede")}</span></span>${linkButton(look, `/desk/statements/new?into=${slug}`, { label: t("intake.into.go"), classes: "bare" })}</li>`;
  const back = isFromImport
    ? html`<li><span><b>${t("intake.reopen.heading")}</b><span class="s">${t("intake.reopen.lede")}</span></span>${linkButton(look, `/desk/statements/${slug}/import`, { label: t("intake.reopen.go"), classes: "bare" })}</li>`
    : "";
  const remove = mayBeRemoved(record.statement)
    ? html`<li><span><b>${t(example ? "desk.example.remove" : "desk.removal.heading")}</b><span class="s">${t(example ? "desk.removal.example" : "desk.removal.draft")}</span></span>${linkButton(look, `/desk/statements/${slug}/removal`, { label: t("desk.removal.go"), classes: "bare bad" })}</li>`
    : "";
  return html`<section class="sheet" aria-labelledby="steps"><div class="phead"><h2 id="steps">${t("desk.board.steps")}</h2></div><ul class="what-next">${moves}${amend}${file}${back}${remove}</ul></section>`;
}

function numbers({ t }: Look, { record, waiting }: Board): Html {
  const { organisation, person } = record.tallies;
  const row = (label: string, count: number): Html =>
    html`<div class="row"><span class="dim">${label}</span><span>${count === 0 ? html`<span class="dimmer">0</span>` : formatNumber(count, t.locale)}</span></div>`;
  const sum = (pick: (tally: typeof organisation) => number): number =>
    pick(organisation) + pick(person);
  const persons = person.signatories > 0 ? row(t("desk.board.persons"), person.signatories) : "";
  const wait =
    waiting > 0
      ? html`<div class="row"><span class="dim">${t("desk.board.waiting")}</span><a href="/desk/review?statement=${record.statement.slug}">${formatNumber(waiting, t.locale)}</a></div>`
      : row(t("desk.board.waiting"), 0);
  return html`<section><h2>${t("desk.board.numbers")}</h2>${row(t("desk.board.organisations"), organisation.signatories)}${persons}${row(
    t("desk.board.confirmed"),
    sum((one) => one.confirmed),
  )}${row(
    t("desk.board.listed"),
    sum((one) => one.listed),
  )}${row(
    t("desk.board.withdrawn"),
    sum((one) => one.withdrawn + one.excluded),
  )}${wait}</section>`;
}

function facts({ t }: Look, { statement, proposers, texts }: StatementRecord): Html {
  const row = (label: string, value: Html | string | null): Html =>
    html`<div class="row"><span class="dim">${label}</span><span>${value ?? html`<span class="dimmer">${t("desk.none")}</span>`}</span></div>`;
  const by = proposers.map(({ name, acronym }) => named(acronym ? `${name} (${acronym})` : name));
  const languages = texts.map(
    ({ language }) => html`<span lang="${language}">${languageAutonym(language)}</span>`,
  );
  return html`<section><h2>${t("desk.board.facts")}</h2>${row(t("desk.facts.proposers"), by.length === 0 ? null : joined(by, html`<br>`))}${row(t("desk.facts.addressee"), statement.addressee === null ? null : named(statement.addressee))}${row(t("desk.statements.languages"), joined(languages, ", "))}${row(t("desk.facts.policy"), t(`desk.policy.${statement.policy.publishAt}`))}${row(t("desk.facts.slug"), html`<span class="break">/s/${statement.slug}</span>`)}</section>`;
}

function versions({ t }: Look, { versions: all }: StatementRecord): Html {
  const rows = all.toReversed().map((one) => {
    const when = one.frozenAt
      ? t("desk.board.version.frozen", { date: formatDate(one.frozenAt, t.locale) })
      : t("desk.board.version.draft");
    const note = one.note ? html`<br><span class="dim">${named(one.note)}</span>` : "";
    const digest = one.manifest ? html`<br><span class="digest dimmer">${one.manifest}</span>` : "";
    return html`<li><span>${t("desk.board.version", { version: one.version })}</span><span>${t(`desk.change.${one.change}`)}, ${when}${note}${digest}</span></li>`;
  });
  return html`<section><h2>${t("desk.board.versions")}</h2><ol>${rows}</ol></section>`;
}

function changes(look: Look, lines: readonly ChangeLine[]): Html {
  const { t, now } = look;
  if (lines.length === 0) return nothing;
  const rows = lines.map(
    (line) =>
      html`<li><span class="dim s">${shortMoment(line.at, now, t.locale)}</span> <span>${changeSentence(look, line)}${line.public ? "" : html` <span class="tag">${t("desk.board.desk-only")}</span>`}</span></li>`,
  );
  return html`<section class="sheet" aria-labelledby="changes"><div class="phead"><h2 id="changes">${t("desk.board.changes")}</h2></div><ol class="log">${rows}</ol></section>`;
}
