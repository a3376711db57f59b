/** Going back from a draft to the import that it was stored from: what that brings about, said before it is done. */
import type { Statement } from "#domain/statement.ts";
import { mayBecomeImport } from "#operations/import/keep-import.ts";
import { findSource, sourcesOf, type SourceFile } from "#store/read/sources.ts";
import type { Reader } from "#store/reader.ts";
import { button, form, type Look } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import type { StatementRecord } from "../desk-statement/read-statement.ts";
import { statementHead } from "../desk-statement/statement-head.ts";
import { html, joined, type Html } from "../html.ts";
import { sentence } from "../sentence.ts";

/** The file a draft was stored from; null for what is no draft any more or was begun empty. */
export async function originOf(
  r: Reader,
  { id, state, version, example }: Statement,
): Promise<SourceFile | null> {
  if (state !== "draft" || version > 0 || example) return null;
  const first = (await sourcesOf(r, id)).find(({ target }) => target === null);
  const source = first ? await findSource(r, first.id) : null;
  return source && mayBecomeImport(source) ? source : null;
}

export interface ReopenView {
  readonly record: StatementRecord;
  /** Null where there is no import to go back to. */
  readonly source: SourceFile | null;
  readonly corrections: number;
  /** Names of other files that were taken into the draft. */
  readonly others: readonly string[];
  readonly comments: number;
}

export function reopenPage(look: Look, view: ReopenView): Html {
  const { t } = look;
  const { record, source } = view;
  const { slug } = record.statement;
  const heading = statementHead(look, record, { place: null, heading: t("intake.reopen.heading") });
  const back = html`<a class="btn bare" href="/desk/statements/${slug}">${t("desk.cancel")}</a>`;
  const body =
    source === null
      ? html`<p>${t("intake.reopen.impossible")}</p><div class="btns">${back}</div>`
      : form(
          look,
          `/desk/statements/${slug}/import`,
          html`<ul class="consequence">${effects(look, view, source).map((one) => html`<li><span>${one}</span></li>`)}</ul><div class="btns">${button(look, { label: t("intake.reopen.act"), classes: "go" })}${back}</div>`,
        );
  return html`${heading}<section class="sheet pad" aria-label="${t("desk.life.what")}"><h2>${t("desk.life.what")}</h2>${body}</section>`;
}

function effects(
  { t }: Look,
  { corrections, others, comments }: ReopenView,
  { name }: SourceFile,
): readonly Html[] {
  const files = joined(
    others.map((one) => named(one)),
    ", ",
  );
  const count = others.length;
  return [
    sentence(t, "intake.reopen.effect.import", { file: named(name), corrections }),
    html`${t("intake.reopen.effect.draft")}`,
    ...(count > 0 ? [sentence(t, "intake.reopen.effect.files", { count, files })] : []),
    ...(comments > 0 ? [html`${t("intake.reopen.effect.comments", { count: comments })}`] : []),
  ];
}
