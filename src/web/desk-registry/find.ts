/** `/desk/find`: statements and organisations by name, whatever the alphabet they were typed in. */
import { officialName, type Organisation } from "#domain/organisation.ts";
import { titleFor } from "#domain/text-version.ts";
import { countryName } from "#locales/translate.ts";
import type { StatementSummary } from "#store/read/statements.ts";
import { head } from "../desk/frame.ts";
import type { Look } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import { html, type Html } from "../html.ts";

export interface FindView {
  readonly q: string;
  readonly organisations: readonly Organisation[];
  readonly statements: readonly StatementSummary[];
}

export function findPage(look: Look, view: FindView): Html {
  const { t } = look;
  const { q, organisations, statements } = view;
  const search = html`<form class="filters" role="search" method="get" action="/desk/find" aria-label="${t("desk.find.again")}"><label class="vh" for="q">${t("desk.find.label")}</label><input type="search" id="q" name="q" value="${q}"><button class="btn">${t("desk.show")}</button></form>`;
  const nothingFound = q !== "" && organisations.length + statements.length === 0;
  const empty = nothingFound
    ? html`<div class="sheet"><p class="empty">${t("desk.find.none", { q })}</p></div>`
    : "";
  const first = statements.map((one) => {
    const { title, language } = titleFor(one.titles, one.authentic, one.authentic);
    return html`<li><a class="doc" href="/desk/statements/${one.slug}">${named(title || one.slug, language)}</a></li>`;
  });
  const second = organisations.map(
    (one) =>
      html`<li><a href="/desk/organisations/${one.id}">${named(officialName(one))}</a> <span class="dim s">${one.country ? countryName(one.country, t.locale) : ""}</span></li>`,
  );
  const part = (heading: string, rows: readonly Html[]): Html | string =>
    rows.length === 0
      ? ""
      : html`<section class="sheet"><div class="phead"><h2>${heading}</h2></div><ul class="found" data-list>${rows}</ul></section>`;
  return html`${head({ title: t("desk.find.heading") })}${search}${empty}${part(t("desk.statements.heading"), first)}${part(t("desk.organisations.heading"), second)}`;
}
