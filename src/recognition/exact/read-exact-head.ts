// The head of the statement text format: title and state, the languages, and lines with fixed beginnings.

import type { Line } from "../document.ts";
import type {
  RecognisedFact,
  RecognisedProposer,
  StatementStatus,
} from "../recognised-statement.ts";
import { lastGroup, splitEscaped, unescapeText } from "./escape.ts";
import { authenticText, noTitle, openUntil, proposedBy, stateWords } from "./notation.ts";

export interface ExactHead {
  readonly title: string | null;
  readonly status: StatementStatus;
  readonly languages: readonly string[];
  readonly proposers: readonly RecognisedProposer[];
  readonly deadline: string | null;
  readonly facts: readonly RecognisedFact[];
}

/** The head on these lines, or null when they do not keep the grammar. */
export function readExactHead(lines: readonly Line[]): ExactHead | null {
  const [first, second, ...rest] = lines;
  const titled = first === undefined ? null : titleLine(first.text);
  const languages = second === undefined ? null : languageLine(second.text);
  if (titled === null || languages === null) return null;
  const value = (start: string): string | null =>
    rest.find(({ text }) => text.startsWith(start))?.text.slice(start.length) ?? null;
  const known = [proposedBy, openUntil, authenticText];
  if (!rest.every(({ text }) => known.some((start) => text.startsWith(start)))) return null;
  return {
    ...titled,
    languages,
    proposers: proposersOf(value(proposedBy)),
    deadline: value(openUntil),
    facts: lines.flatMap(factOf),
  };
}

export function isHead(head: ExactHead | null): head is ExactHead {
  return head !== null;
}

function titleLine(text: string): { title: string | null; status: StatementStatus } | null {
  const state = Object.entries(stateWords).find(([, word]) => text.endsWith(` (${word})`));
  if (state === undefined) return null;
  const title = text.slice(0, -state[1].length - 3);
  return { title: title === noTitle ? null : unescapeText(title), status: statusOf(state[0]) };
}

function statusOf(state: string): StatementStatus {
  if (state === "signing") return "signing";
  return state === "draft" || state === "circulating" ? "draft" : "closed";
}

function languageLine(text: string): string[] | null {
  const parts = text.split(" / ").map((part) => /\(([A-Za-z0-9-]+)\)$/u.exec(part)?.[1]);
  return parts.every((part) => part !== undefined) ? parts : null;
}

function proposersOf(text: string | null): RecognisedProposer[] {
  return text === null ? [] : splitEscaped(text, ";").map((part) => proposerOf(part.trim()));
}

function proposerOf(text: string): RecognisedProposer {
  const open = lastGroup(text, "(", ")");
  if (open < 2) return { name: unescapeText(text) };
  return {
    name: unescapeText(text.slice(0, open - 1)),
    acronym: unescapeText(text.slice(open + 1, -1)),
  };
}

function factOf({ text, number }: Line, index: number): RecognisedFact[] {
  const fact =
    index === 0
      ? "title"
      : index === 1
        ? "language"
        : text.startsWith(proposedBy)
          ? "proposer"
          : null;
  return fact === null ? [] : [{ fact, value: text, line: number, rule: "exact.head" }];
}
