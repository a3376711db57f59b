/** The kinds of writes that a group can hold back, and how each is written or taken back. */
import { countUpText, updateText } from "../sql-text.ts";
import type { RowShape, Session } from "./session.ts";

/** What is the newest of all that is held can be taken back. */
export interface Held {
  takeBack(): void;
}

/** Rows of one shape, in the order in which they came. */
export class HeldRows implements Held {
  readonly shape: RowShape;
  readonly #values: unknown[][] = [];

  constructor(shape: RowShape) {
    this.shape = shape;
  }

  add(values: unknown[]): void {
    this.#values.push(values);
  }

  takeBack(): void {
    this.#values.pop();
  }

  forget(): void {
    this.#values.length = 0;
  }

  async write(session: Session): Promise<void> {
    const rows = this.#values.splice(0);
    if (this.shape.mode === "ignoring") rows.sort(compareKeys);
    if (rows.length > 0) await session.insertRows(this.shape, rows);
  }
}

/** Side by side in the index, so that one way down to it finds the next row's place, too. No row of these is read by its age. */
function compareKeys([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return (a as string) < (b as string) ? -1 : 1;
}

/** Changes of single rows by their keys, in the order in which they came. */
export class HeldChanges implements Held {
  readonly #changes: { sql: string; values: unknown[] }[] = [];

  add(kind: Session["kind"], table: string, set: object, where: object): void {
    const sql = updateText(kind, table, set, where);
    this.#changes.push({ sql, values: valuesOf(set, where) });
  }

  takeBack(): void {
    this.#changes.pop();
  }

  forget(): void {
    this.#changes.length = 0;
  }

  async write(session: Session): Promise<void> {
    for (const { sql, values } of this.#changes.splice(0)) await session.ask(sql, values);
  }
}

/** Of an update, in the order of its text. */
export function valuesOf(set: object, where: object): unknown[] {
  const values: unknown[] = Object.values(set);
  for (const value of Object.values(where)) values.push(value);
  return values;
}

/** What is to be added to the numbers of a table; a row that is not there is made. */
export class HeldSums implements Held {
  readonly #shape: RowShape;
  /** Few: those of one day, by country and evidence. */
  readonly #rows: unknown[][] = [];
  readonly #added: { row: unknown[]; by: number }[] = [];

  constructor(shape: RowShape) {
    this.#shape = shape;
  }

  add(key: readonly string[], by: number): void {
    const row = this.#rows.find((one) => begins(one, key)) ?? this.#newRow(key);
    addToLast(row, by);
    this.#added.push({ row, by });
  }

  takeBack(): void {
    const last = this.#added.pop();
    if (last) addToLast(last.row, -last.by);
  }

  forget(): void {
    this.#rows.length = 0;
    this.#added.length = 0;
  }

  async write(session: Session): Promise<void> {
    const rows = this.#rows.filter((row) => row.at(-1) !== 0);
    this.forget();
    if (rows.length > 0) await session.insertRows(this.#shape, rows);
  }

  #newRow(key: readonly string[]): unknown[] {
    const row = [...key, 0];
    this.#rows.push(row);
    return row;
  }
}

/** The last of a key differs most often. */
function begins(row: readonly unknown[], key: readonly string[]): boolean {
  for (let at = key.length - 1; at >= 0; at--) if (row[at] !== key[at]) return false;
  return true;
}

function addToLast(row: unknown[], by: number): void {
  row[row.length - 1] = Number(row.at(-1)) + by;
}

/** A column that counts up. Its value is asked for once. */
export class HeldCounter implements Held {
  readonly #table: string;
  readonly #column: string;
  readonly #id: string;
  #value: number;
  #held = 0;

  constructor(at: { table: string; column: string; id: string }, value: number) {
    this.#table = at.table;
    this.#column = at.column;
    this.#id = at.id;
    this.#value = value;
  }

  next(): number {
    this.#held++;
    return ++this.#value;
  }

  takeBack(): void {
    this.#held--;
    this.#value--;
  }

  async write(session: Session): Promise<void> {
    const by = this.#held;
    this.#held = 0;
    if (by === 0) return;
    await session.ask(countUpText(session.kind, this.#table, this.#column), [by, this.#id]);
  }
}
