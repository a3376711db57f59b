// Which rows above the text may be its title, and which lines there never are: dates, trails, labels, addresses, links.

import { isContentRow } from "../list/content.ts";
import { shapeOf } from "../list/shape.ts";
import type { SentenceWords } from "../words/prose-words.ts";
import { isLinkOnly, isStrongOnly } from "../rows/row-marks.ts";
import { marksOf, type Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { isCounter, isFurniture, isImage } from "../words/cues.ts";
import { isDateLine } from "./dates.ts";
import { addressedTo } from "./address.ts";
import { namesStatement } from "./announcement.ts";
import type { Extent } from "../extent/extent.ts";
import { languageNamed, languagesNamed } from "./language-line.ts";
import { isListLabel } from "./file-title.ts";
import { isGenre, isLone } from "./genre.ts";
import { weightOf } from "../language/script.ts";
import { introducesDemands } from "../body/demands.ts";
import { undersignedWords } from "../words/signing-table.ts";
import { stemPattern } from "../words/stems.ts";
import { proposersIn } from "../proposer/proposers.ts";
import { isPhotoCredit } from "../rows/photo-credit.ts";
import { isOfAddress } from "../title/lines-of-address.ts";
import { isMachineLine } from "../title/machine-lines.ts";
import { isOfMotto } from "../title/mottos.ts";
import { isNote } from "../title/notes.ts";
import { isPageLabel } from "../title/page-label.ts";
import { isSalutation } from "./salutation.ts";

/** Rows above the first sentence of the text that may be its title. */
export function candidatesIn(rows: readonly Row[], extent: Extent, sentence: SentenceWords): Row[] {
  const found: Row[] = [];
  const levels = ownLevels(rows);
  for (const row of rows.slice(extent.from, extent.to)) {
    if (!isContentRow(row)) continue;
    const greets = isSalutation(row.text);
    if (greets && found.length === 0 && row.index < (extent.salutation?.index ?? 0)) continue;
    if (greets || (row.marker !== null && row.kind !== "heading")) break;
    if (
      isNoTitle(row) ||
      isOfMotto(rows, row) ||
      isListLabel(row.text) ||
      isOfAddress(rows, row, extent.salutation) ||
      isSiteName(row, levels)
    )
      continue;
    if (isInGreeting(row, extent)) continue;
    if (found.length > 0 && headsItems(rows, row)) break;
    const heading = row.kind === "heading";
    const shape = shapeOf(row.text, sentence);
    const first =
      found.every((other) => other.kind !== "heading" && isLone(other)) &&
      isAloneAboveText(rows, row);
    const opens = opensAsTitle(rows, row);
    const titled =
      heading ||
      ((!shape.prose || first || opens || isStrongOnly(row)) &&
        row.text.length <= 220 &&
        !(row.text.length > 120 && /\p{Ll}{3}\.\s+\p{Lu}/u.test(row.text)) &&
        (!/[.;,。؛،，、]\s*(?:\[\d{1,3}\]\s*)*$/u.test(row.text) || isShoutedName(row.text)) &&
        wordsOf(row.text).length <= (/[:：]$/u.test(row.text) ? 16 : opens ? 38 : 30));
    if (!titled && isNoticeAbove(rows, row, found, extent)) continue;
    if (!titled || isWrapped(rows, row)) break;
    found.push(row);
    if (found.length >= 6) break;
  }
  return isTextBehind(rows, found.at(-1), extent) ? found : [];
}

/** The names and offices above a salutation, in one paragraph with it. */
function isInGreeting(row: Row, { salutation }: Extent): boolean {
  return row.kind === "paragraph" && row.block.plain !== true && row.at === salutation?.at;
}

/** A line of a paragraph that is printed over several: it goes on in the next, and the last ends as a sentence does. */
export function isWrapped(rows: readonly Row[], row: Row): boolean {
  if (row.kind === "heading" || isStrongOnly(row) || isShouted(row.text) || isGenre(row.text))
    return false;
  const block = rows.filter(({ at, kind }) => at === row.at && kind === row.kind);
  const next = block[block.indexOf(row) + 1];
  if (next === undefined || isNoTitle(next) || /[!?…！？:：]$|^\[.*\]$|^【.*】$/u.test(row.text))
    return false;
  const goesOn =
    /^["“„«(]?\p{Ll}/u.test(next.text) || (/^\p{Lo}/u.test(next.text) && weightOf(row.text) >= 60);
  return goesOn && /[.。]["”»」]?$/u.test(block.at(-1)?.text ?? "");
}

/** A short sentence of the page itself, with a line below it that is set as a title and says what sort of text follows. */
function isNoticeAbove(
  rows: readonly Row[],
  row: Row,
  found: readonly Row[],
  extent: Extent,
): boolean {
  if (weightOf(row.text) > 160 || found.some(({ text }) => namesStatement(text))) return false;
  const below = rows.slice(row.index + 1, Math.min(extent.to, row.index + 5)).filter(isContentRow);
  const title = below.findIndex(
    (other) =>
      (other.kind === "heading" ||
        isStrongOnly(other) ||
        isShouted(other.text) ||
        opensAsTitle(rows, other)) &&
      namesStatement(other.text) &&
      !/[.:;,。：]$/u.test(other.text),
  );
  return title >= 0 && below.slice(0, title).every(({ text }) => weightOf(text) <= 160);
}

/** "Joint statement on the lamps of …": a line alone that begins with what it is. */
function opensAsTitle(rows: readonly Row[], row: Row): boolean {
  const words = wordsOf(row.text);
  return (
    words.length >= 5 &&
    namesStatement(words.slice(0, 3).join(" ")) &&
    rows.every((other) => other === row || other.at !== row.at)
  );
}

export function isShouted(text: string): boolean {
  return text.length > 8 && /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}

/** "APPEAL FOR THE LAMPS.": capitals and a word for a statement make a title of it, for all its stop. */
function isShoutedName(text: string): boolean {
  return (
    text.length <= 120 &&
    isShouted(text) &&
    /\p{L}\.$/u.test(text) &&
    namesStatement(wordsOf(text).slice(0, 2).join(" "))
  );
}

/** A line with a colon above items belongs to them. */
function headsItems(rows: readonly Row[], row: Row): boolean {
  return /[:：]\s*$/u.test(row.text) && (rows[row.index + 1]?.marker ?? null) !== null;
}

/** The first line stands alone, is no longer than a headline, and a longer paragraph follows: it may be a sentence. */
function isAloneAboveText(rows: readonly Row[], row: Row): boolean {
  const long = /\p{Script=Han}|\p{Script=Hiragana}/u.test(row.text) ? 40 : 120;
  if (row.text.length > long || /[.。;；:：,，]["”»」]?$/u.test(row.text)) return false;
  const block = rows.filter(({ at }) => at === row.at);
  const alone =
    block.length <= 3 && block.every(({ text }) => text.length <= long && !/[.。;；]$/u.test(text));
  const below = rows
    .slice(row.index + 1)
    .filter(isContentRow)
    .slice(0, 6);
  const next = below.find(({ text }) => weightOf(text) >= 60);
  const between = next === undefined ? [] : below.slice(0, below.indexOf(next));
  return (
    alone &&
    next !== undefined &&
    next.text.length >= 0.9 * row.text.length &&
    between.every((other) => other.marker === null && (between.length < 3 || isNoTitle(other)))
  );
}

export function isNoTitle(row: Row): boolean {
  if (row.kind !== "heading" && isPhotoCredit(row.text)) return true;
  if (isPageLabel(row.text) || isCounter(row.text) || isMachineLine(row.text)) return true;
  if ((isDateLine(row.text) && !isDatedTitle(row.text)) || isImage(row.text) || isLinkLine(row))
    return true;
  if (/^(?:https?:\/\/|www\.)\S+$/u.test(row.text)) return true;
  if (isNote(row) || isSentTo(row.text)) return true;
  if (/\p{Script=Han}[^\p{L}]{0,3}[:：]$/u.test(row.text)) return true;
  if (row.kind !== "heading" && (says.test(fold(row.text)) || isHonoured(row.text))) return true;
  if (/[:：]\s*$/u.test(row.text) && (introducesDemands(row.text) || speaks.test(fold(row.text))))
    return true;
  if (
    languagesNamed(row.text) !== null ||
    languageNamed(row.text) !== null ||
    proposersIn(row.text).length > 0 ||
    (addressedTo(row.text) !== null &&
      (/[:：]/u.test(row.text.slice(0, 25)) || (row.kind !== "heading" && onlyTo.test(row.text))))
  )
    return true;
  return (
    (isFurniture(row.text) && row.kind !== "heading") || /^[\p{P}\p{S}\p{Nd}\s]+$/u.test(row.text)
  );
}

/** "Keep the lamps burning (3.5.2026)". */
function isDatedTitle(text: string): boolean {
  const [, title = ""] = /^(\S.*\S)\s*[(（][\d\s./-]+[)）]$/u.exec(text) ?? [];
  return wordsOf(title).length >= 4;
}

/** "In the appeal it says, among other things:" */
const says =
  /(?:говорится|сказано|отмечается|йдеться|ідеться|зазначено|наводи се|heisst es|se lee|on peut lire|lit-on|si legge|star det|navodi se|czytamy|it (?:says|reads)|the (?:statement|letter|appeal) (?:says|reads|states))\s*[:：]$/u;

/** "Sent to Harbour Master Tar and other members of the board": whom it went to. */
function isSentTo(text: string): boolean {
  return text.length <= 160 && sentTo.test(fold(text));
}

const sentTo =
  /^(?:(?:sent|addressed|delivered|submitted|handed over) (?:on \S+(?: \S+){0,3} )?to|(?:gesendet|gerichtet|ubergeben) (?:am \S+(?: \S+){0,2} )?an|(?:envoyee?|adressee?|remise?) (?:le \S+(?: \S+){0,2} )?(?:a|au|aux)|(?:enviad[oa]|dirigid[oa]|entregue|remitid[oa]) (?:(?:el|em) \S+(?: \S+){0,4} )?(?:a|al|ao|aos|as)|(?:inviat[oa]|indirizzat[oa]) (?:il \S+(?: \S+){0,2} )?(?:a|al|alla|ai|alle)|(?:verzonden|gestuurd|gericht) aan|(?:skickat|sant|sendt|stilet) til+|(?:wyslan[yoa]|skierowan[yoa]|poslan[yoa]|upucen[oa]|отправлено|направлено|надіслано|упућено|изпратено) (?:do|на|до|в|к)?) /u;

/** "Rt Hon Harbour Minister Ada Tar", "Prof. Ada Tar, Head of the Harbour Office": the first line of an address. */
function isHonoured(text: string): boolean {
  return (
    wordsOf(text).length <= 10 &&
    (/^(?:The )?(?:Rt\.? )?Hon(?:ou?rable|\.)? \p{Lu}[^,.!?:]+$/u.test(text) || learned.test(text))
  );
}

/** A degree or honour, a name of two words at least, and perhaps an office, all in capitals. */
const learned =
  /^(?:Prof(?:essor(?:a|in)?|\.)|Dr\.?|Sir|Dame)(?:\s(?:Dr\.|Sir|Dame))?(?:\s\p{Lu}[\p{L}.’'-]*){2,4}(?:,?\s(?:\p{Lu}[\p{L}&.’'-]*|of|for|and|the|der|des|de|la|del|du|und|y|et)(?=[\s,]|$))*$/u;

/** Words for "to" that begin an address and hardly ever a title. */
const onlyTo =
  /^(?:Către|Upućeno|K rukám|Kepada|Kính gửi|À (?:Madame|Monsieur|Mesdames|Messieurs)|A(?:l|| la) (?:[Ss]eñora?|Sra?\.)|Às? (?:Senhoras?|Exm\S*)|Aos? (?:Senhor(?:es)?|Exm\S*)|All[ao] (?:Ministr|President|Direttor|Sindac)\p{L}*)\s/u;

/** "We, the undersigned, declare:" begins the text. */
const speaks = stemPattern(undersignedWords);

/** A link alone is a title only as a heading. */
function isLinkLine(row: Row): boolean {
  return isLinkOnly(row) && (row.kind !== "heading" || /^(?:https?:|www\.)/u.test(row.text));
}

/** Levels of the headings in the page itself, where a linked heading of the page's head names only the site. */
export function ownLevels(rows: readonly Row[]): ReadonlySet<number | undefined> {
  return new Set(
    rows
      .filter((row) => row.kind === "heading" && row.block.region !== "header" && isContentRow(row))
      .map(({ block }) => block.level),
  );
}

export function isSiteName(row: Row, levels: ReadonlySet<number | undefined>): boolean {
  const { region, level } = row.block;
  if (row.kind !== "heading" || !isLinkOnly(row)) return false;
  const others = [...levels].filter((other) => other !== undefined && other !== level);
  const home = marksOf(row).some(
    ({ href }) => href !== undefined && /^(?:https?:\/\/[^/]+)?\/?$/u.test(href),
  );
  return (
    (region === "header" && levels.has(level)) ||
    (home && others.length > 0 && !namesStatement(row.text))
  );
}

/** A title stands above something. */
function isTextBehind(rows: readonly Row[], last: Row | undefined, extent: Extent): boolean {
  return (
    last !== undefined &&
    rows
      .slice(last.index + 1)
      .some((row) => isContentRow(row) && (row.text.length >= 40 || extent.to < rows.length))
  );
}
