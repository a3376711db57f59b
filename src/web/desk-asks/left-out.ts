/** What a person left out of an import, with the way back. */
import type { Look } from "../desk/look.ts";
import type { ImportView } from "../desk-import/view.ts";
import { html, nothing, type Html } from "../html.ts";
import { answer } from "./correction-form.ts";

/** Rows of the page; Undo takes back the newest whatever their number. */
const mostShown = 300;

export function leftOut(look: Look, view: ImportView): Html {
  const { t } = look;
  const { state } = view;
  const lines = state.base.notUnderstood
    .filter(({ line }) => state.placed.get(line) === "nothing")
    .map(({ line, text }) => ({ what: `line-${line}`, line, text }));
  const entries = state.dropped.map(({ entry }) => ({
    what: entry.key,
    line: entry.line,
    text: entry.printed,
  }));
  const units = state.droppedUnits.map(({ unit: { id, texts, lines: at } }) => ({
    what: id,
    line: Object.values(at)[0] ?? 0,
    text: Object.values(texts)[0] ?? "",
  }));
  const all = [...lines, ...units, ...entries].toSorted((one, other) => one.line - other.line);
  if (all.length === 0) return nothing;
  const rows = all.slice(0, mostShown).map(({ what, line, text }) => {
    const label = html`${t("intake.together.back")}<span class="vh"> <bdi>${text}</bdi></span>`;
    return html`<li><span class="doc" dir="auto">${text}</span><a class="s plain dim" href="#l${line}">${t("desk.import.line-no", { line })}</a>${answer(look, view, { do: "back", key: what }, { label, classes: "bare" })}</li>`;
  });
  return html`<details class="left-out" id="gone"><summary>${t("intake.together.left-out", { count: all.length })}</summary><ul class="many">${rows}</ul></details>`;
}
