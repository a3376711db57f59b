/** A draft that circulates, as those see it who were given its link: the text, and a form to say something about it. */
import type { CommentForm } from "#domain/comment.ts";
import { mostComment } from "#domain/comment.ts";
import type { Problem } from "#domain/refusal.ts";
import type { Proposer, Statement } from "#domain/statement.ts";
import { numberUnits, type Text } from "#domain/text-version.ts";
import { formatDate, languageAutonym, type Translate } from "#locales/translate.ts";
import { languageAttributes } from "../foreign.ts";
import { formatErrorSummary, formatInput, formatSelect, formatTextArea } from "../form-fields.ts";
import { type Html, html, joined } from "../html.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { paths } from "../routes.ts";
import { trapField } from "../signature/form.ts";
import { fact, formatProposer } from "../statement/masthead.ts";
import { formatText } from "../statement/text.ts";

export interface DraftView {
  readonly statement: Statement;
  readonly proposers: readonly Proposer[];
  readonly texts: readonly Text[];
  readonly text: Text;
  readonly key: string;
  readonly form: CommentForm;
  readonly problems: readonly Problem[];
  readonly stamp: string;
  /** A comment was sent just now. */
  readonly said: boolean;
  readonly trapped: boolean;
}

export function formatDraftPage(frame: Frame, view: DraftView): string {
  const { t } = frame;
  const { statement, text, texts, problems } = view;
  const title = text.title || texts.find((one) => one.title)?.title || statement.slug;
  const lagging: ReadonlySet<string> = new Set();
  const main = html`<div class="sheet"><p class="notice hung"><b>${t("circulation.mark")}</b> ${t("circulation.mark.sentence")}</p><div class="head"><h1${languageAttributes(t, text.language)}>${title}</h1>${formatFacts(t, view)}</div>
${formatText(t, { text, authentic: statement.authentic, lagging })}
<section class="comment" id="comment" aria-labelledby="comment-heading"><h2 class="rule" id="comment-heading">${t("circulation.heading")}</h2>${formatTop(t, view)}<p>${t("circulation.lede")}</p>${formatForm(t, view)}</section></div>`;
  return formatPublicPage(frame, {
    title: problems.length > 0 ? t("web.form.error-title", { title }) : title,
    skip: "web.skip.page",
    main,
    icons: ["bang"],
    head: html`<meta name="robots" content="noindex">`,
  });
}

function formatFacts(t: Translate, view: DraftView): Html {
  const { proposers, statement, texts } = view;
  const names = proposers.map((one) => formatProposer(t, one));
  const by = names.length > 0 && fact(t("web.facts.proposers"), joined(names, html`<br>`));
  const day = statement.deadline && html`${formatDate(statement.deadline, t.locale)}`;
  const languages = texts.length > 1 && fact(t("web.facts.languages"), formatLanguages(view));
  return html`<dl class="facts">${by}${day && fact(t("circulation.deadline"), day)}${languages}</dl>`;
}

function formatLanguages({ statement, texts, text, key }: DraftView): Html {
  const links = texts.map(({ language }) => {
    const here = language === text.language && html` aria-current="page"`;
    return html`<a href="${paths.draft(statement.slug, key, language)}" hreflang="${language}"${here}><span lang="${language}">${languageAutonym(language)}</span></a>`;
  });
  return html`<span class="langs">${links}</span>`;
}

function formatTop(t: Translate, { said, trapped, problems }: DraftView): Html {
  if (said)
    return html`<p class="sub" role="status" tabindex="-1" autofocus>${t("circulation.said")}</p>`;
  return trapped
    ? formatErrorSummary(t, [], t("web.sign.trapped"))
    : formatErrorSummary(t, problems);
}

function formatForm(
  t: Translate,
  { statement, text, key, form, problems, stamp }: DraftView,
): Html {
  const field = { problems, auto: true };
  const numbers = numberUnits(text.units);
  const options = text.units.map(({ id, text: words }) => {
    const number = numbers.get(id);
    const start = [...words.replaceAll("\n", " ")].slice(0, 60).join("");
    return html`<option value="${id}"${id === form.about && html` selected`}>${number === undefined ? start : `${number}. ${start}`}</option>`;
  });
  const about = formatSelect(
    t,
    { ...field, name: "about", label: t("circulation.about") },
    html`<option value="">${t("circulation.about.all")}</option>${options}`,
  );
  const words = formatTextArea(t, {
    ...field,
    name: "text",
    label: t("circulation.text"),
    hint: t("circulation.text.hint", { most: mostComment }),
    rows: 6,
    value: form.text,
  });
  const name = formatInput(t, {
    ...field,
    name: "name",
    label: t("circulation.name"),
    optional: true,
    autocomplete: "name",
    value: form.name,
  });
  const organisation = formatInput(t, {
    ...field,
    name: "organisation",
    label: t("circulation.organisation"),
    optional: true,
    autocomplete: "organization",
    value: form.organisation,
  });
  return html`<form class="form" method="post" action="${paths.draft(statement.slug, key, text.language)}#comment" novalidate>${about}${words}${name}${organisation}
<div class="trap" aria-hidden="true"><label for="${trapField}">${t("web.sign.trap-label")}</label><input id="${trapField}" name="${trapField}" tabindex="-1" autocomplete="off"></div><input type="hidden" name="stamp" value="${stamp}">
<button class="btn" type="submit">${t("circulation.send")}</button></form>`;
}
