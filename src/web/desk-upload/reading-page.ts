/** `/desk/imports/reading/{key}` while a long file is being read. How much of it there is nobody knows before the end. */
import { head } from "../desk/frame.ts";
import type { Look } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import { html, type Html } from "../html.ts";

/** @param file its name, as the address carries it. */
export function readingPage({ t }: Look, file: string): Html {
  const heading = t("intake.reading.heading");
  return html`${head({ title: heading, crumb: named(file.slice(0, 200)) })}<section class="sheet pad" aria-label="${heading}"><p role="status">${t("intake.reading.words")}</p><progress aria-label="${heading}"></progress><p class="dim">${t("intake.reading.leave")}</p></section>`;
}
