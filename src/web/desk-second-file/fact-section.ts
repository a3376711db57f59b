/** What the file says of the statement itself, and says otherwise: it is changed where all facts are, not by the file. */
import { formatDate } from "#locales/translate.ts";
import type { FactDifference } from "#operations/second-file/compare-facts.ts";
import { linkButton, type Look } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import { html, nothing, type Html } from "../html.ts";
import { sentence } from "../sentence.ts";
import type { DifferenceView } from "./take-row.ts";

export function factSection(look: Look, { facts, statement }: DifferenceView): Html {
  const { t } = look;
  if (facts.length === 0) return nothing;
  const rows = facts.map((one) => {
    const isState = one.fact === "state";
    const act = linkButton(look, `/desk/statements/${statement.slug}${isState ? "" : "/facts"}`, {
      label: t(`intake.difference.facts.${isState ? "life" : "go"}`),
      classes: "bare",
    });
    return html`<li><span>${factSentence(look, one)}</span>${act}</li>`;
  });
  return html`<section class="sheet" aria-labelledby="facts"><div class="phead"><h2 id="facts">${t("intake.difference.facts")}</h2><span class="dim">${t("intake.difference.facts.lede")}</span></div><ul class="what-next">${rows}</ul></section>`;
}

function factSentence(look: Look, { fact, before, now }: FactDifference): Html {
  const { t } = look;
  if (fact === "state") return html`${t("intake.difference.facts.state", { now })}`;
  const words = (value: string): Html =>
    fact === "deadline" ? html`${formatDate(value, t.locale)}` : named(value);
  const params = {
    before: before === null ? "" : words(before),
    now: words(now),
    isNone: before === null ? "yes" : "no",
  };
  return sentence(t, `intake.difference.facts.${fact}`, params);
}
