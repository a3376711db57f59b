/** `/desk/accounts`: who may work at the desk. For administrators. */
import { roles, type Account } from "#domain/account.ts";
import type { Problem } from "#domain/refusal.ts";
import { formatDate } from "#locales/translate.ts";
import { html, type Html } from "../html.ts";
import { problemSummary, radios, textField } from "../desk/fields.ts";
import { head } from "../desk/frame.ts";
import { button, form, type Look } from "../desk/look.ts";
import { attribute, named } from "../desk/markup.ts";

export interface AccountsView {
  readonly accounts: readonly Account[];
  readonly me: string;
  readonly typed: { readonly name: string; readonly email: string; readonly role: string };
  readonly problems: readonly Problem[];
  readonly told: Html | null;
}

export function accountsPage(look: Look, view: AccountsView): Html {
  const { t } = look;
  const table = html`<table class="stack"><thead><tr><th>${t("desk.accounts.name")}</th><th>${t("desk.accounts.email")}</th><th>${t("desk.accounts.role")}</th><th>${t("desk.accounts.since")}</th><th><span class="vh">${t("desk.signatories.act")}</span></th></tr></thead><tbody>${view.accounts.map((one) => row(look, one, view.me))}</tbody></table>`;
  return html`${head({ title: t("desk.accounts.heading"), lede: t("desk.accounts.lede") })}${view.told}<div class="two"><div class="sheet">${table}</div><div class="side-sheets">${addForm(look, view)}</div></div>`;
}

function row(look: Look, account: Account, me: string): Html {
  const { t } = look;
  const off = account.disabledAt !== null;
  const path = `/desk/accounts/${account.id}/${off ? "enabling" : "disabling"}`;
  const change = button(look, {
    label: t(off ? "desk.accounts.enable" : "desk.accounts.disable"),
    classes: off ? "bare" : "bare bad",
  });
  const act = account.id === me ? "" : form(look, path, change);
  const state = off
    ? html` <span class="tag">${t("desk.accounts.disabled", { date: formatDate(account.disabledAt ?? "", t.locale) })}</span>`
    : account.id === me
      ? html` <span class="tag">${t("desk.accounts.you")}</span>`
      : "";
  return html`<tr${attribute("class", off && "gone")}><th scope="row" class="nm">${named(account.name)}${state}</th><td><bdi>${account.email}</bdi></td><td>${t(`desk.role.${account.role}`)}</td><td class="dim nw">${formatDate(account.createdAt, t.locale)}</td><td>${act}</td></tr>`;
}

function addForm(look: Look, { typed, problems }: AccountsView): Html {
  const { t } = look;
  const choices = roles.map((value) => ({
    value,
    label: t(`desk.role.${value}`),
    hint: t(`desk.role.${value}.hint`),
  }));
  const body = html`${problemSummary(look, problems)}${textField(look, { name: "name", label: t("desk.accounts.name"), value: typed.name, most: 120 }, problems)}${textField(look, { name: "email", label: t("desk.accounts.email"), value: typed.email, type: "email", most: 254 }, problems)}${radios(look, { name: "role", label: t("desk.accounts.role"), value: typed.role || "secretary" }, choices, problems)}<div class="btns">${button(look, { label: t("desk.accounts.add") })}</div>`;
  return html`<section class="sheet" aria-labelledby="ad"><div class="phead"><h2 id="ad">${t("desk.accounts.new")}</h2></div>${form(look, "/desk/accounts", body, "stackform pad-in")}</section>`;
}
