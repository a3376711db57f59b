/** Imports that were begun and are not stored: each can be gone on with, or thrown away. */
import { runOfSource } from "#store/read-import/runs.ts";
import { unfinishedSources } from "#store/read/sources.ts";
import { statementById } from "#store/read/statements.ts";
import type { Reader } from "#store/reader.ts";
import { linkButton, type Look } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import { shortMoment } from "../desk/when.ts";
import { readStatement } from "../desk-statement/read-statement.ts";
import { html, nothing, type Html } from "../html.ts";
import { sentence } from "../sentence.ts";

export interface HalfDone {
  readonly id: string;
  readonly name: string;
  readonly at: string;
  /** The statement that it is to add to; null for one of its own. */
  readonly into: { readonly title: string; readonly language: string } | null;
  /** It is being stored: nothing of it can be thrown away now. */
  readonly isStoring: boolean;
}

export async function readHalfDone(r: Reader): Promise<readonly HalfDone[]> {
  const sources = await unfinishedSources(r);
  return Promise.all(
    sources.map(async ({ id, name, at, target }) => ({
      id,
      name,
      at,
      into: target === null ? null : await titleOf(r, target),
      isStoring: (await runOfSource(r, id)) !== null,
    })),
  );
}

async function titleOf(r: Reader, id: string): Promise<HalfDone["into"]> {
  const statement = await statementById(r, id);
  const record = statement && (await readStatement(r, statement.slug));
  return record ? { ...record.title, title: record.title.title || record.statement.slug } : null;
}

export function halfDoneSection(look: Look, halfDone: readonly HalfDone[]): Html {
  if (halfDone.length === 0) return nothing;
  const rows = halfDone.map((one) => halfDoneRow(look, one));
  return html`<section class="sheet" aria-labelledby="hd"><div class="phead"><h2 id="hd">${look.t("desk.new.half-done")}</h2></div><ul class="what-next">${rows}</ul></section>`;
}

function halfDoneRow(look: Look, { id, name, at, into, isStoring }: HalfDone): Html {
  const { t, now } = look;
  const begun = isStoring
    ? t("intake.half-done.storing")
    : t("desk.new.begun", { date: shortMoment(at, now, t.locale) });
  const whither =
    into &&
    html`<span class="s">${sentence(t, "intake.half-done.into", { statement: named(into.title, into.language) })}</span>`;
  const about = html`<span class="vh"> <bdi>${name}</bdi></span>`;
  const discard = isStoring
    ? nothing
    : linkButton(look, `/desk/imports/${id}/discard?from=list`, {
        label: html`${t("desk.import.discard")}${about}`,
        classes: "bare bad",
      });
  const goOn = linkButton(look, `/desk/imports/${id}`, {
    label: html`${t(isStoring ? "intake.half-done.look" : "desk.need.imports.act")}${about}`,
    classes: "bare",
  });
  return html`<li><span class="fn">${named(name)}<span class="s">${begun}</span>${whither}</span><span class="btns">${goOn}${discard}</span></li>`;
}
