/**
 * Writes that a group holds back. Most rows of an act are read by nobody before the commit, so those of all acts of a
 * group are written together: table by table, before the commit or before the first statement that may see one of them.
 * An act that is undone takes its held rows back without the database having seen them.
 *
 * A statement says by its `About` what it may see (held-ids.ts); without one it may see everything.
 */
import type { CompiledQuery, DatabaseConnection, QueryResult } from "kysely";
import { columnText, hasColumns, updateText } from "../sql-text.ts";
import { aboutRow, HeldIds, idOf } from "./held-ids.ts";
import { HeldChanges, HeldCounter, HeldRows, HeldSums, valuesOf, type Held } from "./held.ts";
import type { Asked, Ask, RowShape, Session } from "./session.ts";
import { SharedAnswers } from "../shared-answers.ts";
import { compareTables } from "./table-order.ts";

/** When so many are held they are written, so that a long act holds little memory. */
const most = 5000;

/** One for all: most of what is held waits for nothing. */
const done = Promise.resolve();

export class HeldWrites {
  readonly #session: Session;
  readonly #journal: Held[] = [];
  /** How many of this transaction were written before those of the journal. */
  #written = 0;
  /** Statements that writing took, ever. */
  #statements = 0;
  /** In an order that foreign keys allow. */
  readonly #rows: HeldRows[] = [];
  /** The same by their tables. */
  readonly #rowsOf = new Map<string, HeldRows[]>();
  readonly #changes = new HeldChanges();
  readonly #sums = new Map<string, HeldSums>();
  readonly #counters = new Map<string, HeldCounter>();
  readonly #ids = new HeldIds();
  readonly #answers = new SharedAnswers();
  #writing: Promise<void> | undefined;
  #fault: { readonly error: unknown } | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Why something held could not be written; what was asked since is worth nothing. */
  get fault(): { readonly error: unknown } | undefined {
    return this.#fault;
  }

  /** How many of the session's writes were of what was held. */
  get statements(): number {
    return this.#statements;
  }

