/** The form of signing: one page, one POST, complete without a script. What was typed stays, whatever was wrong. */
import { countryCodes } from "#domain/input/country.ts";
import type { Problem } from "#domain/refusal.ts";
import { limits, type SignForm } from "#domain/signature.ts";
import type { Candidate } from "#operations/organisation/find-candidates.ts";
import { interfaceApart, type Translate } from "#locales/translate.ts";
import {
  formatCheckbox,
  formatChoices,
  formatErrorSummary,
  formatInput,
  formatSelect,
  formatTextArea,
  type Input,
} from "../form-fields.ts";
import { type Html, html, nothing } from "../html.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { paths } from "../routes.ts";
import { sentence } from "../sentence.ts";
import { formatCountryOptions } from "../list/find.ts";
import type { Subject } from "../statement/load.ts";
import { formatExampleNotice } from "../statement/masthead.ts";
import { formatQuestion } from "./ask.ts";
import { workBits, workRounds } from "./form-work.ts";
import { formatPersonFields } from "./person-fields.ts";
import { formatWhat } from "./what.ts";

export interface SignView {
  readonly subject: Subject;
  /** Language in which the text was read. */
  readonly language: string;
  readonly form: SignForm;
  readonly problems: readonly Problem[];
  /** Registered organisations that the typed name may mean; asked when there are any. */
  readonly ask: readonly Candidate[];
  readonly same: string;
  readonly stamp: string;
  /** Why a form without a fault comes back: a field that people do not see was filled in, the text has changed, no room, a lock. */
  readonly back: "trapped" | "changed" | "full" | "busy" | null;
}

/** Filled in by programs only. */
export const trapField = "contact_url";

export function formatSignPage(frame: Frame, view: SignView): string {
  const { t } = frame;
  const { subject, language, problems } = view;
  const { slug } = subject.statement;
  const wrong = problems.length > 0 || view.back !== null;
  const asksWork = subject.statement.policy.work === true;
  const title = t("web.sign.title");
  const main = html`<div class="sheet">${formatExampleNotice(t, subject.statement)}<div class="head"><a class="back" href="${paths.statement(slug, language)}">${t("web.back.statement")}</a><h1 class="small">${title}</h1>${formatTop(t, view)}</div>${formatWhat(t, { subject, language, heading: t("web.what.sign"), note: t("web.sign.after") })}
<form class="form" action="${paths.sign(slug, language, interfaceApart(t.locale, language))}" method="post" data-suggestions="${paths.suggestions(t.locale)}"${asksWork && html` data-work-bits="${workBits}" data-work-rounds="${workRounds}"`} novalidate>${formatKind(t, view)}${formatOrganisation(t, view)}${formatPerson(t, view)}${formatClass(t, view)}${formatTerms(t, view)}
<div class="trap" aria-hidden="true"><label for="${trapField}">${t("web.sign.trap-label")}</label><input id="${trapField}" name="${trapField}" tabindex="-1" autocomplete="off"></div><input type="hidden" name="stamp" value="${view.stamp}"><input type="hidden" name="version" value="${subject.version.version}">${asksWork && formatWork(t)}
<button class="btn" type="submit">${t("web.sign.send")}</button></form></div>`;
  return formatPublicPage(frame, {
    title: wrong ? t("web.form.error-title", { title }) : title,
    skip: "web.skip.form",
    main,
    icons: ["bang"],
    head: html`<meta name="robots" content="noindex"><script type="module" src="${frame.assets.url("suggest.js")}"></script>${asksWork && html`<script type="module" src="${frame.assets.url("form-work.js")}"></script>`}`,
  });
}

/** Without a script the field stays empty, and the signature is looked at before it is published. */
function formatWork(t: Translate): Html {
  return html`<input type="hidden" name="work" value=""><noscript><p class="hint">${t("web.sign.work.without")}</p></noscript><p class="hint" id="work-notice" role="status" hidden>${t("web.sign.work.notice")}</p>`;
}

