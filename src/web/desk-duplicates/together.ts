/** `/desk/duplicates/together`: what deciding several pairs at once would do, before it is done. */
import { formatNumber } from "#locales/translate.ts";
import { head } from "../desk/frame.ts";
import { button, form, hidden, type Look } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import { differingWords } from "../desk-review/differing-words.ts";
import { html, nothing, type Html } from "../html.ts";
import { inCommon, type PairView } from "./read-pairs.ts";

export interface Together {
  readonly pairs: readonly PairView[];
  /** Organisations of the registry now. */
  readonly organisations: number;
}

export function togetherPage(look: Look, { pairs, organisations }: Together): Html {
  const { t } = look;
  const crumb = html`<a class="plain" href="/desk/duplicates">${t("desk.duplicates.heading")}</a>`;
  const title = t("desk.duplicates.together.heading", { count: pairs.length });
  const back = html`<a class="btn bare" href="/desk/duplicates">${t("desk.duplicates.together.rather")}</a>`;
  if (pairs.length === 0)
    return html`${head({ title, crumb })}<section class="sheet"><p class="empty">${t("desk.duplicates.together.none")}</p></section><div class="btns">${back}</div>`;
  const number = (value: number): string => formatNumber(value, t.locale);
  const tally = html`<div class="tally"><span>${t("desk.organisations.heading")}</span><span>${number(organisations)}</span><span class="dimmer">${t("desk.duplicates.becomes")}</span><span>${number(organisations - pairs.length)}</span></div>`;
  const act = html`${pairs.map(({ key }) => hidden("pair", key))}<div class="btns">${button(look, { label: t("desk.duplicates.together.act", { count: pairs.length }), classes: "go" })}${back}</div>`;
  return html`${head({ title, crumb, lede: t("desk.duplicates.together.lede") })}
<section class="sheet bulk"><ol>${pairs.map((pair) => row(look, pair))}</ol>${tally}${form(look, "/desk/duplicates/together", act)}</section>`;
}

function row({ t }: Look, { sides }: PairView): Html {
  const [one, other] = sides;
  const both = inCommon(sides).map(
    ({ line, other: second }) =>
      html`<br><span class="dim s">${named(line.title, line.language)}: ${t("desk.duplicates.both", { one: line.number, other: second.number })}</span>`,
  );
  return html`<li><span>${differingWords(one.name, other.name)}<br><span class="dim">${differingWords(other.name, one.name)}</span>${both.length > 0 ? both : nothing}</span></li>`;
}
