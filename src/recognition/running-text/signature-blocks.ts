// The end of a letter without any words in front of the names: blocks of lines, each with a name and below it office,
// organisation and address.

import { isSalutation } from "../frame/salutation.ts";
import { headOf, looksLikePerson } from "../list/shape.ts";
import type { Scan } from "../list/scan.ts";
import type { ListEntry, SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { isFurniture } from "../words/cues.ts";
import { organisationWords, personTitles, roleWords } from "../words/name-words.ts";

/** Two blocks and more that end a letter. */
export function signatureBlocks(scan: Scan): SignatoryList | null {
  const letter = scan.rows.some(
    (row) => scan.content[row.index] === true && isSalutation(row.text),
  );
  const end = scan.shapes.findLastIndex((shape, at) => shape.prose && scan.content[at] === true);
  if (end < 0) return null;
  const blocks = blocksBehind(scan, end);
  const from = blocks.findIndex(isSignature);
  const own = from < 0 ? [] : blocks.slice(from);
  if (!letter && !own.every((block) => bodyOf(block) !== null)) return null;
  if (own.length < 2 || !own.every(isSignature) || from > 3) return null;
  const between = blocks.slice(0, from).flat();
  if (between.some(({ text }) => isFurniture(text) || contactHead.test(fold(text)))) return null;
  return {
    cue: null,
    rule: "list.signature-blocks",
    entries: own.map(entryOf),
    rows: new Set(own.flat().map(({ index }) => index)),
    incomplete: false,
  };
}

function blocksBehind(scan: Scan, end: number): Row[][] {
  const rows = scan.rows.slice(end + 1).filter((row) => scan.content[row.index] === true);
  return [...Map.groupBy(rows, (row) => row.at).values()];
}

/** A person's name, and below it an office, an organisation, or an address. */
function isSignature([first, ...below]: readonly Row[]): boolean {
  if (first === undefined || below.length < 1 || below.length > 6) return false;
  if (bodyOf([first, ...below]) !== null) return true;
  const bare = first.text.replace(personTitles, "");
  const person = looksLikePerson(bare) && !roleWords.test(fold(bare));
  return (
    person &&
    below.every(({ text, marker }) => marker === null && text.length <= 120) &&
    below.some(({ text }) => roleWords.test(fold(text)) || organisationWords.test(fold(text)))
  );
}

/** "For the Harbour League", and below it a person: the organisation signs. */
function bodyOf([first, second]: readonly Row[]): string | null {
  const name = inName.exec(first?.text ?? "")?.[1];
  const person = headOf((second?.text ?? "").replace(personTitles, ""));
  return name !== undefined && organisationWords.test(fold(name)) && looksLikePerson(person)
    ? name
    : null;
}

const inName =
  /^(?:For|Für|Pour|Per|Por|Pela|Pelo|Voor|För|Za|За|Pro|Od|Pentru|In the name of|On behalf of|Im Namen (?:von|des|der)|Au nom d[eu]|En nombre de|A nome di|U ime|У име|От имени|Від імені|W imieniu)\s+(?:(?:the|den|die|das|der|des|la|le|les|l['’]|el|los|las|il|lo|o|a|de|het)\s?)?(\p{Lu}[^:,]{3,90})[:,]?$/u;

function entryOf(block: readonly Row[]): ListEntry {
  const [row] = block as [Row];
  const body = bodyOf(block);
  if (body !== null) return { raw: row.raw, text: body, row, group: null, kind: "organisation" };
  const details = block.filter(({ text }) => !contact.test(text)).map(({ text }) => text);
  return {
    raw: row.raw,
    text: details.join(", "),
    row,
    group: null,
    kind: "person",
    name: row.text,
  };
}

const contact =
  /@[\w-]+\.|https?:|www\.|^(?:tel|phone|fax|mob|e-?mail|gsm)\b|(?:\+|00)\d[\d\s()/.-]{6,}|^\+?[\d\s()/-]{7,}$/iu;

/** Who answers questions of the press does not sign. */
const contactHead =
  /(?<!\p{L})(?:contact|kontakt|press|presse|prensa|imprensa|stampa|medi[ae]|tisk|further information|ruckfragen|informaci|konakt|kontaktperson|yhteystied|sajto|контакт|пресс|прес|επικοινων|iletisim|basin)|聯絡|联络|連絡先|문의|للتواصل|לפרטים/u;
