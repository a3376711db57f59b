/** `/desk/statements/{slug}/amendment`: a frozen text is never changed; what is written here becomes its next version. */
import { cleanLine, cleanLines } from "#domain/input/printed-name.ts";
import type { Problem } from "#domain/refusal.ts";
import { unitKinds, type Text, type Unit } from "#domain/text-version.ts";
import { languageName } from "#locales/translate.ts";
import {
  areaField,
  lineField,
  problemSummary,
  radios,
  selectField,
  textField,
} from "../desk/fields.ts";
import { button, form, hidden, type Look } from "../desk/look.ts";
import { html, nothing, type Html } from "../html.ts";
import { freshUnitId, kindFrom } from "./edit-texts.ts";
import type { StatementRecord } from "../desk-statement/read-statement.ts";
import { statementHead } from "../desk-statement/statement-head.ts";
import { diffHtml } from "./word-diff.ts";

export interface TypedAmendment {
  readonly language: string;
  readonly title: string;
  readonly units: Readonly<Record<string, string>>;
  /** A further unit at the end of the authentic text. */
  readonly added: string;
  readonly addedKind: string;
  readonly change: string;
  readonly note: string;
}

export interface AmendView {
  readonly record: StatementRecord;
  readonly typed: TypedAmendment;
  readonly problems: readonly Problem[];
  readonly refused: Html | null;
}

/** As the text is now: what one begins to change. */
export function typedFrom(record: StatementRecord, language: string): TypedAmendment {
  const text = record.texts.find((one) => one.language === language);
  const units = Object.fromEntries((text?.units ?? []).map(({ id, text: words }) => [id, words]));
  return {
    language,
    title: text?.title ?? "",
    units,
    added: "",
    addedKind: "paragraph",
    change: "editorial",
    note: "",
  };
}

export function readAmendment(
  text: (name: string) => string,
  record: StatementRecord,
): TypedAmendment {
  const units = sourceUnits(record).map(({ id }) => [id, cleanLines(text(`unit-${id}`))] as const);
  return {
    language: text("language"),
    title: cleanLine(text("title")),
    units: Object.fromEntries(units),
    added: cleanLines(text("added")),
    addedKind: text("addedKind"),
    change: text("change"),
    note: cleanLine(text("note")),
  };
}

/**
 * All texts with this language's changes in them; a language that was not there yet is added. A unit emptied in the
 * authentic text goes in every language, for a translation cannot say what the text does not. `taken`: the ids that
 * units of any version have.
 */
export function amendedTexts(
  record: StatementRecord,
  typed: TypedAmendment,
  taken: ReadonlySet<string>,
): readonly Text[] {
  const { authentic } = record.statement;
  const written = sourceUnits(record).flatMap(({ id, kind }): Unit[] => {
    const text = typed.units[id] ?? "";
    return text === "" ? [] : [{ id, kind, text }];
  });
  const units = typed.language === authentic ? [...written, ...addedUnit(taken, typed)] : written;
  const old = record.texts.find(({ language }) => language === typed.language);
  const text: Text = {
    language: typed.language,
    title: typed.title || null,
    state: old?.state ?? "translated",
    units,
  };
  const texts = old
    ? record.texts.map((one) => (one === old ? text : one))
    : [...record.texts, text];
  if (typed.language !== authentic) return texts;
  const ids = new Set(units.map(({ id }) => id));
  return texts.map((one) => ({ ...one, units: one.units.filter(({ id }) => ids.has(id)) }));
}

function addedUnit(
  taken: ReadonlySet<string>,
  { added, addedKind }: TypedAmendment,
): readonly Unit[] {
  if (added === "") return [];
  return [{ id: freshUnitId(taken), kind: kindFrom(addedKind) ?? "paragraph", text: added }];
}

export function amendPage(look: Look, view: AmendView): Html {
  const { t } = look;
  const { record, typed, problems } = view;
  const { slug, authentic } = record.statement;
  const language = languageName(typed.language, t.locale);
  const alone = typed.language === authentic;
  const title = lineField(
    look,
    {
      name: "title",
      label: t("desk.amend.title", { language }),
      value: typed.title,
      language: typed.language,
      classes: "doc",
      most: 300,
    },
    problems,
  );
  const units = sourceUnits(record).map((unit, index) =>
    unitFields(look, { unit, index, typed, alone, authentic }),
  );
  const body = html`${problemSummary(look, problems)}${hidden("language", typed.language)}${hidden("from", record.version)}
<div class="sheet pad">${title}</div>
<section class="sheet" aria-label="${t("desk.texts.units")}">${units}${alone ? addedFields(look, typed) : ""}</section>
<div class="sheet pad stackform wide-form">${changeFields(look, typed, problems)}<div class="btns">${button(look, { label: t("desk.amend.preview"), name: "step", value: "preview", classes: "go" })}<a class="btn bare" href="/desk/statements/${slug}/texts?language=${encodeURIComponent(typed.language)}">${t("desk.cancel")}</a></div></div>`;
  return html`${statementHead(look, record, { place: "texts", heading: t("desk.amend.in", { language }), lede: t("desk.amend.lede") })}
${view.refused}${form(look, `/desk/statements/${slug}/amendment`, body)}`;
}

interface UnitFields {
  readonly unit: Unit;
  readonly index: number;
  readonly typed: TypedAmendment;
  readonly alone: boolean;
  readonly authentic: string;
}

