// One name alone that signs a statement: below place and date, where the text ends; or in front of the page's words for
// writing to whoever started a petition.

import { namesStatement } from "../frame/announcement.ts";
import { isDateLine } from "../frame/dates.ts";
import { metadataOf } from "../frame/metadata.ts";
import { isSalutation } from "../frame/salutation.ts";
import type { Scan } from "../list/scan.ts";
import { looksLikePerson, headOf } from "../list/shape.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import { isPageRow } from "../rows/page-row.ts";
import { isLinkOnly } from "../rows/row-marks.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { announcesSignatories } from "../words/cues.ts";
import { givenNames } from "../words/given-names-table.ts";
import { organisationWords, personTitles, roleWords } from "../words/name-words.ts";
import { isPlaceholder } from "../words/placeholders.ts";

/** The list of one, or null. */
export function oneSignature(scan: Scan): SignatoryList | null {
  return (
    belowDate(scan) ??
    aboveDate(scan) ??
    personWithOffice(scan) ??
    personAndOffice(scan) ??
    personsWithOffices(scan) ??
    authorBelowText(scan)
  );
}

/** "Old Harbour, 3 May 2026", and below it one name that ends the document. */
function belowDate(scan: Scan): SignatoryList | null {
  const rows = scan.rows.filter(({ index }) => scan.content[index] === true);
  const end = rows.findLastIndex(({ index }) => scan.shapes[index]?.prose === true);
  if (end < 0 || !isStatement(rows.slice(0, end + 1))) return null;
  const dated = rows.findIndex((row, at) => at > end && isDateLine(row.text));
  const name = rows[dated + 1];
  if (dated < 0 || dated > end + 2 || name === undefined || !maySign(scan, name)) return null;
  if (!rows.slice(dated + 2).every(isBehindTheEnd)) return null;
  return listOf(name, name.text, "list.below-date");
}

/** One name right below the text, and below it place and date, or the date: behind a rule the page goes on as it likes. */
function aboveDate(scan: Scan): SignatoryList | null {
  const rows = scan.rows.filter(
    ({ index, kind }) => scan.content[index] === true || kind === "rule",
  );
  for (let at = 2; at < rows.length; at += 1) {
    const [text, name, date] = [rows[at - 2], rows[at - 1], rows[at]];
    if (text === undefined || name === undefined || date === undefined) continue;
    if (!isDateLine(date.text) || date.text.length > 80 || !maySign(scan, name)) continue;
    const above = rows.slice(0, at - 1);
    if (scan.shapes[text.index]?.prose !== true || lengthOfText(scan, above) < 400) continue;
    if (!isStatement(above) && !isTitledStatement(scan)) continue;
    if (endsBehind(rows.slice(at + 1))) return listOf(name, name.text, "list.above-date");
  }
  return null;
}

export function lengthOfText(scan: Scan, rows: readonly Row[]): number {
  const prose = rows.filter(({ index }) => scan.shapes[index]?.prose === true);
  return prose.reduce((sum, { text }) => sum + text.length, 0);
}

function isTitledStatement(scan: Scan): boolean {
  return namesStatement(metadataOf(scan.rows, "title")?.value ?? "");
}

/** Addresses and lines of the page, or a rule. */
function endsBehind(rows: readonly Row[]): boolean {
  const rule = rows.findIndex(({ kind }) => kind === "rule");
  return (rule < 0 ? rows : rows.slice(0, rule)).every(
    (row) => isBehindTheEnd(row) || /^[(（[].*https?:\S+.*[)）\]]$/u.test(row.text),
  );
}

/** A person who is known as one by the name, with an office in the same line, and nothing more. */
function personAndOffice(scan: Scan): SignatoryList | null {
  const rows = scan.rows.filter(({ index }) => scan.content[index] === true);
  const end = rows.findLastIndex(({ index }) => scan.shapes[index]?.prose === true);
  const [row, ...others] = rows.slice(end + 1);
  if (end < 0 || row === undefined || row.text.length > 160) return null;
  const whole = rows.slice(0, end + 1);
  const signs = isPersonWithOffice(row) && isKnownPerson(row) && !isPageRow(row);
  if (!signs || !isStatement(whole) || lengthOfText(scan, whole) < 200) return null;
  return isEnd(others) ? listOf(row, row.text, "list.below-text") : null;
}

