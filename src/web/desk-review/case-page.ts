/** `/desk/review/{act}`: the queue and one case. All answers weigh the same; none is preset. */
import { ruleParams } from "#locales/rule-params.ts";
import { decideOwnDomain } from "#domain/evidence.ts";
import type { Policy } from "#domain/statement.ts";
import { officialName } from "#domain/organisation.ts";
import { countryName, formatMoment, languageName } from "#locales/translate.ts";
import { bang } from "../desk/icons.ts";
import { head, keyList } from "../desk/frame.ts";
import { button, form, hidden, type Look } from "../desk/look.ts";
import { attribute, named } from "../desk/markup.ts";
import { dayAndTime, howLong } from "../desk/when.ts";
import { html, nothing, type Html } from "../html.ts";
import { sentence } from "../sentence.ts";
import { sayIfKnown } from "../desk/markup.ts";
import type { Case, Known, QueueLine } from "./case-view.ts";
import { comparison, mailHost } from "./compare.ts";
import { decisionBar, type TypedRefusal } from "./decision-bar.ts";
import { ladder } from "./ladder.ts";

export interface ReviewView {
  readonly queue: readonly QueueLine[];
  readonly waiting: number;
  readonly current: Case | null;
  /** The registry entry it is compared with. */
  readonly against: Known | null;
  readonly policy: Policy | null;
  readonly filter: { readonly slug: string; readonly title: string } | null;
  readonly said: Html | null;
  readonly typed: TypedRefusal | null;
  readonly corrections: Html | null;
}

export function reviewPage(look: Look, view: ReviewView): Html {
  const { t } = look;
  const keys = keyList(look, [
    ["J K", "desk.keys.next-previous"],
    ["O", "desk.keys.registry"],
    ["?", "desk.keys.all"],
  ]);
  const top = html`${head({ title: t("desk.review.heading"), end: keys })}${view.said}${view.corrections}`;
  if (!view.current)
    return html`${top}<div class="sheet"><p class="empty">${view.filter ? t("desk.review.empty.here") : t("desk.review.empty")}</p></div>`;
  return html`${top}<div class="rev"><div class="queue-w">${queue(look, view)}</div>${casePart(look, view, view.current)}</div>${decisionBar(look, view.current, view.against, view.typed)}`;
}

function queue(look: Look, { queue: lines, waiting, current, filter }: ReviewView): Html {
  const { t, now } = look;
  const suffix = filter ? `?statement=${filter.slug}` : "";
  const list = lines.map((line) => {
    const here = attribute("aria-current", line.act === current?.signature.act && "true");
    return html`<li><a href="/desk/review/${line.act}${suffix}"${here}><span class="nm"><bdi>${line.printed}</bdi></span><span class="dimmer s">${howLong(line.since, now, t.locale)}</span><span class="why">${sayIfKnown(t, `desk.waits.${line.reason}.short`, {}, line.reason)}</span></a></li>`;
  });
  const all = filter
    ? html`<span class="end s"><a href="/desk/review">${t("desk.review.all")}</a></span>`
    : "";
  const empty = lines.length === 0 ? html`<p class="empty">${t("desk.review.none-left")}</p>` : "";
  return html`<nav class="sheet" aria-label="${t("desk.review.queue")}"><div class="phead"><h2>${t("desk.review.waiting", { count: filter ? lines.length : waiting })}</h2>${all}</div>${empty}<ol class="queue" data-list="open">${list}</ol></nav>`;
}

