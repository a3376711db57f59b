/** `/desk/outside/{source}`: what one file proposes, beside the records of the registry; answered singly or together. */
import { ruleParams } from "#locales/rule-params.ts";
import { addsToRecord, mergeOutside, type OutsideRecord } from "#domain/input/outside.ts";
import { factsOf, officialName, type Organisation } from "#domain/organisation.ts";
import { countryName, formatNumber, languageName } from "#locales/translate.ts";
import type {
  OutsideProposal,
  OutsideSource,
  ProposalCount,
  ProposalVerdict,
} from "#store/read-registry/outside.ts";
import { head, keyList } from "../desk/frame.ts";
import { button, form, hidden, type Look } from "../desk/look.ts";
import { attribute, named, sayIfKnown } from "../desk/markup.ts";
import { differingWords } from "../desk-review/differing-words.ts";
import { hostOf } from "../desk-review/compare.ts";
import { html, joined, nothing, type Html } from "../html.ts";
import { sumOf } from "./sources-page.ts";

export interface ProposalView {
  readonly proposal: OutsideProposal;
  /** The record that it may be about. */
  readonly record: Organisation | null;
}

export interface ProposalsView {
  readonly source: OutsideSource;
  readonly counts: readonly ProposalCount[];
  readonly verdict: ProposalVerdict;
  readonly shown: readonly ProposalView[];
  /** Place of the one that is looked at, which the keys answer. */
  readonly current: number;
  /** Only those after this place are shown. */
  readonly after: number;
  /** Place of the last one shown, when more follow. */
  readonly next: number | null;
  readonly said: Html | null;
}

/** Answered in one step at most. */
export const mostTogether = 500;
const verdicts = ["same", "possible", "new"] as const;

export function proposalsPage(look: Look, view: ProposalsView): Html {
  const { t } = look;
  const { source, counts } = view;
  const crumb = html`<a class="plain" href="/desk/outside">${t("registry.outside.heading")}</a>`;
  const lede = t("registry.outside.read", { ...source.told, first: "" });
  const title = t("registry.outside.from", { name: source.name, licence: source.licence });
  const keys = keyList(look, [
    ["J K", "desk.keys.next-previous"],
    ["U", "desk.keys.undo"],
  ]);
  return html`${head({ title, crumb, lede, end: view.shown.length > 0 && keys })}${view.said}${strip(look, view)}
<div class="dup"><div>${list(look, view)}</div><aside class="side">${togetherPart(look, view)}${answeredPart(look, counts)}${problemsPart(look, source)}</aside></div>`;
}

function open(counts: readonly ProposalCount[], verdict: ProposalVerdict): number {
  return sumOf(
    counts.filter((one) => one.verdict === verdict),
    null,
  );
}

function strip({ t }: Look, { source, counts, verdict }: ProposalsView): Html {
  const links = verdicts.map(
    (one) =>
      html`<a href="/desk/outside/${source.id}?of=${one}"${attribute("aria-current", one === verdict && "page")}>${t(`registry.outside.verdict.${one}`)} <span class="n">${formatNumber(open(counts, one), t.locale)}</span></a>`,
  );
  return html`<nav class="sub" aria-label="${t("registry.outside.open")}">${links}</nav>`;
}

function list(look: Look, view: ProposalsView): Html {
  const { t } = look;
  const { source, shown, next, verdict } = view;
  if (shown.length === 0)
    return html`<section class="sheet"><p class="empty">${t("registry.outside.all-answered")}</p></section>`;
  const rows = shown.map((one) => proposalRow(look, one, view));
  const more = next
    ? html`<p class="pad-in"><a class="btn" href="/desk/outside/${source.id}?of=${verdict}&amp;after=${next}">${t("registry.outside.more", { count: shown.length })}</a></p>`
    : "";
  return html`<section class="sheet"><ol data-list="open">${rows}</ol>${more}</section>`;
}

function proposalRow(look: Look, { proposal, record }: ProposalView, view: ProposalsView): Html {
  const { t } = look;
  const { record: from, rule, params } = proposal;
  const name = from.names[0]?.name ?? "";
  const known = record ? officialName(record) : "";
  const isCurrent = proposal.position === view.current;
  const link = html`<a class="plain" href="${addressOf(view, proposal.position)}"${attribute("aria-current", isCurrent && "true")}><span class="nm"${attribute("lang", from.names[0]?.language)}>${record ? differingWords(name, known) : named(name)}</span></a>`;
  const left = html`<div><p class="meta">${t("registry.outside.reference")}</p>${link}${meta(look, from.country, from.website, from.reference)}</div>`;
  const right = record
    ? html`<div><p class="meta">${t("registry.outside.here")}</p><a class="plain" href="/desk/organisations/${record.id}"><span class="nm">${differingWords(known, name)}</span></a>${meta(look, record.country, record.website, null)}</div>`
    : "";
  const why = record
    ? html`<p class="why">${reason(look, rule, params)} <span class="code">${rule}</span></p>`
    : nothing;
  return html`<li class="pair nolab${isCurrent ? " on" : ""}"${attribute("id", isCurrent && "next")}><div class="ab">${left}${right}</div>${why}<p class="why">${adds(look, from, record)}</p>${answers(look, proposal, record, isCurrent)}</li>`;
}

