/** `/desk/organisations/{id}/edit`: the record as a form. Rows without a name or a value go. */
import {
  identifierSchemes,
  nameTypes,
  officialName,
  organisationKinds,
  type Organisation,
} from "#domain/organisation.ts";
import { countryCodes } from "#domain/input/country.ts";
import type { TypedFacts } from "#domain/input/organisation-facts.ts";
import type { Problem } from "#domain/refusal.ts";
import { countryName } from "#locales/translate.ts";
import { problemSummary, selectField, textField } from "../desk/fields.ts";
import { head } from "../desk/frame.ts";
import { button, form, type Look } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import { html, type Html } from "../html.ts";

export interface EditView {
  readonly organisation: Organisation;
  readonly typed: TypedFacts;
  readonly reason: string;
  readonly problems: readonly Problem[];
}

/** Empty rows that wait for more. */
const spareNames = 3;
const spareIdentifiers = 2;

export function editPage(look: Look, view: EditView): Html {
  const { t } = look;
  const { organisation, typed, problems } = view;
  const here = `/desk/organisations/${organisation.id}`;
  const crumb = html`<a class="plain" href="${here}">${named(officialName(organisation))}</a>`;
  const names = [...typed.names, ...blanks(spareNames, blankName)];
  const identifiers = [...typed.identifiers, ...blanks(spareIdentifiers, blankIdentifier)];
  const reason = { name: "reason", label: t("desk.record.reason"), value: view.reason, most: 500 };
  const body = html`<h2>${t("desk.organisations.names")}</h2>${names.map((row, at) => nameRow(look, row, at, problems))}
<h2>${t("desk.record.facts")}</h2>${factFields(look, view)}
<h2>${t("desk.duplicates.identifiers")}</h2>${identifiers.map((row, at) => identifierRow(look, row, at, problems))}
${textField(look, reason, problems)}
<div class="btns">${button(look, { label: t("desk.record.save"), classes: "go" })}<a class="btn bare" href="${here}">${t("desk.record.cancel")}</a></div>`;
  return html`${head({ title: t("desk.record.heading"), crumb, lede: t("desk.record.lede") })}${problemSummary(look, problems)}
<section class="sheet pad-in">${form(look, `${here}/edit`, body, "stackform")}</section>`;
}

const blankName = { name: "", type: "official", language: "", since: "", until: "" };
const blankIdentifier = { scheme: "wikidata", value: "" };

function blanks<T>(count: number, blank: T): T[] {
  return Array.from({ length: count }, () => blank);
}

function nameRow(
  look: Look,
  row: TypedFacts["names"][number],
  at: number,
  problems: readonly Problem[],
): Html {
  const { t } = look;
  const types = nameTypes.map((value) => ({ value, label: t(`desk.name.${value}`) }));
  const text = (field: "name" | "language" | "since" | "until", most: number): Html => {
    const label = field === "name" ? t("desk.organisations.name") : t(`desk.record.${field}`);
    return textField(look, { name: `${field}-${at}`, label, value: row[field], most }, problems);
  };
  const type = { name: `type-${at}`, label: t("desk.record.type"), value: row.type };
  return html`<fieldset class="row-fields"><legend class="vh">${t("desk.record.name", { number: at + 1 })}</legend>${text("name", 300)}${selectField(look, type, types, problems)}${text("language", 35)}${text("since", 10)}${text("until", 10)}</fieldset>`;
}

function factFields(look: Look, { typed, problems }: EditView): Html {
  const { t } = look;
  const none = { value: "", label: t("desk.none") };
  const countries = countryCodes.map((value) => ({ value, label: countryName(value, t.locale) }));
  const kinds = organisationKinds.map((value) => ({
    value,
    label: t(`desk.record.kind.${value}`),
  }));
  const sorted = countries.toSorted((a, b) => a.label.localeCompare(b.label, t.locale));
  const { country, kind, website, parent } = typed;
  const fields = {
    country: { name: "country", label: t("desk.signatories.country"), value: country },
    kind: { name: "kind", label: t("desk.record.kind"), value: kind },
    website: { name: "website", label: t("desk.organisations.website"), value: website, most: 300 },
    parent: {
      name: "parent",
      label: t("desk.record.parent"),
      hint: t("desk.record.parent.hint"),
      value: parent,
      most: 300,
    },
  };
  return html`${selectField(look, fields.country, [none, ...sorted], problems)}${selectField(look, fields.kind, [none, ...kinds], problems)}${textField(look, fields.website, problems)}${textField(look, fields.parent, problems)}`;
}

function identifierRow(
  look: Look,
  row: TypedFacts["identifiers"][number],
  at: number,
  problems: readonly Problem[],
): Html {
  const { t } = look;
  const schemes = identifierSchemes.map((value) => ({ value, label: t(`desk.record.${value}`) }));
  const scheme = { name: `scheme-${at}`, label: t("desk.record.scheme"), value: row.scheme };
  const value = { name: `value-${at}`, label: t("desk.record.value"), value: row.value, most: 200 };
  return html`<fieldset class="row-fields"><legend class="vh">${t("desk.record.identifier", { number: at + 1 })}</legend>${selectField(look, scheme, schemes, problems)}${textField(look, value, problems)}</fieldset>`;
}
