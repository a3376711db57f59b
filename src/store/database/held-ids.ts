/**
 * Which ids what is held has to do with: whether a statement may miss something. Strings and bytes of 32 are ids, of acts,
 * organisations, mails, tokens. A row has to do with every id in it. A change is known by the id of its row alone, so a
 * statement that finds rows by another column may miss any.
 */
import type { About } from "./session.ts";

type Places = Map<string, Set<string>>;

export class HeldIds {
  readonly #rows: Places = new Map();
  readonly #counts: Places = new Map();
  /** By table and column, with a blank between. */
  readonly #changes: Places = new Map();

  clear(): void {
    for (const places of [this.#rows, this.#counts, this.#changes]) places.clear();
  }

  addRow(table: string, values: readonly unknown[]): void {
    const ids = setOf(this.#rows, table);
    for (const value of values) {
      const id = idOf(value);
      if (id !== undefined) ids.add(id);
    }
  }

  addCount(table: string, id: string): void {
    setOf(this.#counts, table).add(id);
  }

  addChange(table: string, column: string, id: string): void {
    setOf(this.#changes, `${table} ${column}`).add(id);
  }

  mayMiss({ tables, ids = [], by, counts }: About): boolean {
    const wanted = ids.flatMap((value) => idOf(value) ?? []);
    return (
      holds(this.#rows, tables, wanted) ||
      (counts !== false && holds(this.#counts, tables, wanted)) ||
      tables.some((table) => this.#mayMissChange(table, by, wanted))
    );
  }

  /** Whether a row that comes now would be changed by what was to change rows before it. */
  isToBeChanged(table: string, values: readonly unknown[]): boolean {
    for (const [place, changed] of this.#changes) {
      if (!place.startsWith(`${table} `)) continue;
      if (values.some((value) => changed.has(idOf(value) ?? ""))) return true;
    }
    return false;
  }

  /** Whether rows are held that have to do with one of these values, in whatever table: an update may refer to them. */
  isReferredTo(values: readonly unknown[]): boolean {
    const wanted = values.flatMap((value) => idOf(value) ?? []);
    return wanted.length > 0 && holds(this.#rows, [...this.#rows.keys()], wanted);
  }

  #mayMissChange(table: string, by: string | undefined, wanted: readonly string[]): boolean {
    if (this.#changes.size === 0) return false;
    return [...this.#changes].some(([place, changed]) => {
      if (!place.startsWith(`${table} `)) return false;
      const isByIt = wanted.length > 0 && place === `${table} ${by}`;
      return !isByIt || wanted.some((id) => changed.has(id));
    });
  }
}

/** A statement about rows of a table that it finds by these values. */
export function aboutRow(table: string, where: object): About {
  const ids: unknown[] = Object.values(where);
  const at = ids.findIndex((value) => idOf(value) !== undefined);
  const by = Object.keys(where)[at];
  return by === undefined ? { tables: [table] } : { tables: [table], ids: [ids[at]], by };
}

/** Undefined for what is no id. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.length === 32 ? value : undefined;
  if (!(value instanceof Uint8Array) || value.length !== 32) return undefined;
  return Buffer.from(value.buffer, value.byteOffset, 32).toString("latin1");
}

function setOf(places: Places, name: string): Set<string> {
  const known = places.get(name);
  if (known) return known;
  const ids = new Set<string>();
  places.set(name, ids);
  return ids;
}

function holds(places: Places, tables: readonly string[], wanted: readonly string[]): boolean {
  if (places.size === 0) return false;
  return tables.some((table) => {
    const ids = places.get(table);
    return ids !== undefined && (wanted.length === 0 || wanted.some((id) => ids.has(id)));
  });
}
