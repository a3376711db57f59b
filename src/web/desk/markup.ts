/** Small pieces of markup that every page of the desk uses. */
import type { Translate } from "#locales/translate.ts";
import { html, nothing, trusted, type Html } from "../html.ts";
import { sentenceIfAny, type SentenceParams } from "../sentence.ts";

/** A name that came from people: its own direction, and its language where it is known. */
export function named(name: string, language?: string | null): Html {
  return language ? html`<bdi lang="${language}">${name}</bdi>` : html`<bdi>${name}</bdi>`;
}

/** An attribute that is there only when it has a value; the name is ours, the value anybody's. */
export function attribute(name: string, value: string | number | null | undefined | false): Html {
  return value === null || value === undefined || value === false
    ? nothing
    : html` ${trusted(name)}="${value}"`;
}

/** The sentence of a key made from a code, or what stands in for it when the catalogue has none. */
export function sayIfKnown(
  t: Translate,
  key: string,
  params: SentenceParams,
  otherwise: string,
): Html {
  return sentenceIfAny(t, key, params) ?? html`${otherwise}`;
}
