// Who proposes a statement: as the text says it ("Proposed by …"), as the words around it do ("X has released the
// following statement"), or as the file's author where that is an organisation.

import { splitPrintedName } from "#names/split-printed-name.ts";
import { looksLikePerson } from "../list/shape.ts";
import { isStrongOnly } from "../rows/row-marks.ts";
import { isContentRow } from "../list/content.ts";
import type { Row } from "../rows/rows.ts";
import { fold, tidy, wordsOf } from "../rows/tidy.ts";
import { organisationWords } from "../words/name-words.ts";
import type { RecognisedProposer } from "../recognised-statement.ts";
import { metadataOf } from "../frame/metadata.ts";
import type { FoundTitle } from "../frame/title.ts";
import { releasePhrases } from "../words/proposal-table.ts";
import { proposalOf } from "./proposal-line.ts";
import { leadOf } from "./lead.ts";
import { letterhead, signOff } from "./sign-off.ts";

export interface FoundProposers {
  readonly proposers: readonly RecognisedProposer[];
  readonly row: Row | null;
  readonly line: number;
  readonly rule: string;
}

/** The proposers that a line of its own names, or none. */
export function proposersIn(text: string): RecognisedProposer[] {
  const named = proposalOf(text);
  return named === null ? [] : namesIn(named);
}

/** Where in a document to look for its proposers. */
export interface ProposalPlaces {
  readonly rows: readonly Row[];
  readonly title: FoundTitle | null;
  /** The first row of the statement's text. */
  readonly firstText: Row | null;
  /** Index behind the last row of the text. */
  readonly end: number;
  /** Indexes of rows that belong to lists of signatories. */
  readonly listed: ReadonlySet<number>;
}

/** The proposers of a document, or null. */
export function findProposers(places: ProposalPlaces): FoundProposers | null {
  const { rows, title, firstText } = places;
  return (
    namedOnLine(rows) ??
    byline(rows) ??
    released(rows) ??
    signed(signOff(places), "proposer.sign-off") ??
    author(rows) ??
    inTitle(title) ??
    signed(letterhead(places), "proposer.letterhead") ??
    ourselves(rows) ??
    subjectOf(firstText) ??
    subjectOf(leadOf(rows))
  );
}

/** "By the Harbour League" as one of the first lines, where an organisation is named. */
function byline(rows: readonly Row[]): FoundProposers | null {
  const content = rows.filter(isContentRow);
  const heads = content.slice(3, 14).filter((row) => row.kind === "heading" || isStrongOnly(row));
  for (const row of [...content.slice(0, 3), ...heads]) {
    const name = row.text.length > 120 ? undefined : by.exec(row.text)?.[1];
    if (name !== undefined && isName(name) && organisationWords.test(fold(name)))
      return { proposers: namesIn(name), row, line: row.line, rule: "proposer.byline" };
  }
  return null;
}

