/**
 * Taking particulars out of rows. What is sealed goes with its key; what stands in clear (a person's printed name) is
 * overwritten where it stands. Nothing here decides whether it may be done.
 */
import { sql, type SqlBool } from "kysely";
import type { CommitmentField, Opening } from "#domain/commitment.ts";
import type { ErasureExtent } from "#domain/record/erasure.ts";
import type { Signatory } from "#domain/signatory.ts";
import { openingsOf } from "../read/log-entries.ts";
import { find } from "../reader.ts";
import { update, type Transaction } from "../transaction.ts";
import { keepOpenings } from "../write/log-entries.ts";

/** Keys, links and mails of acts, claims or accounts: what was sealed for them can never be read again. */
export async function dropSubjects(t: Transaction, subjects: readonly string[]): Promise<void> {
  for (const table of ["sealed_key", "token", "outbox"] as const)
    await t.db.deleteFrom(table).where("subject", "in", subjects).execute();
  for (const subject of subjects) t.keys.delete(subject);
}

/** The openings of an act without all fields but these; what stays is sealed anew, since the old key must go. */
export async function keepOnly(
  t: Transaction,
  act: string,
  fields: ReadonlySet<CommitmentField>,
): Promise<readonly { idx: number; openings: readonly Opening[] }[]> {
  const kept = (await openingsOf(t, act)).map(({ idx, openings }) => ({
    idx,
    openings: (openings ?? []).filter(({ field }) => fields.has(field)),
  }));
  await t.db.deleteFrom("opening").where("act", "=", act).execute();
  return kept.filter(({ openings }) => openings.length > 0);
}

export async function resealOpenings(
  t: Transaction,
  act: string,
  kept: readonly { idx: number; openings: readonly Opening[] }[],
): Promise<void> {
  for (const { idx, openings } of kept) await keepOpenings(t, idx, act, openings);
}

/** What a signature says of who signed; of a person's, when all is to go, the whole of what was typed. */
export async function scrubSignature(
  t: Transaction,
  act: string,
  extent: ErasureExtent,
): Promise<void> {
  await update(t, "signature", { sealed: null, mailbox: "" }, { act });
  await update(t, "review", { note: null }, { act });
  if (extent === "representative") return;
  const nothing = {
    affiliation: null,
    website: null,
    reservation: null,
    unsettled: null,
    reading: null,
  };
  await update(t, "signature", { printed: "", country: "", ...nothing }, { act });
}

/** An unpublished request, with its confirmation, denial and reviews. */
export async function removeRequest(t: Transaction, act: string): Promise<void> {
  await t.db.deleteFrom("signature").where("act", "=", act).execute();
}

/** Corrections that were asked for: their mandates, and with `all` the names; nothing of them waits any longer. */
export async function scrubAmendments(
  t: Transaction,
  acts: readonly string[],
  extent: ErasureExtent,
): Promise<void> {
  await t.db.updateTable("amendment").set({ sealed: null }).where("act", "in", acts).execute();
  if (extent === "representative") return;
  await t.db.updateTable("amendment").set({ printed: null }).where("act", "in", acts).execute();
  await t.db
    .updateTable("amendment")
    .set({ decision: "refused", decided_at: t.now })
    .where("act", "in", acts)
    .where("decision", "is", null)
    .execute();
}

export async function markLine(t: Transaction, act: string, extent: ErasureExtent): Promise<void> {
  await update(t, "signatory", { erased: extent }, { act });
}

const emptyLine = {
  printed: "",
  folded: "",
  name_language: null,
  country: null,
  role: null,
  affiliation: null,
  reservation: null,
  raw: null,
} as const;

/** A person's line, and the lines of an imported list that repeat it. Answers the file it came from, if any. */
export async function scrubLine(
  t: Transaction,
  { act, statement, kind, number }: Signatory,
): Promise<string | null> {
  const row = await find(t, "signatory", { act });
  await update(t, "signatory", { ...emptyLine, erased: "all" }, { act });
  await update(
    t,
    "signatory",
    { ...emptyLine, erased: "all" },
    { statement, kind, repeats: number },
  );
  return row?.source ?? null;
}

/** The file a list came from, whole, wherever it is kept: what was in it is the list. Its digest stays. */
export async function emptySource(t: Transaction, source: string): Promise<void> {
  const row = await find(t, "source_file", { id: source });
  if (!row) return;
  const same = t.db.selectFrom("source_file").select("id").where("digest", "=", row.digest);
  await t.db.deleteFrom("import_correction").where("source", "in", same).execute();
  await t.db
    .updateTable("source_file")
    .set({ bytes: new Uint8Array(0), work: null })
    .where("digest", "=", row.digest)
    .where("statement", "is not", null)
    .execute();
  await t.db
    .deleteFrom("source_file")
    .where("digest", "=", row.digest)
    .where("statement", "is", null)
    .execute();
}

export interface NamedLines {
  readonly statement: string;
  readonly names: ReadonlySet<string>;
  /** Lines that tell a number are about this one only; null: nothing was ever numbered. */
  readonly number: number | null;
}

/** Takes a person's names out of the change log; the lines stay. */
export async function scrubChanges(t: Transaction, about: NamedLines): Promise<void> {
  for (const name of about.names) {
    const inJson = JSON.stringify(name)
      .slice(1, -1)
      .replace(/[\\%_]/g, "\\$&");
    const lines = await t.db
      .selectFrom("change_line")
      .select(["id", "params"])
      .where("statement", "=", about.statement)
      .where(sql<SqlBool>`params like ${`%"${inJson}"%`} escape '\\'`)
      .execute();
    for (const { id, params } of lines) {
      const before = JSON.parse(params) as Readonly<Record<string, string | number>>;
      if (!isAbout(before, about.number)) continue;
      const after = Object.entries(before).map(([key, value]) => [
        key,
        typeof value === "string" && about.names.has(value) ? "" : value,
      ]);
      await update(t, "change_line", { params: JSON.stringify(Object.fromEntries(after)) }, { id });
    }
  }
}

function isAbout(
  params: Readonly<Record<string, string | number>>,
  number: number | null,
): boolean {
  return params["number"] === undefined || params["number"] === number;
}

/** Every name under which the change log may know a line: as printed, and what corrections made of it. */
export async function namesOf(
  t: Transaction,
  acts: readonly string[],
  printed: readonly string[],
): Promise<ReadonlySet<string>> {
  const corrected = await t.db
    .selectFrom("amendment")
    .select("printed")
    .where("act", "in", acts)
    .where("printed", "is not", null)
    .execute();
  const names = [...printed, ...corrected.map((row) => row.printed ?? "")];
  return new Set(names.filter((name) => name !== ""));
}

/** A claim keeps what became of it and loses who made it. */
export async function scrubClaim(t: Transaction, id: string): Promise<void> {
  await update(t, "claim", { sealed: null, mailbox: "" }, { id });
}

/** That an address was asked stays; which one it was does not. */
export async function scrubInvitation(t: Transaction, id: string): Promise<void> {
  await update(t, "invitation", { sealed: null, mailbox: `erased ${id}` }, { id });
}

export async function removeClaim(t: Transaction, id: string): Promise<void> {
  await t.db.deleteFrom("claim").where("id", "=", id).execute();
}

/** An account that nobody can open any more: its id stands in the change log and stays. */
export async function scrubAccount(t: Transaction, id: string): Promise<void> {
  await t.db.deleteFrom("session").where("account", "=", id).execute();
  const nobody = { mailbox: `erased ${id}`, sealed: new Uint8Array(0) };
  await update(t, "account", nobody, { id });
}
