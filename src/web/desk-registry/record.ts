/** What the registry knows beyond the name, which records are joined into this one, and who changed what and why. */
import { officialName, type Organisation } from "#domain/organisation.ts";
import { formatMoment } from "#locales/translate.ts";
import type { OutsideSource } from "#store/read-registry/outside.ts";
import type { RecordChange } from "#store/read-registry/history.ts";
import { button, form, hidden, type Look } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import { html, nothing, type Html } from "../html.ts";

export interface RecordView {
  readonly parent: Organisation | null;
  readonly joined: readonly Organisation[];
  readonly history: readonly (RecordChange & { readonly name: string })[];
  /** What it took over from files from outside, the newest first. */
  readonly outside: readonly {
    readonly from: OutsideSource;
    readonly reference: string | null;
    readonly at: string;
    readonly name: string;
  }[];
}

export function factsPart(look: Look, organisation: Organisation, { parent }: RecordView): Html {
  const { t } = look;
  const row = (label: string, value: Html | string): Html =>
    html`<li><span class="dim">${label}</span><span>${value}</span></li>`;
  const rows = [
    ...(organisation.kind
      ? [row(t("desk.record.kind"), t(`desk.record.kind.${organisation.kind}`))]
      : []),
    ...organisation.identifiers.map(({ scheme, value }) => row(t(`desk.record.${scheme}`), value)),
    ...(parent ? [row(t("desk.record.parent"), recordLink(parent))] : []),
  ];
  const list = rows.length > 0 ? html`<ol>${rows}</ol>` : "";
  return html`<section>${list}<p><a class="btn" href="/desk/organisations/${organisation.id}/edit" data-key="E">${t("desk.record.heading")}</a></p></section>`;
}

export function joinedPart(look: Look, { id }: Organisation, { joined }: RecordView): Html {
  const { t } = look;
  if (joined.length === 0) return nothing;
  const rows = joined.map((one) => {
    const undo = html`${hidden("other", one.id)}${button(look, { label: t("desk.record.separate"), classes: "bare" })}`;
    return html`<li>${named(officialName(one))} ${form(look, `/desk/organisations/${id}/undo`, undo)}</li>`;
  });
  return html`<section class="sheet" aria-labelledby="jo"><div class="phead"><h2 id="jo">${t("desk.record.joined")}</h2></div><div class="pad-in"><ul class="domains">${rows}</ul></div></section>`;
}

/** Whose words these are: source, licence, its own address there, and who took them over. */
export function outsidePart({ t }: Look, { outside }: RecordView): Html {
  if (outside.length === 0) return nothing;
  const rows = outside.map(({ from, reference, at, name }) => {
    const source = html`<a href="/desk/outside/${from.id}">${named(from.name)}</a>`;
    const there = /^https?:/.test(reference ?? "")
      ? html`<a href="${reference}" rel="noreferrer nofollow">${reference?.replace(/^https?:\/\//, "")}</a>`
      : (reference ?? "");
    const told = t("registry.outside.origin.row", { date: formatMoment(at, t.locale), name });
    return html`<tr><th scope="row">${source}</th><td>${from.licence}</td><td>${there}</td><td class="dim">${told}</td></tr>`;
  });
  return html`<section class="sheet" aria-labelledby="ou"><div class="phead"><h2 id="ou">${t("registry.outside.origin")}</h2></div><table class="stack"><tbody>${rows}</tbody></table></section>`;
}

export function historyPart({ t }: Look, { history }: RecordView): Html {
  if (history.length === 0) return nothing;
  const rows = history.map(
    ({ at, name, kind, reason }) =>
      html`<tr><td class="dim nw">${formatMoment(at, t.locale)}</td><th scope="row">${t(`desk.record.change.${kind === "edited" || kind === "settled" ? kind : "undone"}`)}</th><td>${named(name)}</td><td>${reason ?? ""}</td></tr>`,
  );
  return html`<section class="sheet" aria-labelledby="hi"><div class="phead"><h2 id="hi">${t("desk.record.history")}</h2></div><table class="stack"><tbody>${rows}</tbody></table></section>`;
}

function recordLink(organisation: Organisation): Html {
  return html`<a href="/desk/organisations/${organisation.id}">${named(officialName(organisation))}</a>`;
}
