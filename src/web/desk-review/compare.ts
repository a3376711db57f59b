/** What was submitted beside what the registry holds, differing words marked. What is private is said to be so. */
import { officialName } from "#domain/organisation.ts";
import { hostOfAddress } from "#domain/email-address.ts";
import { countryName } from "#locales/translate.ts";
import type { Look } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import { html, joined, type Html } from "../html.ts";
import type { Case, Known } from "./case-view.ts";
import { differingWords } from "./differing-words.ts";

interface Row {
  readonly label: string;
  readonly mine: Html;
  readonly theirs: Html | null;
}

export function comparison(look: Look, view: Case, known: Known | null): Html {
  const { t } = look;
  const rows = [...publicRows(look, view, known), ...privateRows(look, view)];
  const body = rows.map(
    ({ label, mine, theirs }) =>
      html`<tr><th scope="row">${label}</th><td>${mine}</td>${known && html`<td>${theirs}</td>`}</tr>`,
  );
  const column =
    known &&
    html`<th scope="col"><b>${heading(look, known)}</b> <a href="/desk/organisations/${known.organisation.id}" data-key="O">${t("desk.case.open")}</a></th>`;
  return html`<table class="${known ? "cmp" : "cmp alone"}"><thead><tr><td><span class="vh">${t("desk.case.field")}</span></td><th scope="col"><b>${t("desk.case.submitted")}</b></th>${column}</tr></thead><tbody>${body}</tbody></table>`;
}

function heading({ t }: Look, { standing }: Known): string {
  return standing
    ? t("desk.case.registry.number", { number: standing.number })
    : t("desk.case.registry");
}

function publicRows(look: Look, { signature }: Case, known: Known | null): readonly Row[] {
  const { t } = look;
  const theirs = known?.organisation;
  const name = theirs ? officialName(theirs) : "";
  const more =
    theirs?.names.filter((one) => one.name !== name).map((one) => named(one.name, one.language)) ??
    [];
  return [
    {
      label: t("desk.case.name"),
      mine: theirs ? differingWords(signature.printed, name) : named(signature.printed),
      theirs: theirs
        ? html`${differingWords(name, signature.printed)}${more.length > 0 ? html` <span class="dim s">${joined(more, ", ")}</span>` : ""}`
        : null,
    },
    pair(look, t("desk.case.country"), {
      mine: countryName(signature.country, t.locale),
      theirs: theirs?.country ? countryName(theirs.country, t.locale) : null,
    }),
    pair(look, t("desk.case.website"), {
      mine: hostOf(signature.website),
      theirs: theirs ? hostOf(theirs.website) : null,
    }),
    ...affiliationRow(look, signature),
    {
      label: t("desk.case.class"),
      mine: html`${t(`desk.class.${signature.class}`)}`,
      theirs: null,
    },
    {
      label: t("desk.case.reservation"),
      mine: signature.reservation
        ? html`<q class="doc"><bdi>${signature.reservation}</bdi></q>`
        : none(look),
      theirs: null,
    },
  ];
}

/** Persons stand in a list of their own, with the organisation they belong to. */
function affiliationRow({ t }: Look, { kind, affiliation }: Case["signature"]): readonly Row[] {
  if (kind !== "person" || affiliation === null) return [];
  return [{ label: t("desk.case.affiliation"), mine: named(affiliation), theirs: null }];
}

function privateRows(look: Look, { signature }: Case): readonly Row[] {
  const { t } = look;
  const who = signature.particulars;
  if (!who)
    return [
      {
        label: t("desk.case.who"),
        mine: html`<span class="dim">${t("desk.case.erased")}</span>`,
        theirs: null,
      },
    ];
  const hidden = html` <span class="dim s nw">${t("desk.case.private")}</span>`;
  return [
    { label: t("desk.case.email"), mine: html`<bdi>${who.email}</bdi>${hidden}`, theirs: null },
    {
      label: t("desk.case.who"),
      mine: html`${named(who.name)}${who.role && html`, ${named(who.role)}`}${hidden}`,
      theirs: null,
    },
    {
      label: t("desk.case.mandate"),
      mine: who.mandate ? html`<bdi>${who.mandate}</bdi>${hidden}` : none(look),
      theirs: null,
    },
  ];
}

interface Sides {
  readonly mine: string | null;
  readonly theirs: string | null;
}

/** What one side does not know differs from nothing. */
function pair(look: Look, label: string, { mine, theirs }: Sides): Row {
  const differ = mine !== null && theirs !== null && mine !== theirs;
  const shown = (value: string | null): Html => {
    if (value === null) return none(look);
    return differ ? html`<mark><bdi>${value}</bdi></mark>` : html`<bdi>${value}</bdi>`;
  };
  return { label, mine: shown(mine), theirs: shown(theirs) };
}

function none({ t }: Look): Html {
  return html`<span class="dimmer">${t("desk.none")}</span>`;
}

export function hostOf(website: string | null): string | null {
  return website === null ? null : (URL.parse(website)?.hostname.replace(/^www\./, "") ?? website);
}

/** The domain of the address the mail was confirmed from, and whether the desk had confirmed it for the organisation. */
export function mailHost({ signature }: Case): string | null {
  return signature.particulars ? hostOfAddress(signature.particulars.email) : null;
}
