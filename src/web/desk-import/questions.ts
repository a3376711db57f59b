/** The places of an import that need a person, the most doubtful first, and what was settled already. */
import { isSetAside } from "#operations/import/set-aside.ts";
import type { NotUnderstood } from "#recognition/recognised-statement.ts";
import { positionOf, unplaced, type Entry, type ImportState, type Pair } from "./state.ts";

export type Question =
  | {
      readonly ask: "pair";
      readonly id: string;
      readonly pair: Pair;
      readonly entries: readonly [Entry, Entry];
    }
  | { readonly ask: "entry"; readonly id: string; readonly entry: Entry }
  | { readonly ask: "kinds"; readonly id: string; readonly entries: readonly Entry[] }
  | {
      readonly ask: "claimed";
      readonly id: string;
      readonly claimed: number;
      readonly counted: number;
    }
  | {
      readonly ask: "no-text" | "no-list" | "no-names" | "no-status" | "no-proposer";
      readonly id: string;
    }
  | { readonly ask: "title"; readonly id: string; readonly language: string }
  | {
      readonly ask: "uneven";
      readonly id: string;
      readonly language: string;
      readonly count: number;
      readonly wanted: number;
    };

export interface Settled {
  readonly pair: Pair;
  readonly entries: readonly [Entry, Entry];
}

export interface Questions {
  readonly open: readonly Question[];
  readonly lost: readonly NotUnderstood[];
  /** Lines left out without a question: it is known what they are. */
  readonly aside: readonly NotUnderstood[];
  readonly settled: readonly Settled[];
}

export function askQuestions(state: ImportState): Questions {
  const asked = [
    ...textQuestions(state),
    ...pairQuestions(state),
    ...entryQuestions(state),
    ...frameQuestions(state),
  ];
  const left = unplaced(state);
  return {
    open: asked.filter(({ id }) => !state.settled.has(id)),
    lost: left.filter((one) => !isSetAside(one)),
    aside: left.filter(isSetAside),
    settled: withEntries(
      state,
      withoutImplied(
        state,
        state.pairs.filter(({ verdict, decided }) => verdict === "same" || decided),
      ),
    ),
  };
}

/** The statement that it adds to has a state, a proposer and a title, and the file need not have a text and a list. */
export function ofSecondFile(questions: Questions): Questions {
  const open = questions.open.filter(({ ask }) => !ofStatements.has(ask));
  return { ...questions, open };
}

const ofStatements: ReadonlySet<Question["ask"]> = new Set([
  "no-text",
  "no-names",
  "no-status",
  "no-proposer",
  "title",
]);

/** That nos. 2 and 3 are the same needs no line where both are said to be the same as no. 1. */
function withoutImplied(state: ImportState, pairs: readonly Pair[]): readonly Pair[] {
  const repeats = findRepeats(state);
  const same = new Set(
    pairs
      .filter(({ verdict }) => verdict === "same")
      .flatMap(({ keys: [one, other] }) => [`${one} ${other}`, `${other} ${one}`]),
  );
  return pairs.filter(({ keys: [one, other], verdict, decided }) => {
    const [first, second] = [repeats.get(one), repeats.get(other)];
    const implied =
      first !== undefined &&
      first === second &&
      same.has(`${first} ${one}`) &&
      same.has(`${first} ${other}`);
    return decided || verdict !== "same" || !implied;
  });
}

/** Which entry repeats which: each the first of all that are the same as it. */
export function findRepeats(state: ImportState): ReadonlyMap<string, string> {
  const earlier = new Map<string, string>();
  for (const { keys, verdict } of state.pairs) {
    if (verdict !== "same" || keys.some((key) => positionOf(state, key) === 0)) continue;
    const later = laterOf(state, keys);
    const other = keys[0] === later ? keys[1] : keys[0];
    const known = earlier.get(later);
    if (known === undefined || positionOf(state, other) < positionOf(state, known))
      earlier.set(later, other);
  }
  const first = (key: string): string => {
    const before = earlier.get(key);
    return before === undefined ? key : first(before);
  };
  return new Map([...earlier.keys()].map((key) => [key, first(key)]));
}

