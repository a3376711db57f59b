/**
 * One entry of a list on a page of its own: what anybody may know about it, how it is known, the exact text it was given
 * to, and its proof. It is what the receipt mail links, and one step from each row of the list.
 */
import { standing, type Signatory } from "#domain/signatory.ts";
import type { LogStanding } from "#operations/witness/show-standing.ts";
import { countryName, formatDate, languageName, type Translate } from "#locales/translate.ts";
import { languageAttributes, printedName } from "../foreign.ts";
import { type Child, type Html, html } from "../html.ts";
import { marked } from "../icons.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { claimWords } from "../claim/words.ts";
import { paths } from "../routes.ts";
import { reasonWords } from "../list/table.ts";
import type { Subject } from "../statement/load.ts";
import { formatExampleNotice } from "../statement/masthead.ts";
import { sentence } from "../sentence.ts";
import { formatWhat } from "../signature/what.ts";
import { formatEntryFiles } from "./files.ts";

export interface EntryView {
  /** The statement with the text version that was signed. */
  readonly subject: Subject;
  readonly line: Signatory;
  readonly standing: LogStanding;
  /** Digests of the texts that were signed, by language. */
  readonly texts: ReadonlyMap<string, { readonly digest: string }>;
  /** Path of this page. */
  readonly path: string;
}

export function formatEntryPage(frame: Frame, view: EntryView): string {
  const { t } = frame;
  const { subject, line, path } = view;
  const { slug, authentic } = subject.statement;
  const title = t("proof.entry.title", { number: line.number });
  const language = line.language ?? authentic;
  const files = standing(line) !== "hidden" && formatEntryFiles(t, { ...view, slug });
  const main = html`<div class="sheet">${formatExampleNotice(t, subject.statement)}<div class="head"><a class="back" href="${paths.signatory(slug, language, line.kind, line.number)}">${t("web.receipt.back")}</a><h1 class="small">${title}</h1></div>
<div class="confirm">${formatEntry(t, line)}${formatFacts(t, line)}${formatKnown(t, slug, line)}${files}<p class="quiet">${t("web.receipt.keep")}</p></div>
${formatWhat(t, { subject, language, heading: t("web.what.was-signed") })}</div>`;
  return formatPublicPage(frame, { title, skip: "web.skip.page", main, menu: path });
}

/** The evidence in words: what it shows, and what it does not. */
function formatKnown(t: Translate, slug: string, line: Signatory): Child {
  if (standing(line) === "hidden") return false;
  const { evidence } = line;
  const mayClaim = standing(line) === "listed";
  return html`<section class="part"><h2>${t("proof.entry.known")}</h2><p>${marked(evidence, t(`web.evidence.${evidence}.name`))}</p><p>${t(`web.evidence.${evidence}.meaning`)}${formatSource(t, line)}</p><p class="quiet">${t(`proof.evidence.${evidence}`)}</p>${mayClaim && html`<p class="data"><a href="${paths.claim(slug, line)}">${t(claimWords[line.kind].link)}</a></p>`}</section>`;
}

/** The file that it was taken from and the place in it; of who was erased nothing leads to where the name stood. */
function formatSource(t: Translate, { source, erased }: Signatory): Child {
  if (source === null || erased === "all") return false;
  const file = html`<bdi>${source.file}</bdi>`;
  return html` ${sentence(t, "proof.entry.source", { file, line: source.line })}`;
}

function formatEntry(t: Translate, line: Signatory): Html {
  const now = standing(line);
  if (now === "hidden")
    return html`<div class="entry"><p class="org"><i>${t("web.list.hidden")}</i></p></div>`;
  const name = printedName(t, line);
  const gone = now === "withdrawn" || now === "excluded";
  return html`<div class="entry"><p class="lbl">${t("web.receipt.printed")}</p><p class="org">${gone ? html`<del>${name}</del>` : name}</p><p class="rest">${line.country && html`<span>${countryName(line.country, t.locale)}</span>`}${marked(line.evidence, t(`web.evidence.${line.evidence}.name`))}</p></div>`;
}

function formatFacts(t: Translate, line: Signatory): Html {
  const on = (iso: string): string => formatDate(iso, t.locale);
  const facts: [string, Child][] = [
    [t("web.list.number"), String(line.number)],
    [
      t(line.evidence === "listed" ? "web.receipt.listed" : "web.receipt.signed"),
      on(line.signedAt),
    ],
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
    [t("erasure.fact"), line.erased && t(`erasure.note.${line.erased}`)],
    [t("proof.entry.version"), String(line.version)],
    [t("proof.entry.language"), line.language && languageName(line.language, t.locale)],
    [t("web.receipt.act"), html`<span class="mono long">${line.act}</span>`],
  ];
  const shown = standing(line) === "hidden" ? facts.slice(0, 2) : facts;
  return html`<dl class="facts">${shown.map(([term, value]) => value && html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}