function unitFields(look: Look, { unit, index, typed, alone, authentic }: UnitFields): Html {
  const { t } = look;
  const language = languageName(typed.language, t.locale);
  const label = t("desk.texts.write", { unit: index + 1, language });
  const value = typed.units[unit.id] ?? "";
  const rows = Math.min(
    12,
    Math.max(2, Math.ceil((value || unit.text).length / (alone ? 90 : 55))),
  );
  const source = alone
    ? ""
    : html`<div class="c" data-l="${languageName(authentic, t.locale)}"><div class="doc" lang="${authentic}" dir="auto">${unit.text}</div></div>`;
  return html`<div class="tu${alone ? " alone" : ""} no-state"><span class="uno">${index + 1}</span>${source}<div class="c">${areaField(look, { name: `unit-${unit.id}`, label, value, language: typed.language, classes: "doc", rows })}</div></div>`;
}

function addedFields(look: Look, { language, added, addedKind }: TypedAmendment): Html {
  const { t } = look;
  const kinds = unitKinds.map((value) => ({ value, label: t(`desk.unit.${value}`) }));
  const kind = selectField(
    look,
    { name: "addedKind", label: t("desk.import.unit.kind"), value: addedKind },
    kinds,
  );
  return html`<div class="tu alone no-state"><span class="uno">+</span><div class="c stackform wide-form">${areaField(look, { name: "added", label: t("desk.amend.added"), hint: t("desk.amend.added.hint"), value: added, language, classes: "doc", rows: 2 })}${kind}</div></div>`;
}

function changeFields(look: Look, typed: TypedAmendment, problems: readonly Problem[]): Html {
  const { t } = look;
  const kinds = (["editorial", "reconfirm"] as const).map((value) => ({
    value,
    label: t(`desk.change.${value}.label`),
    hint: t(`desk.change.${value}.hint`),
  }));
  return html`${radios(look, { name: "change", label: t("desk.amend.kind"), value: typed.change }, kinds, problems)}${textField(look, { name: "note", label: t("desk.amend.note"), hint: t("desk.amend.note.hint"), value: typed.note, required: true, most: 300 }, problems)}`;
}

/** What changes, word by word, before it is done; the typed texts travel on in hidden fields. */
export function amendPreview(look: Look, view: AmendView): Html {
  const { t } = look;
  const { record, typed } = view;
  const { slug } = record.statement;
  const before = typedFrom(record, typed.language);
  const changes = changedParts(record, before, typed).map(
    ({ label, from, to }) =>
      html`<div class="row"><span class="dim">${label === "" ? t("desk.texts.title") : label}</span><span class="doc" lang="${typed.language}" dir="auto">${diffHtml(from, to)}</span></div>`,
  );
  const kept = [
    ["language", typed.language],
    ["title", typed.title],
    ["change", typed.change],
    ["note", typed.note],
    ["added", typed.added],
    ["addedKind", typed.addedKind],
    ["from", String(record.version)],
    ...Object.entries(typed.units).map(([id, text]) => [`unit-${id}`, text]),
  ];
  const fields = kept.map(([name, value]) => hidden(name ?? "", value ?? ""));
  const count = record.tallies.organisation.signatories + record.tallies.person.signatories;
  const change = typed.change === "reconfirm" ? "reconfirm" : "editorial";
  const effects = [
    t("desk.amend.effect.version", { version: record.version + 1 }),
    t(`desk.amend.effect.${change}`, { count }),
    t("desk.amend.effect.public", { note: typed.note }),
  ];
  const act = html`${fields}<div class="btns">${button(look, { label: t(`desk.amend.publish.${change}`, { version: record.version + 1 }), name: "step", value: "publish", classes: "go" })}${button(look, { label: t("desk.amend.back"), name: "step", value: "edit", classes: "bare" })}</div>`;
  return html`${statementHead(look, record, { place: "texts", heading: t("desk.amend.preview.heading") })}
${view.refused}
<section class="sheet" aria-labelledby="ch"><div class="phead"><h2 id="ch">${t("desk.amend.changes")}</h2><span class="dim">${languageName(typed.language, t.locale)}</span></div><div class="units one">${changes}</div>${changes.length === 0 ? html`<p class="empty">${t("desk.amend.no-change")}</p>` : nothing}</section>
<section class="sheet pad" aria-labelledby="ef"><h2 id="ef">${t("desk.life.what")}</h2><ul class="consequence">${effects.map((one) => html`<li>${one}</li>`)}</ul>${form(look, `/desk/statements/${slug}/amendment`, act)}</section>`;
}

interface ChangedPart {
  /** Number of the unit; empty for the title. */
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

function changedParts(
  record: StatementRecord,
  before: TypedAmendment,
  after: TypedAmendment,
): readonly ChangedPart[] {
  const units = sourceUnits(record).map(({ id }, index) => ({
    label: String(index + 1),
    from: before.units[id] ?? "",
    to: after.units[id] ?? "",
  }));
  const added = { label: "+", from: "", to: after.added };
  return [{ label: "", from: before.title, to: after.title }, ...units, added].filter(
    ({ from, to }) => from !== to,
  );
}

function sourceUnits({ texts, statement }: StatementRecord): readonly Unit[] {
  return texts.find(({ language }) => language === statement.authentic)?.units ?? [];
}
