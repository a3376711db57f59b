// States that make a statement together: "We, the governments of A, B and C, …", "Joint statement of the leaders of A, B and
// C", "The declaration was signed by A, B and C".

import type { Scan } from "../list/scan.ts";
import { sentencesOf } from "../running-text/sentences.ts";
import {
  endsOfPhrasesBefore,
  speaksOfOtherPaper,
  speaksOfStatement,
} from "../running-text/signing-phrases.ts";
import type { Row } from "../rows/rows.ts";
import { foldInPlace } from "../rows/tidy.ts";
import type { Callers } from "../told/callers.ts";
import { calls } from "../told/calling.ts";
import { conjunctionsOf } from "../words/conjunctions.ts";
import { bareState, endedState, isState, stateAtEnd, stateAtStart } from "./names-of-states.ts";
import { endsWithLead } from "./speakers-of-states-table.ts";
import { beginsWithWe } from "./we-verbs.ts";

/** Where no word for who speaks for a state stands in front of them. */
const fewest = 5;
/** "We, Norway, Malta, Chile and Peru, recognise": between two commas whoever says "we" names themselves. */
const fewestWe = 4;
const longest = 3000;

/** The states that the title or a sentence of a text names as those who make it; or null. */
export function statesIn({ rows, content, languages }: Scan): Callers | null {
  const own = rows.filter(
    (row) =>
      row.text.length <= longest &&
      row.text.includes(",") &&
      (content[row.index] === true || row.block.field !== undefined),
  );
  for (const row of own) {
    const names = statesOf(row, languages);
    if (names.length > 0) return { names, row };
  }
  return null;
}

/** The states of its sentences; a sentence of nothing but states goes on with those of the one before. */
function statesOf({ text }: Row, languages: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const sentence of sentencesOf(text)) {
    const run = runOfStates(sentence, languages);
    if (run === null) continue;
    const goesOn = found.length > 0 && run.before.trim() === "" && run.behind.trim() === ".";
    if (goesOn || run.names.length >= fewestFor(run, sentence)) found.push(...run.names);
  }
  return found;
}

interface RunOfStates {
  readonly names: readonly string[];
  readonly before: string;
  readonly behind: string;
}

interface Part {
  readonly text: string;
  readonly at: number;
}

/** The longest run of states between commas. */
function runOfStates(sentence: string, languages: readonly string[]): RunOfStates | null {
  const between = new RegExp(
    `,\\s+(?:(?:${conjunctionsOf(languages)})\\s+)?|\\s(?:${conjunctionsOf(languages)})\\s+`,
    "gu",
  );
  const cut: Part[] = [];
  let from = 0;
  for (const { index, 0: sign } of sentence.matchAll(between)) {
    cut.push({ text: sentence.slice(from, index), at: from });
    from = index + sign.length;
  }
  cut.push({ text: sentence.slice(from), at: from });
  const parts = joinedStates(sentence, cut);
  const first = parts.findIndex(({ text }) => isState(text));
  if (first < 0) return null;
  const rest = parts.slice(first);
  const other = rest.findIndex(({ text }) => !isState(text));
  const inner = other < 0 ? rest : rest.slice(0, other);
  const [head, tail] = [parts[first - 1], other < 0 ? undefined : rest[other]];
  const [lead, begin] = [stateAtEnd(head?.text ?? ""), stateAtStart(tail?.text ?? "")];
  const names = [lead, ...inner.map(({ text }) => text), begin].filter((name) => name !== "");
  const begun = inner[0]?.at ?? 0;
  const end = begin === "" ? endOf(inner.at(-1)) : (tail?.at ?? 0) + begin.length;
  return {
    names: names.map(bareState),
    before: sentence.slice(0, lead === "" ? begun : sentence.lastIndexOf(lead, begun)),
    behind: sentence.slice(end),
  };
}

function endOf(part: Part | undefined): number {
  return (part?.at ?? 0) + endedState(part?.text ?? "").length;
}

/** "Bosnia", "Herzegovina": what a conjunction parts is put together where only that names a state. */
function joinedStates(sentence: string, parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const both = last === undefined ? "" : sentence.slice(last.at, part.at + part.text.length);
    if (last !== undefined && !both.includes(",") && !isState(part.text) && isState(both))
      joined.splice(-1, 1, { text: both, at: last.at });
    else joined.push(part);
  }
  return joined;
}

/** How many states there must be for what stands in front of them: fewer may be the place of something. */
function fewestFor({ before }: RunOfStates, sentence: string): number {
  if (calls(before) || speaksOfOtherPaper(before)) return Infinity;
  const near = before.trim();
  const led = endsWithLead(foldInPlace(near));
  if (led && beginsWithWe(near)) return 2;
  const signed = endsOfPhrasesBefore(sentence).some(
    (end) =>
      end <= before.length + 1 &&
      /^\s*(?:\p{Ll}+\s){0,3}$/u.test(`${before.slice(end).trimEnd()} `),
  );
  const isStatement = speaksOfStatement(sentence);
  if (led && signed && isStatement) return 2;
  if (led && isStatement && !addressed.test(foldInPlace(near))) return fewest;
  if (/^\S+,$/u.test(near) && beginsWithWe(`${near} `)) return fewestWe;
  if (/^\S+$/u.test(near) && beginsWithWe(`${near}, `)) return fewest;
  return signed && isStatement ? fewest : Infinity;
}

/** "an open letter to the governments of". */
const addressed =
  /(?:^|\s)(?:to|at|an|aux?|a la|a los|a las|aos|ao|ai|agli|aan|till|til|als)\s(?:(?:the|die|den|les|los|de|het)\s)?(?:\S+\s){0,3}\S+\s(?:of|from|von|der|des|de|del|di|dei|van|for|i)(?:\s\S+)?$/u;
