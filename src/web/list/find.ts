/** Searching the list: a form that needs no script, and links to its further pages. */
import { countryName, formatNumber, type Translate } from "#locales/translate.ts";
import type { Tallies } from "#store/read/signatories.ts";
import { type Html, html, nothing } from "../html.ts";
import { interfaceLanguage } from "../layout.ts";
import { paths } from "../routes.ts";

export interface Filter {
  readonly q: string;
  readonly country: string;
  readonly page: number;
  readonly persons: number;
}

export function formatFind(t: Translate, slug: string, tallies: Tallies, filter: Filter): Html {
  const countries = [...tallies.organisation.byCountry.keys(), ...tallies.person.byCountry.keys()];
  const select =
    countries.length > 0 &&
    html`<div><label for="fc">${t("web.find.country")}</label><select id="fc" name="country"><option value="">${t("web.find.all-countries")}</option>${formatCountryOptions(t, countries, filter.country)}</select></div>`;
  return html`<form class="find" role="search" action="${paths.signatories(slug)}#signatories" method="get"><div><label for="fq">${t("web.find.name")}</label><input id="fq" name="q" type="search" maxlength="200" autocomplete="off" value="${filter.q}"></div>${select}<input type="hidden" name="lang" value="${t.locale}"><button class="btn second" type="submit">${t("web.find.show")}</button></form>`;
}

/** Options in the alphabet of the interface; the chosen one is marked. */
export function formatCountryOptions(t: Translate, codes: Iterable<string>, chosen: string): Html {
  const collator = new Intl.Collator(interfaceLanguage(t));
  const named = [...new Set(codes)].map((code) => ({ code, name: countryName(code, t.locale) }));
  return html`${named
    .toSorted((a, b) => collator.compare(a.name, b.name))
    .map(
      ({ code, name }) =>
        html`<option value="${code}"${code === chosen && html` selected`}>${name}</option>`,
    )}`;
}

/** Before, where one is, after; nothing when everything is on one page. */
export function formatPager(
  t: Translate,
  slug: string,
  filter: Filter,
  pages: number,
  which: "page" | "persons",
): Html {
  if (pages <= 1) return nothing;
  const here = filter[which];
  const link = (page: number, words: string): Html => {
    const address = paths.signatories(slug, {
      ...filterParams(filter),
      [which]: page,
      lang: t.locale,
    });
    return html`<a href="${address}#${which === "page" ? "signatories" : "persons"}">${words}</a>`;
  };
  const where = t("web.pager.where", {
    page: formatNumber(here, t.locale),
    pages: formatNumber(pages, t.locale),
  });
  return html`<nav class="pages" aria-label="${t("web.pager.label")}">${here > 1 && link(here - 1, t("web.pager.before"))}<span>${where}</span>${here < pages && link(here + 1, t("web.pager.after"))}</nav>`;
}

function filterParams({ q, country }: Filter): { q?: string; country?: string } {
  return { ...(q ? { q } : {}), ...(country ? { country } : {}) };
}
