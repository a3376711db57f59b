// Collected rows before they are read as entries: an office that stands alone below the person who holds it, a word that
// only links to a page.

import { capacityOf, forWords } from "../entry/capacity.ts";
import { isKindLabel } from "../group/kind-label.ts";
import { marksOf, type Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { behalfLeads } from "../unannounced/roll-table.ts";
import { leastFrom, nameAndCountry, withoutAccount } from "../habits/from-countries.ts";
import { withoutIdentityNumbers } from "../habits/identity-numbers.ts";
import { leastCalled, withoutTelephone } from "../habits/telephones.ts";
import { roleWords } from "../words/name-words.ts";
import { endsWithPage, withoutAddresses } from "./addresses.ts";
import type { CollectedRow } from "../collect/collected.ts";
import { headOf, looksLikePerson } from "./shape.ts";

/** The rows with what belongs to them and without what does not. */
export function tidiedRows(rows: readonly CollectedRow[]): CollectedRow[] {
  const bare = withoutAccounts(withoutNumbers(rows).map(withoutIdentityNumber));
  const own = withSpeakers(withoutLead(bare)).filter(({ row }) => !isOnBehalfOfAll(row.text));
  return withStrayOffices(
    withSigners(
      withoutTelephones(own).map(withoutBracketedLinks).map(withoutLinkWord).map(withoutAddress),
    ),
  );
}

function withoutIdentityNumber(each: CollectedRow): CollectedRow {
  const text = withoutIdentityNumbers(each.row.text);
  return text === each.row.text ? each : { ...each, row: { ...each.row, text } };
}

/** Where lines say from which country each is, accounts behind the names are no part of them. */
function withoutAccounts(rows: readonly CollectedRow[]): readonly CollectedRow[] {
  const told = rows.map(({ row }) => nameAndCountry(row.text));
  if (told.filter((text) => text !== null).length < leastFrom) return rows;
  return rows.map((each, at) => {
    const text = told[at] ?? withoutAccount(each.row.text);
    return { ...each, row: { ...each.row, text } };
  });
}

/** Numbers to call behind several names are no part of them. */
function withoutTelephones(rows: readonly CollectedRow[]): readonly CollectedRow[] {
  const texts = rows.map(({ row }) => withoutTelephone(row.text));
  const called = rows.filter(({ row }, at) => row.text !== texts[at]).length;
  if (called < leastCalled) return rows;
  return rows.map((each, at) => ({ ...each, row: { ...each.row, text: texts[at] as string } }));
}

/** "8-Tern Trust" between 7 and 9: the number counts, though no blank parts it from the name. */
function withoutNumbers(rows: readonly CollectedRow[]): CollectedRow[] {
  return rows.map((collected, at) => {
    const { row } = collected;
    const found =
      row.marker === null ? /^(\p{Nd}{1,4})\s?[-–—.)]\s?(?=\p{L})/u.exec(row.text) : null;
    const number = Number(found?.[1] ?? Number.NaN);
    const counts =
      rows[at - 1]?.row.ordinal === number - 1 || rows[at + 1]?.row.ordinal === number + 1;
    const text = row.text.slice(found?.[0].length ?? 0);
    return counts ? { ...collected, row: { ...row, text, raw: text, ordinal: number } } : collected;
  });
}

/** "For the club of pilots," above three persons and more tells for whom they sign. */
function withoutLead(rows: readonly CollectedRow[]): readonly CollectedRow[] {
  const [first, ...persons] = rows;
  if (first === undefined || persons.length < 3 || first.row.text.length > 120) return rows;
  const leads = forWhom.test(first.row.text) && first.row.marker === null;
  const named = persons.filter(
    ({ row: { text } }) => looksLikePerson(headOf(text)) && !forWhom.test(text),
  );
  return leads && named.length === persons.length ? persons : rows;
}

/** "For the Harbour League" and who speaks for it in the line below, again and again: the bodies sign. */
function withSpeakers(rows: readonly CollectedRow[]): readonly CollectedRow[] {
  const paired = rows.every(({ row: { text, marker } }, at) =>
    at % 2 === 0
      ? marker === null && forWhom.test(text) && !/[,;:]/u.test(text)
      : marker === null && !forWhom.test(text) && looksLikePerson(headOf(text)),
  );
  if (!paired || rows.length < 2 || rows.length % 2 === 1) return rows;
  return rows
    .filter((_, at) => at % 2 === 0)
    .map((body, at): CollectedRow => {
      const row = signedBy(body.row, (rows[2 * at + 1] as CollectedRow).row);
      const text = body.row.text.replace(forWhom, "");
      return { ...body, kind: "organisation", row: { ...row, text } };
    });
}

const forWhom = new RegExp(
  `^(?:${forWords}|on behalf of|im namen|au nom|en nombre|em nome|a nome|namens|w imieniu|jménem|u ime|от имени)\\s`,
  "iu",
);

/** "On behalf of our members" says nothing of who signs. */
function isOnBehalfOfAll(text: string): boolean {
  return text.length <= 90 && onBehalfOfAll.test(fold(text));
}

const onBehalfOfAll = new RegExp(
  `^(?:${behalfLeads.filter((lead) => !lead.includes("$")).join("|")}) (?:\\p{L}+ ){0,3}(?:members?|mitglieder\\p{L}*|membres|miembros|membros|membri|leden|medlemm\\p{L}*|jasen\\p{L}*|czlonk\\p{L}*|clen\\p{L}*|clan\\p{L}*|signatories|undersigned|unterzeichn\\p{L}*|firmantes|signataires|firmatari|all|alle[rn]?|tou[st]|tod[oa]s|членов|учасник\\p{L}*|членовите|чланова|μελων)(?: \\p{L}+){0,4}$`,
  "u",
);

