// Names in running text, separated by commas, semicolons or the like. Separators inside brackets and quotation marks
// do not count.

import { isCountryName } from "../words/countries.ts";
import { conjunctionsOf } from "../words/conjunctions.ts";
import { organisationWords } from "../words/name-words.ts";

export interface InlineNames {
  readonly names: readonly string[];
  /** True when the text ends with an ellipsis or "and others". */
  readonly incomplete: boolean;
}

/** The names of a running text in some languages (BCP 47), or null when it has no separator. */
export function splitInline(text: string, languages: readonly string[] = []): InlineNames | null {
  const blanks = splitBlanks(text);
  if (blanks !== null) return blanks;
  const separator = separatorOf(text);
  if (separator === null) return null;
  const parts = wholeNames(
    cutOutside(text.replace(andOthers, "").replace(gluedOthers, ""), separator),
    separator,
  );
  const incomplete =
    /(?:…|\.{3})\s*$/u.test(text) ||
    andOthers.test(text) ||
    gluedOthers.test(text) ||
    others.test(parts.at(-1) ?? "");
  const kept = parts.filter((part) => !others.test(part));
  const last = kept.at(-1);
  const names =
    last === undefined
      ? kept
      : [...kept.slice(0, -1), ...splitLast(last, conjunctionsOf(languages))];
  const clean = names.map((name) =>
    withoutArticle(name)
      .trim()
      .replace(/^(?:[,;、，،]\s*)+|(?:\s*[,;、，،…])+$|\.{3}$/gu, "")
      .trim(),
  );
  return { names: withoutFullStop(clean.filter((name) => name !== "")), incomplete };
}

