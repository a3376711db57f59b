/** Corrections of names that were asked for through the private link and are more than typography. */
import { button, form, hidden, type Look } from "../desk/look.ts";
import { dayAndTime } from "../desk/when.ts";
import { html, type Html } from "../html.ts";
import { sentence } from "../sentence.ts";
import { differingWords } from "./differing-words.ts";

export interface Correction {
  readonly id: string;
  readonly number: number;
  readonly before: string;
  readonly after: string;
  readonly at: string;
  readonly slug: string;
  readonly title: string;
}

export function correctionsPart(look: Look, waiting: readonly Correction[]): Html | null {
  const { t } = look;
  if (waiting.length === 0) return null;
  const rows = waiting.map((one) => correctionRow(look, one));
  return html`<section class="sheet corrections" aria-labelledby="co"><div class="phead"><h2 id="co">${t("desk.corrections.heading")}</h2><span class="dim">${t("desk.corrections.count", { count: waiting.length })}</span></div>${rows}</section>`;
}

function correctionRow(
  look: Look,
  { id, number, before, after, at, slug, title }: Correction,
): Html {
  const { t, now } = look;
  const answer = (decision: "accept" | "refuse"): Html =>
    form(
      look,
      `/desk/corrections/${id}`,
      html`${hidden("decision", decision)}${button(look, { label: t(`desk.corrections.${decision}`) })}`,
    );
  const where = sentence(t, "desk.corrections.where", {
    title: html`<a class="plain doc" href="/desk/statements/${slug}"><bdi>${title}</bdi></a>`,
    date: dayAndTime(at, now, t.locale),
  });
  return html`<div class="pair" id="k-${id}"><div class="ab"><span class="nos">${t("desk.import.number", { number })}</span><div><span class="nm">${differingWords(before, after)}</span><p class="meta">${t("desk.corrections.now")}</p></div><div><span class="nm">${differingWords(after, before)}</span><p class="meta">${where}</p></div></div><div class="do">${answer("accept")}${answer("refuse")}<span class="end dim s">${t("desk.corrections.effect")}</span></div></div>`;
}