function addressOf({ source, verdict, after }: ProposalsView, position: number): string {
  const from = after > 0 ? `&after=${after}` : "";
  return `/desk/outside/${source.id}?of=${verdict}${from}&at=${position}#next`;
}

function reason({ t }: Look, rule: string, params: OutsideProposal["params"]): Html | string {
  return rule === "identifier"
    ? t("registry.outside.rule.identifier")
    : sayIfKnown(t, `names.rule.${rule}`, ruleParams(rule, params, t.locale), rule);
}

function meta(
  { t }: Look,
  country: string | null,
  website: string | null,
  reference: string | null,
): Html {
  const parts = [
    country ? countryName(country, t.locale) : t("desk.import.no-country"),
    hostOf(website),
    reference?.replace(/^https?:\/\//, "") ?? null,
  ].filter((part) => part !== null);
  return html`<p class="meta">${joined(parts, ", ")}</p>`;
}

/** What accepting would bring, word for word. */
function adds({ t }: Look, from: OutsideRecord, record: Organisation | null): Html {
  const label = html`<span class="dim">${t("registry.outside.adds")}</span>`;
  if (record && !addsToRecord(factsOf(record), from))
    return html`${label} ${t("registry.outside.adds-nothing")}`;
  const before = record ? factsOf(record) : null;
  const after = before ? mergeOutside(before, from) : null;
  const had = new Set(before?.names.map(({ name }) => name));
  const names = (after?.names ?? from.names.slice(1)).filter(({ name }) => !had.has(name));
  const facts = names.map(
    ({ name, type, language }) =>
      html`${t(`desk.name.${type}`)}: ${named(name, language)}${language ? html` <span class="tag">${languageName(language, t.locale)}</span>` : ""}`,
  );
  const { country, website, kind, identifiers } = after ?? from;
  if (country && country !== before?.country)
    facts.push(
      html`${t("registry.outside.adds.country", { country: countryName(country, t.locale) })}`,
    );
  if (website && website !== before?.website)
    facts.push(html`${t("registry.outside.adds.website", { website: hostOf(website) ?? "" })}`);
  if (kind && kind !== before?.kind)
    facts.push(html`${t("registry.outside.adds.kind", { kind: t(`desk.record.kind.${kind}`) })}`);
  const held = new Set(before?.identifiers.map(({ scheme }) => scheme));
  for (const { scheme, value } of identifiers)
    if (!held.has(scheme)) facts.push(html`${t(`desk.record.${scheme}`)}: ${value}`);
  if (facts.length === 0) return html`${label} ${t("registry.outside.adds-name")}`;
  return html`${label} ${joined(facts, "; ")}`;
}

const answerKeys = { add: "A", new: "N", decline: "D" } as const;

function answers(
  look: Look,
  { source, position, verdict }: OutsideProposal,
  record: Organisation | null,
  isCurrent: boolean,
): Html {
  const answer = (value: "add" | "new" | "decline"): Html =>
    button(look, {
      label: look.t(`registry.outside.answer.${value}`),
      name: "answer",
      value,
      ...(isCurrent && { key: answerKeys[value] }),
      ...(value === "decline" && { classes: "bare" }),
    });
  const body = html`${hidden("position", position)}${hidden("of", verdict)}${record ? answer("add") : ""}${answer("new")}${answer("decline")}`;
  return html`<div class="do">${form(look, `/desk/outside/${source}`, body)}</div>`;
}

/** Only what a rule calls the same is added together; what is perhaps a record is looked at one by one. */
function togetherPart(look: Look, { source, counts, verdict }: ProposalsView): Html {
  const { t } = look;
  const all = open(counts, verdict);
  if (all < 2) return nothing;
  const count = Math.min(all, mostTogether);
  const link = (answer: "add" | "new" | "decline"): Html =>
    html`<a class="btn${answer === "decline" ? " bare" : ""}" href="/desk/outside/${source.id}/together?of=${verdict}&amp;answer=${answer}">${t(`registry.outside.together.${answer}`, { count })}</a>`;
  const links = [
    verdict === "same" ? link("add") : "",
    verdict === "new" ? link("new") : "",
    link("decline"),
  ];
  const most =
    all > count
      ? html`<p class="dim s">${t("registry.outside.together.most", { most: mostTogether })}</p>`
      : "";
  return html`<section><h2>${t("registry.outside.together")}</h2><div class="btns">${links}</div>${most}</section>`;
}

function answeredPart({ t }: Look, counts: readonly ProposalCount[]): Html {
  const row = (label: string, count: number): Html =>
    html`<div class="row"><span class="dim">${label}</span><span>${formatNumber(count, t.locale)}</span></div>`;
  return html`<section><h2>${t("desk.duplicates.decided")}</h2>${row(t("registry.outside.accepted"), sumOf(counts, "accepted"))}${row(t("registry.outside.declined"), sumOf(counts, "declined"))}</section>`;
}

function problemsPart({ t }: Look, { told }: OutsideSource): Html {
  if (told.problems === 0) return nothing;
  const rows = told.first.map(
    ({ at, code, found }) =>
      html`<li>${t(`registry.outside.problem.${code as "no-name"}`, { at, found })}</li>`,
  );
  const rest = told.problems - told.first.length;
  const more = rest > 0 ? html`<li>${t("registry.cli.more", { more: rest })}</li>` : "";
  return html`<section><details><summary>${t("registry.outside.problems", { count: told.problems })}</summary><ol>${rows}${more}</ol></details></section>`;
}
