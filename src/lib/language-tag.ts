// Language tags after BCP 47 (RFC 5646): their canonical form, script, direction and names. A script is written only
// where it matters ("sr-Latn", "zh-Hant"), as the registry's Suppress-Script asks for.

/** The canonical form of a tag, or null when it is not well formed. */
export function canonicalLanguageTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** "ltr" or "rtl" for a well-formed tag. */
export function directionOf(tag: string): "ltr" | "rtl" {
  const script = scriptOf(tag);
  return script !== null && rightToLeftScripts.has(script) ? "rtl" : "ltr";
}

/** The ISO 15924 code of the script that a language is (most likely) written in, or null for a malformed tag. */
export function scriptOf(tag: string): string | null {
  try {
    return new Intl.Locale(tag).maximize().script ?? null;
  } catch {
    return null;
  }
}

/** Whether two tags mean the same language in the same script ("sr" and "sr-Cyrl", "en" and "en-GB"). */
export function sameLanguage(one: string, other: string): boolean {
  try {
    const [left, right] = [new Intl.Locale(one).maximize(), new Intl.Locale(other).maximize()];
    return left.language === right.language && left.script === right.script;
  } catch {
    return false;
  }
}

/** The name of a language in a language, its own by default: languageName("sr-Latn", "en") is "Serbian (Latin)". */
export function languageName(tag: string, display: string = tag): string {
  try {
    return (
      new Intl.DisplayNames([display], { type: "language", languageDisplay: "standard" }).of(tag) ??
      tag
    );
  } catch {
    return tag;
  }
}

const rightToLeftScripts: ReadonlySet<string> = new Set([
  "Adlm",
  "Arab",
  "Hebr",
  "Mand",
  "Mend",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
  "Yezi",
]);
