/** Sentences of the verifier in the browser: the catalogue's own files, filled without a library. */
import verifierEn from "#locales/en/verifier.json" with { type: "json" };
import verifyEn from "#locales/en/verify.json" with { type: "json" };
import { type Direction, type Locale, directionOf, intlLocale } from "#locales/locale.ts";
import { toSerbianLatin } from "#locales/serbian-latin.ts";
import { fillMessage } from "#locales/small-message.ts";
import verifierSr from "#locales/sr-Cyrl/verifier.json" with { type: "json" };
import verifySr from "#locales/sr-Cyrl/verify.json" with { type: "json" };

const english = { ...verifierEn, ...verifyEn };
const serbian: Readonly<Partial<Record<string, string>>> = { ...verifierSr, ...verifySr };

export type WordKey = keyof typeof english;

export interface Words {
  (key: WordKey, params?: Readonly<Record<string, string | number>>): string;
  readonly locale: Locale;
  readonly dir: Direction;
  /** BCP 47, for numbers and the names of languages and countries. */
  readonly tag: string;
}

export function wordsIn(locale: Locale): Words {
  const isSerbian = locale === "sr-Latn" || locale === "sr-Cyrl";
  const tag = intlLocale(locale);
  const rewrite = locale === "sr-Latn" ? toSerbianLatin : undefined;
  const say = (key: WordKey, params: Readonly<Record<string, string | number>> = {}): string => {
    const own = isSerbian ? serbian[key] : undefined;
    const text = fillMessage(own ?? english[key], params, tag, own ? rewrite : undefined);
    return locale === "en-XB" ? `⟦${text}⟧` : text;
  };
  return Object.assign(say, { locale, dir: directionOf(locale), tag });
}

/** What the page says it is in, else what the browser prefers. */
export function chooseWords(wanted: string | null, preferred: readonly string[]): Words {
  const tags = [...(wanted === null ? [] : [wanted]), ...preferred];
  for (const tag of tags) {
    if (tag === "en-XB" || tag === "sr-Latn" || tag === "sr-Cyrl") return wordsIn(tag);
    if (/^en\b/i.test(tag)) return wordsIn("en");
    if (/^(?:sr|bs|hr|cnr|me)-?(?:latn)?\b/i.test(tag)) return wordsIn("sr-Latn");
  }
  return wordsIn("en");
}

/** A finding's or omission's sentence; a code this program does not know is shown as it is. */
export function sentenceOf(
  words: Words,
  {
    code,
    params,
  }: { readonly code: string; readonly params: Readonly<Record<string, string | number>> },
): string {
  const key = `verify.${code}`;
  if (!Object.hasOwn(english, key)) return code;
  const why = `verify.reason.${params["reason"] ?? ""}`;
  const reason = Object.hasOwn(english, why) ? { reason: words(why as WordKey) } : {};
  return words(key as WordKey, { ...params, ...reason });
}
