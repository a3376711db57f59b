/**
 * Writing the index of names. Changing one organisation's keys touches those that differ; building the whole index puts
 * keys aside as they are computed and enters them sorted, so that pages of the table are written once.
 */
import { sql } from "kysely";
import type { Transaction } from "../transaction.ts";
import type { OrganisationKeyRow } from "../registry-tables.ts";
import { insertText } from "../sql-text.ts";

/** A key that an organisation has already is no fault, nor one that is given twice. */
const keyShape = {
  table: "organisation_key",
  columns: ["key", "organisation"],
  mode: "ignoring",
} as const;

export async function addKeys(
  t: Transaction,
  organisation: string,
  keys: readonly string[],
): Promise<void> {
  const rows: string[][] = [];
  for (const key of keys) rows.push([key, organisation]);
  await t.held.insertRows(keyShape, rows);
}

/** @param before the keys that the record had; those it keeps are left alone. */
export async function replaceKeys(
  t: Transaction,
  organisation: string,
  before: readonly string[],
  after: readonly string[],
): Promise<void> {
  if (before.length > 0)
    await t.db
      .deleteFrom("organisation_key")
      .where("organisation", "=", organisation)
      .where("key", "in", before)
      .execute();
  await addKeys(t, organisation, after);
}

export interface IndexBuild {
  add(keys: readonly OrganisationKeyRow[]): Promise<void>;
  /** Puts the new index in the place of the old one; answers how many keys it has. */
  finish(): Promise<number>;
}

/** The index as it was serves until the transaction commits. */
export async function beginIndex(t: Transaction): Promise<IndexBuild> {
  // Sorting ten million keys takes longer than any statement of a request may.
  if (t.kind === "postgres") await sql`set local statement_timeout = 0`.execute(t.db);
  await sql`create temporary table fresh_key (key text not null, organisation text not null)`.execute(
    t.db,
  );
  return {
    add: (keys) => setAside(t, keys),
    finish: async () => {
      await sql`delete from organisation_key`.execute(t.db);
      const done = await sql`
        insert into organisation_key (key, organisation)
        select key, organisation from fresh_key order by key, organisation`.execute(t.db);
      await sql`drop table fresh_key`.execute(t.db);
      return Number(done.numAffectedRows ?? 0);
    },
  };
}

/** Rows in one statement: more bring nothing, and PostgreSQL takes 65,535 values. */
const together = 500;

async function setAside(t: Transaction, keys: readonly OrganisationKeyRow[]): Promise<void> {
  for (let from = 0; from < keys.length; from += together) {
    const rows = keys.slice(from, from + together);
    const values = rows.flatMap(({ key, organisation }) => [key, organisation]);
    const text = insertText(t.kind, "fresh_key", ["key", "organisation"], rows.length);
    await t.ask(text, values);
  }
}
