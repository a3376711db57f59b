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
  const parts = cutOutside(text.replace(andOthers, ""), separator);
  const incomplete =
    /(?:…|\.{3})\s*$/u.test(text) || andOthers.test(text) || others.test(parts.at(-1) ?? "");
  const kept = parts.filter((part) => !others.test(part));
  const last = kept.at(-1);
  const names = last === undefined ? kept : [...kept.slice(0, -1), ...splitLast(last)];
  const clean = names.map((name) =>
    withoutArticle(name)
      .trim()
      .replace(/^(?:[,;、，،]\s*)+|(?:\s*[,;、，،…])+$|\.{3}$/gu, "")
      .trim(),
  );
  return { names: withoutFullStop(clean.filter((name) => name !== "")), incomplete };
}

function withoutArticle(name: string): string {
  return name
    .trim()
    .replace(/^(?:the|der|die|das|le|la|les|el|los|las|il|lo|gli|os|as|het) (?=\p{Lu})/u, "");
}

/** "1. A 2. B 3. C" in one line: parts behind numbers that count on, or null. */
export function splitNumbered(text: string): string[] | null {
  const marks = [...text.matchAll(/(?:^|\s)[([]?(\d{1,4})[.)\]]\s+(?=\S)/gu)];
  const starts: RegExpExecArray[] = [];
  for (const mark of marks)
    if (starts.length === 0 || Number(mark[1]) === Number(starts.at(-1)?.[1]) + 1)
      starts.push(mark);
  if (starts.length < 2 || starts[0]?.index !== 0) return null;
  return starts.map((mark, index) =>
    text.slice(mark.index + mark[0].length, starts[index + 1]?.index).trim(),
  );
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
  return depth === 0 || parts.length > 0 ? [...parts, text.slice(from)] : text.split(separator);
}

/** "A and B" at the end of a list of commas is two names. */
function splitLast(last: string): string[] {
  const found = new RegExp(
    `^(.{2,}?)\\s(?:${conjunctions})\\s+(?=[\\p{Lu}\\p{Lo}]|${articles}\\p{Lu})(.+)$`,
    "u",
  ).exec(last.trim());
  if (found !== null) return [found[1] ?? "", found[2] ?? ""];
  const lead = new RegExp(`^(?:${conjunctions})\\s+(?=\\S)`, "iu").exec(last.trim())?.[0];
  return lead === undefined ? [last] : [last.trim().slice(lead.length)];
}

/** Articles that running text puts before names. */
const articles =
  "(?:the|der|die|das|den|le|la|les|l[’']|el|los|las|il|lo|gli|i|o|a|os|as|de|het) ?";

const conjunctions =
  "and|und|y|e|et|i|u|en|och|og|ja|и|та|і|και|ve|és|si|și|dan|և|&|as well as|sowie|ainsi que|così come|así como|bem como|te|oraz|a|in|ter";

const others =
  /^\s*(?:and|und|y|e|et|i|u|и|та|ve|en|och|og|a|&)?\s*(?:(?:many |several |\d+ )?(?:more )?others?|et al\.?|(?:viele )?weitere|andere|otr[oa]s(?: \p{L}+)?|outr[oa]s|d?'?autres|altri|drugi|ostali|другие|інші|diğerleri|more|mais|u\. ?a\.|etc\.?|itd\.?|usw\.?|等|ほか|他|و(?:آخرون|غيرهم)|وغيرها)[\s.…]*$/iu;

/** Abbreviations at the end that say the same. */
const andOthers =
  /\s+(?:u\.\s?a\.(?:\s?m\.)?|et al\.?|etc\.?|usw\.?|и др\.|та ін\.|i dr\.|m\.\s?fl\.|e\.\s?a\.|(?:and|&) (?:many )?others\.?|и другие|y otras? organizaciones|等)\s*$/iu;

/** One full stop ends the sentence, not the last name; "e.V." keeps its own. */
function withoutFullStop(names: readonly string[]): string[] {
  const last = names.at(-1);
  if (last === undefined || !/(?:[^.\s]{3,}|\d)[.。]$/u.test(last) || /\.\p{L}{1,3}\.$/u.test(last))
    return [...names];
  return [...names.slice(0, -1), last.slice(0, -1)];
}
