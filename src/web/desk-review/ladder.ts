/** The six steps of evidence in order: those that are there, and the words for each. */
import { evidences, isAtLeast, type Evidence } from "#domain/evidence.ts";
import type { Look } from "../desk/look.ts";
import { attribute } from "../desk/markup.ts";
import { html, type Html } from "../html.ts";

export interface Ladder {
  readonly has: Evidence;
  /** What the statement's policy asks for before publishing without a look. */
  readonly wanted: Evidence | null;
  /** Shown under the step that was reached. */
  readonly when: string;
}

export function ladder({ t }: Look, { has, wanted, when }: Ladder, labelledBy: string): Html {
  const steps = evidences.map((step) => {
    const reached = step !== "listed" && isAtLeast(has, step);
    const needed = !reached && step === wanted;
    const words =
      step === has ? when : needed ? t("desk.ladder.wanted") : t(`desk.ladder.${step}.more`);
    return html`<li${attribute("class", reached || step === has ? "has" : needed && "need")}><b>${t(`desk.ladder.${step}`)}</b>${words}</li>`;
  });
  return html`<ol class="ladder" aria-labelledby="${labelledBy}">${steps}</ol>`;
}
