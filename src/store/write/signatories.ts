/** Writing the list. Lines are only ever added; numbers run without gaps and are never given twice. */
import type { Evidence } from "#domain/evidence.ts";
import type { SignatureClass } from "#domain/log-entry.ts";
import type { SignatoryKind } from "#domain/signatory.ts";
import { insert, update, type Transaction } from "../transaction.ts";

export interface NewSignatory {
  readonly statement: string;
  readonly kind: SignatoryKind;
  readonly act: string | null;
  readonly printed: string;
  readonly folded: string;
  readonly nameLanguage: string | null;
  readonly country: string | null;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly class: SignatureClass;
  readonly reservation: string | null;
  readonly evidence: Evidence;
  readonly version: number;
  readonly language: string | null;
  readonly organisation: string | null;
  readonly repeats: number | null;
  readonly source: { readonly id: string; readonly line: number; readonly raw: string } | null;
  readonly logIndex: number | null;
}

/** Adds the line and answers its number: the next free one of its list. */
export async function addSignatory(t: Transaction, line: NewSignatory): Promise<number> {
  const number = await nextNumber(t, line.statement, line.kind);
  await insert(t, "signatory", {
    statement: line.statement,
    kind: line.kind,
    number,
    act: line.act,
    printed: line.printed,
    folded: line.folded,
    name_language: line.nameLanguage,
    country: line.country,
    role: line.role,
    affiliation: line.affiliation,
    class: line.class,
    reservation: line.reservation,
    evidence: line.evidence,
    signed_at: t.now,
    version: line.version,
    language: line.language,
    organisation: line.organisation,
    repeats: line.repeats,
    source: line.source?.id ?? null,
    source_line: line.source?.line ?? null,
    raw: line.source?.raw ?? null,
    log_index: line.logIndex,
    erased: null,
  });
  if (line.repeats !== null) await count(t, line, "mark", "repeat", 1);
  else await countLine(t, { ...line, signedAt: t.now }, 1);
  return number;
}

export interface CountedLine {
  readonly statement: string;
  readonly kind: SignatoryKind;
  readonly evidence: Evidence;
  readonly country: string | null;
}

/** Adds a line to the tallies, or takes it out on the day it goes. */
export async function countLine(
  t: Transaction,
  line: CountedLine & { readonly signedAt: string },
  by: 1 | -1,
): Promise<void> {
  await count(t, line, "evidence", line.evidence, by);
  await count(t, line, "day", t.now.slice(0, 10), by);
  if (line.country) await count(t, line, "country", line.country, by);
}

export async function count(
  t: Transaction,
  line: { statement: string; kind: SignatoryKind },
  facet: "evidence" | "country" | "day" | "mark",
  key: string,
  by: number,
): Promise<void> {
  await t.held.add("tally", tallyColumns, [line.statement, line.kind, facet, key], by);
}

const tallyColumns = ["statement", "kind", "facet", "key", "count"];

export async function setEvidence(
  t: Transaction,
  line: CountedLine & { readonly act: string },
  evidence: Evidence,
): Promise<void> {
  await update(t, "signatory", { evidence }, { act: line.act });
  await count(t, line, "evidence", line.evidence, -1);
  await count(t, line, "evidence", evidence, 1);
}

/** A corrected name: the old one stays in the change log. */
export async function setPrinted(
  t: Transaction,
  act: string,
  printed: string,
  folded: string,
): Promise<void> {
  await update(t, "signatory", { printed, folded }, { act });
}

/** A corrected country; the tallies follow while the line counts. */
export async function setCountry(
  t: Transaction,
  line: CountedLine & { readonly act: string },
  country: string,
  counts: boolean,
): Promise<void> {
  await update(t, "signatory", { country }, { act: line.act });
  if (!counts) return;
  if (line.country) await count(t, line, "country", line.country, -1);
  await count(t, line, "country", country, 1);
}

export async function linkOrganisation(
  t: Transaction,
  act: string,
  organisation: string,
): Promise<void> {
  await update(t, "signatory", { organisation }, { act });
}

async function nextNumber(t: Transaction, statement: string, kind: SignatoryKind): Promise<number> {
  const column = kind === "organisation" ? "organisation_lines" : "person_lines";
  const number = await t.held.next("statement", statement, column);
  if (number === undefined) throw new Error(`no statement ${statement}`);
  return number;
}

export async function addWithdrawal(t: Transaction, act: string, logIndex: number): Promise<void> {
  await insert(t, "withdrawal", { act, at: t.now, log_index: logIndex });
}

export async function addExclusion(
  t: Transaction,
  act: string,
  reason: string,
  by: string,
  logIndex: number,
): Promise<void> {
  await insert(t, "exclusion", { act, at: t.now, reason, by_account: by, log_index: logIndex });
}

export async function addDispute(
  t: Transaction,
  act: string,
  claim: string,
  hides: boolean,
): Promise<void> {
  const row = { act, claim, at: t.now, hides: hides ? 1 : 0 };
  await t.db
    .insertInto("dispute")
    .values(row)
    .onConflict((conflict) => conflict.column("act").doUpdateSet(row))
    .execute();
}

/** Answers whether there was one; with `claim`, only the one that this claim brought. */
export async function removeDispute(t: Transaction, act: string, claim?: string): Promise<boolean> {
  let query = t.db.deleteFrom("dispute").where("act", "=", act);
  if (claim !== undefined) query = query.where("claim", "=", claim);
  return Number((await query.executeTakeFirst()).numDeletedRows) > 0;
}

export async function setLogIndex(t: Transaction, act: string, logIndex: number): Promise<void> {
  await update(t, "signatory", { log_index: logIndex }, { act });
}
