/** What became of each line of the source: the words that stand beside it, and where on the page they lead. */
import { laterOf, linesOf, type Question, type Questions } from "./questions.ts";
import { positionOf, type ImportState } from "./state.ts";

export type LineUse =
  | { readonly use: "fact"; readonly fact: string }
  | {
      readonly use: "unit";
      readonly language: string;
      readonly number: number;
      readonly id: string;
    }
  | { readonly use: "entry"; readonly position: number; readonly key: string }
  | { readonly use: "repeat"; readonly position: number; readonly key: string }
  | { readonly use: "lost"; readonly letter: string }
  | { readonly use: "left-out" };

export interface UsedLine {
  readonly number: number;
  readonly text: string;
  readonly use: LineUse | null;
  /** Numbers of the questions that ask about this line, 1-based. */
  readonly asked: readonly number[];
}

export function useLines(
  state: ImportState,
  questions: Questions,
  lines: readonly { number: number; text: string }[],
): readonly UsedLine[] {
  const uses = collectUses(state, questions);
  const asked = collectAsked(questions.open);
  let last: LineUse | null = null;
  return lines.map(({ number, text }) => {
    const own = uses.get(number);
    // A unit or an entry may run over several lines; the later ones belong to the one above.
    last = own ?? (last && last.use !== "lost" && last.use !== "left-out" ? last : null);
    return { number, text, use: own ?? last, asked: asked.get(number) ?? [] };
  });
}

/** `a`, `b`, ... `z`, `aa`: the pin of a line that was not understood. */
export function letterOf(index: number): string {
  const letter = String.fromCodePoint(97 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

function collectUses(state: ImportState, questions: Questions): ReadonlyMap<number, LineUse> {
  const uses = new Map<number, LineUse>();
  for (const { fact, line } of state.base.facts) uses.set(line, { use: "fact", fact });
  for (const [index, { id, lines }] of state.units.entries())
    for (const [language, line] of Object.entries(lines))
      uses.set(line, { use: "unit", language, number: index + 1, id });
  for (const entry of state.entries)
    uses.set(entry.line, { use: "entry", position: positionOf(state, entry.key), key: entry.key });
  for (const { pair } of questions.settled) addRepeat(state, pair, uses);
  for (const line of state.placed.keys())
    if (state.placed.get(line) === "nothing") uses.set(line, { use: "left-out" });
  for (const [index, { line }] of questions.lost.entries())
    uses.set(line, { use: "lost", letter: letterOf(index) });
  return uses;
}

function addRepeat(
  state: ImportState,
  pair: { readonly keys: readonly [string, string]; readonly verdict: string },
  uses: Map<number, LineUse>,
): void {
  if (pair.verdict !== "same") return;
  const later = laterOf(state, pair.keys);
  const first = pair.keys.find((key) => key !== later) ?? "";
  const line = state.entries.find(({ key }) => key === later)?.line;
  if (line !== undefined)
    uses.set(line, { use: "repeat", position: positionOf(state, first), key: later });
}

function collectAsked(open: readonly Question[]): ReadonlyMap<number, readonly number[]> {
  const asked = new Map<number, number[]>();
  for (const [index, question] of open.entries())
    for (const line of linesOf(question)) asked.set(line, [...(asked.get(line) ?? []), index + 1]);
  return asked;
}
