/** The form of one correction: what it is about in hidden fields, and what a person does. */
import { html, type Html } from "../html.ts";
import { button, form, hidden, type Button, type Look, type Marks } from "../desk/look.ts";
import type { ImportView } from "../desk-import/view.ts";

export function correction(
  look: Look,
  view: Pick<ImportView, "id">,
  fields: Readonly<Record<string, string>>,
  body: Html,
  classes?: string,
  marks?: Marks,
): Html {
  const given = Object.entries(fields).map(([name, value]) => hidden(name, value));
  return form(look, `/desk/imports/${view.id}/corrections`, html`${given}${body}`, classes, marks);
}

/** One answer: a form of one button. */
export function answer(
  look: Look,
  view: Pick<ImportView, "id">,
  fields: Readonly<Record<string, string>>,
  shown: Button,
): Html {
  return correction(look, view, fields, button(look, shown));
}
