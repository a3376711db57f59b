/** What may be read, and how a reader opens what is sealed. Readers cannot write: they carry no way to. */
import type { CompiledQuery, Kysely, Selectable } from "kysely";
import { aboutRow } from "./database/held-ids.ts";
import type { About, Ask } from "./database/session.ts";
import { findText, queryText } from "./sql-text.ts";
import { unseal, type KeptKeys, type Vault } from "./vault.ts";
import type { Tables } from "./tables.ts";

export interface Reader {
  readonly db: Kysely<Tables>;
  readonly kind: "sqlite" | "postgres";
  readonly vault: Vault;
  /** By the text of a statement, past the query builder: for what is asked at every signature. */
  readonly ask: Ask;
  /** Keys of subjects that a transaction has opened or sealed for; gone with the act. */
  readonly keys?: KeptKeys;
}

/** Rows of a query whose text was written or compiled before. */
export async function rows<R>(
  reader: Reader,
  sql: string,
  values: readonly unknown[],
  about?: About,
): Promise<R[]> {
  return (await reader.ask<R>(sql, values, about)).rows;
}

/**
 * Rows of a query that is built once per database and asked again with other values: building costs more than asking.
 * `build` sees placeholder values; `values` stand in the same order.
 */
export function rowsOf<R>(
  reader: Reader,
  name: string,
  build: () => { compile(): CompiledQuery<R> },
  values: readonly unknown[],
  about?: About,
): Promise<R[]> {
  const text = queryText(reader.kind, name, () => build().compile().sql);
  return rows(reader, text, values, about);
}

/** The one row with these values, by a statement prepared once. */
export async function find<T extends keyof Tables>(
  r: Reader,
  table: T,
  where: Partial<Selectable<Tables[T]>>,
): Promise<Selectable<Tables[T]> | undefined> {
  const text = findText(r.kind, table, where);
  const about = aboutRow(table, where);
  return (await rows<Selectable<Tables[T]>>(r, text, Object.values(where), about))[0];
}

/** The clear text of a sealed value, or null when its subject was erased. */
export async function openSealed<T>(
  reader: Reader,
  subject: string,
  sealed: Uint8Array | null,
): Promise<T | null> {
  if (!sealed) return null;
  const row = await find(reader, "sealed_key", { subject });
  return unsealJson<T>(reader, { subject, wrapped: row?.wrapped ?? null, sealed });
}

const decoder = new TextDecoder();

export interface SealedValue {
  readonly subject: string;
  readonly wrapped: Uint8Array | null;
  readonly sealed: Uint8Array | null;
}

/** The same where the wrapped key was read together with the value. */
export function unsealJson<T>(reader: Reader, { subject, wrapped, sealed }: SealedValue): T | null {
  if (!wrapped || !sealed) return null;
  const key = reader.keys?.get(subject) ?? reader.vault.unwrap(subject, wrapped);
  reader.keys?.set(subject, key);
  const clear = unseal({ key, subject }, sealed);
  return JSON.parse(decoder.decode(clear)) as T;
}
