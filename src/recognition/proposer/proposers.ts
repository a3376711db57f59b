// Who proposes a statement: as the text says it ("Proposed by …"), as the words around it do ("X has released the
// following statement"), or as the file's author where that is an organisation.

import { isStrongOnly } from "../rows/row-marks.ts";
import { isContentRow } from "../list/content.ts";
import { weightOf } from "../language/script.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { organisationWords } from "../words/name-words.ts";
import type { RecognisedProposer } from "../recognised-statement.ts";
import type { FoundTitle } from "../frame/title.ts";
import { behalfPhrase, proposerRoles } from "../words/proposal-table.ts";
import { stemPattern } from "../words/stems.ts";
import { bodySignedFor } from "../clauses/signed-for.ts";
import { firstSignerIn } from "../unannounced/first-signer.ts";
import { author, field } from "./from-file.ts";
import { isName, namesIn, trimmed, withoutTopic } from "./names.ts";
import { datedName } from "../publisher/dated-name.ts";
import { doerIn } from "./deed.ts";
import { initialsInTitle } from "../publisher/initials-in-title.ts";
import { ownerOfPage } from "../publisher/owner-of-page.ts";
import { aheadOfTitle, inSubtitle, inTitle, launchesInTitle, titleCase } from "./in-title.ts";
import { ourselves } from "../publisher/ourselves.ts";
import { released } from "../publisher/released.ts";
import { behindHeadings, subjectOf, withOthers } from "../publisher/subject-of-lead.ts";
import { madeBy } from "./made-by.ts";
import { proposalOf } from "./proposal-line.ts";
import { leadOf, publisherIn } from "./lead.ts";
import { type Sender, senderInHead } from "./sender-of-letter.ts";
import { selfNamed, speakerOf } from "../self-named/self-named.ts";
import { spokenFor } from "../self-named/spoken-for.ts";
import { asWritten } from "../publisher/as-written.ts";
import { endOfPage, lastLine, letterhead, letterheadAboveAddress, signOff } from "./sign-off.ts";
import { severalBodies } from "../publisher/several-bodies.ts";
import type { SoleBody } from "./sole-body.ts";

export interface FoundProposers {
  readonly proposers: readonly RecognisedProposer[];
  readonly row: Row | null;
  readonly line: number;
  readonly rule: string;
}

/** The proposers that a line of its own names, or none. */
export function proposersIn(text: string): RecognisedProposer[] {
  const named = proposalOf(text);
  return named === null ? [] : namesIn(named).filter(({ name }) => isName(name));
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
  /** The body that signs alone, or null. */
  readonly sole: SoleBody | null;
  /** The body below the persons who sign, or null. */
  readonly below: Sender | null;
}

/** The proposers of a document, or null. */
export function findProposers(places: ProposalPlaces): FoundProposers | null {
  const found = foundIn(places);
  return found && { ...found, proposers: found.proposers.flatMap(severalBodies) };
}

function foundIn(places: ProposalPlaces): FoundProposers | null {
  const { rows, title, firstText } = places;
  return (
    namedOnLine(rows) ??
    field(rows) ??
    byline(rows) ??
    made(places) ??
    signedAlone(places) ??
    releasedOrAuthor(places) ??
    onBehalf(places) ??
    sent(senderInHead(rows), "proposer.sender") ??
    sent(places.below, "proposer.below-signers") ??
    signedFirst(rows) ??
    signed(rows, signOff(places), "proposer.sign-off") ??
    belowLabel(rows) ??
    speaker(places) ??
    author(rows) ??
    datedName(places) ??
    initialsInTitle(title, rows) ??
    inTitle(title) ??
    inSubtitle(rows, title) ??
    aheadOfTitle(rows, title) ??
    signed(rows, letterhead(places) ?? letterheadAboveAddress(places), "proposer.letterhead") ??
    signed(rows, lastLine(places) ?? endOfPage(places), "proposer.last-line") ??
    ourselves(rows) ??
    withOthers(rows) ??
    doer(places) ??
    launchesInTitle(rows) ??
    publisher(leadOf(rows)) ??
    subjectOf(behindHeadings(rows, firstText)) ??
    subjectOf(leadOf(rows)) ??
    ownerOfPage(places)
  );
}

