/** A language as people type it: a tag (BCP 47), or its name in the language of the desk or in itself. */
import { canonicalLanguageTag } from "#lib/language-tag.ts";
import { languageAutonym, languageName, type Locale } from "#locales/translate.ts";
import tags from "./language-tags.json" with { type: "json" };

/** Null for what is neither: "english" is well formed as a tag, but no language has it. */
export function readLanguage(typed: string, locale: Locale): string | null {
  const wanted = typed.trim();
  const folded = wanted.toLocaleLowerCase();
  const byName = tags.find((tag) => {
    const names = [languageName(tag, locale), languageName(tag, "en"), languageAutonym(tag)];
    return names.some((name) => name.toLocaleLowerCase() === folded);
  });
  if (byName !== undefined) return byName;
  const tag = canonicalLanguageTag(wanted);
  return tag !== null && isKnown(tag) ? tag : null;
}

/** A language that CLDR has a name for, or one of the registry's two or three letters. */
function isKnown(tag: string): boolean {
  const [language = ""] = tag.split("-");
  return language.length <= 3;
}
