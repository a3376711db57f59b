/** Behind the mailed link. Opening it changes nothing; its one button confirms. Afterwards it says what became of it. */
import type { Evidence } from "#domain/evidence.ts";
import type { Signatory } from "#domain/signatory.ts";
import { publishesAtOnce } from "#domain/statement.ts";
import { countryName, formatDate, type Translate } from "#locales/translate.ts";
import { foreignWords, languageAttributes } from "../foreign.ts";
import { type Child, type Html, html, nothing } from "../html.ts";
import { icon, marked } from "../icons.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { paths } from "../routes.ts";
import { sentence } from "../sentence.ts";
import type { Behind } from "./load.ts";
import { formatWhat } from "./what.ts";

export interface ConfirmView {
  readonly behind: Behind;
  readonly token: string;
  /** What confirming will prove. */
  readonly evidence: Evidence;
  /** The line that stands in the list already and will be confirmed. */
  readonly listed: Signatory | null;
}

export function formatConfirmPage(frame: Frame, view: ConfirmView): string {
  const { t } = frame;
  const { signature, subject, token } = view.behind;
  const plain = view.listed?.printed ?? signature.printed;
  const printed = foreignWords(t, plain, view.listed?.nameLanguage ?? null);
  const title = t("web.confirm.title", { name: plain });
  const main = html`<div class="sheet"><div class="head"><h1 class="small">${sentence(t, "web.confirm.title", { name: printed })}</h1><p class="sub">${t("web.confirm.sub")}</p></div>
${formatWhat(t, { subject, language: signature.language, heading: t("web.what.signed"), note: t("web.confirm.same-digest") })}
<div class="confirm">${formatEntry(t, view, printed)}${formatPrivate(t, view)}
<form method="post" action="${paths.confirm(subject.statement.slug, view.token)}"><button class="btn" type="submit"><span>${sentence(t, "web.confirm.button", { name: printed })}</span></button></form>
<p class="bad-news">${t("web.confirm.unknown")}</p><p class="quiet">${t("web.confirm.until", { date: formatDate(token.expiresAt, t.locale) })}</p></div></div>`;
  return formatPublicPage(frame, {
    title,
    skip: "web.skip.confirm",
    main,
    head: html`<meta name="robots" content="noindex">`,
  });
}

/** What became of it. A refusal is told once its mail has gone: until then the desk may take it back. */
type Became = "published" | "gone" | "refused" | "waiting";

const icons = {
  published: icon("check", "ink"),
  gone: icon("ring", "grey"),
  refused: icon("ring", "grey"),
  waiting: icon("clock", "grey"),
} as const satisfies Record<Became, Html>;

function becameOf({ line, signature: { review } }: Behind): Became {
  if (line) return line.withdrawnAt || line.excluded ? "gone" : "published";
  return review?.decision === "refused" && review.doneAt !== null ? "refused" : "waiting";
}

/** The same address after the button. */
export function formatConfirmedPage(frame: Frame, { behind }: Pick<ConfirmView, "behind">): string {
  const { t } = frame;
  const { signature, subject, line } = behind;
  const became = becameOf(behind);
  const name = foreignWords(t, line?.printed ?? signature.printed, line?.nameLanguage ?? null);
  const { slug } = subject.statement;
  const title = t(`web.confirmed.${became}.title`);
  const words = sentence(t, `web.confirmed.${became}`, { name, number: line?.number ?? 0 });
  const mail =
    (became === "published" || became === "waiting") && t(`web.confirmed.${became}.mail`);
  const links =
    line &&
    html`<li><a href="${paths.signatory(slug, signature.language, line.kind, line.number)}">${t("web.confirmed.see")}</a></li><li><a href="${paths.receipt(slug, line.act)}">${t("web.confirmed.receipt")}</a></li>`;
  const main = html`<div class="sheet"><div class="head"><p class="state ${became === "published" ? "is-open" : ""}">${icons[became]}${t(`web.confirmed.${became}.state`)}</p><h1 class="small">${title}</h1></div>
<div class="prose"><p>${words}</p>${mail && html`<p>${mail}</p>`}<ul>${links}<li><a href="${paths.statement(slug, signature.language)}">${t("web.back.statement")}</a></li></ul></div>
${formatWhat(t, { subject, language: signature.language, heading: t("web.what.was-signed") })}</div>`;
  return formatPublicPage(frame, {
    title,
    skip: "web.skip.page",
    main,
    icons: ["check", "clock", "ring"],
    head: html`<meta name="robots" content="noindex">`,
  });
}

function formatEntry(t: Translate, { behind, evidence }: ConfirmView, printed: Child): Html {
  const { signature } = behind;
  const role =
    signature.kind === "person" &&
    [signature.particulars?.role, signature.affiliation].filter(Boolean).join(", ");
  return html`<div class="entry"><p class="lbl">${t("web.confirm.printed")}</p><p class="org">${printed}</p>${role && html`<p>${foreignWords(t, role, null)}</p>`}<p class="rest"><span>${countryName(signature.country, t.locale)}</span>${marked(evidence, t(`web.evidence.${evidence}.short`))}</p></div>`;
}

function formatPrivate(t: Translate, { behind, evidence, listed }: ConfirmView): Html {
  const { signature, subject } = behind;
  const { particulars, reservation } = signature;
  const hidden = html` <span class="quiet">${t("web.confirm.not-published")}</span>`;
  const who =
    particulars &&
    [particulars.name, signature.kind === "organisation" && particulars.role]
      .filter(Boolean)
      .join(", ");
  const atOnce =
    publishesAtOnce(subject.statement.policy, evidence) &&
    !signature.held &&
    signature.unsettled.length === 0;
  const facts: [string, Child][] = [
    [
      t("web.confirm.who"),
      who &&
        html`${foreignWords(t, who, null)}${signature.kind === "organisation" ? hidden : nothing}`,
    ],
    [
      t("web.sign.mandate"),
      particulars?.mandate
        ? html`${foreignWords(t, particulars.mandate, null)}${hidden}`
        : t("web.confirm.none"),
    ],
    [t("web.sign.class"), t(`web.sign.class.${signature.class}`)],
    [
      t("web.sign.reservation"),
      reservation
        ? html`<q${languageAttributes(t, signature.language)}>${reservation}</q>`
        : t("web.confirm.none"),
    ],
    [t("web.confirm.published"), t(atOnce ? "web.confirm.at-once" : "web.confirm.after-review")],
    [t("web.confirm.number"), listed ? String(listed.number) : t("web.confirm.next-number")],
  ];
  return html`<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
