/** What the page of an import shows, made from the kept work; pages only write it down. */
import type { Problem } from "#domain/refusal.ts";
import { replay } from "./apply.ts";
import type { SourceFile } from "#store/read/sources.ts";
import type { Correction, CorrectionForm } from "./correction.ts";
import {
  askQuestions,
  countEntries,
  findRepeats,
  ofSecondFile,
  type Questions,
} from "./questions.ts";
import { useLines, type UsedLine } from "./source.ts";
import type { ImportState, ImportWork } from "./state.ts";

export interface ImportView {
  readonly id: string;
  readonly file: string;
  /** It is to add to a statement that is there. */
  readonly isSecond: boolean;
  readonly state: ImportState;
  readonly questions: Questions;
  readonly lines: readonly UsedLine[];
  readonly counts: ReturnType<typeof countEntries>;
  /** Key of an entry to the key of the one it repeats. */
  readonly repeats: ReadonlyMap<string, string>;
  /** Key of the entry, or id of the unit, whose row is open for editing. */
  readonly edit: string | null;
  /** The one that was corrected last: its page is shown. */
  readonly at: string | null;
  /** 1-based page of a long list. */
  readonly page: number;
  /** The same of a long text. */
  readonly unitPage: number;
  /** The last correction, told about after it was made. */
  readonly last: Correction | null;
  /** The last correction was taken back just before. */
  readonly undone: boolean;
  readonly changes: number;
  readonly problems: readonly Problem[];
  /** What was typed when there are problems. */
  readonly typed: CorrectionForm;
}

export const entriesPerPage = 200;
export const unitsPerPage = 150;

export interface Asked {
  readonly edit: string | null;
  readonly page: number;
  readonly unitPage?: number;
  readonly told: boolean;
  readonly undone?: boolean;
  readonly at?: string | null;
  readonly problems?: readonly Problem[];
  readonly typed?: CorrectionForm;
}

export function makeView(
  { id, name: file, target }: Pick<SourceFile, "id" | "name" | "target">,
  work: ImportWork,
  asked: Asked,
): ImportView {
  const state = replay(work);
  const isSecond = target !== null;
  const questions = isSecond ? ofSecondFile(askQuestions(state)) : askQuestions(state);
  return {
    id,
    file,
    isSecond,
    state,
    questions,
    lines: useLines(state, questions, work.lines),
    counts: countEntries(state),
    repeats: findRepeats(state),
    edit: asked.edit,
    at: asked.at ?? null,
    page: asked.page,
    unitPage: asked.unitPage ?? 1,
    last: asked.told ? (work.corrections.at(-1) ?? null) : null,
    undone: asked.undone ?? false,
    changes: work.corrections.length,
    problems: asked.problems ?? [],
    typed: asked.typed ?? {},
  };
}
