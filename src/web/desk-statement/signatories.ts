/** `/desk/statements/{slug}/signatories`: the list with what the desk may do to a line, and the page that excludes one. */
import { exclusionReasons } from "#domain/log-entry.ts";
import type { Problem } from "#domain/refusal.ts";
import { standing, type Signatory, type SignatoryKind } from "#domain/signatory.ts";
import { countryName, formatDate, formatNumber } from "#locales/translate.ts";
import { radios } from "../desk/fields.ts";
import { button, form, type Look } from "../desk/look.ts";
import { attribute, named } from "../desk/markup.ts";
import { html, nothing, type Html } from "../html.ts";
import { sentence } from "../sentence.ts";
import type { StatementRecord } from "./read-statement.ts";
import { statementHead } from "./statement-head.ts";

export const linesPerPage = 100;

export interface SignatoriesView {
  readonly record: StatementRecord;
  readonly kind: SignatoryKind;
  readonly rows: readonly Signatory[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly q: string;
  readonly said: Html | null;
  /** A draft whose import can be gone back to. */
  readonly isFromImport: boolean;
}

export function signatoriesPage(look: Look, view: SignatoriesView): Html {
  const { t } = look;
  const { record, rows, q, isFromImport } = view;
  const none = q === "" ? t("desk.signatories.none") : t("desk.signatories.no-match", { q });
  const table = rows.length === 0 ? html`<p class="empty">${none}</p>` : list(look, view);
  const link = (words: Html): Html =>
    html`<a href="/desk/statements/${record.statement.slug}/import">${words}</a>`;
  const draft =
    isFromImport && rows.length > 0
      ? html`<p class="s dim">${sentence(t, "intake.reopen.lines", {}, { back: link })}</p>`
      : "";
  return html`${statementHead(look, record, { place: "signatories", heading: t("desk.signatories.heading") })}
${view.said}${draft}${filters(look, view)}<div class="sheet">${table}${pageLinks(look, view)}</div>
<p class="s aside"><a href="/desk/erasures">${t("erasure.desk.heading")}</a></p>`;
}

function filters({ t }: Look, { q, kind, record, total }: SignatoriesView): Html {
  const persons =
    record.statement.policy.admits === "organisations-and-persons" ||
    record.tallies.person.signatories > 0;
  const kinds = (["organisation", "person"] as const).map(
    (one) =>
      html`<option value="${one}"${one === kind && html` selected`}>${t(`desk.signatories.kind.${one}`)}</option>`,
  );
  const pick = persons
    ? html`<label class="vh" for="kind">${t("desk.import.entries.kind")}</label><select id="kind" name="kind">${kinds}</select>`
    : "";
  return html`<form class="filters" role="search" method="get" aria-label="${t("desk.signatories.search")}"><label class="vh" for="q">${t("desk.signatories.search")}</label><input type="search" id="q" name="q" value="${q}" placeholder="${t("desk.signatories.name")}">${pick}<button class="btn">${t("desk.show")}</button><span class="end dim s">${t("desk.signatories.lines", { count: total })}</span></form>`;
}

function list(look: Look, view: SignatoriesView): Html {
  const { t } = look;
  const heads = (["name", "country", "evidence", "date"] as const).map(
    (one) => html`<th>${t(`desk.signatories.${one}`)}</th>`,
  );
  return html`<table class="stack sigs"><thead><tr><th class="num">${t("desk.import.entries.number")}</th>${heads}<th><span class="vh">${t("desk.signatories.act")}</span></th></tr></thead><tbody>${view.rows.map((row) => line(look, view, row))}</tbody></table>`;
}

function line(look: Look, { record }: SignatoriesView, row: Signatory): Html {
  const { t } = look;
  const now = standing(row);
  const gone = now === "withdrawn" || now === "excluded";
  const name = row.organisation
    ? html`<a class="plain" href="/desk/organisations/${row.organisation}">${named(row.printed, row.nameLanguage)}</a>`
    : row.erased === "all"
      ? html`<i>${t("erasure.line")}</i>`
      : named(row.printed, row.nameLanguage);
  const note =
    gone || now === "hidden" || now === "lapsed" || now === "repeat"
      ? html` <span class="tag ask">${standingWords(look, row)}</span>`
      : row.disputedAt
        ? html` <span class="tag ask">${t("desk.signatories.disputed")}</span>`
        : "";
  const may = !gone && now !== "repeat" && record.statement.version > 0;
  const exclude = may
    ? html`<a class="s" href="/desk/statements/${record.statement.slug}/signatories/${row.kind}/${row.number}/exclusion" aria-label="${t("desk.exclude.of", { name: row.printed })}">${t("desk.exclude.go")}</a>`
    : "";
  const mayErase =
    now !== "repeat" &&
    row.erased !== "all" &&
    (row.kind === "person" || (row.evidence !== "listed" && !row.erased));
  const erase = mayErase
    ? html` <a class="s" href="/desk/erasures/line/${row.act}" aria-label="${t("erasure.desk.of", { number: row.number })}">${t("erasure.desk.go")}</a>`
    : "";
  const evidence = html`${t(`desk.evidence.${row.evidence}`)}${from(look, row)}`;
  return html`<tr id="n${row.number}"${attribute("class", gone ? "gone" : now === "repeat" && "quiet")}><td class="num dim">${row.number}</td><td class="nm">${name}${note}</td><td data-l="${t("desk.signatories.country")}">${row.country ? countryName(row.country, t.locale) : html`<span class="dimmer">${t("desk.none")}</span>`}</td><td class="dim" data-l="${t("desk.signatories.evidence")}">${evidence}</td><td class="dim nw" data-l="${t("desk.signatories.date")}">${formatDate(row.signedAt, t.locale)}</td><td>${exclude}${erase}</td></tr>`;
}

/** The file that an entry was taken from, and the place in it. */
function from({ t }: Look, { source, erased }: Signatory): Html {
  if (source === null || erased === "all") return nothing;
  const { file, line: number } = source;
  return html`<span class="s src">${sentence(t, "desk.signatories.source", { file: named(file), line: number })}</span>`;
}

function standingWords({ t }: Look, row: Signatory): string {
  switch (standing(row)) {
    case "repeat":
      return t("desk.import.entries.repeats", { number: row.repeats ?? 0 });
    case "withdrawn":
      return t("desk.signatories.withdrawn", { date: formatDate(row.withdrawnAt ?? "", t.locale) });
    case "excluded":
      return t("desk.signatories.excluded", { date: formatDate(row.excluded?.at ?? "", t.locale) });
    case "hidden":
      return t("desk.signatories.hidden");
    case "lapsed":
      return t("desk.signatories.lapsed");
    case "signed":
    case "listed":
      return "";
  }
}

function pageLinks({ t }: Look, { page, pages, q, kind }: SignatoriesView): Html {
  if (pages <= 1) return nothing;
  const to = (number: number): string =>
    `?${new URLSearchParams({ ...(q && { q }), kind, page: String(number) }).toString()}`;
  const link = (number: number, words: string): Html =>
    number < 1 || number > pages ? nothing : html`<a href="${to(number)}">${words}</a>`;
  return html`<nav class="pages" aria-label="${t("desk.pages")}">${link(page - 1, t("desk.pages.previous"))}<span>${t("desk.pages.of", { page, pages })}</span>${link(page + 1, t("desk.pages.next"))}</nav>`;
}

export function exclusionPage(
  look: Look,
  record: StatementRecord,
  row: Signatory,
  problems: readonly Problem[],
): Html {
  const { t } = look;
  const { slug } = record.statement;
  const count = record.tallies[row.kind].signatories;
  const reasons = exclusionReasons.map((value) => ({
    value,
    label: t(`desk.exclude.reason.${value}`),
  }));
  const effects = [
    t("desk.exclude.effect.struck", { number: row.number }),
    ...(standing(row) === "hidden"
      ? []
      : [
          t("desk.exclude.effect.count", {
            before: formatNumber(count, t.locale),
            after: formatNumber(count - 1, t.locale),
          }),
        ]),
    t("desk.exclude.effect.reason"),
    t("desk.exclude.effect.final"),
  ];
  const body = html`<ul class="consequence">${effects.map((one) => html`<li>${one}</li>`)}</ul>${radios(look, { name: "reason", label: t("desk.exclude.reason"), value: "" }, reasons, problems)}<div class="btns">${button(look, { label: t("desk.exclude.act", { number: row.number }), classes: "bad" })}<a class="btn bare" href="/desk/statements/${slug}/signatories#n${row.number}">${t("desk.cancel")}</a></div>`;
  return html`${statementHead(look, record, { place: "signatories", heading: t("desk.exclude.heading", { number: row.number }) })}
<div class="sheet pad"><p class="as">${named(row.printed, row.nameLanguage)}</p>${form(look, `/desk/statements/${slug}/signatories/${row.kind}/${row.number}/exclusion`, body, "stackform")}</div>`;
}