/** Nothing of the text stands there up to the next heading. */
function isEnd(rows: readonly Row[]): boolean {
  const next = rows.findIndex(({ kind }) => kind === "heading");
  return (next < 0 ? rows : rows.slice(0, next)).every(isBehindTheEnd);
}

/** A person's name below the text, the office in the line below it, and nothing more but what a heading parts off. */
function personWithOffice(scan: Scan): SignatoryList | null {
  const rows = scan.rows.filter(({ index }) => scan.content[index] === true);
  const end = rows.findLastIndex(({ index }) => scan.shapes[index]?.prose === true);
  const [name, office, ...others] = rows.slice(end + 1);
  if (end < 0 || name === undefined || office === undefined) return null;
  const signs = isKnownPerson(name) && looksLikePerson(name.text) && maySign(scan, name);
  const holds =
    office.text.length <= 120 &&
    roleWords.test(fold(office.text)) &&
    !press.test(fold(office.text));
  const whole = rows.slice(0, end + 1);
  if (!signs || !holds || !isStatement(whole) || lengthOfText(scan, whole) < 200) return null;
  if (!isEnd(others)) return null;
  const list = listOf(name, `${name.text}, ${office.text}`, "list.below-text");
  return { ...list, rows: new Set([name.index, office.index]) };
}

/** Two persons and more, each with an office or a bracket in the line below, and nothing more. */
function personsWithOffices(scan: Scan): SignatoryList | null {
  const rows = scan.rows.filter(({ index }) => scan.content[index] === true);
  const end = rows.findLastIndex(
    ({ index, text }) =>
      scan.shapes[index]?.prose === true || (text.length >= 60 && /[.!?。]$/u.test(text)),
  );
  const tail = rows.slice(end + 1);
  const last = tail.findLastIndex((row) => !isBehindTheEnd(row));
  const signers = tail.slice(0, last + 1);
  const inOneLine = signers.length >= 2 && signers.length <= 6 && signers.every(isPersonWithOffice);
  if (end >= 0 && inOneLine && signers.some(isKnownPerson))
    return listOfAll(
      signers,
      signers.map(({ text }) => text),
    );
  if (end < 0 || signers.length < 4 || signers.length > 12 || signers.length % 2 === 1) return null;
  const names = signers.filter((_, at) => at % 2 === 0);
  const offices = signers.filter((_, at) => at % 2 === 1);
  const own = names.every((row) => looksLikePerson(row.text) && maySign(scan, row));
  if (!own || !names.some(isKnownPerson) || !offices.every(tellsOffice)) return null;
  const texts = names.map((row, at) => `${row.text}, ${offices[at]?.text ?? ""}`);
  return { ...listOfAll(names, texts), rows: new Set(signers.map(({ index }) => index)) };
}

/** "Ada Tar (keeper)", "Ben Salt, pilot of the north bay". */
function isPersonWithOffice(row: Row): boolean {
  const head = headOf(row.text);
  const rest = row.text.slice(head.length).trim();
  const told =
    /^[(（][^()（）]{3,100}[)）]$/u.test(rest) ||
    (/^[,–—-]/u.test(rest) && roleWords.test(fold(rest)));
  return (
    row.marker === null &&
    row.kind === "paragraph" &&
    looksLikePerson(head) &&
    told &&
    !press.test(fold(rest))
  );
}

function listOfAll(rows: readonly Row[], texts: readonly string[]): SignatoryList {
  const lists = rows.map((row, at) => listOf(row, texts[at] ?? row.text, "list.below-text"));
  return {
    ...(lists[0] as SignatoryList),
    entries: lists.flatMap(({ entries }) => entries),
    rows: new Set(rows.map(({ index }) => index)),
  };
}

/** The name begins with a given name that is known, titles left out. */
function isKnownPerson({ text }: Row): boolean {
  return givenNames.has(fold(text.replace(personTitles, "").split(/[\s-]/u)[0] ?? ""));
}

function tellsOffice({ text }: Row): boolean {
  if (text.length > 120 || press.test(fold(text))) return false;
  return roleWords.test(fold(text)) || /^[(（][^()（）]{4,100}[)）]$/u.test(text);
}

