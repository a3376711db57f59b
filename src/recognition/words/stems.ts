// Many stems as one pattern over folded text. A stem begins a word where the script separates words; Han, kana, Hangul and
// Thai do not separate them, Arabic and Hebrew have prefixes, and a stem with `^` of its own begins the text.

/** One pattern for all stems; the word boundary stands in it once, which makes it a hundred times quicker to compile. */
export function stemPattern(stems: readonly string[], anywhere: readonly string[] = []): RegExp {
  const atStart = stems.filter((stem) => stem.startsWith("^")).map((stem) => stem.slice(1));
  const free = stems.filter((stem) => !stem.startsWith("^") && unseparated.test(stem));
  const words = stems.filter((stem) => !stem.startsWith("^") && !unseparated.test(stem));
  const parts = [
    ...(words.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${words.join("|")})`] : []),
    ...(atStart.length > 0 ? [`^(?:${atStart.join("|")})`] : []),
    ...free,
    ...anywhere,
  ];
  return new RegExp(parts.join("|").replaceAll(/(?<=.)\\b/gu, wordEnd), "u");
}

/** `\\b` knows Latin letters only. */
const wordEnd = "(?![\\p{L}\\p{N}])";

const unseparated = /[\u0590-\u06ff\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/u;
