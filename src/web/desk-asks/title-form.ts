/** The answer to a title that is missing: one that is typed, or none. */
import { html, type Html } from "../html.ts";
import { languageName } from "#locales/translate.ts";
import { lineField } from "../desk/fields.ts";
import { button, type Look } from "../desk/look.ts";
import type { ImportView } from "../desk-import/view.ts";
import { correction } from "./correction-form.ts";

/** @param without the form that leaves it without one: the two buttons stand side by side. */
export function titleAnswers(look: Look, view: ImportView, language: string, without: Html): Html {
  const { t } = look;
  const typed = view.typed["do"] === "title" && view.typed["language"] === language;
  const problems = typed ? view.problems.map((one) => ({ ...one, field: "title" })) : [];
  const field = lineField(
    look,
    {
      name: "title",
      id: `title-${language}-q`,
      label: t("desk.import.title.in", { language: languageName(language, t.locale) }),
      value: typed ? (view.typed["title"] ?? "") : "",
      language,
      classes: "doc",
    },
    problems,
  );
  const id = `title-${language}-form`;
  const take = button(look, { label: t("desk.import.title.take"), form: id });
  return html`${correction(look, view, { do: "title", language }, field, undefined, { id })}<div class="do">${take}${without}</div>`;
}
