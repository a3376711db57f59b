/** The state of an import: what was recognised, in a shape that corrections can work on. */
import type { UnitKind } from "#domain/text-version.ts";
import type {
  NotUnderstood,
  RecognisedDuplicate,
  RecognisedSignatory,
  RecognisedStatement,
} from "#recognition/recognised-statement.ts";
import type { Placing, Texts } from "./correction.ts";

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
  readonly settled: ReadonlySet<string>;
  /** Entries were changed, so that pairs are looked for anew. */
  readonly entriesChanged: boolean;
}

export function beginState(base: RecognisedStatement): ImportState {
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
    settled: new Set(),
    entriesChanged: false,
  };
}

export function positionOf(state: Pick<ImportState, "entries">, key: string): number {
  return state.entries.findIndex((entry) => entry.key === key) + 1;
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
