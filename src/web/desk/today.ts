/** `/desk`: what waits for a person, first; then the dates, and the statements. */
import { html, nothing, type Html } from "../html.ts";
import { formatNumber, type MessageKey } from "#locales/translate.ts";
import { statementTable, type StatementLine } from "../desk-statement/statement-table.ts";
import { head, keyList, type Frame } from "./frame.ts";
import { button, form, hidden, keyCap, linkButton, shortcut, type Look } from "./look.ts";
import { sentence } from "../sentence.ts";
import { attribute } from "./markup.ts";
import { daysUntil, shortDay, weekday } from "./when.ts";

export interface Need {
  readonly kind:
    | "reviews"
    | "claims"
    | "duplicates"
    | "amendments"
    | "imports"
    | "comments"
    | "bounced"
    | "lacks"
    | "mail-stuck";
  readonly count: number;
  /** Sentences beneath the line: where, since when. */
  readonly more: Html | string;
  readonly href: string;
}

export interface Today {
  readonly needs: readonly Need[];
  readonly dates: readonly DateLine[];
  readonly keeping: {
    readonly entries: number;
    readonly mailWaiting: number;
    readonly mailBounced: number;
  };
  readonly statements: readonly StatementLine[];
  readonly lastDecision: string | null;
  readonly example: { readonly slug: string; readonly title: string } | null;
}

export interface DateLine {
  readonly day: string;
  readonly slug: string;
  readonly title: string;
  readonly language: string;
}

const keysOfNeeds: Partial<Record<Need["kind"], string>> = {
  reviews: "R",
  claims: "C",
  duplicates: "D",
  bounced: "M",
  imports: "I",
};

export function todayPage(frame: Frame, view: Today): Html {
  const { t } = frame;
  const count = view.needs.reduce((sum, need) => sum + need.count, 0);
  const lede = t("desk.today.lede", { day: weekday(frame.now, t.locale), count });
  const act = html`<div class="btns">${linkButton(frame, "/desk/statements/new", { label: t("desk.today.new"), key: "N" })}</div>`;
  return html`${head({ title: t("desk.today.heading"), lede, end: act })}
<div class="two"><div><h2 class="vh">${t("desk.today.needs")}</h2>${needs(frame, view)}</div>
<aside class="side">${dates(frame, view.dates)}${keeping(frame, view.keeping)}${example(frame, view.example)}</aside></div>
<div class="h2row"><h2 id="st">${t("desk.statements.heading")}</h2><span class="dim s">${t("desk.statements.order", { count: view.statements.length })}</span></div>
<div class="sheet">${statementTable(frame, "st", view.statements)}</div>`;
}

function needs(look: Look, view: Today): Html {
  if (view.needs.length === 0) return nothingWaits(look, view.lastDecision);
  const list = view.needs.map((need, index) => html`<li>${needLine(look, need, index === 0)}</li>`);
  const keys: readonly (readonly [string, MessageKey])[] = [
    ["J K", "desk.keys.move"],
    ["Enter", "desk.keys.open"],
    ["/", "desk.keys.find"],
    ["?", "desk.keys.all"],
  ];
  return html`<ol class="sheet needs" data-list>${list}</ol>${keyList(look, keys)}`;
}

function nothingWaits({ t, now }: Look, last: string | null): Html {
  const words =
    last === null
      ? t("desk.today.nothing")
      : t("desk.today.nothing.since", { date: shortDay(last, now, t.locale) });
  return html`<div class="sheet"><p class="empty">${words}</p></div>`;
}

function needLine(look: Look, need: Need, first: boolean): Html {
  const { t } = look;
  const key = keysOfNeeds[need.kind];
  const link = html`<a class="btn ${first ? "go" : "bare"}" href="${need.href}"${shortcut(look, key)}>${t(`desk.need.${need.kind}.act`)}<span class="vh"> (${t(`desk.need.${need.kind}`, { count: need.count })})</span></a>${keyCap(look, key)}`;
  return html`<span class="big">${formatNumber(need.count, t.locale)}</span><span class="what"><b>${t(`desk.need.${need.kind}`, { count: need.count })}</b><span class="s">${need.more}</span></span><span class="act">${link}</span>`;
}

function dates({ t, now }: Look, lines: readonly DateLine[]): Html {
  const list = lines.map((line) => {
    const near = daysUntil(line.day, now) <= 7;
    const title = html`<a class="plain doc" href="/desk/statements/${line.slug}" lang="${line.language}"><bdi>${line.title}</bdi></a>`;
    return html`<li${attribute("class", near && "near")}><span>${shortDay(line.day, now, t.locale)}</span><span>${sentence(t, "desk.today.closes", { title })}</span></li>`;
  });
  const body =
    lines.length === 0
      ? html`<p class="row alone dim">${t("desk.today.no-dates")}</p>`
      : html`<ol>${list}</ol>`;
  return html`<section><h2>${t("desk.today.dates")}</h2>${body}</section>`;
}

function keeping({ t }: Look, view: Today["keeping"]): Html {
  const bounced =
    view.mailBounced > 0
      ? html` <span class="no">${t("desk.today.mail.bounced", { count: view.mailBounced })}</span>`
      : "";
  return html`<section><h2>${t("desk.today.keeping")}</h2>
<div class="row"><span class="dim">${t("desk.today.log")}</span><span>${t("desk.today.log.entries", { count: view.entries })}</span></div>
<div class="row"><span class="dim">${t("desk.today.mail")}</span><span>${t("desk.today.mail.waiting", { count: view.mailWaiting })}${bounced}</span></div></section>`;
}

/** The example goes in one step; nothing of it is anybody's. */
function example(look: Look, view: Today["example"]): Html {
  if (!view) return nothing;
  const { t } = look;
  const remove = form(
    look,
    `/desk/statements/${view.slug}/removal`,
    html`${hidden("from", "today")}${button(look, { label: t("desk.example.remove") })}`,
  );
  return html`<section><h2>${t("desk.example.heading")}</h2><div class="fld"><p>${t("desk.example.sentence", { title: view.title })}</p><div class="btns">${remove}</div></div></section>`;
}
