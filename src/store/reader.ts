/** What may be read, and how a reader opens what is sealed. Readers cannot write: they carry no way to. */
import { CompiledQuery, type Kysely, type Selectable } from "kysely";
import { findText, memo } from "./sql-text.ts";
import { unseal, type Vault } from "./vault.ts";
import type { Tables } from "./tables.ts";

export interface Reader {
  readonly db: Kysely<Tables>;
  readonly kind: "sqlite" | "postgres";
  readonly vault: Vault;
}

/** Rows of a query whose text was compiled before. */
export async function rows<R>(reader: Reader, query: CompiledQuery<R>): Promise<R[]> {
  return (await reader.db.executeQuery(query)).rows;
}

/**
 * Rows of a query that is built once per database and asked again with other values: building costs more than asking.
 * `build` sees placeholder values; `values` stand in the same order.
 */
export async function rowsOf<R>(
  reader: Reader,
  name: string,
  build: () => { compile(): CompiledQuery<R> },
  values: readonly unknown[],
): Promise<R[]> {
  const text = memo(`q ${reader.kind} ${name}`, () => build().compile().sql);
  return rows(reader, CompiledQuery.raw(text, [...values]) as CompiledQuery<R>);
}

/** The one row with these values, by a statement prepared once. */
export async function find<T extends keyof Tables>(
  r: Reader,
  table: T,
  where: Partial<Selectable<Tables[T]>>,
): Promise<Selectable<Tables[T]> | undefined> {
  const query = CompiledQuery.raw(
    findText(r.kind, table, Object.keys(where)),
    Object.values(where),
  );
  return (await rows(r, query as CompiledQuery<Selectable<Tables[T]>>))[0];
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

export interface SealedValue {
  readonly subject: string;
  readonly wrapped: Uint8Array | null;
  readonly sealed: Uint8Array | null;
}

/** The same where the wrapped key was read together with the value. */
export function unsealJson<T>(reader: Reader, { subject, wrapped, sealed }: SealedValue): T | null {
  if (!wrapped || !sealed) return null;
  const clear = unseal({ key: reader.vault.unwrap(subject, wrapped), subject }, sealed);
  return JSON.parse(new TextDecoder().decode(clear)) as T;
}
