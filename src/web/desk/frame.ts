/** The frame around every page of the desk: the bar with what waits, the page, its foot. */
import { may, type DeskAct, type Role } from "#domain/account.ts";
import type { Site } from "#domain/site.ts";
import type { MessageKey } from "#locales/translate.ts";
import type { Assets } from "../assets.ts";
import { html, nothing, type Html } from "../html.ts";
import { formatDocument } from "../layout.ts";
import type { Look } from "./look.ts";
import { attribute, named } from "./markup.ts";

export type Place =
  | "today"
  | "statements"
  | "review"
  | "claims"
  | "duplicates"
  | "organisations"
  | "mail"
  | "import"
  | "accounts"
  | "me"
  | "help";

/** What waits for a person, as the bar counts it. */
export interface WaitingCounts {
  /** Signatures and corrections of names. */
  readonly reviews: number;
  readonly corrections: number;
  readonly claims: number;
  readonly duplicates: number;
  readonly bounced: number;
  readonly imports: number;
  /** What files from outside propose, counted up to `mostProposals`. */
  readonly proposals: number;
}

export interface Frame extends Look {
  /** Null before sign-in. */
  readonly account: { readonly name: string; readonly role: Role } | null;
  readonly waiting: WaitingCounts;
  readonly site: Site;
  readonly assets: Assets;
  /** Address of the script of the keys. */
  readonly script: string;
}

export interface Page {
  readonly title: string;
  readonly place: Place | null;
  readonly main: Html;
  /** The sticky foot holds what the page is for: sums at its start, actions at its end. */
  readonly hasFoot?: boolean;
}

interface Link {
  readonly place: Place;
  readonly href: string;
  readonly act: DeskAct | null;
  readonly count?: Exclude<keyof WaitingCounts, "corrections">;
}

const links: readonly Link[] = [
  { place: "today", href: "/desk", act: null },
  { place: "review", href: "/desk/review", act: "review", count: "reviews" },
  { place: "claims", href: "/desk/claims", act: "review", count: "claims" },
  { place: "duplicates", href: "/desk/duplicates", act: "registry", count: "duplicates" },
  { place: "statements", href: "/desk/statements", act: "edit" },
  { place: "organisations", href: "/desk/organisations", act: "registry", count: "proposals" },
  { place: "mail", href: "/desk/mail", act: "mail", count: "bounced" },
  { place: "import", href: "/desk/statements/new", act: "import", count: "imports" },
];

export function framed(frame: Frame, page: Page): string {
  const { t } = frame;
  const script = frame.keys && html`<script type="module" src="${frame.script}"></script>`;
  const classes = page.hasFoot ? "page has-foot" : "page";
  const body = html`<a class="skip" href="#main">${t("desk.skip")}</a>
${bar(frame, page.place)}
<main class="${classes}" id="main" tabindex="-1">${page.main}</main>`;
  return formatDocument(frame, {
    title: t("desk.page.title", { page: page.title }),
    style: "desk.css",
    head: html`<meta name="robots" content="noindex">${script}`,
    body,
  });
}

export interface Head {
  readonly title: string | Html;
  readonly crumb?: Html;
  readonly lede?: string | Html;
  readonly end?: Html | false | null;
}

export function head({ title, crumb, lede, end }: Head): Html {
  const above = crumb ? html`<p class="crumb">${crumb}</p>` : "";
  const below = lede ? html`<p class="lede">${lede}</p>` : "";
  return html`<div class="head"><div>${above}<h1>${title}</h1>${below}</div>${end}</div>`;
}

/** What happened, for eyes and screen readers; `more` may hold Undo. */
export function said(sentence: Html, more?: Html): Html {
  return html`<div class="said" role="status" tabindex="-1" autofocus><span>${sentence}</span>${more}</div>`;
}

/** @param isFocused not where a field that is wrong takes the focus. */
export function refused(sentence: Html, isFocused = true): Html {
  return html`<div class="said bad" role="alert" tabindex="-1"${isFocused && html` autofocus`}><span>${sentence}</span></div>`;
}

/** Keys of this page, printed where they act; nothing when they are off. */
export function keyList(look: Look, keys: readonly (readonly [string, MessageKey])[]): Html {
  if (!look.keys) return nothing;
  const shown = keys.map(
    ([caps, key]) =>
      html`<span>${caps.split(" ").map((cap) => html`<kbd>${cap}</kbd> `)}${look.t(key)}</span>`,
  );
  return html`<p class="keys" aria-hidden="true">${shown}</p>`;
}

function bar(frame: Frame, place: Place | null): Html {
  const { t, account } = frame;
  const mark = html`<a class="mark" href="/desk"><bdi>${frame.site.name}</bdi></a>`;
  if (!account) return html`<header class="bar">${mark}</header>`;
  const shown = links.filter(({ act }) => act === null || may(account.role, act));
  const list = shown.map((link) => html`<li>${navLink(frame, link, place)}</li>`);
  const here = place && isNavPlace(place) ? t(`desk.nav.${place}`) : t("desk.nav.menu");
  return html`<header class="bar">
${mark}
<nav class="nav" aria-label="${t("desk.nav.label")}"><ul>${list}</ul></nav>
<details class="menu"><summary>${here}</summary><nav aria-label="${t("desk.nav.small")}"><ul>${list}<li>${helpLink(frame, place)}</li><li>${meLink(frame, place)}</li></ul></nav></details>
<div class="end">${findForm(frame)}${helpLink(frame, place)}${meLink(frame, place)}</div>
</header>`;
}

type NavPlace = Exclude<Place, "accounts" | "me" | "help">;

function isNavPlace(place: Place): place is NavPlace {
  return links.some((link) => link.place === place);
}

function navLink(frame: Frame, link: Link, place: Place | null): Html {
  const { t, waiting } = frame;
  if (!isNavPlace(link.place)) return nothing;
  const count = link.count ? waiting[link.count] : 0;
  const number = count > 0 ? navCount(frame, link, count) : "";
  const current = link.place === place && html` aria-current="page"`;
  return html`<a href="${link.href}"${current}>${t(`desk.nav.${link.place}`)}${number}</a>`;
}

function navCount({ t }: Frame, { count: what }: Link, count: number): Html {
  const bad = what === "bounced" ? " no" : "";
  const word = what === "bounced" ? t("desk.nav.undelivered") : t("desk.nav.waiting");
  return html` <span class="n${bad}">${count}<span class="vh"> ${word}</span></span>`;
}

function meLink({ t, account }: Frame, place: Place | null): Html {
  const current = attribute("aria-current", place === "me" && "page");
  return html`<a class="me plain" href="/desk/me"${current}><span class="vh">${t("desk.nav.me")} </span>${named(account?.name ?? "")}</a>`;
}

function helpLink({ t }: Frame, place: Place | null): Html {
  const current = attribute("aria-current", place === "help" && "page");
  return html`<a class="me plain" href="/desk/help"${current}>${t("desk.help.heading")}</a>`;
}

function findForm({ t, keys }: Frame): Html {
  const label = t("desk.find.label");
  return html`<form class="find" role="search" aria-label="${t("desk.find.region")}" action="/desk/find"><label class="vh" for="find">${label}</label><input id="find" name="q" type="search" placeholder="${t("desk.find.placeholder")}" autocomplete="off"${attribute("data-key", keys && "/")}>${keys ? html`<kbd aria-hidden="true">/</kbd>` : ""}</form>`;
}