function casePart(look: Look, view: ReviewView, current: Case): Html {
  const { t } = look;
  const { signature, statement } = current;
  const title = html`<a class="plain doc" href="/desk/statements/${statement.slug}">${named(statement.title, statement.language)}</a>`;
  const where = sentence(t, "desk.case.where", {
    title,
    version: signature.version,
    language: languageName(signature.language, t.locale),
  });
  const confirmed = signature.confirmation
    ? dayAndTime(signature.confirmation.at, look.now, t.locale)
    : "";
  return html`<article class="sheet case" aria-labelledby="as"><p class="dim">${where}</p>
<h2 class="as" id="as">${named(signature.printed)}</h2>
<p class="dim">${countryName(signature.country, t.locale)}. ${t("desk.case.confirmed", { date: confirmed, delay: howLong(signature.requestedAt, signature.confirmation?.at ?? signature.requestedAt, t.locale) })}</p>
<h3 id="why">${t("desk.case.why")}</h3>${reasons(look, current)}
${candidates(look, current, view.against)}
<h3 class="vh">${t("desk.case.compare")}</h3>${comparison(look, current, view.against)}
<h3 id="ev">${t("desk.case.evidence")}</h3>${ladder(look, { has: signature.confirmation?.evidence ?? "email", wanted: view.policy?.publishAt ?? null, when: t("desk.case.evidence.when", { date: confirmed }) }, "ev")}
${domainOffer(look, current, view.against)}<p class="s aside"><a href="/desk/erasures/signature/${signature.act}">${t("erasure.desk.case")}</a></p></article>`;
}

function reasons(look: Look, current: Case): Html {
  const { t } = look;
  const { signature, chosen, doubts } = current;
  const given = signature.confirmation?.reasons ?? [];
  const host = mailHost(current) ?? "";
  const domains = chosen?.domains.map(({ domain }) => domain).join(", ") ?? "";
  const [doubt] = doubts;
  const other = doubt
    ? named(officialName(doubt.known.organisation))
    : chosen
      ? named(officialName(chosen.organisation))
      : "";
  const rule = doubt
    ? sayIfKnown(
        t,
        `names.rule.${doubt.rule}`,
        ruleParams(doubt.rule, doubt.params, t.locale),
        doubt.rule,
      )
    : "";
  const params = {
    host: html`<b>${host}</b>`,
    domains: html`<b>${domains}</b>`,
    other,
    reason: rule,
    number: chosen?.standing?.number ?? 0,
  };
  const lines = given.map(
    (reason) =>
      html`<li><span class="ask">${bang}</span><span>${sentence(t, `desk.waits.${reason}`, params)}</span><span class="code">${reason}</span></li>`,
  );
  return html`<ol class="reasons" aria-labelledby="why">${lines}</ol>`;
}

/** More than one registry entry may be meant: links choose which stands beside. */
function candidates({ t }: Look, current: Case, against: Known | null): Html {
  const all = [
    ...(current.chosen ? [current.chosen] : []),
    ...current.doubts.map(({ known }) => known),
    ...current.others,
  ];
  if (all.length < 2) return nothing;
  const links = all.map(({ organisation }) => {
    const here = organisation.id === against?.organisation.id;
    return html`<li><a href="?with=${organisation.id}"${here && html` aria-current="true"`}>${named(officialName(organisation))}</a></li>`;
  });
  return html`<p class="s dim others-head">${t("desk.case.candidates", { count: all.length })}</p><ul class="langs">${links}</ul>`;
}

/** Confirming a domain helps the next signature; this one was asked for before. */
function domainOffer(look: Look, current: Case, against: Known | null): Html {
  const { t } = look;
  const host = mailHost(current);
  if (!against || host === null || "doubt" in decideOwnDomain(host)) return nothing;
  const known = against.domains.find(
    ({ domain }) => host === domain || host.endsWith(`.${domain}`),
  );
  const name = named(officialName(against.organisation));
  if (known)
    return html`<p class="why">${sentence(t, "desk.case.domain.known", { domain: html`<b>${known.domain}</b>`, name, date: formatMoment(known.at, t.locale) })}</p>`;
  const offer = form(
    look,
    `/desk/organisations/${against.organisation.id}/domains`,
    html`${hidden("domain", host)}${hidden("case", current.signature.act)}${button(look, { label: t("desk.case.domain.act", { domain: host }), key: "P" })}`,
  );
  return html`<div class="domain-offer">${offer}<p class="why">${sentence(t, "desk.case.domain.why", { domain: host, name })}</p></div>`;
}
