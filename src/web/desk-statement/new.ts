/** `/desk/statements/new`: a statement comes in as a file or as pasted text, or is begun empty. */
import type { Problem } from "#domain/refusal.ts";
import { languageName } from "#locales/translate.ts";
import { areaField, lineField, textField } from "../desk/fields.ts";
import { head } from "../desk/frame.ts";
import { button, form, hidden, token, type Look } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import { fileField } from "../desk-upload/file-field.ts";
import { halfDoneSection, type HalfDone } from "../desk-upload/half-done.ts";
import { html, type Html } from "../html.ts";
import tags from "../desk-texts/language-tags.json" with { type: "json" };

/** What the reader reads; the bytes decide in the end. */
const kinds = ".txt,.md,.markdown,.wiki,.mediawiki,.html,.htm,.docx,.csv,.tsv,.xlsx,.pdf";

export interface NewView {
  /** The statement that the file is to add to; null for a new one. */
  readonly into: {
    readonly slug: string;
    readonly title: string;
    readonly language: string;
  } | null;
  readonly halfDone: readonly HalfDone[];
  readonly typed: { readonly pasted: string; readonly title: string; readonly language: string };
  readonly problems: readonly Problem[];
  /** What happened just before: something was refused, or thrown away. */
  readonly told: Html | null;
  /** The same bytes came in before; they may come in again when that is meant. */
  readonly repeated: { readonly slug: string } | null;
}

export function newPage(look: Look, view: NewView): Html {
  const { t } = look;
  if (view.into) return anotherFile(look, view, view.into);
  return html`${head({ title: t("desk.new.heading"), lede: t("desk.new.lede") })}
${view.told}<div class="two"><div>${takeIn(look, view)}</div><div class="side-sheets">${begin(look, view)}${halfDoneSection(look, view.halfDone)}</div></div>`;
}

function anotherFile(look: Look, view: NewView, into: NonNullable<NewView["into"]>): Html {
  const { t } = look;
  const crumb = html`<a class="plain doc" href="/desk/statements/${into.slug}">${named(into.title || into.slug, into.language)}</a>`;
  const title = t("intake.into.heading");
  return html`${head({ title, crumb, lede: t("intake.into.lede") })}${view.told}${takeIn(look, view)}`;
}

/** The file comes last in the form: where it makes the form too large, what was typed before it is read all the same. */
function takeIn(look: Look, { typed, problems, repeated, into }: NewView): Html {
  const { t } = look;
  const [label, hint] = [t("desk.new.file"), t("desk.new.file.hint")];
  const file = fileField(look, { label, hint, accept: kinds, most: 8_000_000 });
  const pasted = areaField(
    look,
    {
      name: "pasted",
      label: t("desk.new.pasted"),
      hint: t("desk.new.pasted.hint"),
      value: typed.pasted,
      rows: 10,
      classes: "doc",
    },
    problems,
  );
  const again = repeated
    ? html`<label class="opt"><input type="checkbox" name="again" value="yes"><span>${t(into ? "intake.again.into" : "desk.new.again")}</span></label>`
    : "";
  const known =
    repeated && repeated.slug !== into?.slug
      ? html`<p class="s"><a href="/desk/statements/${repeated.slug}">${t("intake.again.look")}</a></p>`
      : "";
  return html`<section class="sheet" aria-labelledby="in"><div class="phead"><h2 id="in">${t("desk.new.in")}</h2></div><form class="stackform wide-form pad-in" method="post" action="/desk/imports" enctype="multipart/form-data">${token(look)}${into && hidden("into", into.slug)}${pasted}${file}${again}${known}<div class="btns">${button(look, { label: t("desk.new.read"), classes: "go" })}<span class="dim s">${t("desk.new.read.hint")}</span></div></form></section>`;
}

function begin(look: Look, { typed, problems }: NewView): Html {
  const { t } = look;
  const list = html`<datalist id="tags">${tags.map((tag) => html`<option value="${tag}">${languageName(tag, t.locale)}</option>`)}</datalist>`;
  const title = lineField(
    look,
    { name: "title", label: t("desk.new.title"), value: typed.title, classes: "doc", most: 300 },
    problems,
  );
  const language = textField(
    look,
    {
      name: "language",
      label: t("desk.new.language"),
      hint: t("desk.new.language.hint"),
      value: typed.language,
      list: "tags",
      autocomplete: "off",
    },
    problems,
  );
  const body = html`${title}${language}${list}<div class="btns">${button(look, { label: t("desk.new.begin") })}</div>`;
  return html`<section class="sheet" aria-labelledby="be"><div class="phead"><h2 id="be">${t("desk.new.empty")}</h2></div>${form(look, "/desk/statements", body, "stackform pad-in")}</section>`;
}
