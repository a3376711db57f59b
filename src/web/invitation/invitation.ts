/** The page behind an invitation's link: the line as it is listed, and what its organisation says of it. No answer is preset. */
import type { Problem } from "#domain/refusal.ts";
import type { Signatory } from "#domain/signatory.ts";
import { formAnswers, type InvitationForm } from "#operations/invitation/answer-invitation.ts";
import type { Translate } from "#locales/translate.ts";
import type { Invitation } from "#store/read-import/invitations.ts";
import { foreignWords } from "../foreign.ts";
import { formatChoices, formatErrorSummary, formatInput, type Input } from "../form-fields.ts";
import { type Html, html } from "../html.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { paths } from "../routes.ts";
import { sentence } from "../sentence.ts";
import { formatPersonFields } from "../signature/person-fields.ts";
import { formatWhat } from "../signature/what.ts";
import type { Subject } from "../statement/load.ts";
import { formatExampleNotice } from "../statement/masthead.ts";

export interface InvitationView {
  readonly subject: Subject;
  readonly line: Signatory;
  readonly token: string;
  readonly form: InvitationForm;
  readonly problems: readonly Problem[];
}

const head = html`<meta name="robots" content="noindex">`;

export function formatInvitationPage(frame: Frame, view: InvitationView): string {
  const { t } = frame;
  const { subject, line, token, problems } = view;
  const { slug, authentic } = subject.statement;
  const title = t("invitation.title");
  const name = foreignWords(t, line.printed, line.nameLanguage);
  const file = line.source
    ? html`<p class="hint">${sentence(t, "invitation.source", { file: html`<bdi>${line.source.file}</bdi>`, line: line.source.line })}</p>`
    : "";
  const main = html`<div class="sheet">${formatExampleNotice(t, subject.statement)}<div class="head"><h1 class="small">${title}</h1><p class="sub">${sentence(t, "web.claim.sub", { name, number: line.number })}</p>${file}${formatErrorSummary(t, problems)}</div>
${formatWhat(t, { subject, language: authentic, heading: t("web.what.statement"), note: t("invitation.after") })}
<form class="form" action="${paths.invitation(slug, token)}" method="post" novalidate>${formatAnswer(t, view)}${formatPerson(t, view)}<button class="btn" type="submit">${t("invitation.send")}</button></form></div>`;
  return formatPublicPage(frame, {
    title: problems.length > 0 ? t("web.form.error-title", { title }) : title,
    skip: "web.skip.form",
    main,
    icons: ["bang"],
    head,
  });
}

function formatAnswer(t: Translate, { form, problems }: InvitationView): Html {
  const choices = formAnswers.map((answer) => ({
    value: answer,
    label: t(`invitation.answer.${answer}`),
    small: t(`invitation.answer.${answer}.small`),
  }));
  const field = { name: "answer", label: "", value: form.answer, problems };
  const printed: Input = {
    name: "printed",
    label: t("invitation.printed"),
    hint: t("invitation.printed.hint"),
    value: form.printed,
    auto: true,
    problems,
  };
  return html`<fieldset class="ask"><legend>${t("web.claim.answer")}</legend>${formatChoices(t, field, choices)}</fieldset>${formatInput(t, printed)}`;
}

function formatPerson(t: Translate, { form, problems }: InvitationView): Html {
  return formatPersonFields(t, {
    form,
    problems,
    nameHint: t("web.sign.name.hint"),
    mandate: { label: t("web.claim.remark"), hint: t("web.claim.remark.hint") },
  });
}

export interface AnsweredView {
  readonly subject: Subject;
  readonly line: Signatory;
  readonly invitation: Invitation;
}

/** What was answered, and what came of it. */
export function formatAnsweredPage(
  frame: Frame,
  { subject, line, invitation }: AnsweredView,
): string {
  const { t } = frame;
  const { slug, authentic } = subject.statement;
  const answer = invitation.answer ?? "confirmed";
  const isDone = answer === "disputed" ? line.hidden : line.evidence !== "listed";
  const state =
    answer === "not-us" ? "not-us" : (`${answer}.${isDone ? "done" : "waits"}` as const);
  const title = t("invitation.answered.title");
  const main = html`<div class="sheet"><div class="head"><h1 class="small">${title}</h1></div><div class="prose"><p>${sentence(t, `invitation.answered.${state}`, { number: line.number })}</p><p><a href="${paths.signatory(slug, authentic, "organisation", line.number)}">${t("web.receipt.back")}</a></p></div></div>`;
  return formatPublicPage(frame, { title, skip: "web.skip.page", main, head });
}

/** The second link: two steps, so that a mail scanner that opens it changes nothing. */
export function formatNotUsPage(
  frame: Frame,
  { subject, line, token }: Pick<InvitationView, "subject" | "line" | "token">,
): string {
  const { t } = frame;
  const title = t("invitation.not-us.title");
  const name = foreignWords(t, line.printed, line.nameLanguage);
  const main = html`<div class="sheet"><div class="head"><h1 class="small">${title}</h1><p class="sub">${t("web.confirm.sub")}</p></div><div class="confirm"><div class="entry"><p class="lbl">${sentence(t, "web.claimed.entry", { number: line.number })}</p><p class="org">${name}</p></div><p class="bad-news">${t("invitation.not-us.what")}</p><form method="post" action="${paths.notUs(subject.statement.slug, token)}"><button class="btn" type="submit">${t("invitation.not-us.button")}</button></form></div></div>`;
  return formatPublicPage(frame, { title, skip: "web.skip.confirm", main, head });
}
