/**
 * Taking a second file into a statement that is there: what a person chose of the difference, and nothing else. Texts
 * first, as one act; then lines, some at a time. A crash leaves what was taken so far, whole and in the log; comparing the
 * file again shows it as there, and taking goes on with the rest.
 */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import type { Site } from "#domain/site.ts";
import type { Statement } from "#domain/statement.ts";
import type { Text } from "#domain/text-version.ts";
import type { SignatoryKind } from "#domain/signatory.ts";
import type {
  RecognisedSignatory,
  RecognisedStatement,
} from "#recognition/recognised-statement.ts";
import { findSource } from "#store/read/sources.ts";
import { standsUnder } from "#store/read/signatories.ts";
import { statementById } from "#store/read/statements.ts";
import { textsOf } from "#store/read/texts.ts";
import { addChange } from "#store/write/changes.ts";
import { setSourceStatement } from "#store/write/sources.ts";
import { newId, type Transaction } from "#store/transaction.ts";
import { findCandidates } from "../organisation/find-candidates.ts";
import { correctLine } from "../signature/amend-signature.ts";
import { excludeSignatory } from "../signature/exclude-signatory.ts";
import { amendStatement } from "../statement/amend-statement.ts";
import { publishLines } from "../statement/publish-text.ts";
import { saveTexts } from "../statement/save-texts.ts";
import {
  compareLines,
  mayRename,
  type LineDifference,
  type ListDifference,
} from "./compare-lines.ts";
import { compareTexts, mergeTexts, type TextDifference } from "./compare-texts.ts";
import { addListedLines, countryOf } from "../import/list-signatories.ts";
import type { StoringProgress, Writes } from "../import/store-in-pieces.ts";

export interface FileDifference extends ListDifference {
  readonly texts: readonly TextDifference[];
}

/** Keys of what is taken: those of texts (compare-texts.ts) and those of lines. */
export type Choice = ReadonlySet<string>;

/** A new entry, or one that may be there and is called another. */
export const keyOfEntry = (position: number): string => `entry ${position}`;
/** The spelling and the country of an entry for the line that is there. */
export const keyOfSpelling = (position: number): string => `spelling ${position}`;
/** A line that the file does not have, to be taken out. */
export const keyOfGone = (kind: string, number: number): string => `gone ${kind} ${number}`;

export interface AcceptFile {
  readonly by: string;
  readonly statement: string;
  readonly source: string;
  readonly recognised: RecognisedStatement;
  readonly choice: Choice;
  /** The version of the texts that were compared; another one meanwhile stops everything. */
  readonly version: number;
  /** What a change of published texts is. */
  readonly change: "editorial" | "reconfirm";
  readonly note: string;
}

export interface Accepted {
  readonly slug: string;
  readonly listed: number;
  readonly renamed: number;
  readonly excluded: number;
  /** The first line that is new; where none is, the first that was spelled otherwise or struck. */
  readonly first: LinePlace | null;
}

export interface LinePlace {
  readonly kind: SignatoryKind;
  readonly number: number;
}

export async function compareFile(
  r: Writes["reader"],
  statement: Statement,
  recognised: RecognisedStatement,
): Promise<FileDifference> {
  const texts = await textsOf(r, statement.id, statement.version || 1);
  return {
    ...(await compareLines(r, statement.id, recognised)),
    texts: compareTexts(texts, statement.authentic, recognised.texts),
  };
}

/** Lines of one transaction. */
const linesPerPiece = 20;

export async function acceptFile(
  store: Writes,
  site: Site,
  command: AcceptFile,
  onProgress: (progress: StoringProgress) => void = () => undefined,
): Promise<Accepted | Refusal> {
  const statement = await statementById(store.reader, command.statement);
  if (!statement) return refuse("statement-unknown");
  const difference = await compareFile(store.reader, statement, command.recognised);
  const texts = await store.transact((t) => takeTexts(t, site, command, difference.texts));
  if (isRefusal(texts)) return texts;
  const acts = chosenActs(difference, command.choice);
  const counts = { listed: 0, renamed: 0, excluded: 0 };
  let first: LinePlace | null = null;
  for (let from = 0; from < acts.length; from += linesPerPiece) {
    const piece = acts.slice(from, from + linesPerPiece);
    const taken = await store.transact((t) => takeLines(t, site, command, piece));
    if (isRefusal(taken)) return taken;
    for (const name of ["listed", "renamed", "excluded"] as const) counts[name] += taken[name];
    first ??= taken.first;
    onProgress({ done: Math.min(from + linesPerPiece, acts.length), total: acts.length });
  }
  return store.transact((t) =>
    endAccepting(t, command, { slug: statement.slug, ...counts, first: first ?? changedBy(acts) }),
  );
}

function changedBy(acts: readonly LineAct[]): LinePlace | null {
  const known = acts.flatMap((one) => (one.act === "list" ? [] : [one.line]));
  const [line = null] = known;
  return line && { kind: line.kind, number: line.number };
}