function formatTop(t: Translate, view: SignView): Html {
  const { version } = view.subject.version;
  if (view.back) return formatErrorSummary(t, [], t(`web.sign.${view.back}`, { version }));
  if (view.ask.length > 0 && view.problems.length === 0) {
    return html`<p class="sub" role="status" tabindex="-1" autofocus>${sentence(t, "web.ask.top", {}, { link: (words) => html`<a href="#same">${words}</a>` })}</p>`;
  }
  return formatErrorSummary(t, view.problems);
}

/** Only where the statement admits persons; most do not. */
function formatKind(t: Translate, { subject, form, problems }: SignView): Html {
  if (subject.statement.policy.admits === "organisations") return nothing;
  const value = form.kind === "person" ? "person" : "organisation";
  const choices = (["organisation", "person"] as const).map((kind) => ({
    value: kind,
    label: t(`web.sign.kind.${kind}`),
  }));
  return html`<fieldset><legend>${t("web.sign.kind")}</legend>${formatChoices(t, { name: "kind", label: "", value, problems }, choices)}</fieldset>`;
}

function formatOrganisation(t: Translate, view: SignView): Html {
  const { form, problems } = view;
  const persons = view.subject.statement.policy.admits !== "organisations";
  const name: Input = {
    name: "organisation",
    label: t("web.sign.organisation"),
    hint: t(persons ? "web.sign.organisation.hint-person" : "web.sign.organisation.hint"),
    autocomplete: "organization",
    value: form.organisation,
    auto: true,
    problems,
  };
  const country: Input = {
    name: "country",
    label: t("web.sign.country"),
    autocomplete: "country",
    half: true,
    problems,
  };
  const website: Input = {
    name: "website",
    label: t("web.sign.website"),
    hint: t("web.sign.website.hint"),
    type: "url",
    optional: true,
    autocomplete: "url",
    value: form.website,
    problems,
  };
  const options = html`<option value="">${t("web.sign.country.choose")}</option>${formatCountryOptions(t, countryCodes, form.country)}`;
  return html`${formatInput(t, name)}${formatQuestion(t, { ...view, typed: form.organisation.trim() })}${formatSelect(t, country, options)}${formatInput(t, website)}`;
}

function formatPerson(t: Translate, { subject, form, problems }: SignView): Html {
  const persons = subject.statement.policy.admits !== "organisations";
  return formatPersonFields(t, {
    form,
    problems,
    nameHint: t(persons ? "web.sign.name.hint-person" : "web.sign.name.hint"),
    email: { value: form.email, hint: t("web.sign.email.hint") },
    mandate: { label: t("web.sign.mandate"), hint: t("web.sign.mandate.hint") },
  });
}

/** A reservation that was typed counts, whichever of the first two answers is chosen. */
function formatClass(t: Translate, { form, problems }: SignView): Html {
  const value =
    form.class === "shares"
      ? "shares"
      : form.class === "reservation" || form.reservation
        ? "reservation"
        : "signs";
  const choice = (name: "signs" | "reservation" | "shares"): Html =>
    formatChoices(t, { name: "class", label: "", value, problems }, [
      { value: name, label: t(`web.sign.class.${name}`), small: t(`web.sign.class.${name}.small`) },
    ]);
  const bad = problems.some(({ field }) => field === "reservation");
  const text = formatTextArea(t, {
    name: "reservation",
    label: t("web.sign.reservation"),
    hint: t("web.sign.reservation.hint", { most: limits.reservation }),
    optional: true,
    rows: 3,
    value: form.reservation,
    problems,
  });
  return html`<fieldset class="choice"><legend>${t("web.sign.class")}</legend>${choice("signs")}${choice("reservation")}<div class="sub-field${bad && " bad"}">${text}</div>${choice("shares")}</fieldset>`;
}

function formatTerms(t: Translate, { subject, form, problems }: SignView): Html {
  const link = (words: Html): Html =>
    html`<a href="${paths.terms(subject.version.terms ?? undefined, t.locale)}">${words}</a>`;
  const label = sentence(t, "web.sign.terms", {}, { link });
  return formatCheckbox(t, { name: "terms", label, checked: form.terms !== "", problems });
}
