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
import { isCountryName } from "../words/countries.ts";
import { beginsWithWe } from "./we-verbs.ts";

/** Fewer may be the place of something. */
const fewest = 5;
const longest = 3000;

/** The states that the title or a sentence of a text names as those who make it; or null. */
export function statesIn({ rows, content, languages }: Scan): Callers | null {
  const own = rows.filter(
    (row) =>
      row.text.length <= longest &&
      (row.text.match(/[,，、]/gu)?.length ?? 0) >= fewest - 2 &&
      (content[row.index] === true || row.block.field !== undefined),
  );
  for (const row of own) {
    const names = statesOf(row, languages);
    if (names.length >= fewest) return { names, row };
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
    if (goesOn || makeIt(run, sentence)) found.push(...run.names);
  }
  return found;
}

interface RunOfStates {
  readonly names: readonly string[];
  readonly before: string;
  readonly behind: string;
}

/** The longest run of states between commas. */
function runOfStates(sentence: string, languages: readonly string[]): RunOfStates | null {
  const between = new RegExp(
    `,\\s+(?:(?:${conjunctionsOf(languages)})\\s+)?|\\s(?:${conjunctionsOf(languages)})\\s+`,
    "gu",
  );
  const parts: { text: string; at: number }[] = [];
  let from = 0;
  for (const { index, 0: sign } of sentence.matchAll(between)) {
    parts.push({ text: sentence.slice(from, index), at: from });
    from = index + sign.length;
  }
  parts.push({ text: sentence.slice(from), at: from });
  const first = parts.findIndex(({ text }) => isState(text));
  if (first < 0) return null;
  const rest = parts.slice(first);
  const other = rest.findIndex(({ text }) => !isState(text));
  const inner = other < 0 ? rest : rest.slice(0, other);
  const [head, tail] = [parts[first - 1], other < 0 ? undefined : rest[other]];
  const [lead, begin] = [stateAtEnd(head?.text ?? ""), stateAtStart(tail?.text ?? "")];
  const names = [lead, ...inner.map(({ text }) => text), begin].filter((name) => name !== "");
  const start = lead === "" ? (inner[0]?.at ?? 0) : (inner[0]?.at ?? 0) - lead.length - 2;
  const end = begin === "" ? endOf(inner.at(-1)) : (tail?.at ?? 0) + begin.length;
  return {
    names: names.map(bare),
    before: sentence.slice(0, Math.max(0, start)),
    behind: sentence.slice(end),
  };
}

function endOf(part: { readonly text: string; readonly at: number } | undefined): number {
  return (part?.at ?? 0) + bareEnd(part?.text ?? "").length;
}

function bareEnd(text: string): string {
  return text.replace(/[.\s]+$/u, "");
}

const article =
  /^(?:[Tt]he|die|der|das|den|la|le|les|l['’]|el|los|las|il|lo|gli|i|o|a|os|as|de|het|els)(?:\s|(?<=['’]))/u;

function bare(text: string): string {
  return bareEnd(text.trim()).replace(article, "");
}

function isState(text: string): boolean {
  const name = bare(text);
  return /^\p{Lu}/u.test(name) && (isCountryName(name) || union.test(name));
}

const union =
  /^(?:European Union|EU|Europäische Union|Union européenne|Unión Europea|União Europeia|Unione [Ee]uropea|Europese Unie|United States of America|Kingdom of the Netherlands)$/u;

/** The last words of a text, as many as name a state. */
function stateAtEnd(text: string): string {
  const words = text.split(/\s+/u);
  for (let from = Math.max(0, words.length - 5); from < words.length; from += 1) {
    const name = words.slice(from).join(" ");
    if (isState(name)) return bare(name);
  }
  return "";
}

/** The first words of a text. */
function stateAtStart(text: string): string {
  const words = text.split(/\s+/u);
  for (let to = Math.min(6, words.length); to > 0; to -= 1) {
    const name = words.slice(0, to).join(" ");
    if (isState(name)) return name;
  }
  return "";
}

/** Words in front of the states say that they speak, sign or publish. */
function makeIt({ before }: RunOfStates, sentence: string): boolean {
  if (calls(before) || speaksOfOtherPaper(before)) return false;
  const near = before.trim();
  if (/^\S+,?$/u.test(near) ? beginsWithWe(`${near.replace(/,?$/u, ",")} `) : false) return true;
  const led = leads.test(`${foldInPlace(near.replace(article, ""))} `);
  if (
    led &&
    (beginsWithWe(near) || (speaksOfStatement(sentence) && !addressed.test(foldInPlace(near))))
  )
    return true;
  const signed = endsOfPhrasesBefore(sentence).some(
    (end) => end <= before.length + 1 && /^\s*(?:\p{Ll}+\s){0,2}$/u.test(`${before.slice(end)} `),
  );
  return signed && speaksOfStatement(sentence);
}

/** "the governments of", "de vertegenwoordigers van": who speaks for a state. */
const leads =
  /(?:governments|leaders|heads of (?:state|government)(?: and (?:of )?government)?|(?:foreign |prime |interior |finance |health )?ministers|representatives|ambassadors|embassies|missions|delegations|presidents|regierungen|vertreter|botschaften|botschafter|minister|staaten|gouvernements|dirigeants|ministres|representants|ambassades|gobiernos|lideres|ministros|representantes|embajadas|presidentes|governos|embaixadas|governi|leader|ministri|rappresentanti|ambasciate|regeringen|leiders|vertegenwoordigers|ambassades|ambassadeurs|regeringarna|regeringerne|regjeringene|ledarna|lederne|ambassaderna|governs|ambaixades) (?:of|from|von|der|des|du|de|de la|del|do|da|dos|di|dei|van|for|i|fran|fra)(?: the| de| la| los| las| les| den)? $/u;

/** "an open letter to the governments of". */
const addressed =
  /(?:^|\s)(?:to|at|an|aux?|a la|a los|a las|aos|ao|ai|agli|aan|till|til|als)\s(?:(?:the|die|den|les|los|de|het)\s)?(?:\S+\s){0,3}\S+\s(?:of|from|von|der|des|de|del|di|dei|van|for|i)(?:\s\S+)?$/u;
