/** Answering many alike places at once: each has a box, and one button answers all that are checked. */
import type { NotUnderstood } from "#recognition/recognised-statement.ts";
import { languageName } from "#locales/translate.ts";
import { options } from "../desk/fields.ts";
import { button, hidden, type Look } from "../desk/look.ts";
import { attribute, sayIfKnown } from "../desk/markup.ts";
import { listFields } from "../desk-import/correction.ts";
import { letterOf } from "../desk-import/source.ts";
import { positionOf, type Entry } from "../desk-import/state.ts";
import type { ImportView } from "../desk-import/view.ts";
import { html, nothing, type Html } from "../html.ts";
import { correction } from "./correction-form.ts";

/** Lines that stand below each other in the source, with nothing understood between them, for one reason. */
export interface LostRun {
  readonly lines: readonly NotUnderstood[];
  /** Index of the first among all lines that were not understood: it gives them their letters. */
  readonly from: number;
}

export function runsOf(
  lost: readonly NotUnderstood[],
  lines: ImportView["lines"],
): readonly LostRun[] {
  const place = new Map(lines.map(({ number }, index) => [number, index]));
  const runs: { lines: NotUnderstood[]; from: number }[] = [];
  for (const [index, one] of lost.entries()) {
    const last = runs.at(-1);
    const before = last?.lines.at(-1);
    const follows =
      before !== undefined &&
      before.reason === one.reason &&
      place.get(one.line) === (place.get(before.line) ?? -2) + 1;
    if (last && follows) last.lines.push(one);
    else runs.push({ lines: [one], from: index });
  }
  return runs;
}

/** The first open place of the page, where an answer leads to: it takes the focus. */
export const nextMarks = html` id="next" tabindex="-1"`;

const answers = ["signatory", "paragraph", "item", "nothing"] as const;

/** Said where an answer was pressed and none of the boxes above it was checked. */
export function noneChecked({ t }: Look, view: ImportView, group: string): Html {
  return isUnchecked(view, group)
    ? html`<p class="wrong" tabindex="-1" autofocus>${t("intake.together.none-checked")}</p>`
    : nothing;
}

export function isUnchecked({ typed, problems }: ImportView, group: string): boolean {
  const isAsked = problems.some(({ field }) => listFields.some((one) => one === field));
  return isAsked && typed["group"] === group;
}

/** @param isNext whether this is the first open place of the page. */
export function lostRun(look: Look, view: ImportView, run: LostRun, isNext: boolean): Html {
  const { t } = look;
  const { lines, from } = run;
  const [first, last] = [lines[0]?.line ?? 0, lines.at(-1)?.line ?? 0];
  const group = String(first);
  const checked = attribute("checked", !isUnchecked(view, group) && "checked");
  const why = sayIfKnown(t, `recognition.reason.${lines[0]?.reason ?? ""}`, {}, "");
  const rows = lines.map(({ line, text }, index) => {
    const letter = letterOf(from + index);
    return html`<li id="q-${letter}"><label class="opt"><input type="checkbox" name="lines" value="${line}"${checked}><span class="pin no">${letter}</span><span class="doc" dir="auto">${text}</span></label><a class="s plain dim" href="#l${line}">${t("desk.import.line-no", { line })}</a></li>`;
  });
  const buttons = answers.map((value) =>
    button(look, { label: t(`intake.together.${value}`), name: "as", value }),
  );
  const body = html`${noneChecked(look, view, group)}<ul class="many">${rows}</ul><p class="s dim">${t("intake.together.checked")}</p><div class="do">${languageChoice(look, view, first)}${buttons}</div>`;
  const links = html` <a href="#l${first}">${first}</a>–<a href="#l${last}">${last}</a>`;
  return html`<li${attribute("class", isNext && "open")}><span class="pin no" aria-hidden="true">${letterOf(from)}</span><div><div class="q"${isNext && nextMarks}><b>${t("intake.together.lost", { count: lines.length })}</b><span class="s nw">${t("desk.import.line", { count: lines.length })}${links}</span></div><p class="why">${why}</p>${correction(look, view, { do: "place-lines", group }, body)}</div></li>`;
}

export function languageChoice({ t }: Look, { state }: ImportView, line: number): Html {
  const [first = ""] = state.languages;
  if (state.languages.length < 2) return hidden("language", first);
  const languages = state.languages.map((value) => ({
    value,
    label: languageName(value, t.locale),
  }));
  return html`<label class="vh" for="of-${line}">${t("desk.import.place.language")}</label><select id="of-${line}" name="language">${options(languages, first)}</select>`;
}

/** Entries of which nobody can say from their words whether they are organisations or persons. */
export function kindsBody(look: Look, view: ImportView, entries: readonly Entry[]): Html {
  const { t } = look;
  const group = "kinds";
  const checked = attribute("checked", !isUnchecked(view, group) && "checked");
  const rows = entries.map((entry) => {
    const edit = html`<a class="s" href="?edit=${encodeURIComponent(entry.key)}#r-${entry.key}" aria-label="${t("desk.import.entries.edit", { name: entry.printed })}">${t("desk.import.edit-split")}</a>`;
    return html`<li><label class="opt"><input type="checkbox" name="keys" value="${entry.key}"${checked}><span class="num dim">${positionOf(view.state, entry.key)}</span><span class="doc"><bdi>${entry.raw}</bdi></span></label>${edit}</li>`;
  });
  const buttons = (["organisation", "person"] as const).map((value) =>
    button(look, { label: t(`intake.together.${value}`), name: "kind", value }),
  );
  const body = html`${noneChecked(look, view, group)}<ul class="many">${rows}</ul><p class="s dim">${t("intake.together.checked")}</p><div class="do">${buttons}</div>`;
  return html`<p class="why">${t("intake.together.kinds.why")}</p>${correction(look, view, { do: "kinds", group }, body)}`;
}
