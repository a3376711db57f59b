/** The corrected import as recognition would have given it: what is stored in the end. */
import type {
  RecognisedDuplicate,
  RecognisedStatement,
  RecognisedText,
} from "#recognition/recognised-statement.ts";
import { laterOf } from "./questions.ts";
import { positionOf, unplaced, type ImportState } from "./state.ts";

export function finishStatement(state: ImportState): RecognisedStatement {
  const { base } = state;
  const [language] = state.languages;
  const { addressee: _addressee, deadline: _deadline, ...kept } = base;
  return {
    ...kept,
    title: (language && state.titles[language]) ?? null,
    language: language ?? null,
    languages: state.languages,
    status: state.status,
    proposers: state.proposers,
    ...(state.addressee === null ? {} : { addressee: state.addressee }),
    ...(state.deadline === null ? {} : { deadline: state.deadline }),
    texts: state.languages.map((tag) => finishText(state, tag)),
    signatories: state.entries.map(({ key: _key, ...entry }, index) => ({
      ...entry,
      position: index + 1,
    })),
    duplicates: finishPairs(state),
    notUnderstood: unplaced(state),
  };
}

/** Positions, smaller first, of pairs that a person called different: they are not asked about again. */
export function differentPairs(state: ImportState): readonly (readonly [number, number])[] {
  return state.pairs
    .filter(({ verdict }) => verdict === "different")
    .map(({ keys }) => positionsOf(state, keys))
    .filter(([one]) => one > 0);
}

function finishText(state: ImportState, language: string): RecognisedText {
  const units = state.units.map((unit) => ({
    id: unit.id,
    kind: unit.kind,
    text: unit.texts[language] ?? "",
    line: unit.lines[language] ?? 0,
  }));
  return {
    language,
    title: state.titles[language] ?? null,
    units: units.filter(({ text }) => text !== ""),
  };
}

function finishPairs(state: ImportState): readonly RecognisedDuplicate[] {
  return state.pairs.flatMap((pair): RecognisedDuplicate[] => {
    const positions = positionsOf(state, pair.keys);
    if (pair.verdict === "different" || positions[0] === 0) return [];
    return [{ positions, verdict: pair.verdict, rule: pair.rule, params: pair.params }];
  });
}

function positionsOf(
  state: ImportState,
  keys: readonly [string, string],
): readonly [number, number] {
  const later = laterOf(state, keys);
  const first = keys.find((key) => key !== later) ?? later;
  return [positionOf(state, first), positionOf(state, later)];
}
