// Names in running text, separated by commas, semicolons or the like. Separators inside brackets and quotation marks
// do not count.

export interface InlineNames {
  readonly names: readonly string[];
  /** True when the text ends with an ellipsis or "and others". */
  readonly incomplete: boolean;
}

/** The names of a running text, or null when it has no separator. */
export function splitInline(text: string): InlineNames | null {
  const separator = separatorOf(text);
  if (separator === null) return null;
  const parts = cutOutside(text, separator);
  const incomplete = /(?:…|\.{3})\s*$/u.test(text) || others.test(parts.at(-1) ?? "");
  const kept = parts.filter((part) => !others.test(part));
  const last = kept.at(-1);
  const names = last === undefined ? kept : [...kept.slice(0, -1), ...splitLast(last)];
  const clean = names.map((name) =>
    name
      .trim()
      .replace(/^(?:[,;、，،]\s*)+|(?:\s*[,;、，،…])+$|\.{3}$/gu, "")
      .trim(),
  );
  return { names: withoutFullStop(clean.filter((name) => name !== "")), incomplete };
}

function separatorOf(text: string): string | null {
  for (const separator of [";", "；", "•", "·", "|", "、", "؛"])
    if (count(text, separator) >= 2) return separator;
  for (const separator of ["،", "，", ",", ";", "、"])
    if (count(text, separator) >= 1) return separator;
  return null;
}

function count(text: string, separator: string): number {
  return cutOutside(text, separator).length - 1;
}

function cutOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? "";
    if ("([（［«„“「『".includes(letter)) depth += 1;
    else if (")]）］»”」』".includes(letter)) depth = Math.max(0, depth - 1);
    else if (letter === separator && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

/** "A and B" at the end of a list of commas is two names. */
function splitLast(last: string): string[] {
  const found =
    /^(.{2,}?)\s(?:and|und|y|e|et|i|and|en|och|og|ja|и|та|і|και|ve|és|si|și|dan|և|&)\s+(?=\p{Lu}|\p{Lo})(.+)$/u.exec(
      last,
    );
  return found === null ? [last] : [found[1] ?? "", found[2] ?? ""];
}

const others =
  /^\s*(?:and|und|y|e|et|i|u|и|та|ve|en|och|og|a)?\s*(?:(?:many )?others?|et al\.?|weitere|andere|otr[oa]s|outr[oa]s|autres|altri|drugi|другие|інші|diğerleri|more|mais|más|u\. ?a\.|etc\.?|itd\.?|等|و(?:آخرون|غيرهم))[\s.…]*$/iu;

/** One full stop ends the sentence, not the last name; "e.V." keeps its own. */
function withoutFullStop(names: readonly string[]): string[] {
  const last = names.at(-1);
  if (last === undefined || !/[^.\s]{3,}\.$/u.test(last) || /\.\p{L}{1,3}\.$/u.test(last))
    return [...names];
  return [...names.slice(0, -1), last.slice(0, -1)];
}
