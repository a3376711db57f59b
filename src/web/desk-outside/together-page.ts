/** `/desk/outside/{source}/together`: what one answer to many proposals would do, before it is done. */
import { formatNumber } from "#locales/translate.ts";
import type { OutsideSource, ProposalVerdict } from "#store/read-registry/outside.ts";
import { head } from "../desk/frame.ts";
import { button, form, hidden, type Look } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import { html, type Html } from "../html.ts";
import { officialName } from "#domain/organisation.ts";
import type { ProposalView } from "./proposals-page.ts";

export interface TogetherView {
  readonly source: OutsideSource;
  readonly verdict: ProposalVerdict;
  readonly answer: "add" | "new" | "decline";
  readonly proposals: readonly ProposalView[];
  /** Organisations of the registry now. */
  readonly organisations: number;
}

export function togetherPage(look: Look, view: TogetherView): Html {
  const { t } = look;
  const { source, verdict, answer, proposals } = view;
  const here = `/desk/outside/${source.id}`;
  const count = proposals.length;
  const crumb = html`<a class="plain" href="${here}?of=${verdict}">${named(source.name)}</a>`;
  const title = t("registry.outside.together.heading", { answer, count });
  const back = html`<a class="btn bare" href="${here}?of=${verdict}">${t("registry.outside.together.rather")}</a>`;
  const fields = proposals.map(({ proposal }) => hidden("position", proposal.position));
  const act = html`${fields}${hidden("answer", answer)}${hidden("of", verdict)}<div class="btns">${button(look, { label: t("registry.outside.together.act", { answer, count }), classes: "go" })}${back}</div>`;
  return html`${head({ title, crumb, lede: t("registry.outside.together.lede") })}
<section class="sheet bulk"><ol>${proposals.map(row)}</ol>${tally(look, view)}${form(look, here, act)}</section>`;
}

function row({ proposal, record }: ProposalView): Html {
  const [first] = proposal.record.names;
  const known = record ? html`<br><span class="dim">${named(officialName(record))}</span>` : "";
  return html`<li><span>${named(first?.name ?? "", first?.language)}${known}</span></li>`;
}

function tally({ t }: Look, { answer, proposals, organisations }: TogetherView): Html {
  const after = answer === "new" ? organisations + proposals.length : organisations;
  const number = (value: number): string => formatNumber(value, t.locale);
  return html`<div class="tally"><span>${t("registry.outside.records")}</span><span>${number(organisations)}</span><span class="dimmer">${t("desk.duplicates.becomes")}</span><span>${number(after)}</span></div>`;
}
