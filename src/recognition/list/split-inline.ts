// Names in running text, separated by commas, semicolons or the like. Separators inside brackets and quotation marks
// do not count.

import { valueOf } from "../rows/marker.ts";
import { fold } from "../rows/tidy.ts";
import { looksLikePerson } from "./shape.ts";
import { legalForms, personTitles, roleWords } from "../words/name-words.ts";
import { isCountryName } from "../words/countries.ts";
import { conjunctionsOf } from "../words/conjunctions.ts";
import { drawnSign } from "../running-text/drawn-signs.ts";
import { cutOutside } from "../running-text/outside.ts";
import { withoutClosingNote } from "../separators/closing-note.ts";
import { splitLast, splitPair, splitPrefixed } from "../running-text/last-name.ts";
import { beginsWithSort } from "../sorts/sort-in-front.ts";
import { withoutOthers, saysMore } from "../more/more-signatories.ts";

export interface InlineNames {
  readonly names: readonly string[];
  /** True when the text ends with an ellipsis or "and others". */
  readonly incomplete: boolean;
}

/** The names of a running text in some languages (BCP 47), or null when it has no separator. */
export function splitInline(text: string, languages: readonly string[] = []): InlineNames | null {
  const plain = text.replaceAll("､", "、").replaceAll("﹑", "、").replaceAll("﹐", "，");
  return splitPlain(plain, languages);
}

function splitPlain(text: string, languages: readonly string[]): InlineNames | null {
  const blanks = splitBlanks(text);
  if (blanks !== null) return blanks;
  const bare = withoutClosingNote(text);
  const named = withoutOthers(bare);
  const incomplete = named.length < bare.length || /(?:…|\.{3})\s*$/u.test(text);
  const conjunctions = conjunctionsOf(languages);
  const separator = separatorOf(named);
  const parts = splitStrokes(named) ?? (separator === null ? null : partsOfNames(named, separator));
  if (parts === null) {
    const pair = splitDashes(named) ?? splitPair(named, conjunctions) ?? splitPrefixed(named);
    return pair === null ? null : { names: cleaned(pair), incomplete };
  }
  const kept = withoutPrefixes(parts.filter((part) => !saysMore(part)))
    .flatMap(unglued)
    .flatMap(inOtherCommas);
  const last = kept.at(-1);
  const lead = new RegExp(`^\\s*(?:${conjunctions})\\s+(?=["“„«]?\\p{Lu})`, "u");
  const inner = kept.slice(0, -1).map((part) => part.replace(lead, ""));
  const names =
    last === undefined
      ? kept
      : [...inner, ...(isDrawn(named) ? [last.replace(lead, "")] : splitLast(last, conjunctions))];
  return { names: cleaned(names), incomplete: incomplete || kept.length < parts.length };
}

/** Signs with blanks around them are no name's own: what they part stays apart. */
function partsOfNames(text: string, separator: string): string[] {
  const parts = partsBetweenSigns(text, separator);
  return separator.length > 1 ? parts : wholeNames(parts, separator);
}

/** Bars or dots between the names stand between the last two as well: an "and" is one of a name. */
function isDrawn(text: string): boolean {
  return (text.match(/\s[|¦•·‧*]\s/gu)?.length ?? 0) >= 2;
}

function cleaned(names: readonly string[]): string[] {
  const clean = names.map((name) =>
    withoutArticle(name)
      .trim()
      .replace(/^(?:[,;、，،/|¦•·‧]\s*)+|(?:\s*[,;、，،…/|¦•·‧])+$|\.{3}$/gu, "")
      .replace(personally, "")
      .replace(smallArticle, "")
      .trim(),
  );
  return withoutFullStop(clean.filter((name) => name !== ""));
}

/** "de Vereniging Kade": an article before a word that only organisations have. */
const smallArticle = new RegExp(
  `^(?:de|het|den|det|i)\\s(?=\\p{Lu}\\p{Ll}*(?:vereniging|stichting|bond|unie|organisatie|federatie|partij|werkgroep|coalitie|netwerk|raad)|(?:Vereniging|Stichting|Bond|Unie|Federatie|Partij|Werkgroep|Coalitie|Netwerk|Raad|Beweging)(?!\\p{L}))`,
  "u",
);