/** Organisations and persons that will count: repeats do not. */
export function countEntries(state: ImportState): {
  organisations: number;
  persons: number;
  repeats: number;
} {
  const repeats = findRepeats(state);
  const counted = state.entries.filter(({ key }) => !repeats.has(key));
  const persons = counted.filter(({ kind }) => kind === "person").length;
  return { organisations: counted.length - persons, persons, repeats: repeats.size };
}

export function laterOf(state: ImportState, [one, other]: readonly [string, string]): string {
  return positionOf(state, one) > positionOf(state, other) ? one : other;
}

export function linesOf(question: Question): readonly number[] {
  if (question.ask === "pair" || question.ask === "kinds")
    return question.entries.map(({ line }) => line);
  return question.ask === "entry" ? [question.entry.line] : [];
}

function textQuestions(state: ImportState): readonly Question[] {
  const written = (language: string): number =>
    state.units.filter(({ texts }) => texts[language]).length;
  const [authentic] = state.languages;
  if (authentic === undefined || written(authentic) === 0)
    return [{ ask: "no-text", id: "no-text" }];
  const wanted = written(authentic);
  const uneven = state.languages.slice(1).map((language): Question => ({
    ask: "uneven",
    id: `uneven-${language}-${written(language)}-${wanted}`,
    language,
    count: written(language),
    wanted,
  }));
  return uneven.filter((one) => one.ask === "uneven" && one.count !== wanted);
}

function frameQuestions(state: ImportState): readonly Question[] {
  const questions: Question[] = [];
  if (state.entries.length === 0 && state.base.tables.length > 0)
    questions.push({ ask: "no-list", id: "no-list" });
  else if (state.entries.length === 0 && state.units.length > 0)
    questions.push({ ask: "no-names", id: "no-names" });
  const { organisations, persons } = countEntries(state);
  const { claimedSignatories: claimed } = state.base;
  if (claimed !== null && claimed !== organisations + persons)
    questions.push({
      ask: "claimed",
      id: `claimed-${claimed}`,
      claimed,
      counted: organisations + persons,
    });
  for (const language of state.languages)
    if (!state.titles[language])
      questions.push({ ask: "title", id: `title-${language}`, language });
  if (state.status === null) questions.push({ ask: "no-status", id: "no-status" });
  if (state.proposers.length === 0) questions.push({ ask: "no-proposer", id: "no-proposer" });
  return questions;
}

function pairQuestions(state: ImportState): readonly Question[] {
  const possible = state.pairs.filter(({ verdict, decided }) => verdict === "possible" && !decided);
  return withEntries(state, possible).map(({ pair, entries }) => ({
    ask: "pair",
    id: `pair-${pair.keys.join("-")}`,
    pair,
    entries,
  }));
}

/** This many entries, or more, of which only the kind is in doubt are asked about together. */
const fewestTogether = 3;
/** As many as one form takes. */
const mostTogether = 300;

function entryQuestions(state: ImportState): readonly Question[] {
  const doubtful = state.entries.filter((entry) => entry.doubtful);
  const alike = doubtful.filter(({ rule }) => rule === "entry.kind-unclear");
  const entries = alike.length >= fewestTogether ? alike.slice(0, mostTogether) : [];
  const apart =
    entries.length === 0 ? doubtful : doubtful.filter(({ rule }) => rule !== "entry.kind-unclear");
  const together: Question[] = entries.length === 0 ? [] : [{ ask: "kinds", id: "kinds", entries }];
  return [
    ...together,
    ...apart.map((entry): Question => ({ ask: "entry", id: `entry-${entry.key}`, entry })),
  ];
}

function withEntries(state: ImportState, pairs: readonly Pair[]): readonly Settled[] {
  const byKey = new Map(state.entries.map((entry) => [entry.key, entry]));
  return pairs.flatMap((pair) => {
    const [one, other] = pair.keys.map((key) => byKey.get(key));
    return one && other ? [{ pair, entries: [one, other] as const }] : [];
  });
}
