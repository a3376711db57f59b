/** The shell of a document and the frame of the public pages: bar, main, footer. No inline style or script anywhere. */
import type { Site } from "#domain/site.ts";
import {
  type MessageKey,
  type Translate,
  interfaceLocales,
  languageAutonym,
} from "#locales/translate.ts";
import type { Assets } from "./assets.ts";
import { type Child, type Html, html, nothing, trusted } from "./html.ts";
import { type Icon, sprite } from "./icons.ts";
import { sentence } from "./sentence.ts";
import { paths } from "./routes.ts";

/** What every page is made with. */
export interface Frame {
  readonly site: Site;
  readonly assets: Assets;
  /** Sentences of the interface in the reader's language. */
  readonly t: Translate;
}

export interface DocumentParts {
  readonly title: string;
  /** Name of the style sheet. */
  readonly style: "public.css" | "desk.css";
  readonly head?: Child;
  readonly body: Child;
  /** A script takes its words from the interface's language. */
  readonly locale?: boolean;
}

/** A whole document in the language and direction of the interface. */
export function formatDocument({ site, assets, t }: Frame, parts: DocumentParts): string {
  const head = html`<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${parts.title} – ${site.name}</title><link rel="stylesheet" href="${assets.url(parts.style)}"><link rel="icon" type="image/svg+xml" href="${assets.url("favicon.svg")}">${parts.head}`;
  return html`${trusted("<!doctype html>")}
<html lang="${interfaceLanguage(t)}" dir="${t.dir}"${parts.locale === true && html` data-locale="${t.locale}"`}><head>${head}</head>
<body>${parts.body}</body></html>
`.text;
}

export interface PublicPage {
  readonly title: string;
  /** Words of the link that jumps over the bar. */
  readonly skip: MessageKey;
  readonly main: Child;
  /** Icons the page uses. */
  readonly icons?: readonly Icon[];
  readonly current?: "index" | "verify" | "about";
  readonly head?: Child;
  /** Path of this page, for the menu of interface languages; pages that follow a text's language have none. */
  readonly menu?: string;
  /** A script of the page takes its words from the interface's language. */
  readonly locale?: boolean;
}

export function formatPublicPage(frame: Frame, page: PublicPage): string {
  const body = html`${page.icons ? sprite(page.icons) : nothing}<a class="skip" href="#main">${frame.t(page.skip)}</a>
${formatBar(frame, page.current)}
<main id="main" class="wrap">${page.main}</main>
${formatFooter(frame, page.menu)}`;
  return formatDocument(frame, {
    title: page.title,
    style: "public.css",
    head: [preloads(frame), page.head],
    body,
    locale: page.locale ?? false,
  });
}

/** BCP 47 tag of the interface; the mirrored test language is English. */
export function interfaceLanguage(t: Translate): string {
  return t.locale === "en-XB" ? "en" : t.locale;
}

/** The two fonts every page begins with; others come when their script is met. */
function preloads({ assets, t }: Frame): Html {
  const script = t.locale === "sr-Cyrl" ? "cyrillic" : "latin";
  const fonts = [
    `vollkorn-${script}-wght-normal.woff2`,
    `source-sans-3-${script}-wght-normal.woff2`,
  ];
  return html`${fonts.map((name) => html`<link rel="preload" as="font" type="font/woff2" crossorigin href="${assets.url(name)}">`)}`;
}

function formatBar({ site, t }: Frame, current: PublicPage["current"]): Html {
  const link = (name: "index" | "verify" | "about", words: string): Html => {
    const here = name === current && html` aria-current="page"`;
    return html`<li><a href="${paths[name]()}"${here}>${words}</a></li>`;
  };
  return html`<header class="wrap"><nav class="bar" aria-label="${site.name}"><a class="brand" href="${paths.index()}"><b aria-hidden="true">×</b><bdi>${site.name}</bdi></a>
<ul>${link("index", t("web.bar.statements"))}${link("verify", t("proof.verify.title"))}${link("about", t("web.bar.about"))}</ul></nav></header>`;
}

function formatFooter({ site, t }: Frame, menu: string | undefined): Html {
  const by = site.controller.name;
  const run = by
    ? sentence(t, "web.foot.run", { by: html`<bdi>${by}</bdi>` })
    : t("web.foot.software");
  const contact =
    site.controller.email &&
    html`<li><a href="mailto:${site.controller.email}">${t("web.foot.contact")}</a></li>`;
  return html`<div class="wrap"><footer class="foot"><p>${run} ${t("web.foot.no-side")}</p>
<ul><li><a href="${paths.terms()}">${t("web.foot.terms")}</a></li><li><a href="${paths.privacy()}">${t("web.foot.privacy")}</a></li><li><a href="${paths.verify()}">${t("proof.verify.title")}</a></li><li><a href="${paths.log()}">${t("log.title")}</a></li>${contact}</ul>${menu !== undefined && formatLanguageMenu(t, menu)}</footer></div>`;
}

function formatLanguageMenu(t: Translate, path: string): Html {
  const entry = (locale: (typeof interfaceLocales)[number]): Html => {
    const here = locale === t.locale && html` aria-current="true"`;
    const address = `${path}${path.includes("?") ? "&" : "?"}lang=${locale}`;
    return html`<li><a href="${address}" hreflang="${locale}" lang="${locale}"${here}>${languageAutonym(locale)}</a></li>`;
  };
  return html`<nav aria-label="${t("web.foot.language")}"><ul>${interfaceLocales.map(entry)}</ul></nav>`;
}
