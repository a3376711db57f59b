/** The doors of the desk: asking for a link, the page behind it, and the first administrator's. No link acts by itself. */
import type { Problem } from "#domain/refusal.ts";
import { html, nothing, type Html } from "../html.ts";
import { sentence } from "../sentence.ts";
import { problemSummary, textField } from "../desk/fields.ts";
import { head } from "../desk/frame.ts";
import { button, form, hidden, type Look } from "../desk/look.ts";

export interface SignInView {
  readonly email: string;
  readonly to: string;
  readonly problems: readonly Problem[];
  readonly refused: Html | null;
  /** Nobody has an account yet: the start of the program printed the first link. */
  readonly first: boolean;
}

export function signInPage(look: Look, view: SignInView): Html {
  const { t } = look;
  const field = textField(
    look,
    {
      name: "email",
      label: t("desk.sign-in.email"),
      value: view.email,
      type: "email",
      autocomplete: "email",
      required: true,
    },
    view.problems,
  );
  const body = html`${field}${hidden("to", view.to)}<div class="btns">${button(look, { label: t("desk.sign-in.ask"), classes: "go" })}</div>`;
  const first = view.first ? html`<p class="ask">${t("desk.sign-in.nobody")}</p>` : "";
  return html`<div class="door">${head({ title: t("desk.sign-in.heading"), lede: t("desk.sign-in.lede") })}${view.refused}${first}<div class="sheet pad">${form(look, "/desk/sign-in", body, "stackform")}</div></div>`;
}

export interface SentView {
  readonly email: string;
  /** Where the mail lies when it is a file. */
  readonly folder: string | null;
  /** Its page, on the machine that runs the program. */
  readonly mailPath: string | null;
}

/** The same words whether the address has an account or not. */
export function linkSentPage({ t }: Look, { email, folder, mailPath }: SentView): Html {
  const files =
    folder === null ? nothing : html`<p>${t("desk.sign-in.sent.folder", { folder })}</p>`;
  const read =
    mailPath === null
      ? nothing
      : html`<p><a href="${mailPath}">${t("desk.sign-in.sent.read")}</a></p>`;
  return html`<div class="door">${head({ title: t("desk.sign-in.sent") })}<div class="sheet pad stackform"><p>${sentence(t, "desk.sign-in.sent.words", { email: html`<bdi>${email}</bdi>` })}</p>${files}${read}<p class="dim s">${t("desk.sign-in.sent.none")} <a href="/desk/sign-in">${t("desk.sign-in.again")}</a></p></div></div>`;
}

/** Opening the link changes nothing; the button does. */
export function enterPage(look: Look, token: string, to: string): Html {
  const { t } = look;
  const body = html`${hidden("to", to)}<div class="btns">${button(look, { label: t("desk.sign-in.enter"), classes: "go" })}</div>`;
  return html`<div class="door">${head({ title: t("desk.sign-in.enter.heading"), lede: t("desk.sign-in.enter.lede") })}<div class="sheet pad">${form(look, `/desk/sign-in/${token}`, body)}</div></div>`;
}

export interface FirstView {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly problems: readonly Problem[];
}

export function firstPage(look: Look, { token, name, email, problems }: FirstView): Html {
  const { t } = look;
  const body = html`${problemSummary(look, problems)}${textField(look, { name: "name", label: t("desk.first.name"), value: name, autocomplete: "name", required: true, most: 120 }, problems)}${textField(look, { name: "email", label: t("desk.first.email"), hint: t("desk.first.email.hint"), value: email, type: "email", autocomplete: "email", required: true, most: 254 }, problems)}<div class="btns">${button(look, { label: t("desk.first.act"), classes: "go" })}</div>`;
  return html`<div class="door">${head({ title: t("desk.first.heading"), lede: t("desk.first.lede") })}<div class="sheet pad">${form(look, `/desk/first/${token}`, body, "stackform")}</div></div>`;
}
