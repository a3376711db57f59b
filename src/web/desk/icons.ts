/** The desk's few signs, drawn in the colour of the text; each stands beside its word. */
import { html, type Html } from "../html.ts";
import type { TranslationState } from "#domain/text-version.ts";

const circle = html`<circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" stroke-width="1.5"/>`;
const ring = html`<circle cx="7" cy="7" r="5.75" fill="none" stroke="currentColor" stroke-width="1.5"/>`;

export const check = sign(
  html`<path d="M2 7.5 5.5 11 12 3.5" fill="none" stroke="currentColor" stroke-width="1.8"/>`,
);
export const bang = sign(
  html`${circle}<path d="M7 3.6v4.2M7 9.3v1.4" stroke="currentColor" stroke-width="1.6"/>`,
);
export const clock = sign(
  html`<path d="M7 2.2v5l3 2" fill="none" stroke="currentColor" stroke-width="1.5"/>${circle}`,
);
export const cross = sign(
  html`<path d="M3 3l8 8M11 3l-8 8" fill="none" stroke="currentColor" stroke-width="1.8"/>`,
);

const slices: Record<TranslationState, Html> = {
  initial: ring,
  translated: html`${ring}<path d="M7 1.5a5.5 5.5 0 0 1 0 11z" fill="currentColor"/>`,
  reviewed: html`${ring}<path d="M7 1.5a5.5 5.5 0 1 1-5.5 5.5H7z" fill="currentColor"/>`,
  final: html`${ring}<circle cx="7" cy="7" r="6" fill="currentColor"/>`,
};

/** Empty, half, three quarters, full: how far a translation is. */
export function pie(state: TranslationState): Html {
  return sign(slices[state], state === "final" ? "g pie fin" : "g pie");
}

function sign(drawing: Html, classes = "g"): Html {
  return html`<svg class="${classes}" viewBox="0 0 14 14" aria-hidden="true">${drawing}</svg>`;
}
