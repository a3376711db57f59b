/** `/desk/statements/{slug}/comments`: the link of a circulating draft, and what its readers said, unit by unit. */
import { numberUnits, type Text } from "#domain/text-version.ts";
import type { KeptComment } from "#store/read-draft/comments.ts";
import { languageName } from "#locales/translate.ts";
import { button, form, hidden, linkButton, type Look } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import { dayAndTime } from "../desk/when.ts";
import { html, joined, nothing, type Html } from "../html.ts";
import type { StatementRecord } from "../desk-statement/read-statement.ts";
import { statementHead } from "../desk-statement/statement-head.ts";

export interface CommentsView {
  readonly record: StatementRecord;
  readonly comments: readonly KeptComment[];
  /** Absolute; null while the statement does not circulate. */
  readonly url: string | null;
  readonly said: Html | null;
}

export function commentsPage(look: Look, view: CommentsView): Html {
  const { t } = look;
  const open = view.comments.filter(({ settledAt }) => settledAt === null);
  const settled = view.comments.filter(({ settledAt }) => settledAt !== null);
  const done =
    settled.length === 0
      ? nothing
      : html`<details class="sheet pad"><summary>${t("circulation.desk.settled", { count: settled.length })}</summary>${list(look, view, settled)}</details>`;
  return html`${statementHead(look, view.record, { place: "comments", heading: t("circulation.desk.heading") })}${view.said}
${link(look, view)}
<section class="sheet pad" aria-labelledby="open"><h2 id="open">${t("circulation.desk.open", { count: open.length })}</h2>${open.length === 0 ? html`<p class="empty">${t("circulation.desk.none")}</p>` : list(look, view, open)}</section>${done}`;
}

function link(look: Look, { url, record }: CommentsView): Html {
  const { t } = look;
  const { slug, version } = record.statement;
  const body =
    url !== null
      ? html`<p>${t("circulation.desk.link")}</p><p class="break"><a href="${url}">${url}</a></p>`
      : version > 0
        ? html`<p>${t("circulation.desk.over")}</p>`
        : html`<p>${t("circulation.desk.not-yet")}</p><div class="btns">${linkButton(look, `/desk/statements/${slug}/life/circulation`, { label: t("desk.life.circulation.go") })}</div>`;
  return html`<section class="sheet pad" aria-labelledby="link"><h2 id="link">${t("circulation.desk.link.heading")}</h2>${body}</section>`;
}

function list(look: Look, view: CommentsView, comments: readonly KeptComment[]): Html {
  return html`<ol class="comments">${comments.map((comment) => html`<li id="c-${comment.id}">${one(look, view, comment)}</li>`)}</ol>`;
}

function one(look: Look, { record }: CommentsView, comment: KeptComment): Html {
  const { t } = look;
  const who = [comment.name, comment.organisation].filter((part) => part !== "");
  const by =
    who.length === 0
      ? t("circulation.desk.nobody")
      : joined(
          who.map((part) => named(part)),
          ", ",
        );
  const meta = html`<p class="dim s">${by}, ${dayAndTime(comment.at, look.now, t.locale)}, ${languageName(comment.language, t.locale)}</p>`;
  const settled = comment.settledAt !== null;
  const act = form(
    look,
    `/desk/statements/${record.statement.slug}/comments/${comment.id}`,
    html`${hidden("settled", settled ? "no" : "yes")}${button(look, { label: t(settled ? "circulation.desk.reopen" : "circulation.desk.settle"), classes: settled ? "bare" : "" })}`,
  );
  const words = joined(comment.text.split("\n"), html`<br>`);
  return html`${about(look, record, comment)}<blockquote dir="auto"><p>${words}</p></blockquote>${meta}<div class="btns">${act}<a class="btn bare" href="/desk/erasures/comment/${comment.id}">${t("erasure.desk.go")}</a></div>`;
}

/** What it is about, as the text is now; a unit that is gone is said to be gone. */
function about(look: Look, record: StatementRecord, { unit, language }: KeptComment): Html {
  const { t } = look;
  if (unit === null) return html`<h3>${t("circulation.about.all")}</h3>`;
  const text = record.texts.find((one: Text) => one.language === language) ?? record.texts[0];
  const found = text?.units.find(({ id }) => id === unit);
  if (!text || !found) return html`<h3>${t("circulation.desk.gone")}</h3>`;
  const number = numberUnits(text.units).get(unit);
  const heading =
    number === undefined
      ? t("circulation.desk.unit.heading")
      : t("circulation.desk.unit", { number });
  const edit = html`<a href="/desk/statements/${record.statement.slug}/texts?language=${encodeURIComponent(text.language)}">${t("circulation.desk.edit")}</a>`;
  return html`<h3>${heading}</h3><p class="doc dim" lang="${text.language}" dir="auto">${found.text}</p><p class="s">${edit}</p>`;
}