async function takeTexts(
  t: Transaction,
  site: Site,
  { by, statement: id, choice, version, change, note }: AcceptFile,
  differences: readonly TextDifference[],
): Promise<{ version: number } | Refusal> {
  const statement = await statementById(t, id);
  if (!statement) return refuse("statement-unknown");
  if (statement.state === "delivered" || statement.state === "withdrawn")
    return refuse("statement-state", { from: statement.state, to: "editorial" });
  const texts = await textsOf(t, id, statement.version || 1);
  const freshId = (): string => `u-${newId(t).slice(0, 12)}`;
  const merged = mergeTexts(texts, statement.authentic, differences, { taken: choice, freshId });
  if (same(texts, merged)) return { version };
  if (statement.version !== version)
    return refuse("version-changed", { version: statement.version });
  return version === 0
    ? saveTexts(t, { by, statement: id, version: 1, texts: merged })
    : amendStatement(t, site, { by, statement: id, from: version, change, note, texts: merged });
}

function same(one: readonly Text[], other: readonly Text[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

type LineAct =
  | { readonly act: "list"; readonly entry: RecognisedSignatory; readonly isKnown: boolean }
  | {
      readonly act: "rename";
      readonly entry: RecognisedSignatory;
      readonly line: Extract<LineDifference, { line: unknown }>["line"];
    }
  | { readonly act: "exclude"; readonly line: ListDifference["gone"][number] };

function chosenActs({ lines, gone }: ListDifference, choice: Choice): readonly LineAct[] {
  const entries = lines.flatMap((one): LineAct[] => {
    const { entry, verdict } = one;
    const mayCorrect = verdict === "changed" || (verdict === "possible" && mayRename(one));
    if (mayCorrect && choice.has(keyOfSpelling(entry.position)))
      return [{ act: "rename", entry, line: one.line }];
    const mayCome = verdict === "new" || verdict === "possible";
    if (!mayCome || !choice.has(keyOfEntry(entry.position))) return [];
    return [{ act: "list", entry, isKnown: verdict === "possible" }];
  });
  const leaving = gone
    .filter(({ kind, number }) => choice.has(keyOfGone(kind, number)))
    .map((line): LineAct => ({ act: "exclude", line }));
  return [...entries, ...leaving];
}

/** `first` is the first that was listed. */
type Counts = Omit<Accepted, "slug">;

async function takeLines(
  t: Transaction,
  site: Site,
  command: AcceptFile,
  acts: readonly LineAct[],
): Promise<Counts | Refusal> {
  const statement = await statementById(t, command.statement);
  if (!statement) return refuse("statement-unknown");
  const counts = { listed: 0, renamed: 0, excluded: 0, first: null as LinePlace | null };
  for (const one of acts) {
    if (one.act === "list") {
      const line = await listEntry(t, command, statement, one);
      if (line) counts.listed += 1;
      counts.first ??= line;
    } else if (one.act === "rename") {
      const { entry, line } = one;
      const now = { printed: entry.printed, country: countryOf(entry) };
      await correctLine(t, line, now, command.by);
      counts.renamed += 1;
    } else {
      const { by } = command;
      const gone = { by, act: one.line.act, reason: "listing-error" };
      const done = await excludeSignatory(t, gone);
      if (isRefusal(done) && done.refusal !== "signatory-gone") return done;
      counts.excluded += 1;
    }
  }
  if (statement.version === 0 || counts.listed === 0) return counts;
  const published = await publishLines(t, site, statement);
  return isRefusal(published) ? published : counts;
}

/** Somebody may have signed for it since the file was compared: then it stands there, and nothing is listed. */
async function listEntry(
  t: Transaction,
  { source }: AcceptFile,
  { id: statement, version }: Statement,
  { entry, isKnown }: Extract<LineAct, { act: "list" }>,
): Promise<LinePlace | null> {
  if (!isKnown && (await standsAlready(t, statement, entry))) return null;
  const lines = [{ ...entry, position: 1 }];
  const listed = { statement, source, origin: "import" as const, lines, repeats: [null] };
  const [line = null] = await addListedLines(t, { ...listed, version: version || 1 });
  return line;
}

async function standsAlready(
  t: Transaction,
  statement: string,
  entry: RecognisedSignatory,
): Promise<boolean> {
  if (entry.kind === "person") return false;
  const { name, acronym } = entry;
  const sought = { name, country: countryOf(entry), website: null, ...(acronym && { acronym }) };
  const [best] = await findCandidates(t, sought, 1);
  return best?.verdict === "same" && (await standsUnder(t, statement, best.organisation)) !== null;
}

async function endAccepting(
  t: Transaction,
  { by, statement, source }: AcceptFile,
  accepted: Accepted,
): Promise<Accepted> {
  const file = await findSource(t, source);
  await setSourceStatement(t, source, statement);
  const isPublic = (await statementById(t, statement))?.version !== 0;
  if (accepted.listed > 0)
    await addChange(t, {
      statement,
      kind: "imported",
      params: { lines: accepted.listed, file: file?.name ?? "" },
      public: isPublic,
      by,
    });
  return accepted;
}
