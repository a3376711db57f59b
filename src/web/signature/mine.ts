/** The private page of a signature: what stands in the list, the exact text, and what its representative may still do. */
import type { Problem } from "#domain/refusal.ts";
import { standing, type Signatory } from "#domain/signatory.ts";
import type { LogStanding } from "#operations/witness/show-standing.ts";
import type { Amendment } from "#store/read/amendments.ts";
import { countryName, formatDate, type Translate } from "#locales/translate.ts";
import { foreignWords, languageAttributes } from "../foreign.ts";
import { formatErrorSummary, formatInput } from "../form-fields.ts";
import { type Child, type Html, html, nothing } from "../html.ts";
import { marked } from "../icons.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { paths } from "../routes.ts";
import { formatEntryFiles } from "../entry/files.ts";
import { sentence } from "../sentence.ts";
import type { Behind } from "./load.ts";
import { formatWhat } from "./what.ts";

export interface MineView {
  readonly behind: Behind;
  readonly token: string;
  readonly standing: LogStanding;
  readonly amendments: readonly Amendment[];
  /** What was typed and refused, by field. */
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  /** What has just been done: a code of `web.mine.done.<code>`. */
  readonly done: "name" | "name-waits" | "mandate" | "unchanged" | null;
}

export function formatMinePage(frame: Frame, view: MineView): string {
  const { t } = frame;
  const { signature, subject, line } = view.behind;
  const title = t("web.mine.title");
  const done =
    view.done &&
    html`<p class="notice" role="status"><b>${t(`web.mine.done.${view.done}`)}</b></p>`;
  const files = line && formatEntryFiles(t, { ...view, line, slug: subject.statement.slug });
  const main = html`<div class="sheet"><div class="head"><h1 class="small">${title}</h1><p class="sub">${t("web.mine.sub")}</p>${done}${formatErrorSummary(t, view.problems)}</div>
<div class="confirm">${line ? formatStanding(t, view, line) : html`<p>${t("web.mine.waits")}</p>`}${mayChange(line) ? formatParts(t, view) : nothing}${formatOwnPart(t, view)}${files}${formatPrivateLink(t)}</div>
${formatWhat(t, { subject, language: signature.language, heading: t("web.what.was-signed") })}</div>`;
  return formatPublicPage(frame, {
    title,
    skip: "web.skip.page",
    main,
    icons: ["bang"],
    head: html`<meta name="robots" content="noindex">`,
  });
}

/** After a withdrawal or an exclusion there is nothing left to change. */
function mayChange(line: Signatory | null): boolean {
  return line === null || (!line.withdrawnAt && !line.excluded);
}

function formatStanding(t: Translate, { behind }: MineView, line: Signatory): Html {
  const { subject, signature } = behind;
  const { slug } = subject.statement;
  const now = standing(line);
  const name = foreignWords(t, line.printed, line.nameLanguage);
  const gone = now === "withdrawn" || now === "excluded";
  const how = gone
    ? marked("ring", t(`web.list.${now}`))
    : marked(line.evidence, t(`web.evidence.${line.evidence}.short`));
  const facts: [string, Child][] = [
    [t("web.list.number"), String(line.number)],
    [t("web.receipt.signed"), formatDate(line.signedAt, t.locale)],
    [t("web.sign.class"), t(`web.sign.class.${line.class}`)],
    [
      t("web.sign.reservation"),
      line.reservation && html`<q${languageAttributes(t, line.language)}>${line.reservation}</q>`,
    ],
    [
      t("web.sign.mandate"),
      signature.particulars?.mandate
        ? foreignWords(t, signature.particulars.mandate, null)
        : t("web.confirm.none"),
    ],
  ];
  return html`<div class="entry"><p class="lbl">${t("web.mine.stands")}</p><p class="org">${gone ? html`<del>${name}</del>` : name}</p><p class="rest"><span>${line.country && countryName(line.country, t.locale)}</span>${how}</p></div>
<dl class="facts">${facts.map(([term, value]) => value && html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
<p class="data"><a href="${paths.signatory(slug, signature.language, line.kind, line.number)}">${t("web.confirmed.see")}</a><a href="${paths.receipt(slug, line.act)}">${t("web.confirmed.receipt")}</a></p>`;
}

function formatParts(t: Translate, view: MineView): Html {
  const { token, behind } = view;
  const { slug } = behind.subject.statement;
  const withdraw = html`<section class="part"><h2>${t("web.mine.withdraw")}</h2><p>${t("web.mine.withdraw.what")}</p><p class="data"><a href="${paths.mineWithdrawal(slug, token)}">${t("web.mine.withdraw.go")}</a></p></section>`;
  return html`${behind.line && formatNamePart(t, view, behind.line)}${behind.line && formatMandatePart(t, view)}${withdraw}`;
}

function formatNamePart(t: Translate, view: MineView, line: Signatory): Html {
  const { token, behind, amendments, typed, problems } = view;
  const waits = amendments.find((one) => one.what === "name" && one.decision === null);
  const waiting =
    waits?.printed &&
    html`<p class="notice">${sentence(t, "web.mine.name.waits", { name: foreignWords(t, waits.printed, null) })}</p>`;
  const field = formatInput(t, {
    name: "organisation",
    label: t("web.mine.name.label"),
    value: typed["organisation"] ?? line.printed,
    auto: true,
    problems,
  });
  return html`<section class="part"><h2>${t("web.mine.name")}</h2><p>${t("web.mine.name.what")}</p>${waiting}<form class="form" method="post" action="${paths.mineName(behind.subject.statement.slug, token)}" novalidate>${field}<button class="btn second" type="submit">${t("web.mine.name.send")}</button></form></section>`;
}

function formatMandatePart(t: Translate, { token, behind, typed, problems }: MineView): Html {
  const value = typed["mandate"] ?? behind.signature.particulars?.mandate ?? "";
  const field = formatInput(t, {
    name: "mandate",
    label: t("web.sign.mandate"),
    hint: t("web.sign.mandate.hint"),
    value,
    auto: true,
    problems,
  });
  return html`<section class="part"><h2>${t("web.mine.mandate")}</h2><form class="form" method="post" action="${paths.mineMandate(behind.subject.statement.slug, token)}" novalidate>${field}<button class="btn second" type="submit">${t("web.mine.mandate.send")}</button></form></section>`;
}

/** Whatever became of the entry, whoever signed may see their data and have them erased. */
function formatOwnPart(t: Translate, { token, behind }: MineView): Html {
  const { slug } = behind.subject.statement;
  return html`<section class="part"><h2>${t("erasure.mine.part")}</h2><p>${t("erasure.mine.part.what")}</p><p class="data"><a href="${paths.ownData(slug, "mine", token)}">${t("erasure.data.go")}</a><a href="${paths.erasure(slug, "mine", token)}">${t("erasure.mine.go")}</a></p></section>`;
}

function formatPrivateLink(t: Translate): Html {
  return html`<p class="bad-news">${t("web.mine.private")}</p>`;
}
