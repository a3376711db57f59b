/**
 * Storing a recognised statement: its texts as a draft, its list under the source's own numbers, and then the state it
 * is to have. A line that repeats an earlier one is kept, quiet and uncounted. The same bytes are refused a second time.
 */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import { digestOf } from "#domain/record/digest.ts";
import { numberImported } from "#domain/signatory.ts";
import type { Site } from "#domain/site.ts";
import { isDay, isPastDeadline, type StatementState } from "#domain/statement.ts";
import type { RecognisedStatement } from "#recognition/recognised-statement.ts";
import { findSource, sourceByDigest } from "#store/read/sources.ts";
import { addChange } from "#store/write/changes.ts";
import { addSource, setSourceStatement } from "#store/write/sources.ts";
import type { Transaction } from "#store/transaction.ts";
import { sha256 } from "../log/commit-fields.ts";
import { rememberDifferent } from "../organisation/remember-different.ts";
import { createStatement } from "../statement/create-statement.ts";
import { addListedLines, numbersOf, type ListedLines } from "./list-signatories.ts";
import { moveStatement } from "../statement/move-statement.ts";
import { openStatement } from "../statement/open-statement.ts";

export interface ImportStatement {
  readonly by: string;
  readonly recognised: RecognisedStatement;
  /** A file already kept by the desk, or one to keep now. */
  readonly source: { readonly id: string } | { readonly name: string; readonly bytes: Uint8Array };
  readonly state?: Extract<StatementState, "draft" | "signing" | "closed">;
  readonly authentic?: string;
  readonly again?: boolean;
  readonly origin?: "import" | "example";
  /** Positions of two entries that a person called different. */
  readonly different?: readonly (readonly [number, number])[];
}

export interface Imported {
  readonly id: string;
  readonly slug: string;
  readonly state: StatementState;
  /** The deadline for which a statement that was found open came in as closed; else null. */
  readonly overdue: string | null;
}

/** Everything in one transaction: for lists so short that nobody waits for it; others are stored in pieces. */
export async function importStatement(
  t: Transaction,
  site: Site,
  command: ImportStatement,
): Promise<Imported | Refusal> {
  const begun = await beginStatement(t, command);
  if (isRefusal(begun)) return begun;
  await addListedLines(t, linesToList(command, begun));
  return finishStatement(t, site, command, begun);
}

export interface BegunStatement {
  readonly id: string;
  readonly slug: string;
  readonly source: { readonly id: string; readonly name: string };
  readonly state: ImportState;
  readonly overdue: string | null;
}

/** The statement with its texts, as a draft without a list. */
export async function beginStatement(
  t: Transaction,
  command: ImportStatement,
): Promise<BegunStatement | Refusal> {
  const settled = decideImported(command, t.now);
  if (isRefusal(settled)) return settled;
  const source = await keepSource(t, command);
  if (isRefusal(source)) return source;
  const created = await createStatement(t, {
    by: command.by,
    origin: command.origin ?? "import",
    draft: draftOf(command.recognised, command.authentic),
  });
  return isRefusal(created) ? created : { ...created, ...settled, source };
}

export function linesToList(
  { recognised: { signatories, duplicates }, origin = "import" }: ImportStatement,
  { id, source }: Pick<BegunStatement, "id" | "source">,
): ListedLines {
  const sameAs = new Map(
    duplicates
      .filter(({ verdict }) => verdict === "same")
      .map(({ positions: [one, other] }) => [other, one]),
  );
  const numbers = numberImported(
    signatories.map(({ position }) => ({ position, sameAs: sameAs.get(position) ?? null })),
  );
  return {
    statement: id,
    source: source.id,
    origin,
    lines: signatories,
    repeats: numbers.map(({ repeats }) => repeats),
  };
}

/** The list is whole: from now on the source is the statement's, and the statement gets its state. */
export async function finishStatement(
  t: Transaction,
  site: Site,
  { by, recognised, different = [] }: Pick<ImportStatement, "by" | "recognised" | "different">,
  begun: BegunStatement,
): Promise<Imported | Refusal> {
  const { id, slug, source, state, overdue } = begun;
  await setSourceStatement(t, source.id, id);
  const pairs = organisationsAmong(recognised, different);
  await rememberDifferent(t, { by, statement: id, pairs });
  await addChange(t, {
    statement: id,
    kind: "imported",
    params: { lines: recognised.signatories.length, file: source.name },
    public: true,
    by,
  });
  const moved = await moveTo(t, site, id, state, by);
  return isRefusal(moved) ? moved : { id, slug, state, overdue };
}

/** Their numbers, of those pairs that are two organisations. */
function organisationsAmong(
  { signatories: lines }: RecognisedStatement,
  pairs: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const numbers = numbersOf({ lines });
  const numberOf = (position: number): number =>
    lines[position - 1]?.kind === "organisation" ? (numbers.get(position) ?? 0) : 0;
  return pairs
    .map(([one, other]) => [numberOf(one), numberOf(other)] as const)
    .filter(([one, other]) => one > 0 && other > 0);
}

export type ImportState = "draft" | "signing" | "closed";

/** A deadline that has passed does not stop an import, unless somebody asks for it to be open. */
function decideImported(
  { state, recognised }: ImportStatement,
  now: string,
): { state: ImportState; overdue: string | null } | Refusal {
  const deadline = deadlineOf(recognised);
  const wanted = state ?? recognised.status ?? "draft";
  if (wanted !== "signing" || deadline === null || !isPastDeadline(deadline, now))
    return { state: wanted, overdue: null };
  return state === "signing"
    ? refuse("deadline-past", { deadline })
    : { state: "closed", overdue: deadline };
}

function deadlineOf({ deadline }: RecognisedStatement): string | null {
  return deadline && isDay(deadline) ? deadline : null;
}

async function keepSource(
  t: Transaction,
  { source, by, again }: ImportStatement,
): Promise<{ id: string; name: string } | Refusal> {
  if ("id" in source) return { id: source.id, name: (await findSource(t, source.id))?.name ?? "" };
  const digest = digestOf(sha256, source.bytes);
  const known = await sourceByDigest(t, digest);
  if (known && !again) return refuse("import-repeated", { slug: known.slug, file: source.name });
  return {
    id: await addSource(t, { name: source.name, digest, bytes: source.bytes, account: by }),
    name: source.name,
  };
}

async function moveTo(
  t: Transaction,
  site: Site,
  statement: string,
  state: ImportState,
  by: string,
): Promise<Refusal | null> {
  if (state === "draft") return null;
  const moved =
    state === "signing"
      ? await openStatement(t, site, { by, statement })
      : await moveStatement(t, site, { by, statement, to: "closed", reason: null });
  return isRefusal(moved) ? moved : null;
}

function draftOf(recognised: RecognisedStatement, authentic: string | undefined) {
  const { texts, proposers, addressee } = recognised;
  const lead = authentic ?? recognised.language ?? texts[0]?.language ?? "en";
  const units = texts.map((text) => ({
    ...text,
    state: text.language === lead ? ("final" as const) : ("translated" as const),
    units: text.units.map(({ id, kind, text: words }) => ({ id, kind, text: words })),
  }));
  return {
    authentic: lead,
    texts: units,
    proposers,
    addressee: addressee ?? null,
    deadline: deadlineOf(recognised),
  };
}
