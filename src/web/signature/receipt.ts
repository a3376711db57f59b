/** The public receipt of an entry: what anybody may know about it, with the exact digest of the text it was given to. */
import { standing, type Signatory } from "#domain/signatory.ts";
import type { LogStanding } from "#operations/witness/show-standing.ts";
import { countryName, formatDate, type Translate } from "#locales/translate.ts";
import { foreignWords, languageAttributes } from "../foreign.ts";
import { type Child, type Html, html } from "../html.ts";
import { marked } from "../icons.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { witnessedSentence } from "../log/standing.ts";
import { paths } from "../routes.ts";
import { reasonWords } from "../list/table.ts";
import type { Subject } from "../statement/load.ts";
import { formatExampleNotice } from "../statement/masthead.ts";
import { formatWhat } from "./what.ts";

export interface ReceiptView {
  /** The statement with the text version that was signed. */
  readonly subject: Subject;
  readonly line: Signatory;
  readonly standing: LogStanding;
}

export function formatReceiptPage(frame: Frame, { subject, line, standing }: ReceiptView): string {
  const { t } = frame;
  const { slug, authentic } = subject.statement;
  const title = t("web.receipt.title", { number: line.number });
  const language = line.language ?? authentic;
  const main = html`<div class="sheet">${formatExampleNotice(t, subject.statement)}<div class="head"><a class="back" href="${paths.signatory(slug, language, line.kind, line.number)}">${t("web.receipt.back")}</a><h1 class="small">${title}</h1></div>
<div class="confirm">${formatEntry(t, line)}${formatFacts(t, line)}${formatProof(t, line, standing)}<p class="quiet">${t("web.receipt.keep")}</p></div>
${formatWhat(t, { subject, language, heading: t("web.what.was-signed") })}</div>`;
  return formatPublicPage(frame, {
    title,
    skip: "web.skip.page",
    main,
    menu: paths.receipt(slug, line.act),
  });
}

function formatEntry(t: Translate, line: Signatory): Html {
  const now = standing(line);
  if (now === "hidden")
    return html`<div class="entry"><p class="org"><i>${t("web.list.hidden")}</i></p></div>`;
  const name = foreignWords(t, line.printed, line.nameLanguage);
  const gone = now === "withdrawn" || now === "excluded";
  return html`<div class="entry"><p class="lbl">${t("web.receipt.printed")}</p><p class="org">${gone ? html`<del>${name}</del>` : name}</p><p class="rest"><span>${line.country && countryName(line.country, t.locale)}</span>${marked(line.evidence, t(`web.evidence.${line.evidence}.name`))}</p></div>`;
}

function formatFacts(t: Translate, line: Signatory): Html {
  const on = (iso: string): string => formatDate(iso, t.locale);
  const facts: [string, Child][] = [
    [t("web.list.number"), String(line.number)],
    [
      t(line.evidence === "listed" ? "web.receipt.listed" : "web.receipt.signed"),
      on(line.signedAt),
    ],
    [t("web.receipt.evidence"), t(`web.evidence.${line.evidence}.meaning`)],
    [t("web.sign.class"), line.evidence !== "listed" && t(`web.sign.class.${line.class}`)],
    [
      t("web.sign.reservation"),
      line.reservation && html`<q${languageAttributes(t, line.language)}>${line.reservation}</q>`,
    ],
    [t("web.list.withdrawn"), line.withdrawnAt && on(line.withdrawnAt)],
    [
      t("web.list.excluded"),
      line.excluded &&
        t("web.list.excluded-on", {
          date: on(line.excluded.at),
          reason: reasonWords(t, line.excluded.reason),
        }),
    ],
    [t("web.receipt.log"), line.logIndex !== null && t("web.record.log", { index: line.logIndex })],
    [t("web.receipt.act"), html`<span class="mono">${line.act}</span>`],
  ];
  const shown = standing(line) === "hidden" ? facts.slice(0, 2) : facts;
  return html`<dl class="facts">${shown.map(([term, value]) => value && html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** What one can keep and check without this site, once a checkpoint covers the entry. */
function formatProof(t: Translate, { act, logIndex }: Signatory, standing: LogStanding): Child {
  if (logIndex === null) return false;
  if (logIndex >= standing.size)
    return html`<p class="quiet" role="status">${t("web.receipt.pending")}</p>`;
  return html`<p>${witnessedSentence(t, standing)} ${t("web.receipt.covered", { size: standing.size })}</p>
<ul><li><a href="${paths.receiptFile(act)}" download>${t("web.receipt.file")}</a></li><li><a href="${paths.proof(logIndex)}" download>${t("web.receipt.proof")}</a></li></ul>`;
}
