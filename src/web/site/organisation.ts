/** An organisation of the registry: its names, its website, and what it put its name to on this site. */
import { officialName, type Organisation } from "#domain/organisation.ts";
import { standing, type Signatory } from "#domain/signatory.ts";
import { countryName, type Translate } from "#locales/translate.ts";
import { timeElement } from "../dates.ts";
import { foreignWords, languageAttributes } from "../foreign.ts";
import { type Child, type Html, html, joined } from "../html.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { paths } from "../routes.ts";
import { sentence } from "../sentence.ts";

/** A line of a public statement. */
export interface Signed {
  readonly line: Signatory;
  readonly slug: string;
  readonly title: string;
  readonly language: string;
}

export interface OrganisationView {
  readonly organisation: Organisation;
  readonly signed: readonly Signed[];
  /** Sources outside whose words the record took over, with their licences. */
  readonly sources: readonly string[];
}

export function formatOrganisationPage(
  frame: Frame,
  { organisation, signed, sources }: OrganisationView,
): string {
  const { t } = frame;
  const name = officialName(organisation);
  const language = organisation.names.find((one) => one.name === name)?.language ?? null;
  const list =
    signed.length > 0
      ? html`<ol class="log">${joined(
          signed.map((one) => formatSigned(t, one)),
          "\n",
        )}</ol>`
      : html`<p class="quiet">${t("web.organisation.none")}</p>`;
  const main = html`<div class="sheet"><div class="head"><h1 class="small"${languageAttributes(t, language)}>${foreignWords(t, name, null)}</h1>${formatFacts(t, organisation, name)}${formatSources(t, sources)}</div></div>
<section class="signed first"><h2 class="sec">${t("web.organisation.signed")}</h2>${list}</section>`;
  return formatPublicPage(frame, {
    title: name,
    skip: "web.skip.page",
    main,
    menu: paths.organisation(organisation.id),
  });
}

function formatFacts(
  t: Translate,
  { names, country, website, domains }: Organisation,
  shown: string,
): Html {
  const others = names.filter((one) => one.name !== shown);
  const site =
    website &&
    /^https?:/.test(website) &&
    html`<a href="${website}" rel="nofollow noopener">${URL.parse(website)?.hostname ?? website}</a>`;
  const facts: [string, Child][] = [
    [
      t("web.organisation.names"),
      others.length > 0 &&
        joined(
          others.map(({ name, language }) => foreignWords(t, name, language)),
          html`<br>`,
        ),
    ],
    [t("web.list.country"), country && countryName(country, t.locale)],
    [t("web.sign.website"), site],
    [
      t("web.organisation.domains"),
      domains.length > 0 &&
        joined(
          domains.map((domain) => html`<span class="mono">${domain}</span>`),
          html`<br>`,
        ),
    ],
  ];
  return html`<dl class="facts">${facts.map(([term, value]) => value && html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** Licences ask for it, and readers may want to know. */
function formatSources(t: Translate, sources: readonly string[]): Child {
  if (sources.length === 0) return "";
  const list = joined(
    sources.map((one) => foreignWords(t, one, null)),
    ", ",
  );
  return html`<p class="quiet">${sentence(t, "registry.outside.origin.public", { sources: list })}</p>`;
}

function formatSigned(t: Translate, { line, slug, title, language }: Signed): Html {
  const now = standing(line);
  const link = html`<a href="${paths.signatory(slug, language, line.kind, line.number)}"${languageAttributes(t, language)}>${title}</a>`;
  const key =
    now === "signed" || now === "listed"
      ? "web.organisation.number"
      : now === "withdrawn" || now === "excluded"
        ? "web.organisation.gone"
        : "web.organisation.open";
  return html`<li>${timeElement(line.signedAt, t.locale)}<p>${sentence(t, key, { title: link, number: line.number })}</p></li>`;
}
