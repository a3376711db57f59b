/** `/desk/organisations` and `/desk/organisations/{id}`: the registry as the desk keeps it. */
import { ruleParams } from "#locales/rule-params.ts";
import { officialName, type Organisation } from "#domain/organisation.ts";
import type { Problem } from "#domain/refusal.ts";
import type { Signatory } from "#domain/signatory.ts";
import { countryName, formatDate, formatMoment, languageName } from "#locales/translate.ts";
import type { ConfirmedDomain, OrganisationVerdict } from "#store/read/organisations.ts";
import { textField } from "../desk/fields.ts";
import { head } from "../desk/frame.ts";
import { button, form, hidden, type Look } from "../desk/look.ts";
import { attribute, named, sayIfKnown } from "../desk/markup.ts";
import { differingWords } from "../desk-review/differing-words.ts";
import { hostOf } from "../desk-review/compare.ts";
import { html, nothing, type Html } from "../html.ts";
import { factsPart, historyPart, joinedPart, outsidePart, type RecordView } from "./record.ts";
import { sentence } from "../sentence.ts";

export interface Found {
  readonly q: string;
  readonly organisations: readonly Organisation[];
  readonly more: boolean;
}

export function organisationsPage(look: Look, { q, organisations, more }: Found): Html {
  const { t } = look;
  const search = html`<form class="filters" role="search" method="get" action="/desk/organisations" aria-label="${t("desk.organisations.search")}"><label class="vh" for="q">${t("desk.organisations.search")}</label><input type="search" id="q" name="q" value="${q}" placeholder="${t("desk.organisations.name")}"><button class="btn">${t("desk.show")}</button></form>`;
  const empty = html`<p class="empty">${q === "" ? t("desk.organisations.empty") : t("desk.organisations.no-match", { q })}</p>`;
  const rows = organisations.map((one) => organisationRow(look, one));
  const table = html`<table class="stack"><thead><tr><th>${t("desk.organisations.name")}</th><th>${t("desk.signatories.country")}</th><th>${t("desk.organisations.website")}</th><th>${t("desk.organisations.domains")}</th></tr></thead><tbody>${rows}</tbody></table>${more ? html`<p class="empty">${t("desk.organisations.more")}</p>` : ""}`;
  const end = html`<a class="btn" href="/desk/outside">${t("registry.outside.link")}</a>`;
  return html`${head({ title: t("desk.organisations.heading"), lede: t("desk.organisations.lede"), end })}${search}<div class="sheet">${organisations.length === 0 ? empty : table}</div>`;
}

function organisationRow({ t }: Look, one: Organisation): Html {
  const name = officialName(one);
  const language = one.names.find((each) => each.name === name)?.language;
  const none = html`<span class="dimmer">${t("desk.none")}</span>`;
  return html`<tr><th scope="row" class="nm"><a href="/desk/organisations/${one.id}">${named(name, language)}</a></th><td data-l="${t("desk.signatories.country")}">${one.country ? countryName(one.country, t.locale) : none}</td><td data-l="${t("desk.organisations.website")}">${hostOf(one.website) ?? none}</td><td data-l="${t("desk.organisations.domains")}">${one.domains.length > 0 ? one.domains.join(", ") : none}</td></tr>`;
}

export interface OrganisationView {
  readonly organisation: Organisation;
  readonly domains: readonly (ConfirmedDomain & { readonly name: string })[];
  readonly signed: readonly (Signatory & { readonly slug: string; readonly title: string })[];
  readonly alike: readonly Alike[];
  readonly problems: readonly Problem[];
  readonly typed: string;
  readonly said: Html | null;
  readonly record: RecordView;
}

export interface Alike {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly rule: string;
  readonly params: Readonly<Record<string, string>>;
  readonly verdict: OrganisationVerdict | null;
}

export function organisationPage(look: Look, view: OrganisationView): Html {
  const { t } = look;
  const { organisation } = view;
  const name = officialName(organisation);
  const where = organisation.country
    ? countryName(organisation.country, t.locale)
    : t("desk.organisations.no-country");
  const crumb = html`<a class="plain" href="/desk/organisations">${t("desk.organisations.heading")}</a>`;
  return html`${head({ title: named(name), crumb, lede: where })}${view.said}
<div class="two"><div>${domainsPart(look, view)}${joinedPart(look, organisation, view.record)}${alikePart(look, view, name)}${signedPart(look, view)}${outsidePart(look, view.record)}${historyPart(look, view.record)}</div><aside class="side">${namesPart(look, organisation)}${factsPart(look, organisation, view.record)}</aside></div>`;
}