/** Names of persons in Han that only blanks set apart; at most one in five is longer than four characters. */
function splitBlanks(text: string): InlineNames | null {
  const bare = text
    .replace(/[（(][^（()）]{2,24}[)）]\s*[。.]?\s*$/u, "")
    .replaceAll(/\s+(?=[（(])/gu, "")
    .trim();
  const names = bare
    .replaceAll(/(?<=[（(][^（()）]*)\s+(?=[^（()）]*[)）])/gu, "\u00a0")
    .split(/[ \u3000]+/u);
  const short = names.filter((name) => /^\p{Script=Han}{2,4}(?:[（(].+[)）])?$/u.test(name)).length;
  const han = names.every((name) =>
    /^[\p{Script=Han}·•・]{2,8}(?:[（(][^（()）]{1,30}[)）])?$/u.test(name),
  );
  if (names.length < 4 || !han || short < 0.8 * names.length) return null;
  const plain = names.map((name) => name.replace(/等$/u, "").replaceAll("\u00a0", " "));
  return { names: plain, incomplete: /等\s*$/u.test(bare) };
}

function withoutArticle(name: string): string {
  return name
    .trim()
    .replace(/^(?:the|der|die|das|le|la|les|el|los|las|il|lo|gli|os|as|het) (?=\p{Lu})/u, "");
}

/** "1. A 2. B 3. C" in one line: parts behind numbers that count on, or null. */
export function splitNumbered(text: string): string[] | null {
  const marks = [...text.matchAll(/(?:^|\s)[([]?(\d{1,4})(?:[.)\]]|\s?[-–])\s+(?=\S)/gu)];
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

/** Parts that only a name's own comma cuts off go back to it: small letters, a country, a legal form, a branch. */
function wholeNames(parts: readonly string[], separator: string): string[] {
  const small = parts.filter((part) => /^\s*\p{Ll}/u.test(part)).length;
  const countries = parts.filter(isCountryName).length;
  const goesOn = (part: string): boolean =>
    (small <= 0.5 * parts.length && /^\s*\p{Ll}/u.test(part) && !startsAnew(part)) ||
    (countries <= 0.5 * parts.length && isCountryName(part)) ||
    ownComma.test(part);
  const whole: string[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last !== undefined && last.trim() !== "" && goesOn(part))
      whole[whole.length - 1] = `${last}${separator}${part}`;
    else whole.push(part);
  }
  return whole;
}

/** A conjunction or an article before a capital begins the last name; some names begin with a small letter and a capital. */
function startsAnew(part: string): boolean {
  return /^\s*(?:\p{Ll}{1,10}\s+){1,3}["“„«(]?[\p{Lu}\p{Lo}\p{N}]|^\s*\p{Ll}{1,2}\p{Lu}/u.test(
    part,
  );
}

/** Legal forms, and words for a part of an organisation, that names carry behind a comma. */
const ownComma =
  /^\s*(?:Inc|Ltd|LLC|L\.L\.C|Corp|Co|PLC|e\.\s?V|i\.\s?G|gGmbH|GmbH|AG|S\.?A|S\.?L|A\.?C|z\.\s?[súo]|o\.\s?[sz]|o\.\s?p\.\s?s|d\.\s?o\.\s?o|asbl|vzw|ONLUS|APS)\.?\s*$|^\s*(?:(?:local |regional |national )?(?:section|branch|chapter)\b|(?:Orts|Kreis|Landes|Regional)(?:gruppe|verband|verein)\b|Sektion\b|[Ss]ecci[oó]n\b|[Ss]e[cç][cç][aã]o\b|[Ss]ezione\b|[Dd]elegaci[oó]n\b|[Aa]ntenne\b|[Oo]ddział\b|[Pp]obočka\b|[Pp]odružnica\b|[Оо]гранак\b|[Оо]тделение\b|[Фф]илиал\b|[Вв]ідділення\b|فرع|شعبة|شعبهٔ?|סניף)/u;

/** "A and B" at the end of a list of commas is two names. */
function splitLast(last: string, conjunctions: string): string[] {
  const found = new RegExp(
    `^(.{2,}?)\\s(?:${conjunctions})\\s+(?=[\\p{Lu}\\p{Lo}"“„«]|${articles}\\p{Lu})(.+)$`,
    "u",
  ).exec(last.trim());
  const ampersand = /^[^\s]+\s&\s/u.test(last.trim());
  if (found !== null && !ampersand && !isBracketed(found[1] ?? ""))
    return [found[1] ?? "", found[2] ?? ""];
  const lead = new RegExp(`^(?:${conjunctions})\\s+(?=\\S)`, "iu").exec(last.trim())?.[0];
  if (lead !== undefined) return [last.trim().slice(lead.length)];
  const joined = /^و(?=\S)/u.exec(last.trim());
  return joined !== null && organisationWords.test(last.trim().slice(1, 12))
    ? [last.trim().slice(1)]
    : [last];
}

/** The text ends inside brackets or quotation marks. */
function isBracketed(text: string): boolean {
  const count = (signs: RegExp): number => text.match(signs)?.length ?? 0;
  return count(/[([（«„「]/gu) > count(/[)\]）»“”」]/gu);
}

/** Articles that running text puts before names. */
const articles =
  "(?:the|der|die|das|den|le|la|les|l[’']|el|los|las|il|lo|gli|i|o|a|os|as|de|het) ?";

/** "and others", "m.fl.", "und 214 weitere": nobody by name. */
export function isOthers(text: string): boolean {
  return (
    text.length <= 60 && (others.test(text) || andOthers.test(` ${text}`) || moreOfThem.test(text))
  );
}

/** "and 212 more citizens", "и још 212 грађана": a number behind words that say there are more. */
const moreOfThem =
  /^\s*(?:and|sowie|und|plus|i još|и још|y|e|et|i|и|та|oraz|og|och)\s+(?:još|још|ещё|еще|ще|weitere|another|jeszcze|noch)?\s*\d[\d.,\s]*(?:more |other |weitere |others? )?\p{Ll}+(?:\s\p{Ll}+)?\s*\.?\s*$/iu;

const others =
  /^\s*(?:and|und|sowie|y|e|et|i|u|и|та|ve|en|och|og|a|és|dhe|si|&)?\s*(?:(?:many |several |\d+ )?(?:more )?others?|et al\.?|(?:viele |\d+ )?weitere(?: \p{L}+)?|(?:veel |\d+ )?anderen?|m\.?\s?fl\.?|mfl\.?|ym\.?|stb\.?|i in\.?|a další|a ďalší|és mások|i dr\.?|и др\.?|та ін\.?|ș\.?\s?a\.?|v\.?\s?b\.?|dkk\.?|dll\.?|otr[oa]s(?: \p{L}+)?|outr[oa]s|d?'?autres|altri|drugi|ostali|другие|інші|diğerleri|more|mais|u\. ?a\.|etc\.?|itd\.?|usw\.?|等|ほか|他|و(?:آخرون|غيرهم)|وغيرها)[\s.…]*$/iu;

/** Abbreviations at the end that say the same. */
const andOthers =
  /\s+(?:u\.\s?a\.(?:\s?m\.)?|et al\.?|etc\.?|usw\.?|и др\.|та ін\.|i dr\.|m\.\s?fl\.|e\.\s?a\.|(?:and|&) (?:many )?others\.?|и другие|y otras? organizaciones|等)\s*$/iu;

/** In Han the sign for "and others" follows the last of several names without a blank. */
const gluedOthers = /(?<=、[^、]+)等\s*$/u;

/** One full stop ends the sentence, not the last name; "e.V." keeps its own. */
function withoutFullStop(names: readonly string[]): string[] {
  const last = names.at(-1);
  if (last === undefined || !/(?:[^.\s]{3,}|\d)[.。]$/u.test(last) || /\.\p{L}{1,3}\.$/u.test(last))
    return [...names];
  return [...names.slice(0, -1), last.slice(0, -1)];
}
