/** The text as it was understood: unit by unit, its languages side by side. A row opens for editing by a link. */
import { html, type Html } from "../html.ts";
import { unitKinds } from "#domain/text-version.ts";
import { languageName } from "#locales/translate.ts";
import { areaField, rowsOf, selectField } from "../desk/fields.ts";
import { button, form, hidden, type Look } from "../desk/look.ts";
import { correction } from "../desk-asks/correction-form.ts";
import { unitsRange } from "../desk-several/range-form.ts";
import { focusable, moveForm, pageLinks } from "./entries.ts";
import type { UnitRow } from "./state.ts";
import { unitsPerPage, type ImportView } from "./view.ts";

/** Columns beyond three do not fit; the others are edited in the opened row. */
const mostColumns = 3;

export function unitsSection(look: Look, view: ImportView): Html {
  const { t } = look;
  const { units, languages } = view.state;
  const shown = languages.slice(0, mostColumns);
  const complete = units.filter(({ texts }) =>
    languages.every((language) => texts[language]),
  ).length;
  const sum =
    languages.length > 1
      ? t("desk.import.units.sum", { complete, count: units.length })
      : t("desk.import.units.count", { count: units.length });
  const heads = shown.map(
    (language, index) =>
      html`<span>${languageName(language, t.locale)}${index === 0 ? html`, ${t("desk.import.authentic")}` : ""}</span>`,
  );
  const page = pageOf(view);
  const from = (page - 1) * unitsPerPage;
  const rows = units.slice(from, from + unitsPerPage).map((unit, at) => {
    const index = from + at;
    return view.edit === unit.id
      ? openRow(look, view, unit, index)
      : unitRow(look, view, unit, index);
  });
  const pages = { total: units.length, perPage: unitsPerPage, page, query: "units", anchor: "te" };
  const classes = shown.length === 1 ? "units one" : shown.length === 3 ? "units three" : "units";
  const table =
    units.length === 0
      ? html`<p class="empty">${t("desk.import.units.none")}</p>`
      : html`<div class="${classes}"><div class="row hd"><span>${t("desk.import.unit")}</span>${heads}</div>${rows}</div>`;
  return html`<section class="sheet" aria-labelledby="te"><div class="phead"><h2 id="te" tabindex="-1">${t("desk.import.units")}</h2><span class="dim">${sum}</span></div>
${table}${pageLinks(look, pages)}${unitsRange(look, view)}</section>`;
}

/** The page that holds the unit being edited or corrected last, else the one asked for. */
function pageOf({ state, edit, at: corrected, unitPage }: ImportView): number {
  const wanted = edit ?? corrected;
  const at = wanted === null ? -1 : state.units.findIndex(({ id }) => id === wanted);
  const last = Math.max(1, Math.ceil(state.units.length / unitsPerPage));
  return at >= 0 ? Math.floor(at / unitsPerPage) + 1 : Math.min(unitPage, last);
}

function unitRow({ t }: Look, view: ImportView, unit: UnitRow, index: number): Html {
  const cells = view.state.languages.slice(0, mostColumns).map((language) => {
    const text = unit.texts[language];
    // The cell keeps the page's direction: its border stands between it and the one before.
    return text
      ? html`<span><span class="doc" lang="${language}" dir="auto">${text}</span></span>`
      : html`<span class="ask s">${t("desk.import.units.empty")}</span>`;
  });
  return html`<div class="row" id="${unit.id}"${unit.id === view.at && focusable}><span><span class="dimmer">${index + 1}</span> <a class="s" href="?edit=${encodeURIComponent(unit.id)}#${unit.id}" aria-label="${t("desk.import.unit.edit", { number: index + 1 })}">${t(`desk.unit.${unit.kind}`)}</a></span>${cells}</div>`;
}

function openRow(look: Look, view: ImportView, unit: UnitRow, index: number): Html {
  const { t } = look;
  const kinds = unitKinds.map((value) => ({ value, label: t(`desk.unit.${value}`) }));
  const texts = view.state.languages.map((language) =>
    areaField(look, {
      name: `text-${language}`,
      label: languageName(language, t.locale),
      value: unit.texts[language] ?? "",
      language,
      classes: "fit doc",
      rows: Math.max(4, rowsOf(unit.texts[language] ?? "")),
    }),
  );
  const kind = selectField(
    look,
    { name: "kind", label: t("desk.import.unit.kind"), value: unit.kind },
    kinds,
  );
  const edit = correction(
    look,
    view,
    { do: "unit", id: unit.id },
    html`<div class="cols">${texts}</div><div class="cols">${kind}</div><div class="btns">${button(look, { label: t("desk.save"), classes: "go" })}<a class="btn bare" href="?#${unit.id}">${t("desk.cancel")}</a></div>`,
    "stackform wide-form",
    { keep: true },
  );
  const list = correction(
    look,
    view,
    { do: "units", keys: unit.id, as: "signatory" },
    button(look, { label: t("intake.several.unit.signatory"), classes: "bare" }),
  );
  const drop = correction(
    look,
    view,
    { do: "drop-unit", id: unit.id },
    button(look, { label: t("desk.import.unit.drop"), classes: "bare bad" }),
  );
  return html`<div class="row on" id="${unit.id}"${focusable}><p class="s dim">${t("desk.import.unit.number", { number: index + 1 })}</p>${edit}${moveForm(look, view, { key: unit.id, at: index + 1, count: view.state.units.length, unit: unit.id })}<div class="btns">${shifts(look, view, unit)}${list}${drop}</div></div>`;
}

function shifts(look: Look, view: ImportView, { id }: UnitRow): readonly Html[] {
  const { t } = look;
  if (view.state.languages.length < 2) return [];
  return view.state.languages.map((language) => {
    const name = languageName(language, t.locale);
    const by = (way: "up" | "down"): Html =>
      button(look, {
        label: t(`desk.import.shift.${way}`, { language: name }),
        name: "by",
        value: way,
        classes: "bare",
      });
    return form(
      look,
      `/desk/imports/${view.id}/corrections`,
      html`${hidden("do", "shift")}${hidden("id", id)}${hidden("language", language)}${by("down")}${by("up")}`,
    );
  });
}
