// Whom a statement is addressed to: as its salutation says, or a line above the text ("To: the Harbour Ministry"), or its
// title.

import { isContentRow } from "../list/content.ts";
import type { RecognisedFact } from "../recognised-statement.ts";
import type { Row } from "../rows/rows.ts";
import { addressedTo } from "./address.ts";
import { addresseeOf } from "./salutation.ts";
import { placeAndDateBehind } from "./date-and-place.ts";
import type { Extent } from "../extent/extent.ts";
import type { FoundTitle } from "./title.ts";

export interface FoundAddressee {
  readonly text: string;
  /** Rows that hold nothing else. */
  readonly rows: readonly Row[];
  readonly line: number;
  readonly rule: RecognisedFact["rule"];
}

/** The addressee, or null. */
export function findAddressee(
  rows: readonly Row[],
  title: FoundTitle | null,
  extent: Extent,
): FoundAddressee | null {
  return (
    onLine(rows.slice(extent.from, extent.to), rows, title) ??
    saluted(extent) ??
    titled(title) ??
    onLine(rows.slice(0, extent.from), rows, title)
  );
}

/** A line that begins with "To:" or "To the", above the first sentence; what stands below it in its block belongs to it. */
function onLine(
  own: readonly Row[],
  rows: readonly Row[],
  title: FoundTitle | null,
): FoundAddressee | null {
  for (const row of own.slice(0, 20)) {
    if (!isContentRow(row) || title?.rows.includes(row) === true) continue;
    if (row.marker !== null || row.text.length >= 200) return null;
    const addressed = addressedTo(row.text);
    if (addressed !== null) return ofBlock(rows, row, addressed);
    if (row.text.length >= 90) return null;
  }
  return null;
}

function ofBlock(rows: readonly Row[], row: Row, rest: string): FoundAddressee | null {
  const below = rows.filter(
    (other) => other.index > row.index && other.at === row.at && isContentRow(other),
  );
  const lines = below.findIndex(({ text }) => text.length >= 90);
  const short = lines < 0 ? below : rest === "" ? below.slice(0, lines) : [];
  const own = short.length <= 8 ? short : [];
  const next = rows[row.index + 1];
  const alone =
    rest === "" && own.length === 0 && next !== undefined && isAddress(next.text) ? [next] : own;
  const text = [rest, ...alone.map((other) => other.text)]
    .map((line) => (placeAndDateBehind(line)?.front ?? line).replace(/[\s,;]+$/u, ""))
    .filter((line) => line !== "")
    .join(", ");
  return text === ""
    ? null
    : { text, rows: [row, ...alone], line: row.line, rule: "addressee.line" };
}

/** A short line, or several that run on without the end of a sentence. */
function isAddress(text: string): boolean {
  return text.length < 90 || (text.length < 300 && !/[.!?:]["”»’)]?$/u.test(text));
}

function saluted({ salutation }: Extent): FoundAddressee | null {
  const text = salutation === null ? null : addresseeOf(salutation.text);
  return text === null || salutation === null
    ? null
    : { text, rows: [], line: salutation.line, rule: "addressee.salutation" };
}

function titled(title: FoundTitle | null): FoundAddressee | null {
  const text = title === null ? undefined : inTitle.exec(title.text)?.[1]?.trim();
  return text === undefined || title === null
    ? null
    : { text, rows: [], line: title.line, rule: "addressee.title" };
}

const inTitle =
  /(?:[Oo]pen [Ll]etter|[Ll]etter|[Aa]ppeal|[Cc]all|[Pp]etition|[Oo]ffener? [Bb]rief|[Bb]rief|[Aa]ppell|[Ll]ettre(?: ouverte)?|[Aa]ppel|[Cc]arta(?: abierta| aberta)?|[Ll]ettera(?: aperta)?|[Oo]tvoreno pismo|[Pp]ismo|[Oo]pen brief|Åbent brev|Öppet brev|Åpent brev|[Oo]twarty [Ll]ist|[Ll]ist otwarty|[Oo]tevřený dopis|[Оо]ткрытое письмо|[Вв]ідкритий лист|[Оо]творено писмо)\s+(?:to|an|à|au|aux|a la|a los|a las|al|a|aos?|às?|ai|alla|alle|aan|til|till|do|для|до)\s+(?:the\s+|die\s+|den\s+|das\s+|la\s+|le\s+|les\s+|l[’'])?(\p{Lu}[^:,.!?]{2,80}?)(?=\s+(?:on|regarding|about|concerning|for|zu|über|zur|zum|sur|pour|sobre|para|por|su|per|o|om|over)\s|[:,.!?]|$)/u;
