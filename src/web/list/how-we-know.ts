/** Evidence explained: every kind that occurs, strongest first, with its count and what it means. */
import { evidences } from "#domain/evidence.ts";
import { formatNumber, type Translate } from "#locales/translate.ts";
import type { Tallies } from "#store/read/signatories.ts";
import { type Html, html, nothing } from "../html.ts";
import { icon, type Icon } from "../icons.ts";

/** What the page that holds it must bring. */
export const knowledgeIcons: readonly Icon[] = evidences;

export function formatKnowledge(t: Translate, { organisation, person }: Tallies): Html {
  const counts = evidences.toReversed().map((evidence) => {
    const count =
      (organisation.byEvidence.get(evidence) ?? 0) + (person.byEvidence.get(evidence) ?? 0);
    return { evidence, count };
  });
  const found = counts.filter(({ count }) => count > 0);
  if (found.length === 0) return nothing;
  const entries = found.map(({ evidence, count }) => {
    return html`<div><dt>${icon(evidence, evidence === "listed" ? "grey" : "ink")}<span>${t(`web.evidence.${evidence}.name`)}</span> <b>${formatNumber(count, t.locale)}</b></dt><dd>${t(`web.evidence.${evidence}.meaning`)}</dd></div>`;
  });
  const order = found.length > 1 && html`<span class="opt">${t("web.know.order")}</span>`;
  return html`<div class="know" id="how-we-know"><h3 class="sub3">${t("web.know.title")}${order}</h3><dl>${entries}</dl></div>`;
}
