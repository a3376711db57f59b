// Signs beside a name that say it stands for a signature: "s. k.", "m. p.", "(–)", "gez.", "/s/".

import { findDate } from "../frame/dates.ts";
import { headOf, looksLikePerson, shapeOf } from "../list/shape.ts";
import type { Scan } from "../list/scan.ts";
import type { ListEntry, SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { splitInline } from "../inline/split-inline.ts";

/** Rows with such signs, where no list is announced. */
export function ownHandList(scan: Scan): SignatoryList | null {
  const signed = scan.rows.filter(
    (row) =>
      scan.content[row.index] === true &&
      row.kind !== "row" &&
      row.text.length <= 2000 &&
      signersIn(printed(row)).length > 0,
  );
  const entries = signed.flatMap((row) => entriesOf(scan, row));
  return entries.length < 2
    ? null
    : {
        cue: null,
        rule: "list.own-hand",
        entries,
        rows: new Set(entries.map(({ row }) => row.index)),
        incomplete: false,
      };
}

/** The signers of one row; the office of one may stand in the next line. */
function entriesOf(scan: Scan, row: Row): ListEntry[] {
  const signers = signersIn(printed(row));
  const below = signers.length === 1 ? detailBelow(scan, row) : null;
  return signers.map((raw) => ({
    raw: below === null ? raw : `${raw}, ${below.text}`,
    text: below === null ? withoutOwnHand(raw) : `${withoutOwnHand(raw)}, ${below.text}`,
    row,
    group: null,
    kind: shapeOf(withoutOwnHand(raw)).organisation ? null : "person",
  }));
}

/** A stroke of the sign may have been taken for a list mark. */
function printed({ marker, text }: Row): string {
  return marker === null ? text : /^[/（(]/u.test(marker) ? `${marker}${text}` : text;
}

function detailBelow(scan: Scan, row: Row): Row | null {
  const next = scan.rows[row.index + 1];
  if (next === undefined || next.at !== row.at || next.marker !== null || next.text.length > 90)
    return null;
  return signersIn(next.text).length > 0 ||
    looksLikePerson(next.text) ||
    scan.cues[next.index] !== null
    ? null
    : next;
}

/** The parts of a text that each carry such a sign, as printed; none when the text has no sign. */
export function signersIn(row: string): string[] {
  const date = findDate(row);
  const text = (
    date === null || date.to > 60 ? row : row.slice(date.to).replace(/^\s*\.\s/u, "")
  ).trim();
  if (text.length > 2000 || !anySign.test(text)) return [];
  const first = front.test(text);
  const parts = text
    .split(first ? atFront : atEnd)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const names = parts.filter((part) => hasSign(part));
  if (names.length === 0 || names.length < parts.length) return [];
  return names
    .flatMap((name) => (first ? several(name) : [name.replace(/^[,;–-]\s*/u, "")]))
    .filter((name) => isSigner(name));
}

/** "gez. A, B, C": one sign in front of all. */
function several(text: string): string[] {
  const bare = withoutOwnHand(text);
  const names = splitInline(bare)?.names ?? [];
  return names.length >= 2 && names.every((name) => looksLikePerson(headOf(name)))
    ? [...names]
    : [text];
}

function isSigner(text: string): boolean {
  const bare = withoutOwnHand(text);
  const shape = shapeOf(bare);
  return bare.length >= 4 && bare.length <= 160 && !shape.prose && shape.name >= 0.55;
}

function hasSign(text: string): boolean {
  return front.test(text) || end.test(text);
}

/** The text without such signs at its beginning and its end. */
export function withoutOwnHand(text: string): string {
  return text.replace(front, "").replace(end, "").trim();
}

const inFront =
  "[(（/]\\s?[-–—]\\s?[)）/]|/s/|\\(s\\)|\\(?(?:gez|sgd|fdo|ges)\\.\\)?:?|\\((?:signed|firmado|firmato|podpis|potpis|подпись|потпис|подпис|gezeichnet|signé|assinado|getekend)\\)|F\\.to\\.?|Fdo\\.?:|[Ss]igned:";
const behind =
  "\\(?(?:s\\.\\s?k\\.|m\\.\\s?p\\.|v\\.\\s?r\\.|s\\.\\s?r\\.|l\\.\\s?r\\.|e\\.\\s?h\\.|sk\\.|с\\.\\s?р\\.|м\\.\\s?п\\.)\\)?|\\((?:signed|sgd\\.?|gez\\.?|firmado|firmato|podpis|potpis|подпись|потпис|підпис|подпис|gezeichnet|signé|assinado|getekend)\\)";
const front = new RegExp(`^(?:${inFront})\\s*`, "iu");
const end = new RegExp(`,?\\s+(?:${behind})$`, "u");
const anySign = new RegExp(`${inFront}|\\s(?:${behind})`, "iu");
const atFront = new RegExp(`(?=(?:^|(?<=[\\s,;]))(?:${inFront})\\s*\\p{L})`, "iu");
const atEnd = new RegExp(`(?<=\\p{L}[\\p{L}.]{0,40},?\\s(?:${behind}))(?![\\p{L}.])[,;]?\\s*`, "u");