/** "for the Harbour League", and in the next line of the same block who signs for it. */
function withSigners(rows: readonly CollectedRow[]): CollectedRow[] {
  const whole: CollectedRow[] = [];
  for (const collected of rows) {
    const last = whole.at(-1);
    const signer =
      last !== undefined &&
      last.row.at === collected.row.at &&
      looksLikePerson(collected.row.text) &&
      capacityOf(last.row.text) === null &&
      capacityOf(`${last.row.text} ${collected.row.text}`) !== null;
    if (signer) whole[whole.length - 1] = { ...last, row: signedBy(last.row, collected.row) };
    else whole.push(collected);
  }
  return whole;
}

function signedBy(body: Row, { text, lines }: Row): Row {
  const whole = `${body.text} ${text}`;
  return { ...body, text: whole, raw: whole, lines: [...body.lines, ...lines] };
}

/** A word for a sort of signatories in front of several names, and the names; or null. */
export function labelInFront(
  text: string,
): { readonly label: string; readonly names: string } | null {
  const [, label = "", names = ""] =
    /^([^:：;；|]{3,60}?)\s*(?:[—–:：]|\s-\s)\s*(\S.*)$/su.exec(text) ?? [];
  const several = (names.match(/[;；、|•،]|,\s/gu)?.length ?? 0) >= 1;
  return label === "" || !several || !isKindLabel(label) ? null : { label, names };
}

function withoutAddress(collected: CollectedRow): CollectedRow {
  const { row } = collected;
  const linked = row.marker !== null || endsWithPage(row.text);
  const text = linked ? withoutAddresses(row.text) : row.text;
  return text === row.text ? collected : { ...collected, row: { ...row, text } };
}

/** "Tern Trust [link] [old link]": links in square brackets behind a name only lead to what was signed. */
function withoutBracketedLinks(collected: CollectedRow): CollectedRow {
  const { row } = collected;
  if (!row.text.endsWith("]")) return collected;
  const line = row.lines[0]?.text ?? "";
  const links = marksOf(row)
    .filter(({ kind }) => kind === "link")
    .map(({ from, to }) => line.slice(from, to).trim());
  const without = (text: string): string => {
    const [, name = "", word = ""] = /^(.*\S)\s*\[([^[\]]{1,30})\]$/su.exec(text) ?? [];
    return links.includes(word) ? without(name) : text;
  };
  return { ...collected, row: { ...row, text: without(row.text), raw: without(row.raw) } };
}

/** The word of a link at the end of an entry that is no part of the name: "Tern Trust web". */
function withoutLinkWord(collected: CollectedRow): CollectedRow {
  const { row } = collected;
  const line = row.lines[0]?.text ?? "";
  const mark = marksOf(row).find(({ kind, to }) => kind === "link" && to >= line.trimEnd().length);
  const word = mark === undefined || mark.from === 0 ? "" : line.slice(mark.from, mark.to).trim();
  const bare = word.replaceAll(/^[[(→>\s]+|[\])\s]+$/gu, "");
  if (word === "" || !linkWords.test(fold(bare)) || !row.text.endsWith(word)) return collected;
  const without = (text: string): string =>
    text.endsWith(word) ? text.slice(0, -word.length).replace(/[\s([–—:|-]+$/u, "") : text;
  return { ...collected, row: { ...row, text: without(row.text), raw: without(row.raw) } };
}

const linkWords =
  /^(?:web(?:site|page|seite|stranica|strana|side)?|site|page|link|url|home(?:page)?|www|info|more|profile|logo|new|enlace|sitio(?: web)?|pagina(?: web)?|lien|site (?:web|internet)|sito(?: web)?|hemsida|hjemmeside|nettside|kotisivu|strona(?: www)?|odkaz|stranka|spletna stran|veza|honlap|adres|сайт|ссылка|посилання|веб|веза|ιστοσελιδα|موقع|الموقع|سایت|אתר|קישור|網站|网站|連結|链接|サイト|リンク|홈페이지|링크|instagram|facebook|twitter|x|mastodon|bluesky|linkedin|github|linktree)$/u;

/** Of persons with offices one may have it in a paragraph of its own. */
function withStrayOffices(rows: readonly CollectedRow[]): CollectedRow[] {
  const described = rows.filter(
    ({ row }) => isPerson(row) && headOf(row.text).length < row.text.length - 2,
  );
  if (rows.length < 4 || described.length < 0.6 * rows.length) return [...rows];
  const whole: CollectedRow[] = [];
  for (const collected of rows) {
    const last = whole.at(-1);
    const stray =
      last !== undefined &&
      isBareName(last.row) &&
      isOffice(collected.row) &&
      last.group === collected.group;
    if (stray) whole[whole.length - 1] = { ...last, row: joined(last.row, collected.row) };
    else whole.push(collected);
  }
  return whole;
}

function isPerson({ text }: Row): boolean {
  return looksLikePerson(headOf(text).replace(/\.$/u, ""));
}

function isBareName(row: Row): boolean {
  const bare = row.text.replace(/\.$/u, "");
  return isPerson(row) && headOf(bare) === bare;
}

function isOffice({ text, marker }: Row): boolean {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? "";
  return marker === null && roleWords.test(fold(first)) && !looksLikePerson(headOf(text));
}

/** The row's mark, number and line stay those of the name. */
function joined(row: Row, office: Row): Row {
  const text = `${row.text.replace(/\.$/u, "")}, ${office.text}`;
  return { ...row, text, raw: text, lines: [...row.lines, ...office.lines] };
}
