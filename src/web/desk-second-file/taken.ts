/** What taking a second file came to: where that is seen first, and the sentence that says it there. */
import type { Accepted, LinePlace } from "#operations/second-file/accept-file.ts";
import { linesPerPage } from "../desk-statement/signatories.ts";
import { said } from "../desk/frame.ts";
import type { Visit } from "../desk/visit.ts";
import { html, nothing, type Html } from "../html.ts";

export interface Taken extends Accepted {
  /** Differences of the texts that were taken, and the language of the first. */
  readonly texts: number;
  readonly language: string | null;
}

/** The first line that is new or changed; where only texts are, the text. */
export function placeOfTaken({ slug, first, texts, language, ...lines }: Taken): string {
  const { listed, renamed, excluded } = lines;
  const tongue = language === null ? "" : `&language=${encodeURIComponent(language)}`;
  const counts = `listed=${listed}&renamed=${renamed}&excluded=${excluded}&texts=${texts}${tongue}`;
  const path = `/desk/statements/${slug}`;
  if (first === null && language !== null) return `${path}/texts?${counts}`;
  return `${path}/signatories?${counts}${first === null ? "" : placeOfLine(first)}`;
}

function placeOfLine({ kind, number }: LinePlace): string {
  return `&kind=${kind}&page=${Math.ceil(number / linesPerPage)}#n${number}`;
}

/** Null when no file was taken just before. */
export function takenNotice({ query, t }: Visit, slug: string): Html | null {
  if (query("listed") === "") return null;
  const count = (name: string): number => Number(/^\d{1,6}$/.exec(query(name))?.[0] ?? 0);
  const lines = { listed: count("listed"), renamed: count("renamed"), excluded: count("excluded") };
  const texts = count("texts");
  const words = html`${t("intake.taken", { ...lines, texts })}`;
  const isBoth = texts > 0 && Object.values(lines).some((one) => one > 0);
  const more = isBoth
    ? html`<a href="/desk/statements/${slug}/texts?language=${encodeURIComponent(query("language"))}">${t("intake.taken.texts")}</a>`
    : nothing;
  return html`<div class="stays">${said(words, more)}</div>`;
}