function namesPart({ t }: Look, { names, website }: Organisation): Html {
  const rows = names.map(
    ({ name, type, language, since, until }) =>
      html`<li><span class="dim">${t(`desk.name.${type}`)}</span><span>${named(name, language)}${language ? html` <span class="tag">${languageName(language, t.locale)}</span>` : ""}${(since ?? until) ? html` <span class="dim s">${since ?? ""}–${until ?? ""}</span>` : ""}</span></li>`,
  );
  const site = html`<li><span class="dim">${t("desk.organisations.website")}</span><span>${website ? html`<a href="${website}" rel="noreferrer nofollow">${hostOf(website)}</a>` : html`<span class="dimmer">${t("desk.none")}</span>`}</span></li>`;
  return html`<section><h2>${t("desk.organisations.names")}</h2><ol>${rows}${site}</ol></section>`;
}

function domainsPart(
  look: Look,
  { organisation, domains, problems, typed }: OrganisationView,
): Html {
  const { t } = look;
  const action = `/desk/organisations/${organisation.id}/domains`;
  const rows = domains.map(
    ({ domain, at, name }) =>
      html`<li><b>${domain}</b><span class="dim s">${t("desk.domain.by", { name, date: formatDate(at, t.locale) })}</span>${form(look, `${action}/removal`, html`${hidden("domain", domain)}${button(look, { label: t("desk.domain.remove"), classes: "bare" })}`)}</li>`,
  );
  const add = form(
    look,
    action,
    html`${textField(look, { name: "domain", label: t("desk.domain.add"), hint: t("desk.domain.hint"), value: typed || (hostOf(organisation.website) ?? ""), most: 253 }, problems)}<div class="btns">${button(look, { label: t("desk.domain.act") })}</div>`,
    "stackform",
  );
  return html`<section class="sheet" aria-labelledby="do"><div class="phead"><h2 id="do">${t("desk.domain.heading")}</h2></div><div class="pad-in">${rows.length > 0 ? html`<ul class="domains">${rows}</ul>` : html`<p class="dim">${t("desk.domain.none")}</p>`}${add}</div></section>`;
}

/** Entries the name engine finds alike; what a person said stays and can be said otherwise. */
function alikePart(look: Look, { organisation, alike }: OrganisationView, name: string): Html {
  const { t } = look;
  if (alike.length === 0) return nothing;
  const pairs = alike.map((one) => {
    const settle = (verdict: "same" | "different"): Html =>
      form(
        look,
        `/desk/organisations/${organisation.id}/verdicts`,
        html`${hidden("other", one.id)}${hidden("verdict", verdict)}${button(look, { label: t(`desk.verdict.${verdict}`) })}`,
      );
    const said = one.verdict
      ? html`<span class="dim s">${t(`desk.verdict.said.${one.verdict}`)}</span>`
      : "";
    const meta = html`<p class="meta">${one.country ? countryName(one.country, t.locale) : t("desk.import.no-country")}, <a href="/desk/organisations/${one.id}">${t("desk.case.open")}</a></p>`;
    return html`<article class="pair nolab"${attribute("id", `v-${one.id}`)}><div class="ab"><div><span class="nm">${differingWords(name, one.name)}</span></div><div><span class="nm">${differingWords(one.name, name)}</span>${meta}</div></div><p class="why">${sayIfKnown(t, `names.rule.${one.rule}`, ruleParams(one.rule, one.params, t.locale), one.rule)} <span class="code">${one.rule}</span></p><div class="do">${one.verdict === "same" ? "" : settle("same")}${one.verdict === "different" ? "" : settle("different")}${said}</div></article>`;
  });
  return html`<section class="sheet" aria-labelledby="al"><div class="phead"><h2 id="al">${t("desk.alike.heading")}</h2><span class="dim">${t("desk.alike.lede")}</span></div>${pairs}</section>`;
}

function signedPart({ t }: Look, { signed }: OrganisationView): Html {
  const rows = signed.map(
    (one) =>
      html`<tr><td class="num dim">${one.number}</td><th scope="row"><a class="plain doc" href="/desk/statements/${one.slug}/signatories?q=${encodeURIComponent(one.printed)}">${named(one.title)}</a></th><td>${named(one.printed, one.nameLanguage)}</td><td class="dim">${t(`desk.evidence.${one.evidence}`)}</td><td class="dim nw">${formatMoment(one.signedAt, t.locale)}</td></tr>`,
  );
  const body =
    signed.length === 0
      ? html`<p class="empty">${t("desk.signed.none")}</p>`
      : html`<table class="stack"><thead><tr><th class="num">${t("desk.import.entries.number")}</th><th>${t("desk.statements.title")}</th><th>${t("desk.signed.as")}</th><th>${t("desk.signatories.evidence")}</th><th>${t("desk.signatories.date")}</th></tr></thead><tbody>${rows}</tbody></table>`;
  return html`<section class="sheet" aria-labelledby="sg"><div class="phead"><h2 id="sg">${t("desk.signed.heading")}</h2></div>${body}</section>`;
}

export function domainSaid({ t }: Look, domain: string): Html {
  return sentence(t, "desk.domain.said", { domain: html`<b>${domain}</b>` });
}