/** Words behind the last name that say in what capacity the persons sign. */
const personally =
  /,?\s+(?:magánszemély(?:ként|ek)|als Privatperson(?:en)?|in (?:a|their) (?:personal|private|individual) capacity|à titre (?:personnel|individuel)|a título (?:personal|individual|pessoal)|a titolo personale|op persoonlijke titel|som privatperson(?:er)?|yksityishenkilö(?:nä|inä)|jako osoby prywatne|kao pojedinci)$/u;

/** A sign between two names in Han, each with its bracket, was left out. */
function unglued(part: string): string[] {
  return part.split(/(?<=[)）])(?=\p{Script=Han}{2,4}\s?[(（])/u);
}

/** Commas of several kinds between names of persons in Han. */
function inOtherCommas(part: string): string[] {
  const names = part.split(/\s*[,，﹐､﹑、]\s*/u);
  return names.length > 1 && names.every((name) => /^\p{Script=Han}{2,4}$/u.test(name.trim()))
    ? names
    : [part];
}

/** Three names and more between dashes, where no other sign stands between them. */
function splitDashes(text: string): string[] | null {
  const parts = text.split(/\s+[-–—]\s+/u);
  return parts.length >= 3 && parts.every((part) => part.length >= 3) ? parts : null;
}

/** In Arabic and Hebrew every name behind the first may carry the conjunction. */
function withoutPrefixes(parts: readonly string[]): string[] {
  const behind = parts.slice(1);
  const all = behind.length >= 2 && behind.every((part) => /^\s*(?:و|ו-?)(?=\p{L}{3})/u.test(part));
  return all
    ? parts.map((part, at) => (at === 0 ? part : part.replace(/^\s*(?:و|ו-?)/u, "")))
    : [...parts];
}

/** Strokes between names or in front of each, set off by a blank or a bracket, or between names in Han and kana. */
function splitStrokes(text: string): string[] | null {
  const han =
    (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)
      ?.length ?? 0) >
    0.5 * text.length;
  const signs = han ? /[/／¦]/u : /\s[/／¦|](?=\S)|[/／¦|](?=\s)|(?<=[)）])[/／]|^[/／]/u;
  if (!signs.test(text)) return null;
  const parts = partsBetween(
    text,
    han ? /\s*[/／¦]\s*/gu : /\s+[/／¦|]\s*|[/／¦|]\s+|(?<=[)）])[/／]|^[/／]/gu,
  );
  const commas = text.match(/[,،、;]/gu)?.length ?? 0;
  return parts.length >= 3 && parts.length >= commas / 2 ? parts : null;
}

/** Parts between signs that stand outside brackets. */
function partsBetween(text: string, signs: RegExp): string[] {
  const inside = text.replaceAll(/[（(][^（()）]*[)）]|「[^」]*」/gu, (found) =>
    "·".repeat(found.length),
  );
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: sign } of inside.matchAll(signs)) {
    parts.push(text.slice(from, index));
    from = index + sign.length;
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== "");
}

