// "Signed: Ada Tar, keeper of the lamp": the label and the one who signs in the same line; and below it perhaps further lines
// of a label and names, "Members: Ben Salt, Eva Mol".

import { isCopyLine, headsContact, headsOtherList } from "../words/cues.ts";
import { endsRelease } from "../collect/ends-list.ts";
import { personsIn } from "../entry/several-persons.ts";
import { splitInline } from "../inline/split-inline.ts";
import { isDateLine } from "../frame/dates.ts";
import { isKindLabel } from "../group/kind-label.ts";
import { isEntryLike, type Scan } from "../list/scan.ts";
import { headOf, looksLikePerson, shapeOf } from "../list/shape.ts";
import type { ListEntry, SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { roleWords } from "../words/name-words.ts";
import { firstSignerIn } from "../unannounced/first-signer.ts";
import { signedByWords, signerLabels } from "./one-signer-table.ts";

/** The list that the row begins, or null. */
export function oneSigner(scan: Scan, at: number): SignatoryList | null {
  const row = scan.rows[at] as Row;
  const name = signerIn(row);
  if (name === null || !isBehindText(scan, at) || firstSignerIn(scan.rows)?.row === row)
    return null;
  const below = scan.rows.slice(at + 1).filter(({ index }) => scan.content[index] === true);
  const labelled = labelledBelow(below, scan.languages);
  const next = below[labelled.length];
  if (next !== undefined && !endsRelease(next.text) && isEntryLike(scan, next.index)) return null;
  return {
    cue: row,
    rule: "list.one-signer",
    entries: [
      entryOf(name, row, null),
      ...labelled.flatMap(({ row: other, label, names }) =>
        names.map((one) => entryOf(one, other, label)),
      ),
    ],
    rows: new Set([at, ...labelled.map(({ row: { index } }) => index)]),
    incomplete: false,
  };
}

/** A person, and behind the name an office and nobody else; or two persons and nothing more. */
export function isOfPersons({ entries }: SignatoryList): boolean {
  if (personsIn(entries[0]?.text ?? "").length > 1) return true;
  const [first = "", ...rest] = entries[0]?.text.split(/\s*[,;(（]\s*/u) ?? [];
  const office = rest[0] ?? "";
  return (
    looksLikePerson(first) &&
    roleWords.test(fold(office)) &&
    !rest.some((part) => looksLikePerson(part))
  );
}

function entryOf(name: string, row: Row, group: string | null): ListEntry {
  return { raw: name, text: name, row, group, kind: null };
}

/** The name behind the label, where nothing else stands there. */
function signerIn({ text, kind, marker }: Row): string | null {
  if (text.length > 220 || kind === "row" || kind === "heading" || marker !== null) return null;
  const [, label = "", behind = ""] =
    /^([^:：]{2,60}?)(?:\s*[:：]|\s[–—-](?=\s))\s*(\S.*)$/u.exec(text) ??
    /^([^:：,]{2,30}),\s*(\S.*)$/u.exec(text) ??
    [];
  const name = withoutDay(labels.test(fold(label)) ? behind : nameBehindBy(text));
  const plain = name.length <= 160 && !/[!?…]$|[:：]/u.test(name);
  return plain && isSigner(name) ? name : null;
}

/** "Tern Trust (8 August 2027)": when it was signed. */
function withoutDay(name: string): string {
  const [, body = "", day = ""] = /^(.*\S)\s*\(([^()]{6,40})\)$/u.exec(name) ?? [];
  return body !== "" && isDateLine(day) ? body : name;
}

function nameBehindBy(text: string): string {
  const words = signedBy.exec(fold(text))?.[0].split(" ").length ?? 0;
  return words === 0
    ? ""
    : text
        .split(/\s+/u)
        .slice(words - 1)
        .join(" ");
}

const labels = new RegExp(`^(?:${signerLabels.join("|")})$`, "u");
const signedBy = new RegExp(`^(?:${signedByWords.join("|")}) `, "u");

/** A person with or without an office, or a body. */
function isSigner(name: string): boolean {
  const head = headOf(name);
  if (!/^[\p{Lu}\p{Lo}"“„«]/u.test(name) || isKindLabel(name) || areSeveral(name)) return false;
  if (personsIn(name).length > 1) return true;
  if (looksLikePerson(head)) return !/[.]\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(name);
  const shape = shapeOf(name);
  return (shape.organisation || isTitled(name)) && !shape.prose && shape.name >= 0.6;
}

/** "Light Action Aville": a few words that all have capitals, behind a label that nothing but a name follows. */
function isTitled(name: string): boolean {
  const words = name.split(" ");
  return (
    words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}\p{L}+$/u.test(word))
  );
}

/** Behind the first name two and more stand that are no office of it. */
function areSeveral(text: string): boolean {
  const others = (splitInline(text)?.names ?? []).slice(1);
  const named = others.filter(
    (name) => looksLikePerson(headOf(name)) || shapeOf(name).organisation,
  );
  return others.length >= 2 && named.length >= 2;
}

/** Most of the text stands above. */
function isBehindText({ rows, shapes, content }: Scan, at: number): boolean {
  let [above, all] = [0, 0];
  for (const { index, text } of rows) {
    if (content[index] !== true || shapes[index]?.prose !== true) continue;
    all += text.length;
    if (index < at) above += text.length;
  }
  return above >= 120 && above >= 0.6 * all;
}

interface Labelled {
  readonly row: Row;
  readonly label: string;
  readonly names: readonly string[];
}

/** The lines right below, each of a label and nothing but persons. */
function labelledBelow(below: readonly Row[], languages: readonly string[]): Labelled[] {
  const found: Labelled[] = [];
  for (const row of below) {
    const one = labelledNames(row, languages);
    if (one === null) return found;
    found.push(one);
  }
  return found;
}

function labelledNames(row: Row, languages: readonly string[]): Labelled | null {
  const [, label = "", rest = ""] =
    /^(\p{L}[^:：,;]{2,40}?)\s*[:：]\s*(\S.*)$/u.exec(row.text) ?? [];
  if (label === "" || wordsOf(label).length > 4 || row.kind === "row") return null;
  if (isCopyLine(row.text) || headsContact(label) || headsOtherList(label)) return null;
  const names = splitInline(rest, languages)?.names ?? [rest];
  const persons = names.every((name) => looksLikePerson(headOf(name)));
  const told = names.length >= 2 || roleWords.test(fold(label));
  return persons && told ? { row, label, names } : null;
}
