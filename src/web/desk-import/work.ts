/**
 * A half-done import as it is kept: what recognition made of the file, its source lines, and every correction since,
 * in order. The state shown is the recognised statement with the corrections applied again; Undo drops the last one.
 */
import type { RecognisedStatement } from "#recognition/recognised-statement.ts";
import type { Correction } from "./correction.ts";

export interface SourceLine {
  readonly number: number;
  readonly text: string;
}

export interface ImportWork {
  readonly format: 1;
  readonly lines: readonly SourceLine[];
  readonly recognised: RecognisedStatement;
  readonly corrections: readonly Correction[];
}

/** More corrections than entries of any list: a limit against a runaway script, not against people. */
export const mostCorrections = 5000;

export function beginWork(
  recognised: RecognisedStatement,
  lines: readonly SourceLine[],
): ImportWork {
  const plain = lines.map(({ number, text }) => ({ number, text }));
  return { format: 1, lines: plain, recognised, corrections: [] };
}

export function parseWork(kept: string | null): ImportWork | null {
  if (kept === null) return null;
  const work = JSON.parse(kept) as ImportWork;
  return work.format === 1 ? work : null;
}

export function formatWork(work: ImportWork): string {
  return JSON.stringify(work);
}

export function withCorrection(work: ImportWork, correction: Correction): ImportWork {
  return { ...work, corrections: [...work.corrections, correction] };
}

export function withoutLast(work: ImportWork): ImportWork {
  return { ...work, corrections: work.corrections.slice(0, -1) };
}
