/**
 * A transaction extends a reader: writing outside one cannot be expressed. Every act is undone alone, or commits with its
 * whole group; see database/group-commit.ts. Time and randomness come with it.
 */
import type { Insertable, Selectable, Updateable } from "kysely";
import type { HeldWrites } from "./database/held-writes.ts";
import { find, type Reader } from "./reader.ts";
import { seal, type KeptKeys } from "./vault.ts";
import type { Tables } from "./tables.ts";

export interface Transaction extends Reader {
  readonly writes: true;
  /** ISO 8601 UTC; never before the time of an earlier committed act, whatever the system clock says. */
  readonly now: string;
  random(bytes: number): Uint8Array;
  /** Eight random digits with which ids made in this group begin. */
  readonly idStart: string;
  /** Three random bytes with which links made in this group begin. */
  readonly linkStart: Uint8Array;
  /** State of the instance under the writers' lock; the group writes it back once. */
  readonly head: Head;
  /** Whoever removes wrapped keys takes theirs out of here. */
  readonly keys: KeptKeys;
  /** What is written with that of the whole group; its writers are below. */
  readonly held: HeldWrites;
  /** Runs after the durable commit, never after a rollback. */
  afterCommit(hook: () => void): void;
}

export interface Head {
  change: number;
  logSize: number;
  origin: string | null;
  clock: string;
}

/**
 * A random 128-bit id, 32 lower-case hexadecimal digits. Those of one group begin alike, so that their rows lie together
 * in every index instead of changing a page each; the other 96 bits are their own.
 */
export function newId(t: Transaction): string {
  return t.idStart + t.random(12).toHex();
}

/** The row is written with those of the whole group, before anybody can miss it. */
export function insert<T extends keyof Tables>(
  t: Transaction,
  table: T,
  row: Insertable<Tables[T]>,
): Promise<void> {
  return t.held.insert(table, row);
}

export async function insertMany<T extends keyof Tables>(
  t: Transaction,
  table: T,
  added: readonly Insertable<Tables[T]>[],
): Promise<void> {
  for (const row of added) await t.held.insert(table, row);
}

/** Updates by key; answers how many rows there were. */
export function update<T extends keyof Tables>(
  t: Transaction,
  table: T,
  set: Updateable<Tables[T]>,
  where: Partial<Selectable<Tables[T]>>,
): Promise<number> {
  return t.held.updateNow(table, set, where);
}

/** The same by an id, when nobody asks how many: written with all changes of the group. */
export function updateLater<T extends keyof Tables>(
  t: Transaction,
  table: T,
  set: Updateable<Tables[T]>,
  [column, id]: readonly [keyof Tables[T] & string, string | Uint8Array],
): Promise<void> {
  return t.held.updateLater(table, set, column, id);
}

/** Seals `value` under the key of `subject`, making the key when the subject is new. */
export async function sealFor(
  t: Transaction,
  subject: string,
  value: unknown,
): Promise<Uint8Array> {
  const key = t.keys.get(subject) ?? (await keyOf(t, subject));
  return seal({ key, subject }, JSON.stringify(value), t.random(12));
}

async function keyOf(t: Transaction, subject: string): Promise<Uint8Array> {
  const key = (await storedKey(t, subject)) ?? (await newKey(t, subject));
  t.keys.set(subject, key);
  return key;
}

async function storedKey(t: Transaction, subject: string): Promise<Uint8Array | null> {
  const known = await find(t, "sealed_key", { subject });
  return known ? t.vault.unwrap(subject, known.wrapped) : null;
}

async function newKey(t: Transaction, subject: string): Promise<Uint8Array> {
  const key = t.random(32);
  await insert(t, "sealed_key", {
    subject,
    wrapped: t.vault.wrap(subject, key, t.random(12)),
    created_at: t.now,
  });
  return key;
}
