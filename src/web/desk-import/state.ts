/**
 * A half-done import: what recognition made of the file, its source lines, and every correction since, in order. The
 * state shown is the recognised statement with the corrections applied again; Undo drops the last one.
 */
import type { UnitKind } from "#domain/text-version.ts";
import type { RecognisedFile } from "#operations/import/kept-file.ts";
import type {
  NotUnderstood,
  RecognisedDuplicate,
  RecognisedSignatory,
  RecognisedStatement,
} from "#recognition/recognised-statement.ts";
import type { ReadLines } from "#recognition/entry/read-lines.ts";
import type { Correction, Placing, Texts } from "./correction.ts";

export interface ImportWork extends RecognisedFile {
  readonly corrections: readonly Correction[];
  readonly readLines: ReadLines;
}

export function beginWork({ recognised, lines }: RecognisedFile, readLines: ReadLines): ImportWork {
  return { recognised, lines, corrections: [], readLines };
}

export function withCorrection(work: ImportWork, correction: Correction): ImportWork {
  return { ...work, corrections: [...work.corrections, correction] };
}

export function withoutLast(work: ImportWork): ImportWork {
  return { ...work, corrections: work.corrections.slice(0, -1) };
}

export type Entry = RecognisedSignatory & { readonly key: string };

/** One unit in all its languages; a language that does not have it is absent. */
export interface UnitRow {
  readonly id: string;
  readonly kind: UnitKind;
  readonly texts: Texts;
  /** Source line of each language's text. */
  readonly lines: Readonly<Record<string, number>>;
}

export interface Pair {
  readonly keys: readonly [string, string];
  readonly verdict: "same" | "possible" | "different";
  readonly rule: string;
  readonly params: Readonly<Record<string, string>>;
  /** A person said so. */
  readonly decided: boolean;
}

export interface ImportState {
  readonly base: RecognisedStatement;
  /** In order, the authentic one first. */
  readonly languages: readonly string[];
  readonly titles: Texts;
  readonly units: readonly UnitRow[];
  readonly entries: readonly Entry[];
  readonly pairs: readonly Pair[];
  readonly status: RecognisedStatement["status"];
  readonly proposers: RecognisedStatement["proposers"];
  readonly addressee: string | null;
  readonly deadline: string | null;
  readonly placed: ReadonlyMap<number, Placing>;
  /** Entries that were left out, and how many stood before each then. */
  readonly dropped: readonly { readonly entry: Entry; readonly at: number }[];
  /** The same of units. */
  readonly droppedUnits: readonly { readonly unit: UnitRow; readonly at: number }[];
  readonly settled: ReadonlySet<string>;
  /** Keys of entries that were changed or came new, for which pairs are looked for anew. */
  readonly changed: ReadonlySet<string>;
}

const begun = new WeakMap<RecognisedStatement, ImportState>();

/** The same state for the same statement: what is known of its entries need not be worked out for every page. */
export function beginState(base: RecognisedStatement): ImportState {
  const known = begun.get(base) ?? makeState(base);
  begun.set(base, known);
  return known;
}

function makeState(base: RecognisedStatement): ImportState {
  const entries = base.signatories.map((one) => ({ ...one, key: `s${one.position}` }));
  const titles = base.texts.flatMap(({ language, title }) => (title ? [[language, title]] : []));
  return {
    base,
    languages: base.texts.map(({ language }) => language),
    titles: Object.fromEntries(titles) as Texts,
    units: toRows(base),
    entries,
    pairs: base.duplicates.map((pair) => toPair(pair, entries)),
    status: base.status,
    proposers: base.proposers,
    addressee: base.addressee ?? null,
    deadline: base.deadline?.length === 10 ? base.deadline : null,
    placed: new Map(),
    dropped: [],
    droppedUnits: [],
    settled: new Set(),
    changed: new Set(),
  };
}

const positions = new WeakMap<readonly Entry[], ReadonlyMap<string, number>>();

/** 1-based; 0 for an entry that is not there. */
export function positionOf({ entries }: Pick<ImportState, "entries">, key: string): number {
  let known = positions.get(entries);
  if (!known) {
    known = new Map(entries.map((entry, index) => [entry.key, index + 1]));
    positions.set(entries, known);
  }
  return known.get(key) ?? 0;
}

export function unplaced(state: ImportState): readonly NotUnderstood[] {
  return state.base.notUnderstood.filter(({ line }) => !state.placed.has(line));
}

export function toPair(
  { positions, verdict, rule, params }: RecognisedDuplicate,
  entries: readonly Entry[],
): Pair {
  const [one, other] = positions.map((position) => entries[position - 1]?.key ?? "");
  return { keys: [one ?? "", other ?? ""], verdict, rule, params, decided: false };
}

function toRows({ texts }: RecognisedStatement): readonly UnitRow[] {
  const ids = new Set(texts.flatMap(({ units }) => units.map(({ id }) => id)));
  const order = [...ids].toSorted((a, b) => orderOf(texts, a) - orderOf(texts, b));
  return order.map((id) => {
    const own = texts.flatMap(({ language, units }) => {
      return units.filter((unit) => unit.id === id).map((unit) => ({ language, ...unit }));
    });
    return {
      id,
      kind: own[0]?.kind ?? "paragraph",
      texts: Object.fromEntries(own.map(({ language, text }) => [language, text])),
      lines: Object.fromEntries(own.map(({ language, line }) => [language, line])),
    };
  });
}

/** Units stand where their first language has them. */
function orderOf(texts: RecognisedStatement["texts"], id: string): number {
  for (const { units } of texts) {
    const at = units.findIndex((unit) => unit.id === id);
    if (at >= 0) return at;
  }
  return texts.length;
}