const by =
  /^(?:By|Por|Par|Von|Door|Autor:|Auteur\s?:|(?:An? )?(?:[Jj]oint|[Oo]pen) (?:statement|letter|call|appeal|declaration) (?:by|from|of)|(?:Declaración|Carta) (?:conjunta|abierta) de|(?:Declaração|Carta|Nota) (?:conjunta|aberta|pública) d[aeo]|(?:Déclaration|Lettre|Appel) (?:commune?|ouverte?) d[eu]|(?:Dichiarazione|Lettera) (?:congiunta|aperta) d(?:i|ella)|(?:Gemeinsame Erklärung|Offener Brief) von)\s+(?:the |el |la |o |a |le |l[’'])?(\p{Lu}[^.!?;:]{4,110})$/u;

function signed(row: Row | null, rule: string): FoundProposers | null {
  if (row === null) return null;
  const shouted = row.text === row.text.toUpperCase() && /\p{Lu}{4}/u.test(row.text);
  const name = shouted ? titleCase(row.text) : row.text;
  return { proposers: namesIn(name), row, line: row.line, rule };
}

function titleCase(text: string): string {
  return text.replaceAll(/\p{Lu}+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
}

/** "We at the HKL", where the document has a name with these initials: who speaks of itself so publishes the text. */
function ourselves(rows: readonly Row[]): FoundProposers | null {
  for (const row of rows.filter(isContentRow)) {
    const acronym = row.text.length > 4000 ? undefined : weAt.exec(row.text)?.[1];
    if (acronym === undefined) continue;
    const name = rows
      .map((other) => nameWithInitials(other, acronym))
      .find((found) => found !== null);
    if (name !== undefined && name !== null)
      return {
        proposers: [{ name, acronym }],
        row: null,
        line: row.line,
        rule: "proposer.ourselves",
      };
  }
  return null;
}

const weAt = /\b[Ww]e at (?:the )?(\p{Lu}[\p{Lu}\p{N}]{1,7})\b/u;

function nameWithInitials(row: Row, acronym: string): string | null {
  const cells = row.cells ?? [row.text];
  const fits = (name: string): boolean =>
    name.length <= 90 && initialsOf(name) === acronym && organisationWords.test(fold(name));
  return cells.find(fits) ?? null;
}

function initialsOf(name: string): string {
  return (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("");
}

function namedOnLine(rows: readonly Row[]): FoundProposers | null {
  for (const row of rows) {
    const proposers = isContentRow(row) && row.kind !== "row" ? proposersIn(row.text) : [];
    if (proposers.length > 0) return { proposers, row, line: row.line, rule: "proposer.named" };
  }
  return null;
}

/** "The X alliance has released the following statement", "an appeal initiated by X", "由X發起". */
function released(rows: readonly Row[]): FoundProposers | null {
  for (const row of rows.filter(isContentRow)) {
    if (row.kind === "row" || row.text.length > 2500) continue;
    for (const phrase of releasePhrases) {
      const found = phrase.exec(row.text)?.[1] ?? "";
      const capitalised = nameBefore(found);
      const short =
        /^\p{Lu}\p{L}+ (?:de|du|des|d[’']|del|di|do|da|of)\s/u.test(found) &&
        wordsOf(found).length <= 5;
      const name = short || /\p{Lo}/u.test(found) ? trimmed(found) : capitalised;
      if (isName(name))
        return { proposers: namesIn(name), row, line: row.line, rule: "proposer.released" };
    }
  }
  return null;
}

function author(rows: readonly Row[]): FoundProposers | null {
  const field =
    metadataOf(rows, "author") ??
    metadataOf(rows, "authors") ??
    metadataOf(rows, "organization") ??
    metadataOf(rows, "organisation");
  const name =
    field?.value
      .replace(/^\[|\]$/gu, "")
      .replaceAll(/["']/gu, "")
      .trim() ?? "";
  if (
    field === null ||
    name.length < 4 ||
    desks.test(name) ||
    (looksLikePerson(name) && !organisationWords.test(fold(name)))
  )
    return null;
  if (!organisationWords.test(fold(name)) && wordsOf(name).length < 2) return null;
  return { proposers: [{ name }], row: null, line: field.line, rule: "proposer.author" };
}

/** "Statement by the Harbour League on …" */
function inTitle(title: FoundTitle | null): FoundProposers | null {
  const found = title === null ? null : titled.exec(title.text);
  const name = trimmed(found?.[1] ?? "");
  if (title === null || !isName(name) || !organisationWords.test(fold(name))) return null;
  return { proposers: [{ name }], row: null, line: title.line, rule: "proposer.title" };
}

const titled =
  /(?:[Ss]tatement|[Ll]etter|[Aa]ppeal|[Dd]eclaration|[Cc]all|[Bb]rief|[Ee]rklärung|[Ss]tellungnahme|[Aa]ppell|[Aa]ufruf|[Cc]arta|[Cc]omunicado|[Mm]anifiesto|[Mm]anifesto|[Dd]eclaración|[Dd]eclaração|[Nn]ota|[Ll]ettre|[Dd]éclaration|[Aa]ppel|[Cc]ommuniqué|[Ll]ettera|[Aa]ppello|[Cc]omunicato|[Ss]aopštenje|[Ii]zjava|[Pp]roglas|[Зз]аявление|[Оо]бращение|[Зз]аява)\s+(?:by|from|of|der|des|von|vom|de la|de las|de los|del|de|da|do|das|dos|du|des|de l[’']|dei|della|delle|degli)?\s*(?:the\s+)?(\p{Lu}[^:,.!?]{3,90}?)(?=\s+(?:on|to|about|regarding|against|for|an|zu|zur|zum|gegen|über|a|al|sobre|contra|para|pour|sur|à|su|contro|о|об|про|povodom|o)\s|[:,.!?]|$)/u;

/** Authors that are a desk of the publisher. */
const desks =
  /^(?:press|news|media|editor|admin|staff|web|site|redac|redak|redaz|rédac|redac|newsroom|communications?|team\b|.{0,8}記者|.{0,8}编辑)/iu;

/** The organisation that the first sentence begins with and that speaks in it: "The Harbour League condemns …". */
function subjectOf(row: Row | null): FoundProposers | null {
  const found =
    row === null
      ? null
      : /^["“„«]?(?:(?:The|Die|Der|Das|La|Le|El|Los|Las|Il|Lo|I|O|A|Os|As)\s+)?(\p{Lu}[^.!?;:,()]{6,90}?)\s+(?:\p{Ll}[\p{L}]+)\b/u.exec(
          row.text,
        );
  const name = found === null ? "" : nameBefore(row?.text ?? "");
  if (
    row === null ||
    !isName(name) ||
    wordsOf(name).length < 2 ||
    !organisationWords.test(fold(name))
  )
    return null;
  return { proposers: [{ name }], row: null, line: row.line, rule: "proposer.subject" };
}

/** The capitalised words at the beginning, with the small words between them. */
function nameBefore(text: string): string {
  const words = text.replace(/^["“„«]/u, "").split(/\s+/u);
  const start =
    /^(?:The|Die|Der|Das|La|Le|El|Los|Las|Il|Lo|I|O|A|Os|As|We|Wir|Nous|Nosotros|Nós|Noi)$/u.test(
      words[0] ?? "",
    )
      ? 1
      : 0;
  let end = start;
  for (let at = start; at < words.length && at < start + 12; at += 1) {
    const word = words[at] ?? "";
    if (/^\p{Lu}/u.test(word)) end = at + 1;
    else if (!linking.test(word)) break;
    if (/[.,;:!?]$/u.test(word)) break;
  }
  return trimmed(words.slice(start, end).join(" "));
}

const linking =
  /^(?:of|the|and|for|in|at|o|a|os|as|ao|à|aux|em|de|del|la|las|los|el|y|e|do|da|dos|das|pela|pelo|na|no|para|et|des|du|les|pour|der|die|des|für|und|von|di|della|dei|per|za|i|u|van|het|en|voor)$/u;

function isName(name: string): boolean {
  const words = wordsOf(name).length;
  return (
    words >= 1 &&
    words <= 14 &&
    name.length >= 3 &&
    name.length <= 140 &&
    /\p{Lu}|\p{Lo}/u.test(name) &&
    !/^(?:We|The|This|I|It|They|He|She|Wir|Nous|Nosotros)$/u.test(name)
  );
}

function trimmed(name: string): string {
  return tidy(name)
    .replace(
      /^(?:the|a|an|die|der|das|la|le|les|el|los|las|il|lo|gli|o|os|as)\s+(?=\p{Lu}|\p{Lo})/iu,
      "",
    )
    .replace(/[\s,.;:“”"「」『』]+$/gu, "")
    .replace(/^[“”"「」『』\s]+/gu, "");
}

function namesIn(rest: string): RecognisedProposer[] {
  const parts = rest
    .split(/\s*;\s*|\s+(?:and|und|et|y|i|и|та)\s+the\s+/u)
    .filter((part) => part !== "");
  return parts.map((part) => {
    const spaced = part
      .replace(/^[“「『«"]?([^“”「」『』«»"(（]+)[”」』»"]\s*(?=[(（]|$)/u, "$1")
      .replace(/(?<=[^\s(])(\()/u, " $1")
      .replaceAll(/\s{2,}/gu, " ")
      .replace(/[.,;:]$/u, "");
    const { name, acronym } = splitPrintedName(spaced);
    return acronym === undefined ? { name } : { name, acronym };
  });
}
