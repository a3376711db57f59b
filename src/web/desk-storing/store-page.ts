/** What storing an import, or throwing it away, will bring about, said before it is done. */
import { formatDate } from "#locales/translate.ts";
import { head } from "../desk/frame.ts";
import { button, form, hidden, type Look } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import { html, type Html } from "../html.ts";
import type { countEntries } from "../desk-import/questions.ts";
import { unplaced, type ImportState } from "../desk-import/state.ts";

export interface StoreView {
  readonly id: string;
  readonly file: string;
  readonly state: ImportState;
  readonly counts: ReturnType<typeof countEntries>;
  readonly to: "draft" | "signing" | "closed";
}

export function storePage(look: Look, view: StoreView, refused: Html | null): Html {
  const { t } = look;
  const { id, file, to } = view;
  const crumb = html`<a class="plain" href="/desk/imports/${id}">${named(file)}</a>`;
  const list = consequences(look, view).map((one) => html`<li>${one}</li>`);
  const body = html`<ul class="consequence">${list}</ul>${hidden("state", to)}${hidden("step", "store")}<div class="btns">${button(look, { label: t(`desk.store.${to}.act`), classes: "go" })}<a class="btn bare" href="/desk/imports/${id}">${t("desk.store.back")}</a></div>`;
  return html`${head({ title: t(`desk.store.${to}`), crumb })}${refused}<section class="sheet pad" aria-label="${t("desk.life.what")}"><h2>${t("desk.life.what")}</h2>${form(look, `/desk/imports/${id}/store`, body)}</section>`;
}

function consequences({ t }: Look, { state, counts, to }: StoreView): readonly string[] {
  const { organisations, persons, repeats } = counts;
  const lost = unplaced(state).length;
  const untitled = state.languages.filter((language) => !state.titles[language]);
  const lines = [
    t(`desk.store.${to}.effect`),
    t("desk.store.texts", { languages: state.languages.length, units: state.units.length }),
  ];
  if (organisations + persons > 0)
    lines.push(t("desk.store.listed", { organisations, persons, repeats }));
  if (to === "signing")
    lines.push(
      state.deadline === null
        ? t("desk.life.no-end")
        : t("desk.life.until", { date: formatDate(state.deadline, t.locale) }),
    );
  if (untitled.length > 0) lines.push(t("desk.store.untitled", { count: untitled.length }));
  if (lost > 0) lines.push(t("desk.store.lost", { count: lost }));
  return lines;
}

export function discardPage(look: Look, id: string, file: string): Html {
  const { t } = look;
  const body = html`<p>${t("desk.discard.words")}</p><div class="btns">${button(look, { label: t("desk.discard.act"), classes: "bad" })}<a class="btn bare" href="/desk/imports/${id}">${t("desk.store.back")}</a></div>`;
  return html`${head({ title: t("desk.discard.heading"), crumb: named(file) })}<div class="sheet pad">${form(look, `/desk/imports/${id}/discard`, body, "stackform")}</div>`;
}
