/** Pages of plain reading: the terms of signing and the privacy notice as they were frozen or as they stand, and about. */
import type { Site } from "#domain/site.ts";
import type { Locale, MessageKey } from "#locales/translate.ts";
import { type Child, type Html, html } from "../html.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { paths } from "../routes.ts";
import { formatDigest } from "../statement/record.ts";

/** Text by interface language: headings begin with `# `, paragraphs are separated by empty lines. */
export type TermsBody = Readonly<Record<string, string>>;

export interface TermsView {
  readonly body: TermsBody;
  readonly digest: string;
  /** Frozen with a text, or the ones that new texts get. */
  readonly current: boolean;
}

export function formatTermsPage(frame: Frame, { body, digest, current }: TermsView): string {
  const { t } = frame;
  const note = html`<p class="sub">${t(current ? "web.terms.current" : "web.terms.frozen")}</p>`;
  const foot = html`<section class="record"><p>${t("web.terms.digest")} ${formatDigest(digest)}</p></section>`;
  const menu = paths.terms(current ? undefined : digest);
  return formatProse(frame, {
    title: "web.terms.title",
    note,
    parts: [...formatSections(bodyFor(t.locale, body)), foot],
    menu,
  });
}

/** The second part of the terms: what happens to the data. */
export function formatPrivacyPage(frame: Frame, body: TermsBody): string {
  const { t } = frame;
  const [, privacy = bodyFor(t.locale, body)] = bodyFor(t.locale, body).split(/\n\n(?=# )/);
  return formatProse(frame, {
    title: "web.privacy.title",
    parts: formatSections(privacy),
    menu: paths.privacy(),
  });
}

export function formatAboutPage(frame: Frame): string {
  const { t, site } = frame;
  const parts = (["what", "how", "records", "side"] as const).map(
    (part) => html`<h2>${t(`web.about.${part}.title`)}</h2><p>${t(`web.about.${part}`)}</p>`,
  );
  const software = html`<h2>${t("web.about.software.title")}</h2><p>${t("web.about.software", { software: site.log.software })}</p>`;
  return formatProse(frame, {
    title: "web.about.title",
    parts: [...parts, formatController(frame, site), software],
    menu: paths.about(),
    current: "about",
  });
}

function formatController({ t }: Frame, { controller }: Site): Html | null {
  const { name, address, email } = controller;
  if (!name && !email) return null;
  const lines = [name, address].filter(Boolean).map((line) => html`<bdi>${line}</bdi><br>`);
  const mail = email && html`<a href="mailto:${email}">${email}</a>`;
  return html`<h2>${t("web.about.responsible")}</h2><p>${lines}${mail}</p>`;
}

interface Prose {
  readonly title: MessageKey;
  readonly note?: Html;
  readonly parts: readonly Child[];
  readonly menu: string;
  readonly current?: "about";
}

function formatProse(frame: Frame, { title, note, parts, menu, current }: Prose): string {
  const words = frame.t(title);
  const main = html`<div class="sheet"><div class="head"><h1 class="small">${words}</h1>${note}</div><div class="prose">${parts}</div></div>`;
  return formatPublicPage(frame, {
    title: words,
    skip: "web.skip.page",
    main,
    menu,
    ...(current && { current }),
  });
}

function bodyFor(locale: Locale, body: TermsBody): string {
  return body[locale] ?? body["en"] ?? Object.values(body)[0] ?? "";
}

function formatSections(text: string): Html[] {
  return text
    .split(/\n{2,}/)
    .map((part) =>
      part.startsWith("# ") ? html`<h2>${part.slice(2)}</h2>` : html`<p>${part}</p>`,
    );
}
