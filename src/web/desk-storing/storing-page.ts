/** `/desk/imports/{id}` while a long list is being stored: how far it is, in words and numbers, without a script. */
import { formatNumber } from "#locales/translate.ts";
import type { ImportRun } from "#store/read-import/runs.ts";
import type { SourceFile } from "#store/read/sources.ts";
import { head } from "../desk/frame.ts";
import { button, form, hidden, type Look } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import { html, type Html } from "../html.ts";

export interface StoringView {
  readonly source: Pick<SourceFile, "id" | "name" | "work">;
  readonly run: ImportRun;
  readonly stopped: boolean;
  readonly slug: string;
}

export function storingPage(look: Look, view: StoringView): Html {
  const { t } = look;
  const { source, run, stopped } = view;
  const { done, total } = run;
  const words =
    done === total && !stopped
      ? t("intake.storing.publishing", { total })
      : t("intake.storing.lines", { done, total });
  const bar = html`<progress value="${done}" max="${Math.max(total, 1)}" aria-label="${t("intake.storing.heading")}">${formatNumber(done, t.locale)}</progress>`;
  const next = stopped
    ? stoppedPart(look, view)
    : html`<p class="dim">${t("intake.storing.leave")}</p>`;
  return html`${head({ title: t("intake.storing.heading"), crumb: named(source.name) })}<section class="sheet pad" aria-label="${t("intake.storing.heading")}"><p role="status">${words}</p>${bar}${next}</section>`;
}

function stoppedPart(look: Look, { source, run, slug }: StoringView): Html {
  const { t } = look;
  const goOn =
    source.work === null
      ? ""
      : form(
          look,
          `/desk/imports/${source.id}/store`,
          html`${hidden("state", run.state)}${button(look, { label: t("intake.storing.go-on"), classes: "go" })}`,
        );
  return html`<p class="ask">${t("intake.storing.stopped")}</p><div class="btns">${goOn}<a class="btn bare" href="/desk/statements/${slug}/removal">${t("intake.storing.remove")}</a></div>`;
}
