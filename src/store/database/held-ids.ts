/**
 * Which ids what is held has to do with: whether a statement may miss something. Strings and bytes of 32 are ids, of acts,
 * organisations, mails, tokens. A row has to do with every id in it. A change is known by the id of its row alone, so a
 * statement that finds rows by another column may miss any.
 *
 * Asked several times for every row, so each id stands once, with a bit for each table. Ids are known by a number of
 * their last characters or bytes (a map of strings would enter each into V8's table of strings), and the last bit is
 * shared by all further tables: who is taken for another waits once more, and misses nothing.
 */
import type { About } from "./session.ts";

type Id = number;

/** Ids with the tables in whose rows they stand. */
class Places {
  readonly #tablesOf = new Map<Id, number>();
  #all = 0;

  clear(): void {
    if (this.#all === 0) return;
    this.#tablesOf.clear();
    this.#all = 0;
  }

  add(bit: number, id: Id): void {
    this.#all |= bit;
    const before = this.#tablesOf.get(id) ?? 0;
    if ((before & bit) === 0) this.#tablesOf.set(id, before | bit);
  }

  /** A row without any id. */
  addTable(bit: number): void {
    this.#all |= bit;
  }

  holdsAny(tables: number): boolean {
    return (this.#all & tables) !== 0;
  }

  holds(tables: number, id: Id): boolean {
    return ((this.#tablesOf.get(id) ?? 0) & tables) !== 0;
  }
}

export class HeldIds {
  readonly #bits = new Map<string, number>();
  readonly #rows = new Places();
  readonly #counts = new Places();
  /** By table and the column that the ids were given for. */
  readonly #changes = new Map<string, Map<string, Set<Id>>>();

  clear(): void {
    this.#rows.clear();
    this.#counts.clear();
    this.#changes.clear();
  }

  addRow(table: string, values: readonly unknown[]): void {
    const bit = this.#bitOf(table);
    this.#rows.addTable(bit);
    for (let at = 0; at < values.length; at++) {
      const id = idOf(values[at]);
      if (id !== undefined) this.#rows.add(bit, id);
    }
  }

  addCount(table: string, id: string): void {
    const bit = this.#bitOf(table);
    this.#counts.addTable(bit);
    const number = idOf(id);
    if (number !== undefined) this.#counts.add(bit, number);
  }

  addChange(table: string, column: string, id: Id): void {
    const columns = entryOf(this.#changes, table, newColumns);
    entryOf(columns, column, newIds).add(id);
  }

  mayMiss(about: About): boolean {
    const tables = this.#bitsOf(about.tables);
    return this.#mayMissRow(about, tables) || this.#mayMissChange(about);
  }

  /** Whether a row that comes now would be changed by what was to change rows before it. */
  isToBeChanged(table: string, values: readonly unknown[]): boolean {
    const columns = this.#changes.get(table);
    if (columns === undefined) return false;
    for (const changed of columns.values()) if (holdsOne(changed, values)) return true;
    return false;
  }

  /** Whether rows are held that have to do with one of these values, in whatever table: an update may refer to them. */
  isReferredTo(values: readonly unknown[]): boolean {
    return values.some((value) => {
      const id = idOf(value);
      return id !== undefined && this.#rows.holds(~0, id);
    });
  }

  #mayMissRow({ ids, counts }: About, tables: number): boolean {
    const isIn = (places: Places): boolean => {
      if (!places.holdsAny(tables)) return false;
      if (!hasIds(ids)) return true;
      for (const value of ids) {
        const id = idOf(value);
        if (id !== undefined && places.holds(tables, id)) return true;
      }
      return false;
    };
    return isIn(this.#rows) || (counts !== false && isIn(this.#counts));
  }

  #mayMissChange({ tables, ids, by }: About): boolean {
    if (this.#changes.size === 0) return false;
    for (const table of tables) {
      const columns = this.#changes.get(table);
      if (columns === undefined) continue;
      for (const [column, changed] of columns)
        if (column !== by || !hasIds(ids) || holdsOne(changed, ids)) return true;
    }
    return false;
  }

  #bitsOf(tables: readonly string[]): number {
    let bits = 0;
    for (const table of tables) bits |= this.#bitOf(table);
    return bits;
  }

  #bitOf(table: string): number {
    const known = this.#bits.get(table);
    if (known !== undefined) return known;
    const bit = 1 << Math.min(this.#bits.size, 30);
    this.#bits.set(table, bit);
    return bit;
  }
}

/** A statement about rows of a table that it finds by these values. */
export function aboutRow(table: string, where: object): About {
  for (const [by, value] of Object.entries(where))
    if (idOf(value) !== undefined) return { tables: [table], ids: [value], by };
  return { tables: [table] };
}

/** Undefined for what is no id. */
export function idOf(value: unknown): Id | undefined {
  if (typeof value === "string") return value.length === 32 ? numberOf(value) : undefined;
  if (!(value instanceof Uint8Array) || value.length !== 32) return undefined;
  const high = ((value[28] ?? 0) << 8) | (value[29] ?? 0);
  return ((high & 0x3fff) << 16) | ((value[30] ?? 0) << 8) | (value[31] ?? 0);
}

/** Of 30 bits; those of one group begin alike, so the end tells them apart. */
function numberOf(id: string): number {
  let number = 0;
  for (let at = 23; at < 32; at++) number = Math.imul(number, 101) + id.charCodeAt(at);
  return number & 0x3fff_ffff;
}

function hasIds(values: readonly unknown[] | undefined): values is readonly unknown[] {
  return values !== undefined && values.some((value) => idOf(value) !== undefined);
}

function holdsOne(ids: ReadonlySet<Id>, values: readonly unknown[]): boolean {
  for (let at = 0; at < values.length; at++) {
    const id = idOf(values[at]);
    if (id !== undefined && ids.has(id)) return true;
  }
  return false;
}

const newColumns = (): Map<string, Set<Id>> => new Map();
const newIds = (): Set<Id> => new Set();

function entryOf<V>(map: Map<string, V>, name: string, make: () => V): V {
  const known = map.get(name);
  if (known !== undefined) return known;
  const made = make();
  map.set(name, made);
  return made;
}