/** A sentence beside the text, or about this statement in it, says who made it. */
function made({ rows, firstText, end, listed }: ProposalPlaces): FoundProposers | null {
  const first = firstText?.index ?? 0;
  const inside = ({ index }: Row): boolean => index > first && index < end - 2;
  const found = madeBy(
    rows.filter(({ index, text }) => !listed.has(index) || text.length >= shortestSentence),
    inside,
  );
  if (found === null) return null;
  const proposers = found.names.flatMap(namesIn);
  return { proposers, row: found.row, line: found.row.line, rule: "proposer.made" };
}

/** A statement that one body signs is its own. */
function signedAlone({ rows, sole }: ProposalPlaces): FoundProposers | null {
  if (sole === null) return null;
  const { row } = sole;
  const name = asWritten(rows, sole.name);
  return { proposers: namesIn(name), row: null, line: row.line, rule: "proposer.signed-alone" };
}

function sent(sender: Sender | null, rule: string): FoundProposers | null {
  if (sender === null) return null;
  const { name, row } = sender;
  return { proposers: namesIn(trimmed(name)), row: null, line: row.line, rule };
}

/** Who speaks in the text and says by which name. */
function speaker({ rows, title, firstText, end, listed }: ProposalPlaces): FoundProposers | null {
  const first = Math.min(title?.rows.at(-1)?.index ?? Infinity, firstText?.index ?? 0);
  const own = rows.slice(first, end).filter(({ index }) => !listed.has(index));
  const found = selfNamed(own) ?? speakerOf(firstText);
  if (found === null) return null;
  const { name, row } = found;
  return { proposers: namesIn(name), row: null, line: row.line, rule: "proposer.speaker" };
}

/** A row of a list is no sentence, unless it names signatories in one. */
const shortestSentence = 120;

/** Words in the text itself that somebody released something may be about others: then the file's author goes before. */
function releasedOrAuthor({ rows, firstText }: ProposalPlaces): FoundProposers | null {
  const found = released(rows);
  const row = found?.row ?? null;
  const inside = row !== null && firstText !== null && row.index >= firstText.index;
  const name = found?.proposers[0]?.name ?? "";
  const inText = inside && (row !== firstText || row.text.indexOf(name) > 120);
  return inText ? (author(rows) ?? found) : found;
}

/** "Initiators:" alone, with names in the lines below it. */
function belowLabel(rows: readonly Row[]): FoundProposers | null {
  for (const [at, row] of rows.entries()) {
    if (!isContentRow(row) || row.text.length > 50 || wordsOf(row.text).length > 5) continue;
    const label = /^【([^【】]+)】$/u.exec(row.text)?.[1] ?? row.text;
    const heads =
      row.kind === "heading" || isStrongOnly(row) || label !== row.text || /[:：]$/u.test(row.text);
    if (!heads || !roles.test(fold(label))) continue;
    const below = rows.slice(at + 1, at + 6);
    const end = below.findIndex((other) => !isNameLine(other) || other.kind !== below[0]?.kind);
    const proposers = below
      .slice(0, end < 0 ? below.length : end)
      .flatMap(({ text }) => namesIn(trimmed(text)));
    if (proposers.length > 0)
      return { proposers, row: null, line: row.line, rule: "proposer.below-label" };
  }
  return null;
}

const roles = stemPattern(proposerRoles);

