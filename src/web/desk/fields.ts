/** Fields of the desk's forms: label, hint, error, control, in this order; what was typed is kept. */
import { html, nothing, type Html } from "../html.ts";
import type { Problem } from "#domain/refusal.ts";
import type { Look } from "./look.ts";
import { attribute, sayIfKnown } from "./markup.ts";

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly hint?: string;
  /** The language of what is typed; gives the control its font and direction. */
  readonly language?: string | null;
  readonly type?: "text" | "email" | "date" | "search" | "url";
  readonly autocomplete?: string;
  readonly required?: boolean;
  readonly placeholder?: string;
  readonly list?: string;
  readonly id?: string;
  readonly rows?: number;
  readonly classes?: string;
  readonly most?: number;
  /** A number is typed: a telephone shows its digits. */
  readonly numeric?: boolean;
}

export interface Choice {
  readonly value: string;
  readonly label: string | Html;
  readonly hint?: string;
  readonly language?: string;
}

export function textField(look: Look, field: Field, problems: readonly Problem[] = []): Html {
  const { id, problem, shared } = prepare(field, problems);
  const control = html`<input type="${field.type ?? "text"}" value="${field.value ?? ""}"${shared}>`;
  return wrap(look, field, id, problem, control);
}

export function areaField(look: Look, field: Field, problems: readonly Problem[] = []): Html {
  const { id, problem, shared } = prepare(field, problems);
  const rows = field.rows ?? 4;
  // The line end after the tag is dropped by the parser, so that a text may begin with one.
  const control = html`<textarea rows="${rows}"${shared}>
${field.value ?? ""}</textarea>`;
  return wrap(look, field, id, problem, control);
}

/** A line that may be long wraps in its field, so that all of it is seen; a break typed into it is read as a space. */
export function lineField(look: Look, field: Field, problems: readonly Problem[] = []): Html {
  const { id, problem, shared } = prepare(withClass(field, "fit"), problems);
  return wrap(look, field, id, problem, lineControl(field.value ?? "", shared));
}

export function lineControl(value: string, marks: Html): Html {
  return html`<textarea rows="${rowsOf(value)}"${marks}>
${value}</textarea>`;
}

/** Letters in a row of a field on a phone; where a browser can measure, the style does it better. */
const lettersInRow = 40;
const wideLetters = /[\u1100-\u11FF\u2E80-\uD7FF\uF900-\uFAFF\uFF00-\uFF60]/gu;

/** As many rows as show the whole text. */
export function rowsOf(text: string): number {
  const rows = text.split("\n").map((line) => {
    const wide = line.match(wideLetters)?.length ?? 0;
    return Math.max(1, Math.ceil(([...line].length + wide) / lettersInRow));
  });
  return Math.min(
    20,
    rows.reduce((sum, count) => sum + count, 0),
  );
}

function withClass(field: Field, name: string): Field {
  return { ...field, classes: [name, field.classes].filter(Boolean).join(" ") };
}

export function selectField(
  look: Look,
  field: Field,
  choices: readonly Choice[],
  problems: readonly Problem[] = [],
): Html {
  const { id, problem, shared } = prepare(field, problems);
  const control = html`<select${shared}>${options(choices, field.value)}</select>`;
  return wrap(look, field, id, problem, control);
}

/** Radio buttons in a row, the chosen one marked; a group with a name. */
export function segments(field: Field, choices: readonly Choice[]): Html {
  const buttons = choices.map(
    (one) =>
      html`<label><input type="radio" name="${field.name}" value="${one.value}"${attribute("checked", one.value === field.value && "checked")}>${one.label}</label>`,
  );
  return html`<fieldset class="segs"><legend class="vh">${field.label}</legend><div class="seg">${buttons}</div></fieldset>`;
}

/** Radio buttons under each other, each with room for a sentence. */
export function radios(
  look: Look,
  field: Field,
  choices: readonly Choice[],
  problems: readonly Problem[] = [],
): Html {
  const problem = problems.find((one) => one.field === field.name);
  const rows = choices.map(
    (one, index) =>
      html`<label class="opt"><input type="radio" name="${field.name}" value="${one.value}"${attribute("checked", one.value === field.value && "checked")}${problem && index === 0 && html` autofocus`}><span>${one.label}${one.hint ? html`<span class="hint">${one.hint}</span>` : ""}</span></label>`,
  );
  return html`<fieldset class="fld" id="${field.id ?? field.name}"${attribute("aria-describedby", problem && `${field.name}-e`)}><legend>${field.label}</legend>${problem ? problemLine(look, problem, `${field.name}-e`) : ""}${rows}</fieldset>`;
}

export function options(choices: readonly Choice[], chosen: string | undefined): Html[] {
  return choices.map(
    (one) =>
      html`<option value="${one.value}"${attribute("lang", one.language)}${attribute("selected", one.value === chosen && "selected")}>${one.label}</option>`,
  );
}

/** A list of links to the fields that need correcting, when there are several. */
export function problemSummary(look: Look, problems: readonly Problem[]): Html {
  if (problems.length < 2) return nothing;
  const links = problems.map(
    (one) => html`<li><a href="#${one.field}">${problemSentence(look, one)}</a></li>`,
  );
  const heading = look.t("desk.form.problems", { count: problems.length });
  return html`<div class="errors" role="alert" tabindex="-1" autofocus><h2>${heading}</h2><ul>${links}</ul></div>`;
}

/** The first field of the page that is wrong takes the focus: the eye and the keyboard go on there. */
export const wrongMarks = html` aria-invalid="true" autofocus`;

function prepare(field: Field, problems: readonly Problem[]) {
  const id = field.id ?? field.name;
  const problem = problems.find((one) => one.field === field.name);
  const described = [field.hint && `${id}-h`, problem && `${id}-e`].filter(Boolean).join(" ");
  const shared = html` id="${id}" name="${field.name}"${attribute("class", field.classes)}${attribute("lang", field.language)}${attribute("dir", field.language && "auto")}${attribute("autocomplete", field.autocomplete)}${attribute("placeholder", field.placeholder)}${attribute("list", field.list)}${attribute("maxlength", field.most)}${attribute("inputmode", field.numeric && "numeric")}${attribute("required", field.required && "required")}${attribute("aria-describedby", described || null)}${problem && wrongMarks}`;
  return { id, problem, shared };
}

function wrap(
  look: Look,
  field: Field,
  id: string,
  problem: Problem | undefined,
  control: Html,
): Html {
  const hint = field.hint ? html`<span class="hint" id="${id}-h">${field.hint}</span>` : "";
  const error = problem ? problemLine(look, problem, `${id}-e`) : "";
  return html`<div class="fld${problem ? " bad" : ""}"><label for="${id}">${field.label}</label>${hint}${error}${control}</div>`;
}

function problemLine(look: Look, problem: Problem, id: string): Html {
  return html`<span class="wrong" id="${id}">${problemSentence(look, problem)}</span>`;
}

function problemSentence(look: Look, problem: Problem): Html {
  const key = `refusal.field.${problem.code}`;
  return sayIfKnown(look.t, key, problem.params ?? {}, problem.code);
}
