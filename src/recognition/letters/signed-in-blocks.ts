// Who signs a text that we speak, without a word that says so: right below its last sentence two paragraphs and more, each
// with the name of a person in its first line, an office in one of the others, and the body.

import { blocksOfLines } from "../blocks/lines-of-one.ts";
import type { Scan } from "../list/scan.ts";
import { namesBody } from "../blocks/sort-of-line.ts";
import { isDateLine } from "../frame/dates.ts";
import { looksLikePerson } from "../list/shape.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import { isPageRow } from "../rows/page-row.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { beginsWithGiven } from "../separators/given-names.ts";
import { speaksAsWe } from "../told/we.ts";
import { isStatement, lengthOfText, press } from "../unannounced/one-signature.ts";
import { personTitles, roleWords } from "../words/name-words.ts";

const leastText = 150;
const mostBlocks = 30;
const longestLine = 120;

export function signedInBlocks(scan: Scan): SignatoryList | null {
  const rows = scan.rows.filter((row) => scan.content[row.index] === true);
  for (let at = 1; at < rows.length; at += 1) {
    const blocks = closesText(scan, rows, at - 1) ? blocksFrom(rows, at) : [];
    if (blocks.length < 2 || blocks.filter(isTelling).length < 0.7 * blocks.length) continue;
    const own = blocks.flat();
    const list = isSigned(scan, rows, at, own.length) ? listOf(own) : null;
    if (list !== null) return list;
    at += own.length - 1;
  }
  return null;
}

/** The text's last sentence, or a short wish or a day below it. */
function closesText(scan: Scan, rows: readonly Row[], at: number): boolean {
  const last = rows[at] as Row;
  if (endsSentence(last) && scan.shapes[last.index]?.prose === true) return true;
  const above = rows[at - 1];
  const dated = isDateLine(last.text) || given.test(last.text);
  const short = last.text.length <= 80 && (endsSentence(last) || dated);
  return (
    short && above !== undefined && scan.shapes[above.index]?.prose === true && endsSentence(above)
  );
}

/** "Given at Aville, this 3rd day of May 2027". */
const given =
  /^(?:Given|Done|Issued|Signed|Dated|Gegeben|Fait|Dado|Dada|Dato|Hecho)\s.*(?:19|20)\d\d\.?$/u;

function endsSentence({ text, marker, kind }: Row): boolean {
  return marker === null && kind === "paragraph" && sentenceEnd.test(text);
}

/** A quotation may name its source: "… and live." (Ezekiel 33:11) */
const sentenceEnd = /[.!?…。！？]["”»’)]?(?:\s\([^()]{2,40}\))?$/u;

/** The paragraphs from there on that tell of one person each. */
function blocksFrom(rows: readonly Row[], from: number): Row[][] {
  const blocks: Row[][] = [];
  for (let at = from; at < rows.length && blocks.length <= mostBlocks;) {
    const first = rows[at] as Row;
    let end = at + 1;
    while (end < at + 6 && rows[end]?.at === first.at) end += 1;
    const block = rows.slice(at, end);
    if (!isBlock(block)) break;
    blocks.push(block);
    at = end;
  }
  return blocks.length > mostBlocks ? [] : blocks;
}

function isBlock([name, ...details]: readonly Row[]): boolean {
  return (
    name !== undefined &&
    isPerson(name.text) &&
    details.length >= 1 &&
    details.length <= 4 &&
    [name, ...details].every(isPlain)
  );
}

/** Below the name stands an office, or a body. */
function isTelling([, ...details]: readonly Row[]): boolean {
  return details.some(({ text }) => roleWords.test(fold(text)) || namesBody(text));
}

/** "C.S.Sp.", "OMI", "QC": letters behind a comma and a name. */
const letters = /,\s(?:\p{Lu}[\p{L}.]{0,6}\.?\s?){1,3}$/u;

/** Bishops set a cross in front of their names. */
const cross = /^[✠☩✝†+]\s?(?=\p{Lu})/u;

/** A name, with titles or one office in front of it: "Archbishop Ada Tar". */
function isPerson(text: string): boolean {
  const bare = text.replace(cross, "").replace(letters, "").replace(personTitles, "");
  const [office, ...name] = bare.split(/\s+/u);
  if (name.length >= 2 && roleWords.test(fold(office ?? ""))) return isBareName(name.join(" "));
  return isBareName(bare);
}

/** A given name that is known, or a title that only persons have. */
function isKnownPerson(printed: string): boolean {
  const text = printed.replace(cross, "");
  const bare = text.replace(personTitles, "");
  return beginsWithGiven(bare) || (bare !== text && isBareName(bare));
}

function isBareName(text: string): boolean {
  return looksLikePerson(text) && !roleWords.test(fold(text));
}

/** No address, no number to call, no sentence, no office of the press. */
function isPlain({ text, kind, marker }: Row): boolean {
  return (
    kind === "paragraph" &&
    marker === null &&
    text.length <= longestLine &&
    !/[@:]|\p{Nd}{4}|\p{Nd}[\s/-]\p{Nd}{2}|www\.|(?<!\p{Lu}\p{L}{0,3})\.$|[!?…;]$/u.test(text) &&
    !press.test(fold(text))
  );
}

/** The text is a statement or speaks as "we", and nothing of it stands below the names. */
function isSigned(scan: Scan, rows: readonly Row[], at: number, count: number): boolean {
  const [above, below] = [rows.slice(0, at), rows.slice(at + count)];
  const next = below[0];
  if (next !== undefined && next.kind !== "heading" && next.kind !== "rule" && !isPageRow(next))
    return false;
  const length = lengthOfText(scan, above);
  if (length < leastText || length < 2 * lengthOfText(scan, below)) return false;
  const known = rows.slice(at, at + count).some(({ text }) => isKnownPerson(text));
  const spoken = (): boolean =>
    above.some(({ index, text }) => scan.shapes[index]?.prose === true && speaksAsWe(text));
  return known && (isStatement(above) || spoken());
}

function listOf(own: readonly Row[]): SignatoryList | null {
  const rows = own.map((row) => ({ ...row, text: row.text.replace(cross, "") }));
  const entries = blocksOfLines(rows.map((row) => ({ row, group: null, kind: null })));
  if (entries === null) return null;
  return {
    cue: null,
    rule: "list.below-text",
    entries,
    rows: new Set(own.map(({ index }) => index)),
    incomplete: false,
  };
}
