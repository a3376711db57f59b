/** What every page of the desk needs to be written: the reader's language, the form's token, whether keys are on. */
import { html, nothing, type Html } from "../html.ts";
import type { Translate } from "#locales/translate.ts";
import { attribute } from "./markup.ts";

export interface Look {
  readonly t: Translate;
  /** Goes into every form; see http/csrf.ts. Empty before sign-in, where there is nothing to protect. */
  readonly csrf: string;
  /** Single-key shortcuts; WCAG 2.1.4 asks for a way to switch them off. */
  readonly keys: boolean;
  readonly now: string;
}

export interface Button {
  readonly label: string | Html;
  readonly name?: string;
  readonly value?: string;
  readonly key?: string;
  readonly classes?: string;
  readonly formaction?: string;
  /** Id of the form that it sends, where it stands outside. */
  readonly form?: string;
}

export interface Marks {
  readonly id?: string;
  /** What is typed into it is saved before another form of the page is sent (browser/desk-keep.ts). */
  readonly keep?: boolean;
}

/** A form that acts: POST, with the token. */
export function form(
  look: Look,
  action: string,
  body: Html,
  classes?: string,
  { id, keep }: Marks = {},
): Html {
  return html`<form method="post" action="${action}"${attribute("class", classes)}${attribute("id", id)}${keep === true && html` data-keep`}>${token(look)}${body}</form>`;
}

export function token(look: Look): Html {
  return look.csrf ? html`<input type="hidden" name="csrf" value="${look.csrf}">` : nothing;
}

export function hidden(name: string, value: string | number): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}

export function button(
  look: Look,
  { label, name, value, key, classes, formaction, form: sent }: Button,
): Html {
  return html`<button class="${["btn", classes].filter(Boolean).join(" ")}"${attribute("name", name)}${attribute("value", value)}${attribute("formaction", formaction)}${attribute("form", sent)}${shortcut(look, key)}>${label}${keyCap(look, key)}</button>`;
}

export function linkButton(look: Look, href: string, { label, key, classes }: Button): Html {
  return html`<a class="${["btn", classes].filter(Boolean).join(" ")}" href="${href}"${shortcut(look, key)}>${label}${keyCap(look, key)}</a>`;
}

/** The script of the keys looks for `data-key`; without it nothing happens and nothing is missing. */
export function shortcut(look: Look, key: string | undefined): Html {
  return key && look.keys ? html` data-key="${key}" aria-keyshortcuts="${key}"` : nothing;
}

export function keyCap(look: Look, key: string | undefined): Html {
  return key && look.keys ? html` <kbd aria-hidden="true">${key}</kbd>` : nothing;
}
