/** Words in another language than the page's carry `lang`, and `dir` where they run the other way. */
import { directionOf, sameLanguage } from "#lib/language-tag.ts";
import type { Translate } from "#locales/translate.ts";
import { type Child, type Html, html, nothing } from "./html.ts";
import { interfaceLanguage } from "./layout.ts";

/** Attributes for an element that holds text in `language`; empty when it is as the page around it. */
export function languageAttributes(t: Translate, language: string | null): Html {
  if (!language) return nothing;
  const direction = directionOf(language);
  const lang = sameLanguage(language, interfaceLanguage(t)) ? nothing : html` lang="${language}"`;
  return direction === t.dir ? lang : html`${lang} dir="${direction}"`;
}

/** Attributes for words of the interface that stand inside a text in `around`. */
export function frameAttributes(t: Translate, around: string): Html {
  const lang = sameLanguage(around, interfaceLanguage(t))
    ? nothing
    : html` lang="${interfaceLanguage(t)}"`;
  return directionOf(around) === t.dir ? lang : html`${lang} dir="${t.dir}"`;
}

/** A name or a few words that came from outside, kept apart from the sentence around them. */
export function foreignWords(t: Translate, words: Child, language: string | null): Html {
  const lang =
    language && !sameLanguage(language, interfaceLanguage(t)) && html` lang="${language}"`;
  return html`<bdi${lang}>${words}</bdi>`;
}

/** The name of a line as printed; of a person's line that was erased, that it was. */
export function printedName(
  t: Translate,
  line: {
    readonly printed: string;
    readonly nameLanguage: string | null;
    readonly erased: string | null;
  },
): Html {
  if (line.erased === "all") return html`<i>${t("erasure.line")}</i>`;
  return foreignWords(t, line.printed, line.nameLanguage);
}

/** A whole number in the figures of a language: Arabic texts have their own. */
export function figures(value: number, language: string): string {
  const known = numberFormats.get(language) ?? makeNumberFormat(language);
  numberFormats.set(language, known);
  return known.format(value);
}

const numberFormats = new Map<string, Intl.NumberFormat>();

function makeNumberFormat(language: string): Intl.NumberFormat {
  if (numberFormats.size > 100) numberFormats.clear();
  try {
    const figuresOfScript = ownFigures[new Intl.Locale(language).language];
    return new Intl.NumberFormat(
      figuresOfScript ? `${language}-u-nu-${figuresOfScript}` : language,
    );
  } catch {
    return new Intl.NumberFormat("en");
  }
}

/** Where readers expect the figures of the script; elsewhere CLDR's default is right. */
const ownFigures: Readonly<Record<string, string>> = {
  ar: "arab",
  ckb: "arab",
  fa: "arabext",
  ps: "arabext",
  ur: "arabext",
};
