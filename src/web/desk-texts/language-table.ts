/** The languages of a statement: how far each is, and whether it lags behind the authentic text. */
import { languageName } from "#locales/translate.ts";
import { clock, pie } from "../desk/icons.ts";
import { button, form, hidden, type Look } from "../desk/look.ts";
import { attribute } from "../desk/markup.ts";
import { html, type Html } from "../html.ts";
import type { Text } from "#domain/text-version.ts";
import type { StatementRecord } from "../desk-statement/read-statement.ts";
import tags from "./language-tags.json" with { type: "json" };

export function languageTable(look: Look, record: StatementRecord, current: string): Html {
  const { t } = look;
  const rows = record.texts.map((text) => languageRow(look, record, text, current));
  return html`<div class="sheet trl"><table class="stack"><thead><tr><th>${t("desk.languages.language")}</th><th>${t("desk.languages.progress")}</th><th class="num">${t("desk.languages.units")}</th><th>${t("desk.languages.state")}</th><th>${t("desk.languages.against")}</th></tr></thead><tbody>${rows}</tbody></table>${addLanguage(look, record)}</div>`;
}

function languageRow({ t }: Look, record: StatementRecord, text: Text, current: string): Html {
  const { authentic, slug } = record.statement;
  const { language } = text;
  const isSource = language === authentic;
  const source = record.texts.find((one) => one.language === authentic)?.units ?? [];
  const wanted = source.length;
  const done = source.filter(({ id }) =>
    text.units.some((unit) => unit.id === id && unit.text),
  ).length;
  const here = language === current;
  const name = html`<a href="/desk/statements/${slug}/texts?language=${encodeURIComponent(language)}"${here && html` aria-current="page"`}>${languageName(language, t.locale)}</a> <span class="tag">${language}</span>`;
  const state = isSource
    ? html`<span class="dim">${t("desk.import.authentic")}</span>`
    : html`<span class="state">${pie(text.state)} ${t(`desk.translation.${text.state}`)}</span>`;
  return html`<tr${attribute("class", here && "on")}><th scope="row">${name}</th><td class="hide">${progress(t("desk.languages.units-of", { done, wanted }), done, wanted)}</td><td class="num" data-l="${t("desk.languages.units")}">${t("desk.languages.of", { done, wanted })}</td><td>${state}</td><td>${against(record, text, isSource, { t })}</td></tr>`;
}

function progress(label: string, done: number, wanted: number): Html {
  const width = wanted === 0 ? 0 : Math.round((180 * done) / wanted);
  return html`<svg class="prog" viewBox="0 0 180 10" preserveAspectRatio="none" role="img" aria-label="${label}"><rect class="i" x="0" y="0" width="180" height="10"/><rect class="f" x="0" y="0" width="${width}" height="10"/></svg>`;
}

function against(
  record: StatementRecord,
  text: Text,
  isSource: boolean,
  { t }: Pick<Look, "t">,
): Html {
  const count = record.lags.get(text.language)?.size ?? 0;
  if (isSource) return html`<span class="dim">${t("desk.languages.source")}</span>`;
  if (count > 0)
    return html`<span class="ask state">${clock} ${t("desk.languages.behind", { count })}</span>`;
  return text.title
    ? html`<span class="dim">${t("desk.languages.level")}</span>`
    : html`<span class="ask">${t("desk.language.untitled")}</span>`;
}

/** A frozen text gets its new language as an editorial version; a draft at once. */
function addLanguage(look: Look, record: StatementRecord): Html {
  const { t } = look;
  const { slug, version } = record.statement;
  const missing = tags.filter((tag) => !record.texts.some(({ language }) => language === tag));
  const list = html`<datalist id="tags">${missing.map((tag) => html`<option value="${tag}">${languageName(tag, t.locale)}</option>`)}</datalist>`;
  const field = html`<label class="dim s" for="add-language">${t("desk.languages.add.label")}</label><input class="short" type="text" id="add-language" name="language" list="tags" autocomplete="off" autocapitalize="none" spellcheck="false">${list}`;
  const act = button(look, { label: t("desk.languages.add") });
  const body =
    version > 0
      ? html`<form class="btns" method="get" action="/desk/statements/${slug}/amendment">${field}${act}</form>`
      : form(
          look,
          `/desk/statements/${slug}/texts`,
          html`${hidden("edit", "add-language")}${field}${act}`,
          "btns",
        );
  return html`<div class="foot-row">${body}</div>`;
}
