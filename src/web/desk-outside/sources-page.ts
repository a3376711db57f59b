/** `/desk/outside`: files that were taken in, and taking in another. */
import type { Problem } from "#domain/refusal.ts";
import { formatDate } from "#locales/translate.ts";
import type { OutsideSource, ProposalCount } from "#store/read-registry/outside.ts";
import { textField } from "../desk/fields.ts";
import { head } from "../desk/frame.ts";
import { button, token, type Look } from "../desk/look.ts";
import { attribute, named } from "../desk/markup.ts";
import { fileField } from "../desk-upload/file-field.ts";
import { html, type Html } from "../html.ts";
import { sentence } from "../sentence.ts";

export interface SourceRow {
  readonly source: OutsideSource;
  readonly by: string;
  readonly counts: readonly ProposalCount[];
}

export interface SourcesView {
  readonly rows: readonly SourceRow[];
  readonly typed: { readonly source: string; readonly licence: string; readonly withNew: boolean };
  readonly problems: readonly Problem[];
  readonly refused: Html | null;
  /** The file was known: offer to take it in again. */
  readonly repeated: boolean;
}

export function sourcesPage(look: Look, view: SourcesView): Html {
  const { t } = look;
  const crumb = html`<a class="plain" href="/desk/organisations">${t("desk.organisations.heading")}</a>`;
  const title = t("registry.outside.heading");
  return html`${head({ title, crumb, lede: t("registry.outside.lede") })}${view.refused}
<div class="two"><div>${filesPart(look, view)}</div><aside class="side">${takePart(look, view)}</aside></div>`;
}

function filesPart(look: Look, { rows }: SourcesView): Html {
  const { t } = look;
  const body =
    rows.length === 0
      ? html`<p class="empty">${t("registry.outside.none")}</p>`
      : html`<table class="stack"><thead><tr><th>${t("registry.outside.source")}</th><th>${t("registry.outside.licence")}</th><th class="num">${t("registry.outside.open")}</th><th class="num">${t("registry.outside.accepted")}</th><th class="num">${t("registry.outside.declined")}</th></tr></thead><tbody>${rows.map((row) => sourceRow(look, row))}</tbody></table>`;
  return html`<section class="sheet" aria-labelledby="fi"><div class="phead"><h2 id="fi">${t("registry.outside.files")}</h2></div>${body}</section>`;
}

function sourceRow({ t }: Look, { source, by, counts }: SourceRow): Html {
  const { id, name, licence, file, begunAt, endedAt } = source;
  const told = sentence(t, "registry.outside.by", {
    file: named(file),
    date: formatDate(begunAt, t.locale),
    name: named(by),
  });
  const link = endedAt
    ? html`<a href="/desk/outside/${id}">${named(name)}</a>`
    : html`${named(name)} <span class="tag">${t("registry.outside.broken-off")}</span>`;
  const cell = (label: string, answer: ProposalCount["answer"]): Html => {
    const count = sumOf(counts, answer);
    return html`<td class="num${count === 0 ? " dimmer" : ""}" data-l="${label}">${count}</td>`;
  };
  return html`<tr><th scope="row">${link}<br><span class="dim s">${told}</span></th><td data-l="${t("registry.outside.licence")}">${licence}</td>${cell(t("registry.outside.open"), null)}${cell(t("registry.outside.accepted"), "accepted")}${cell(t("registry.outside.declined"), "declined")}</tr>`;
}

export function sumOf(counts: readonly ProposalCount[], answer: ProposalCount["answer"]): number {
  const those = counts.filter((one) => one.answer === answer);
  return those.reduce((sum, { count }) => sum + count, 0);
}

function takePart(look: Look, { typed, problems, repeated }: SourcesView): Html {
  const { t } = look;
  const command = html`<code>undersigned names</code>`;
  const hint = sentence(t, "registry.outside.file.hint", { command });
  const wrong = problems.some(({ field }) => field === "file");
  const file = fileField(look, {
    label: t("registry.outside.file"),
    hint,
    accept: ".csv,.tsv,.txt,.json",
    most: 5_000_000,
    wrong: wrong ? t("refusal.field.missing") : undefined,
  });
  const field = (name: "source" | "licence"): Html => {
    const words = {
      label: t(`registry.outside.${name}`),
      hint: t(`registry.outside.${name}.hint`),
    };
    return textField(look, { name, ...words, value: typed[name], most: 200 }, problems);
  };
  const tick = (name: string, label: string, checked: boolean): Html =>
    html`<label class="opt"><input type="checkbox" name="${name}" value="yes"${attribute("checked", checked && "checked")}><span>${label}</span></label>`;
  const again = repeated ? tick("again", t("registry.outside.again"), false) : "";
  return html`<section aria-labelledby="ta"><h2 id="ta">${t("registry.outside.take")}</h2><form class="stackform" method="post" action="/desk/outside" enctype="multipart/form-data">${token(look)}${file}${field("source")}${field("licence")}${tick("new", t("registry.outside.with-new"), typed.withNew)}${again}<div class="btns">${button(look, { label: t("registry.outside.act"), classes: "go" })}</div></form></section>`;
}
