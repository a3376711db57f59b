/** The one clear action of a statement's pages: how many signed, one button, one sentence; and the signature line. */
import { mayBeSigned } from "#domain/statement.ts";
import { formatNumber, type Translate } from "#locales/translate.ts";
import type { Tallies, Tally } from "#store/read/signatories.ts";
import { type Html, html, nothing } from "../html.ts";
import { paths } from "../routes.ts";
import { sentence } from "../sentence.ts";
import type { Subject } from "./load.ts";

export function formatAction(
  t: Translate,
  subject: Subject,
  tallies: Tallies,
  language: string,
  now: string,
): Html {
  const open = mayBeSigned(subject.statement, now);
  const button =
    open && html`${signButton(t, subject, language)}<p class="quiet">${t("web.action.how")}</p>`;
  const jumps = (["text", "record", "signatories", "changes"] as const).map((part) => {
    return html`<li><a href="#${part}">${t(`web.jump.${part}`)}</a></li>`;
  });
  return html`<aside class="act" aria-label="${t(open ? "web.action.label" : "web.action.label-closed")}"><div>${formatTally(t, tallies)}${button}<ul class="jump">${jumps}</ul></div></aside>`;
}

/** Shown only while signing is open. */
export function formatSignatureLine(
  t: Translate,
  subject: Subject,
  language: string,
  now: string,
  place: "narrow hung" | "wide",
): Html {
  if (!mayBeSigned(subject.statement, now)) return nothing;
  return html`<div class="blank ${place}"><span class="x" aria-hidden="true">×</span><span class="line">${t("web.action.line")}</span>${signButton(t, subject, language)}</div>`;
}

export function signButton(t: Translate, { statement }: Subject, language: string): Html {
  return html`<a class="btn" href="${paths.sign(statement.slug, language)}">${t("web.action.sign")}</a>`;
}

/** One sentence on who signed, with what a reader must know to understand the number. */
export function formatLede(t: Translate, { organisation, person }: Tallies): Html {
  const some = organisation.confirmed > 0 && organisation.listed > 0;
  const parts = [
    whoSigned(t, organisation),
    some && t("web.lede.listed", { count: organisation.listed }),
    person.signatories > 0 && t("web.lede.persons", { count: person.signatories }),
    organisation.withdrawn > 0 && t("web.lede.withdrawn", { count: organisation.withdrawn }),
    organisation.excluded > 0 && t("web.lede.excluded", { count: organisation.excluded }),
    organisation.repeats > 0 && t("web.lede.repeats", { count: organisation.repeats }),
  ];
  return html`<p class="lede">${parts.filter((part) => part !== false).join(" ")}</p>`;
}

function formatTally(t: Translate, { organisation, person }: Tallies): Html {
  const { signatories: count } = organisation;
  const persons =
    person.signatories > 0 && html`<br>${t("web.tally.persons", { count: person.signatories })}`;
  return html`<p class="tally"><b>${formatNumber(count, t.locale)}</b><span>${tallyWords(t, organisation)}${persons}</span></p>`;
}

function tallyWords(t: Translate, tally: Tally): Html {
  const params = { count: tally.signatories, countries: tally.byCountry.size };
  if (tally.signatories > 0 && tally.confirmed === 0)
    return sentence(t, "web.tally.listed", params);
  return sentence(t, knowsCountries(tally) ? "web.tally.countries" : "web.tally.signed", params);
}

function whoSigned(t: Translate, tally: Tally): string {
  const params = { count: tally.signatories, countries: tally.byCountry.size };
  if (tally.signatories === 0) return t("web.lede.nobody");
  if (tally.confirmed === 0) return t("web.lede.all-listed", params);
  return t(knowsCountries(tally) ? "web.lede.countries" : "web.lede.signed", params);
}

/** Countries are counted aloud only when everybody's is known. */
function knowsCountries({ signatories, byCountry }: Tally): boolean {
  const known = [...byCountry.values()].reduce((sum, count) => sum + count, 0);
  return known > 0 && known === signatories;
}
