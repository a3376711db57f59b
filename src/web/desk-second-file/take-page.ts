/** What taking the chosen differences will bring about, said before it is done. */
import type { Statement } from "#domain/statement.ts";
import type { Problem } from "#domain/refusal.ts";
import { radios, textField } from "../desk/fields.ts";
import { head } from "../desk/frame.ts";
import { button, form, hidden, type Look } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import { html, type Html } from "../html.ts";

export interface TakeView {
  readonly id: string;
  readonly file: string;
  readonly statement: Statement;
  readonly title: { readonly title: string; readonly language: string };
  /** Keys of what was chosen. */
  readonly choice: readonly string[];
  /** Places in the file of lines that were said to be in the list already. */
  readonly same: ReadonlySet<number>;
  readonly counts: TakenCounts;
  readonly typed: { readonly change: string; readonly note: string };
  readonly problems: readonly Problem[];
  readonly refused: Html | null;
}

export interface TakenCounts {
  readonly listed: number;
  readonly renamed: number;
  readonly excluded: number;
  readonly texts: number;
  /** Lines in doubt that nobody answered. */
  readonly open: number;
}

export function takePage(look: Look, view: TakeView): Html {
  const { t } = look;
  const { id, statement, choice, counts } = view;
  const isPublic = statement.version > 0;
  const effects = [
    counts.listed > 0 && t("intake.take.listed", { count: counts.listed }),
    counts.renamed > 0 && t("intake.take.renamed", { count: counts.renamed }),
    counts.excluded > 0 && t("intake.take.excluded", { count: counts.excluded }),
    counts.texts > 0 &&
      (isPublic
        ? t("intake.take.version", { count: counts.texts, version: statement.version + 1 })
        : t("intake.take.draft", { count: counts.texts })),
    counts.open > 0 && t("intake.take.open", { count: counts.open }),
    t(isPublic ? "intake.take.public" : "intake.take.not-public"),
    t("intake.take.rest"),
  ].filter((one) => one !== false);
  const back = button(look, {
    label: t("intake.take.back"),
    name: "back",
    value: "yes",
    classes: "bare",
  });
  const same = [...view.same].map((position) => hidden(`which-${position}`, "same"));
  const chosen = [...choice.map((key) => hidden("take", key)), ...same];
  const act =
    choice.length === 0 ? "" : button(look, { label: t("intake.take.act"), classes: "go" });
  const list =
    choice.length === 0
      ? ""
      : html`<ul class="consequence">${effects.map((one) => html`<li>${one}</li>`)}</ul>`;
  const body = html`${list}${hidden("step", "take")}${hidden("version", statement.version)}${chosen}${counts.texts > 0 && isPublic ? versionFields(look, view) : ""}<div class="btns">${act}${back}</div>`;
  const crumb = html`<a class="plain doc" href="/desk/statements/${statement.slug}">${named(view.title.title || statement.slug, view.title.language)}</a>`;
  const nothing = choice.length === 0 ? html`<p class="ask">${t("intake.take.nothing")}</p>` : "";
  return html`${head({ title: t("intake.take.heading"), crumb, lede: html`${named(view.file)}` })}${view.refused}<section class="sheet pad" aria-label="${t("desk.life.what")}"><h2>${t("desk.life.what")}</h2>${nothing}${form(look, `/desk/imports/${id}/difference`, body, "stackform")}</section>`;
}

/** A frozen text changes by a version, and a version says why. */
function versionFields(look: Look, { typed, problems }: TakeView): Html {
  const { t } = look;
  const kinds = (["editorial", "reconfirm"] as const).map((value) => ({
    value,
    label: t(`desk.change.${value}.label`),
    hint: t(`desk.change.${value}.hint`),
  }));
  const kind = { name: "change", label: t("desk.amend.kind"), value: typed.change };
  const note = {
    name: "note",
    label: t("desk.amend.note"),
    hint: t("desk.amend.note.hint"),
    value: typed.note,
    most: 300,
  };
  return html`${radios(look, kind, kinds, problems)}${textField(look, note, problems)}`;
}
