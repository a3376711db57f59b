/** `/desk/me`: who is signed in, the keys and the language of this screen, and the ways out. */
import { may, type Account } from "#domain/account.ts";
import { interfaceLocales, languageAutonym } from "#locales/translate.ts";
import { html, type Html } from "../html.ts";
import { radios, selectField } from "../desk/fields.ts";
import { head } from "../desk/frame.ts";
import { button, form, type Look } from "../desk/look.ts";
import type { Preference } from "../desk/preference.ts";

export interface MeView {
  readonly account: Account;
  readonly preference: Preference;
  readonly told: Html | null;
}

export function mePage(look: Look, { account, preference, told }: MeView): Html {
  const { t } = look;
  const accounts = may(account.role, "accounts")
    ? html`<a class="btn" href="/desk/accounts">${t("desk.accounts.heading")}</a>`
    : "";
  const end = html`<div class="btns">${accounts}<a class="btn" href="/desk/help">${t("desk.help.heading")}</a></div>`;
  const lede = html`<bdi>${account.email}</bdi>, ${t(`desk.role.${account.role}`)}`;
  return html`${head({ title: html`<bdi>${account.name}</bdi>`, lede, end })}${told}<div class="two"><div>${screen(look, preference)}</div><div class="side-sheets">${out(look)}</div></div>`;
}

function screen(look: Look, preference: Preference): Html {
  const { t } = look;
  const languages = [
    { value: "", label: t("desk.me.language.browser") },
    ...interfaceLocales.map((value) => ({ value, label: languageAutonym(value), language: value })),
  ];
  const keys = (["on", "off"] as const).map((value) => ({
    value,
    label: t(`desk.me.keys.${value}`),
  }));
  const body = html`${selectField(look, { name: "language", label: t("desk.me.language"), value: preference.language }, languages)}${radios(look, { name: "keys", label: t("desk.me.keys"), value: preference.keys ? "on" : "off" }, keys)}<div class="btns">${button(look, { label: t("desk.save"), classes: "go" })}</div>`;
  return html`<section class="sheet" aria-labelledby="sc"><div class="phead"><h2 id="sc">${t("desk.me.screen")}</h2><span class="dim">${t("desk.me.screen.hint")}</span></div>${form(look, "/desk/me", body, "stackform pad-in")}</section>`;
}

function out(look: Look): Html {
  const { t } = look;
  const here = form(
    look,
    "/desk/sign-out",
    html`<p>${t("desk.out.here.hint")}</p><div class="btns">${button(look, { label: t("desk.out.here") })}</div>`,
    "stackform",
  );
  const everywhere = form(
    look,
    "/desk/sign-out-everywhere",
    html`<p>${t("desk.out.everywhere.hint")}</p><div class="btns">${button(look, { label: t("desk.out.everywhere") })}</div>`,
    "stackform",
  );
  return html`<section class="sheet" aria-labelledby="ou"><div class="phead"><h2 id="ou">${t("desk.out.heading")}</h2></div><div class="pad-in stackform">${here}${everywhere}</div></section>`;
}
