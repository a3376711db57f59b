// The one who signs alone above those who sign as well: "Signed: the Harbour League" and below it "Co-signed by:". It made
// the statement, the others support it.

import { capacityOf } from "../entry/capacity.ts";
import { shapeOf } from "../list/shape.ts";
import type { ListEntry, SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";

export interface FirstSigner {
  readonly row: Row;
  readonly name: string;
  /** With the words for those who sign for it. */
  readonly printed: string;
}

/** Such a line right above the row for the others, or null. */
export function firstSigner(rows: readonly Row[], others: Row): FirstSigner | null {
  const row = rows[others.index - 1];
  if (row === undefined || others.text.length > 80 || !alsoSigned.test(fold(others.text)))
    return null;
  const printed = signedBy.exec(row.text)?.[1] ?? "";
  const name = capacityOf(printed)?.name ?? printed;
  const alone = printed.length <= 90 && /^["“„«]?\p{Lu}/u.test(name) && !/[;!?]|\.\s/u.test(name);
  return alone && shapeOf(name).name >= 0.6 ? { row, name, printed } : null;
}

/** The first such line of a document. */
export function firstSignerIn(rows: readonly Row[]): FirstSigner | null {
  for (const row of rows) {
    const found = firstSigner(rows, row);
    if (found !== null) return found;
  }
  return null;
}

/** The list with that one in front, where it leaves it out. */
export function withFirstSigner(rows: readonly Row[], list: SignatoryList): SignatoryList {
  const places = [list.cue, list.entries[0]?.row ?? null].flatMap((row) =>
    row === null ? [] : [row, rows[row.index + 1] ?? row],
  );
  const found = places.map((row) => firstSigner(rows, row)).find((one) => one !== null) ?? null;
  if (found === null || list.entries.some(({ row }) => row.index < found.row.index)) return list;
  const entry: ListEntry = {
    raw: found.printed,
    text: found.name,
    printed: found.printed,
    row: found.row,
    group: null,
    kind: capacityOf(found.printed)?.kind ?? null,
  };
  return {
    ...list,
    entries: [entry, ...list.entries.filter(({ row }) => row !== found.row)],
    rows: new Set([found.row.index, ...list.rows]),
  };
}

const alsoSigned =
  /^\P{L}*(?:(?:also )?co-?signed|also (?:signed|supported|endorsed)|mitgezeichnet|mitunterzeichnet|(?:auch )?mitunterzeichn\p{L}*|ebenfalls unterzeichn|co-?sign|egalement signe|tambien firma|firman tambien|con la adhesion|cofirma|assina\p{L} tambem|co-?assin|firmato anche|co-?firma|mede-?ondertekend|mede-?ondertekenaar|medundertecknat|medundertecknare|medunderskr|medundertegn|myos allekirjoitt|wspolpodpis|rowniez podpis|spolupodep|spolupodp|supotpis|sopodpis|takode potpis|такође потпис|супотпис|также подписа|соподпис|співпідпис|також підпис|συνυπογραφ|birlikte imza|egyuttal alair|tarsalair|cosemn)/u;

const signedBy =
  /^(?:Signed(?: by)?|Getekend(?: door)?|Ondertekend(?: door)?|Gezeichnet(?: von)?|Unterzeichnet von|Signée? (?:par )?|Firmad[oa](?: por)?|Assinad[oa](?: por)?|Firmat[oa](?: da)?|Undertecknat(?: av)?|Undertegnet(?: a[fv])?|Underskrevet a[fv]|Podpisano|Podpisan[oaey]:?|Podeps[aá]n[oai]?:?|Potpisano|Потписано|Подписано|Підписано|Υπογράφει|Allekirjoittanut|İmza)\s*[:,–-]?\s+(\S.*?)[.,;]?$/u;