/** Names of persons in Han that only blanks set apart; at most one in five is longer than four characters. */
function splitBlanks(text: string): InlineNames | null {
  const letters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (letters < 0.5 * text.length) return null;
  const bare = text
    .replace(/[（(][^（()）]{2,24}[)）]\s*[。.]?\s*$/u, "")
    .replaceAll(/\s+(?=[（(])/gu, "")
    .trim();
  const names = bare
    .replaceAll(/[（(][^（()）]*[)）]/gu, (bracket) => bracket.replaceAll(/\s+/gu, "\u00a0"))
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
    .replace(
      /^(?:(?:the|der|die|das|den|dem|le|la|les|el|los|las|il|lo|gli|o|a|az|os|as|het|ο|η|το|οι|τα|την|τον) |[ld]['’])(?=["“„«]?\p{Lu})/u,
      "",
    );
}

/** "1. A 2. B 3. C" in one line: parts behind numbers that count on, or null. */
export function splitNumbered(text: string): string[] | null {
  const marks = [
    ...text.matchAll(
      /(?:^|\s)[([（]?(\p{Nd}{1,4})(?:(?:[.)\]]|\s?[-–])\s+|[．）、]\s*|\.(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]))(?=\S)/gu,
    ),
  ];
  const starts: RegExpExecArray[] = [];
  for (const mark of marks)
    if (starts.length === 0 || valueOf(mark[1] ?? "") === valueOf(starts.at(-1)?.[1] ?? "") + 1)
      starts.push(mark);
  if (starts.length < 2 || starts[0]?.index !== 0) return null;
  return starts.map((mark, index) =>
    text.slice(mark.index + mark[0].length, starts[index + 1]?.index).trim(),
  );
}

function separatorOf(text: string): string | null {
  const drawn = drawnSign(text);
  if (drawn !== null) return drawn;
  const commas = [",", "，", "、", "،"].reduce((sum, comma) => sum + count(text, comma), 0);
  for (const separator of [";", "；", "•", "·", "|", "¦", "、", "؛"])
    if (count(text, separator) >= (insideNames.has(separator) ? Math.max(2, commas / 2) : 2))
      return separator;
  for (const separator of ["،", "，", ",", ";", "、"])
    if (count(text, separator) >= 1) return separator;
  return null;
}

/** Signs that stand inside names as well: they are between them where commas are few. */
const insideNames: ReadonlySet<string> = new Set(["•", "·", "|", "¦"]);

/** One semicolon among commas is no more than they are, where no part is an office. */
function partsBetweenSigns(text: string, separator: string): string[] {
  const parts = cutOutside(text, separator);
  if (separator === ";") return alsoBetweenCommas(parts);
  if (separator !== "," || parts.length < 3 || parts.some((part) => roleWords.test(fold(part))))
    return parts;
  return parts.flatMap((part) => cutOutside(part, ";"));
}

/** "A (keeper), B (pilot); C (mate)": commas behind brackets part persons as the semicolons do. */
function alsoBetweenCommas(parts: readonly string[]): string[] {
  const cut = parts.map((part) => cutOutside(part, ",").map((piece) => piece.trim()));
  const pieces = cut.flat();
  const before = cut.flatMap((some) => some.slice(0, -1));
  const closed = before.filter((piece) => /[)）]$/u.test(piece)).length;
  const whole = pieces.filter(
    (piece) =>
      piece === "" || /[)）]$/u.test(piece) || looksLikePerson(piece.replace(personTitles, "")),
  ).length;
  return before.length >= 2 && closed >= 0.7 * before.length && whole >= 0.9 * pieces.length
    ? pieces
    : [...parts];
}

function count(text: string, separator: string): number {
  return cutOutside(text, separator).length - 1;
}

/** Parts that only a name's own comma cuts off go back to it: small letters, a country, a legal form, a branch. */
function wholeNames(parts: readonly string[], separator: string): string[] {
  const small = parts.filter((part) => /^\s*\p{Ll}/u.test(part) && !startsAnew(part)).length;
  const countries = parts.filter(isCountryName).length;
  const goesOn = (part: string, last: string): boolean =>
    isOffice(part) ||
    degrees.test(part) ||
    (isApposition(part) && looksLikePerson(lastPerson(last))) ||
    (small <= 0.5 * parts.length && /^\s*\p{Ll}/u.test(part) && !startsAnew(part)) ||
    (countries <= 0.5 * parts.length && isCountryName(part)) ||
    ownComma.test(part);
  const whole: string[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last !== undefined && last.trim() !== "" && goesOn(part, last))
      whole[whole.length - 1] = `${last}${separator}${part}`;
    else whole.push(part);
  }
  return whole;
}