/** The page calls its text a statement near its beginning, or the text is a letter. */
export function isStatement(rows: readonly Row[]): boolean {
  return rows.some(
    ({ text }, at) => (at < 4 && text.length <= 160 && namesStatement(text)) || isSalutation(text),
  );
}

/** A name of an organisation, or of several words all written as a name is, and no office of the press. */
function maySign(scan: Scan, row: Row): boolean {
  const shape = scan.shapes[row.index];
  const words = wordsOf(row.text).length;
  return (
    shape !== undefined &&
    shape.name >= 0.6 &&
    !shape.prose &&
    words >= 2 &&
    words <= 12 &&
    row.marker === null &&
    row.kind !== "heading" &&
    row.kind !== "row" &&
    (shape.organisation || shape.person || /\p{Lu}.*\s\p{Ll}{2,}\s/u.test(row.text)) &&
    !/[.:;?!…]$/u.test(row.text) &&
    !press.test(fold(row.text)) &&
    !isPageRow(row) &&
    !isLinkOnly(row) &&
    !isPlaceholder(row.text) &&
    !isDateLine(row.text)
  );
}

/** Who writes for a press, and the press itself. */
export const press =
  /(?<!\p{L})(?:press(?:e|a|stelle|office|ekontakt|esprecher\p{L}*)?|redakt\p{L}*|redacci\p{L}*|redac\p{L}*|redazion\p{L}*|newsroom|editor\p{L}*|prensa|imprensa|ufficio stampa|service de presse|basin|sajto\p{L}*|rzecznik\p{L}*|tiskov\p{L}*|foto\p{L}*|photo\p{L}*|ред\p{L}{0,3}|редакц\p{L}*|пресс-?служб\p{L}*|пресслужба|γραφειο τυπου)(?!\p{L})/u;

/** What may stand behind the end: addresses, the page's own lines. */
export function isBehindTheEnd(row: Row): boolean {
  return (
    isPageRow(row) ||
    isLinkOnly(row) ||
    /^\S*(?:www\.|https?:|@)\S*$/u.test(row.text) ||
    /^(?:tel|phone|fax|e-?mail|web)\b/iu.test(row.text)
  );
}

/** "Ada Tar (keeper)  Contact the author of the petition": platforms print one below the text. */
function authorBelowText(scan: Scan): SignatoryList | null {
  for (const row of scan.rows) {
    if (scan.content[row.index] !== true || row.text.length > 160) continue;
    const at = fold(row.text).search(contactAuthor);
    const name = row.text.slice(0, Math.max(0, at)).replace(/[\s|–—·•-]+$/u, "");
    if (at < 4 || announcesSignatories(name) || scan.shapes[row.index]?.prose === true) continue;
    const bare = name.replace(/\s*[(（].*$/su, "");
    if (
      looksLikePerson(headOf(bare)) ||
      organisationWords.test(fold(bare)) ||
      roleWords.test(fold(name))
    )
      return listOf(row, name, "list.petition-author");
  }
  return null;
}

const contactAuthor =
  /(?:contact (?:the )?author of (?:the )?petition|kontakt(?:ieren|iere)? (?:sie )?den (?:autor|verfasser|initiator) der petition|contacter l'auteur de la petition|contactar (?:con )?(?:al|el|o) autor (?:de la peticion|da peticao)|contatta l'autore della petizione|neem contact op met de (?:auteur|initiatiefnemer) van de petitie|kontakta (?:namninsamlingens|uppropets) (?:forfattare|initiativtagare)|kontakt (?:forfatteren af|initiativtageren|underskriftskampanjens) .{0,30}|ota yhteytta adressin tekijaan|kontaktuj\p{L}* (?:sie z autorem petycji|autora (?:petice|peticie))|kontaktirajte autora peticije|vegye fel a kapcsolatot a peticio szerzojevel|kampanyayi baslatanla iletisime gec|contacteaza autorul petitiei|связаться с автором петиции|зв'язатися з автором петиції|свържете се с автора на петицията|контактирајте аутора петиције|επικοινωνια με τον συντακτη)/u;

function listOf(row: Row, text: string, rule: string): SignatoryList {
  return {
    cue: null,
    rule,
    entries: [{ raw: text, text, row, group: null, kind: null }],
    rows: new Set([row.index]),
    incomplete: false,
  };
}
