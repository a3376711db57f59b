/** Parts of forms: label, hint, error, field, in this order; the summary of what is wrong; the stamp of a form. */
import { isRefusal, type Problem } from "#domain/refusal.ts";
import { isMessageKey, type MessageKey, type Translate } from "#locales/translate.ts";
import { type Child, type Html, html, nothing } from "./html.ts";
import { icon } from "./icons.ts";
import { sentence } from "./sentence.ts";

export interface Field {
  readonly name: string;
  readonly label: Child;
  readonly hint?: Child;
  readonly optional?: boolean;
  /** Narrower than the text. */
  readonly half?: boolean;
  readonly value?: string;
  readonly problems: readonly Problem[];
}

export interface Input extends Field {
  readonly type?: "text" | "email" | "url";
  readonly autocomplete?: string;
  /** The line holds foreign words: its direction follows what is typed. */
  readonly auto?: boolean;
}

export function formatInput(t: Translate, field: Input): Html {
  const { type = "text", autocomplete, auto } = field;
  const control = html`<input id="${field.name}" name="${field.name}" type="${type}" value="${field.value ?? ""}"${autocomplete && html` autocomplete="${autocomplete}"`}${auto && html` dir="auto"`}${controlAttributes(field)}>`;
  return wrapField(t, field, control);
}

export function formatTextArea(t: Translate, field: Input & { readonly rows: number }): Html {
  const control = html`<textarea id="${field.name}" name="${field.name}" rows="${field.rows}" dir="auto"${controlAttributes(field)}>
${field.value ?? ""}</textarea>`;
  return wrapField(t, field, control);
}

export function formatSelect(t: Translate, field: Input, options: Html): Html {
  const control = html`<select id="${field.name}" name="${field.name}"${field.autocomplete && html` autocomplete="${field.autocomplete}"`}${controlAttributes(field)}>${options}</select>`;
  return wrapField(t, field, control);
}

export interface Choice {
  readonly value: string;
  readonly label: Child;
  readonly small?: Child;
}

/** Radio buttons; none is preset unless `value` names one. The first carries the field's name as id, for the summary's link. */
export function formatChoices(t: Translate, field: Field, choices: readonly Choice[]): Html {
  const described = html`${describedBy(field)}${problemOf(field) && html` aria-invalid="true"`}`;
  const radios = choices.map(({ value, label, small }, index) => {
    const id = index === 0 ? field.name : `${field.name}-${index + 1}`;
    return html`<div class="radio"><input type="radio" id="${id}" name="${field.name}" value="${value}"${value === field.value && html` checked`}${described}><label for="${id}">${label}${small && html`<small>${small}</small>`}</label></div>`;
  });
  return html`${hintAndError(t, field)}${radios}`;
}

export function formatCheckbox(t: Translate, field: Field & { readonly checked: boolean }): Html {
  return html`<div class="${problemOf(field) ? "field bad" : "field"}">${hintAndError(t, field)}<div class="radio"><input type="checkbox" id="${field.name}" name="${field.name}" value="yes"${field.checked && html` checked`}${controlAttributes(field)}><label for="${field.name}">${field.label}</label></div></div>`;
}

/** Names every problem once, with a link to its field; focused when the page opens, so that nobody has to look for it. */
export function formatErrorSummary(t: Translate, problems: readonly Problem[], lead?: Child): Html {
  if (problems.length === 0 && !lead) return nothing;
  const entries = problems.map(
    (problem) => html`<li><a href="#${problem.field}">${problemWords(t, problem)}</a></li>`,
  );
  const heading = lead ?? t("web.form.correct", { count: problems.length });
  return html`<div class="errors" role="alert" tabindex="-1" autofocus><h2>${icon("bang")}${heading}</h2>${entries.length > 0 && html`<ul>${entries}</ul>`}</div>`;
}

/** A sentence for this field if there is one, else the one for all. */
export function problemWords(t: Translate, { field, code, params = {} }: Problem): Html {
  const own = `web.problem.${field}.${code}`;
  const key: MessageKey = isMessageKey(own) ? own : `refusal.field.${code}`;
  return sentence(t, key, params);
}

/** The problems of an answer, if it is a refusal that has some. */
export function problemsOf(answer: unknown): readonly Problem[] {
  return isRefusal(answer) ? (answer.problems ?? []) : [];
}

function wrapField(t: Translate, field: Field, control: Html): Html {
  const classes = ["field", field.half && "half", problemOf(field) && "bad"]
    .filter(Boolean)
    .join(" ");
  const optional = field.optional && html` <span class="opt">${t("web.form.optional")}</span>`;
  return html`<div class="${classes}"><label for="${field.name}">${field.label}${optional}</label>${hintAndError(t, field)}${control}</div>`;
}

function hintAndError(t: Translate, field: Field): Html {
  const problem = problemOf(field);
  const error =
    problem &&
    html`<p class="err-msg" id="${field.name}-e">${icon("bang")}<span><span class="vh">${t("web.form.error")} </span>${problemWords(t, problem)}</span></p>`;
  return html`${field.hint && html`<p class="hint" id="${field.name}-h">${field.hint}</p>`}${error}`;
}

function controlAttributes(field: Field): Html {
  return html`${!field.optional && html` required`}${describedBy(field)}${problemOf(field) && html` aria-invalid="true"`}`;
}

function describedBy(field: Field): Html {
  const ids = [field.hint && `${field.name}-h`, problemOf(field) && `${field.name}-e`].filter(
    Boolean,
  );
  return ids.length === 0 ? nothing : html` aria-describedby="${ids.join(" ")}"`;
}

function problemOf(field: Field): Problem | undefined {
  return field.problems.find((problem) => problem.field === field.name);
}