  /** Forgets all, for a new transaction. */
  reset(): void {
    this.#journal.length = 0;
    for (const held of [...this.#rows, this.#changes, ...this.#sums.values()]) held.forget();
    this.#counters.clear();
    this.#ids.clear();
    this.#answers.clear();
    this.#written = 0;
    this.#fault = undefined;
  }

  /** A place to come back to. */
  get mark(): number {
    return this.#written + this.#journal.length;
  }

  /** Takes back what was held since; false when some of it was written already, which only the database can undo. */
  takeBack(mark: number): boolean {
    while (this.#journal.length > 0 && this.mark > mark) this.#journal.pop()?.takeBack();
    if (this.#written <= mark) return true;
    this.#counters.clear();
    return false;
  }

  insert(table: string, row: object): Promise<void> {
    const rows = this.#rowsLike(table, row);
    const values: unknown[] = Object.values(row);
    if (this.#ids.isToBeChanged(table, values))
      return this.write().then(() => this.#holdRow(rows, values));
    return this.#holdRow(rows, values);
  }

  /** @param shape one and the same for the same rows. */
  async insertRows(shape: RowShape, added: readonly unknown[][]): Promise<void> {
    const rows = this.#rows.find((one) => one.shape === shape) ?? this.#newRows(shape);
    for (const values of added) {
      if (this.#ids.isToBeChanged(shape.table, values)) await this.write();
      rows.add(values);
      this.#ids.addRow(shape.table, values);
      this.#journal.push(rows);
    }
    if (this.#journal.length >= most) await this.write();
  }

  /** Of the one row whose `column` is `id`, when nobody asks whether there was one. */
  updateLater(table: string, set: object, column: string, id: unknown): Promise<void> {
    const name = idOf(id);
    if (name === undefined) throw new TypeError("rows are changed later by ids alone");
    this.#changes.add(this.#session.kind, table, set, { [column]: id });
    this.#ids.addChange(table, column, name);
    return this.#hold(this.#changes);
  }

  /** At once; answers how many rows there were. */
  async updateNow(table: string, set: object, where: object): Promise<number> {
    const sql = updateText(this.#session.kind, table, set, where);
    const values = valuesOf(set, where);
    if (this.#ids.isReferredTo(values)) await this.write();
    return (await this.ask(sql, values, aboutRow(table, where))).changed;
  }

  /** @param columns those of the key, then the one that `by` is added to. */
  add(
    table: string,
    columns: readonly string[],
    key: readonly string[],
    by: number,
  ): Promise<void> {
    const sums = this.#sums.get(table) ?? new HeldSums({ table, columns, mode: "adding" });
    this.#sums.set(table, sums);
    sums.add(key, by);
    this.#ids.addRow(table, key);
    return this.#hold(sums);
  }

  /** Counts one up in the row with this id, and answers the number; undefined when there is no such row. */
  async next(table: string, id: string, column: string): Promise<number | undefined> {
    const name = `${table} ${column} ${id}`;
    const known = this.#counters.get(name);
    const value = known ? undefined : await this.#valueOf(table, id, column);
    if (!known && value === undefined) return undefined;
    const counter = this.#counters.get(name) ?? new HeldCounter({ table, column, id }, value ?? 0);
    this.#counters.set(name, counter);
    const number = counter.next();
    this.#ids.addCount(table, id);
    await this.#hold(counter);
    return number;
  }

  readonly ask: Ask = (sql, values, about) => {
    const isFirst = this.#journal.length > 0 && (!about || this.#ids.mayMiss(about));
    const first = isFirst ? this.write() : this.#writing;
    if (first) return first.then(() => this.#session.ask(sql, values));
    return about?.shared ? this.#askOnce(sql, values) : this.#session.ask(sql, values);
  };

  /** The same question of another act of the group has the same answer until something is written. */
  #askOnce<R>(sql: string, values: readonly unknown[]): Promise<Asked<R>> {
    const written = this.#session.writes;
    const known = this.#answers.find<R>(sql, values[0], written);
    return known ?? this.#answers.keep(sql, values[0], written, this.#session.ask<R>(sql, values));
  }

  /** Writes all that is held; whoever asks meanwhile waits for it, too. */
  write(): Promise<void> {
    if (this.#journal.length === 0) return this.#writing ?? Promise.resolve();
    const writing = (this.#writing ?? Promise.resolve())
      .then(() => this.#writeAll())
      .finally(() => {
        if (this.#writing === writing) this.#writing = undefined;
      });
    this.#writing = writing;
    return writing;
  }

  async #writeAll(): Promise<void> {
    const before = this.#session.writes;
    this.#written += this.#journal.length;
    this.#journal.length = 0;
    this.#ids.clear();
    try {
      for (const rows of this.#rows) await rows.write(this.#session);
      await this.#changes.write(this.#session);
      for (const sums of this.#sums.values()) await sums.write(this.#session);
      for (const counter of this.#counters.values()) await counter.write(this.#session);
    } catch (error) {
      this.#fault ??= { error };
      throw error;
    } finally {
      this.#statements += this.#session.writes - before;
    }
  }

  #holdRow(rows: HeldRows, values: unknown[]): Promise<void> {
    rows.add(values);
    this.#ids.addRow(rows.shape.table, values);
    return this.#hold(rows);
  }

  #hold(held: Held): Promise<void> {
    return this.#journal.push(held) < most ? done : this.write();
  }

  #rowsLike(table: string, row: object): HeldRows {
    for (const rows of this.#rowsOf.get(table) ?? [])
      if (rows.shape.mode === "plain" && hasColumns(row, rows.shape.columns)) return rows;
    return this.#newRows({ table, columns: Object.keys(row), mode: "plain" });
  }

  #newRows(shape: RowShape): HeldRows {
    const rows = new HeldRows(shape);
    this.#rowsOf.set(shape.table, [...(this.#rowsOf.get(shape.table) ?? []), rows]);
    this.#rows.push(rows);
    this.#rows.sort((a, b) => compareTables(a.shape.table, b.shape.table));
    return rows;
  }

  async #valueOf(table: string, id: string, column: string): Promise<number | undefined> {
    const sql = columnText(this.#session.kind, table, column);
    const { rows } = await this.ask<{ value: number }>(sql, [id], aboutRow(table, { id }));
    return rows[0]?.value;
  }
}

/** The connection of the query builder, whose queries do not say what they see. */
export function writeFirst(held: HeldWrites, connection: DatabaseConnection): DatabaseConnection {
  return {
    executeQuery: async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
      await held.write();
      return connection.executeQuery<R>(query);
    },
    streamQuery: () => {
      throw new Error("the writing session does not stream");
    },
  };
}