function isNameLine(row: Row): boolean {
  return (
    isContentRow(row) &&
    row.kind !== "heading" &&
    row.kind !== "row" &&
    row.text.length <= 90 &&
    isName(row.text) &&
    /^["“„«「『]?[\p{Lu}\p{Lo}\p{N}]/u.test(row.text) &&
    !/[.!?:：。]$/u.test(row.text)
  );
}

/** "On behalf of the Harbour League" on a line of its own below the text. */
function onBehalf({ rows, end, listed }: ProposalPlaces): FoundProposers | null {
  for (const row of rows.slice(Math.max(0, end - 6), end + 4)) {
    if (!isContentRow(row) || row.text.length > 120 || listed.has(row.index)) continue;
    const lead = behalfPhrase.exec(row.text);
    const said = lead === null ? "" : row.text.slice(lead[0].length);
    const named = spokenFor(lead?.[0] ?? "", said);
    const rest = trimmed(named);
    const isBody = organisationWords.test(fold(rest)) && !/[.!?]\s/u.test(rest);
    const name = isBody ? rest : trimmed(bodySignedFor(row.text) ?? "");
    const goesOn = isBody && named.length < said.length;
    if (isName(name))
      return {
        proposers: namesIn(name),
        row: goesOn ? null : row,
        line: row.line,
        rule: "proposer.behalf",
      };
  }
  return null;
}

/** Who signs alone above those who sign as well. */
function signedFirst(rows: readonly Row[]): FoundProposers | null {
  const found = firstSignerIn(rows);
  if (found === null) return null;
  const { name, row } = found;
  return { proposers: [{ name }], row: null, line: row.line, rule: "proposer.first-signer" };
}

/** "The umbrella association Tern has published an appeal …" as the first sentence of a page. */
function publisher(row: Row | null): FoundProposers | null {
  const name = row === null ? null : publisherIn(row.text);
  return row === null || name === null
    ? null
    : { proposers: [{ name }], row: null, line: row.line, rule: "proposer.lead" };
}

/** What the page tells above the text, or in its first paragraph, of who sent, wrote or launched it. */
function doer({ rows, firstText, title }: ProposalPlaces): FoundProposers | null {
  const end = firstText?.index ?? rows.length;
  const own = title?.rows ?? [];
  const above = rows
    .slice(0, end + 1)
    .filter((row) => !own.includes(row) && weightOf(row.text) >= 24);
  const found = doerIn(above.slice(0, 8));
  return found === null
    ? null
    : {
        proposers: namesIn(found.name),
        row: null,
        line: found.row.line,
        rule: "proposer.deed",
      };
}

/** "By the Harbour League" as one of the first lines, where an organisation is named. */
function byline(rows: readonly Row[]): FoundProposers | null {
  const content = rows.filter(isContentRow);
  const heads = content.slice(3, 14).filter((row) => row.kind === "heading" || isStrongOnly(row));
  for (const row of [...content.slice(0, 3), ...heads]) {
    const name = row.text.length > 120 ? null : nameInByline(row.text);
    if (name !== null)
      return {
        proposers: namesIn(withoutTopic(name)),
        row,
        line: row.line,
        rule: "proposer.byline",
      };
  }
  return null;
}

function nameInByline(text: string): string | null {
  const name = by.exec(text)?.[1] ?? "";
  return isName(name) && organisationWords.test(fold(name))
    ? name
    : (hanGroup.exec(text)?.[1] ?? null);
}

/** "作者：海港大學航海學院學生": many who have no body's name. */
const hanGroup =
  /^(?:作者|撰文|撰稿|起草|執筆|执笔|文)\s?[：:]\s?(\p{Script=Han}{4,24}(?:学生|學生|校友|同学|同學|师生|師生|教师|教師|学者|學者|工人|居民|业主|業主|家长|家長|市民|村民|员工|員工|律师|律師|职工|職工|志愿者|志願者|有志))$/u;

const by =
  /^(?:By|Por|Par|Von|Door|D[aeo]s?|Del|Dal(?:la|l[’'])?|Van|Fra|Från|Av|Od|От|Від|Autor:|Auteur\s?:|(?:An? )?(?:[Jj]oint|[Oo]pen) (?:statement|letter|call|appeal|declaration) (?:by|from|of)|(?:Declaración|Carta) (?:conjunta|abierta) de|(?:Declaração|Carta|Nota) (?:conjunta|aberta|pública) d[aeo]|(?:Déclaration|Lettre|Appel) (?:commune?|ouverte?) d[eu]|(?:Dichiarazione|Lettera) (?:congiunta|aperta) d(?:i|ella)|(?:Gemeinsame Erklärung|Offener Brief) von)\s+(?:the |el |la |o |a |le |l[’'])?(\p{Lu}[^.!?;:]{4,110})$/u;

function signed(rows: readonly Row[], row: Row | null, rule: string): FoundProposers | null {
  if (row === null) return null;
  const shouted = row.text === row.text.toUpperCase() && /\p{Lu}{4}/u.test(row.text);
  const written = asWritten(rows, row.text);
  const name = shouted && written === row.text ? titleCase(row.text) : written;
  return { proposers: namesIn(name), row, line: row.line, rule };
}

/** An item of more words proposes something itself. */
const longestOfItem = 14;

function namedOnLine(rows: readonly Row[]): FoundProposers | null {
  for (const row of rows) {
    const long = row.marker !== null && wordsOf(row.text).length > longestOfItem;
    const read = isContentRow(row) && row.kind !== "row" && !long;
    const proposers = read ? proposersIn(row.text) : [];
    if (proposers.length > 0) return { proposers, row, line: row.line, rule: "proposer.named" };
  }
  return null;
}