/** Degrees that a person carries behind a comma. */
const degrees =
  /^\s*(?:(?:Ph\.?\s?D|CSc|DrSc|Dr\.?Sc|Th\.?D|M\.?B\.?A|LL\.?\s?M|M\.?Sc|M\.?A|B\.?A|M\.?D|M\.?Phil|D\.?Phil|MPH|DiS|Esq|J\.?D|F\.?R\.?S|O\.?B\.?E|C\.?B\.?E|K\.?C|Q\.?C|S\.?J|O\.?P|M\.?P|MdB|MdL|MdEP|MEP|emerit[aiu]s?|em|ret|i\.\s?R|a\.\s?D)\.?)(?=\s*$|\s[–—-]\s|\s[(（])/u;

/** "the former keeper of the lamp", "der Bürgermeister von Hafenstadt": an article and an office, and no person behind it. */
function isApposition(part: string): boolean {
  const words = (articleInFront.exec(part)?.[1] ?? "").split(/\s+/u);
  const office = words.findIndex((word, at) => at < 3 && roleWords.test(fold(word)));
  const next = words[office + 1];
  return office >= 0 && (next === undefined || /^\p{Ll}/u.test(next));
}

const articleInFront = /^\s*(?:the|der|die|el|la|le|l['’]|il|lo|o|a|de|den) ?(\S.*)$/su;

/** The two or three capitalised words that a text ends with, outside brackets: "among them Ada Tar". */
function lastPerson(text: string): string {
  const bare = text.replace(/\s*[（(][^（()）]*[)）]\s*$/u, "").trim();
  return /\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]+){1,2}$/u.exec(bare)?.[0] ?? "";
}

/** "director of the Tern Institute" belongs to the person before it. */
function isOffice(part: string): boolean {
  const [, first = ""] =
    /^\s*(?:daglig |administrerande |tidligere |former )?(\p{Ll}[\p{L}-]+)\s(?:\p{Ll}+\s)?(?:of|at|for|der|des|von|vom|beim|de|del|da|do|du|della|dell['’]|dei|van|bij|för|på|i|hos|fra|från|ved|vid|za|w|z|u|na|в|у|при|для)\s/u.exec(
      part,
    ) ?? [];
  return first !== "" && (roleWords.test(fold(first)) || compoundOffice.test(fold(first)));
}

/** Second halves of words for an office. */
const compoundOffice =
  /(?:leder|leiar|ledare|sjef|chef|direktor|sekretaer|sekreterare|formann|forman|ordforande|talsperson|talsmann|leiter(?:in)?|vorsitzende[r]?|sprecher(?:in)?|johtaja|professor|redaktor|voorzitter)$/u;

/** A conjunction or an article before a capital begins the last name; some names begin with a small letter and a capital. */
function startsAnew(part: string): boolean {
  if (personTitles.test(part.trim()) || beginsWithCalling(part) || beginsWithSort(part))
    return true;
  return /^\s*(?:\p{Ll}{1,10}\s+){1,3}["“„«(]?[\p{Lu}\p{Lo}\p{N}]|^\s*(?:the|der|die|das|la|le|les|el|los|las|il|lo|de|het)\s\p{Ll}{3,24}\s["“„«]?\p{Lu}|^\s*\p{Ll}{1,2}['’]?\p{Lu}/u.test(
    part,
  );
}

/** "elokuvaohjaaja Aki Loisto", "ahli hukum tata negara Ada Tar": up to five words in small letters right before a person. */
function beginsWithCalling(part: string): boolean {
  const person =
    /^\s*\p{Ll}[\p{L}-]{3,}\s(?:\p{Ll}[\p{L}-]{2,}\s){0,4}(\p{Lu}\S*(?:\s\p{Lu}\S*){1,2})(?=\s*$|\s\p{Ll})/u.exec(
      part,
    )?.[1];
  return person !== undefined && looksLikePerson(person);
}

const partsOfBodies =
  /^\s*(?:(?:local |regional |national )?(?:section|branch|chapter)\b|(?:Orts|Kreis|Landes|Regional)(?:gruppe|verband|verein)\b|Sektion\b|[Ss]ecci[oó]n\b|[Ss]e[cç][cç][aã]o\b|[Ss]ezione\b|[Dd]elegaci[oó]n\b|[Aa]ntenne\b|[Oo]ddział\b|[Pp]obočka\b|[Pp]odružnica\b|[Оо]гранак\b|[Оо]тделение\b|[Фф]илиал\b|[Вв]ідділення\b|فرع|شعبة|شعبهٔ?|סניף)/u;

/** Legal forms, and words for a part of an organisation, that names carry behind a comma. */
const ownComma = new RegExp(`^\\s*(?:${legalForms})\\.?\\s*$|${partsOfBodies.source}`, "u");

/** One full stop ends the sentence, not the last name; "e.V." keeps its own. */
function withoutFullStop(names: readonly string[]): string[] {
  const last = names.at(-1);
  if (last === undefined || !/(?:[^.\s]{3,}|\d)[.。]$/u.test(last) || /\.\p{L}{1,3}\.$/u.test(last))
    return [...names];
  return [...names.slice(0, -1), last.slice(0, -1)];
}
