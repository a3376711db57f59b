// Words that stand in sentences and hardly ever in names: pronouns, finite verbs, conjunctions. Which of them count
// depends on the languages of the document, because one language's verb is another's preposition.

import table from "./prose-words.json" with { type: "json" };

export type SentenceWords = ReadonlySet<string>;

const byLanguage: Readonly<Record<string, string>> = table;

/** The sentence words of some languages (BCP 47); those of English when none is known. */
export function sentenceWordsOf(languages: readonly string[]): SentenceWords {
  const keys = languages.map(keyOf).filter((key) => byLanguage[key] !== undefined);
  const known = keys.length === 0 ? ["en"] : keys;
  return new Set(known.flatMap((key) => (byLanguage[key] ?? "").split(" ")));
}

function keyOf(language: string): string {
  if (/^(?:hr|bs|sr-Latn|cnr-Latn)$/u.test(language)) return "sh";
  const base = language.split("-")[0] ?? "";
  return byLanguage[language] === undefined
    ? ({ sr: "sr-Cyrl", nb: "no", nn: "no", oc: "ca" }[base] ?? base)
    : language;
}
