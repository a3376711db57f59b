/** The source, line by line, each with what became of it. */
import { html, type Html } from "../html.ts";
import type { SourceLine } from "#operations/import/kept-file.ts";
import type { Look } from "../desk/look.ts";
import { attribute, sayIfKnown } from "../desk/markup.ts";
import { findRepeats, linesOf, type Question, type Questions } from "./questions.ts";
import { positionOf, type ImportState } from "./state.ts";
import type { ImportView } from "./view.ts";

export type LineUse =
  /** One line may say several things: title and state, for one. */
  | { readonly use: "fact"; readonly facts: readonly string[] }
  | {
      readonly use: "unit";
      readonly language: string;
      readonly number: number;
      readonly id: string;
    }
  /** `key` is that of the first; a line may name several. */
  | { readonly use: "entry"; readonly positions: readonly number[]; readonly key: string }
  | { readonly use: "repeat"; readonly position: number; readonly key: string }
  | { readonly use: "lost"; readonly letter: string }
  | { readonly use: "aside"; readonly reason: string }
  | { readonly use: "left-out" };

export interface UsedLine {
  readonly number: number;
  readonly text: string;
  readonly cells?: readonly string[];
  readonly use: LineUse | null;
  /** Numbers of the questions that ask about this line, 1-based. */
  readonly asked: readonly number[];
}

export function useLines(
  state: ImportState,
  questions: Questions,
  lines: readonly SourceLine[],
): readonly UsedLine[] {
  const uses = new Map([...titleUses(state, lines), ...collectUses(state, questions)]);
  const asked = collectAsked(questions.open);
  const groups = new Set(state.entries.flatMap(({ group }) => group ?? []));
  let last: LineUse | null = null;
  return lines.map((line) => {
    const { number } = line;
    const own = uses.get(number) ?? (groups.has(line.text.trim()) ? headingOfGroup : undefined);
    // A unit or an entry may run over several lines; the later ones belong to the one above.
    last = own ?? (last && !isLeftOut(last) ? goingOn(last) : null);
    return { ...line, use: own ?? last, asked: asked.get(number) ?? [] };
  });
}

const headingOfGroup: LineUse = { use: "fact", facts: ["list"] };

/** A line below the heading of the list, as the head of its table is, belongs to the list; what else the heading says, it says alone. */
function goingOn(use: LineUse): LineUse {
  return use.use === "fact" && use.facts.includes("list") ? headingOfGroup : use;
}

function isLeftOut({ use }: LineUse): boolean {
  return use === "lost" || use === "left-out" || use === "aside";
}

/** `a`, `b`, ... `z`, `aa`: the pin of a line that was not understood. */
export function letterOf(index: number): string {
  const letter = String.fromCodePoint(97 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

function collectUses(state: ImportState, questions: Questions): ReadonlyMap<number, LineUse> {
  const uses = new Map<number, LineUse>();
  for (const { entry } of state.dropped) uses.set(entry.line, { use: "left-out" });
  for (const { unit } of state.droppedUnits)
    for (const line of Object.values(unit.lines)) uses.set(line, { use: "left-out" });
  for (const { fact, line } of state.base.facts) addFact(uses, line, fact);
  for (const [index, { id, lines }] of state.units.entries())
    for (const [language, line] of Object.entries(lines))
      uses.set(line, { use: "unit", language, number: index + 1, id });
  for (const entry of state.entries) addEntry(state, uses, entry);
  for (const [later, first] of findRepeats(state)) addRepeat(state, uses, later, first);
  for (const line of state.placed.keys())
    if (state.placed.get(line) === "nothing") uses.set(line, { use: "left-out" });
  for (const { line, reason } of questions.aside) uses.set(line, { use: "aside", reason });
  for (const [index, { line }] of questions.lost.entries())
    uses.set(line, { use: "lost", letter: letterOf(index) });
  return uses;
}

function addEntry(
  state: ImportState,
  uses: Map<number, LineUse>,
  { line, key }: ImportState["entries"][number],
): void {
  const known = uses.get(line);
  const position = positionOf(state, key);
  uses.set(
    line,
    known?.use === "entry"
      ? { ...known, positions: [...known.positions, position] }
      : { use: "entry", positions: [position], key },
  );
}

function addFact(uses: Map<number, LineUse>, line: number, fact: string): void {
  const known = uses.get(line);
  const facts = known?.use === "fact" ? known.facts : [];
  if (!facts.includes(fact)) uses.set(line, { use: "fact", facts: [...facts, fact] });
}

/** Titles of further languages: what was recognised of them names no line. */
function titleUses(
  { base }: ImportState,
  lines: readonly { number: number; text: string }[],
): ReadonlyMap<number, LineUse> {
  const titles = new Set(base.texts.slice(1).map(({ title }) => title));
  const found = lines.filter(({ text }) => titles.has(text.trim()));
  return new Map(found.map(({ number }) => [number, { use: "fact", facts: ["title"] }]));
}

/** Of a line that names others too the list says which repeats. */
function addRepeat(
  state: ImportState,
  uses: Map<number, LineUse>,
  later: string,
  first: string,
): void {
  const line = state.entries[positionOf(state, later) - 1]?.line ?? 0;
  const known = uses.get(line);
  if (known?.use === "entry" && known.positions.length === 1)
    uses.set(line, { use: "repeat", position: positionOf(state, first), key: later });
}

function collectAsked(open: readonly Question[]): ReadonlyMap<number, readonly number[]> {
  const asked = new Map<number, number[]>();
  for (const [index, question] of open.entries())
    for (const line of linesOf(question)) asked.set(line, [...(asked.get(line) ?? []), index + 1]);
  return asked;
}

/** A page holds this many lines; beyond it the list and the questions still quote their lines. */
const mostLines = 2000;

export function sourceSection(look: Look, view: ImportView): Html {
  const { t } = look;
  const shown = view.lines.slice(0, mostLines);
  const more =
    view.lines.length > mostLines
      ? html`<p class="empty">${t("desk.import.source.more", { count: view.lines.length - mostLines })}</p>`
      : "";
  const current = currentLine(view);
  const rows = shown.map(
    (line, index) =>
      html`${gap(shown[index - 1], line)}${lineRow(look, line, line.number === current)}`,
  );
  return html`<section class="left sheet" aria-labelledby="so"><div class="phead"><h2 id="so">${t("desk.import.source")}</h2><span class="dim">${t("desk.import.source.lines", { file: view.file, count: view.lines.length })}</span></div>
<ol class="lines" tabindex="0" aria-label="${t("desk.import.source.label")}">${rows}</ol>${more}</section>`;
}

/** Empty lines of the source, drawn thin. */
function gap(before: UsedLine | undefined, line: UsedLine): Html | null {
  return before && line.number - before.number > 1
    ? html`<li class="blank" aria-hidden="true"></li>`
    : null;
}

/** The line of the row that is open, or was corrected last. */
function currentLine({ state, edit, at }: ImportView): number | null {
  const key = edit ?? at ?? "";
  const entry = state.entries[positionOf(state, key) - 1];
  const unit = state.units.find(({ id }) => id === key);
  return entry?.line ?? Object.values(unit?.lines ?? {})[0] ?? null;
}

function lineRow(look: Look, line: UsedLine, isCurrent: boolean): Html {
  const { use } = line;
  const state = [stateOf(line), isCurrent && "cur"].filter(Boolean).join(" ");
  const language = use?.use === "unit" ? use.language : null;
  const pins = line.asked.map((number) => html`<span class="pin">${number}</span> `);
  return html`<li id="l${line.number}"${attribute("class", state || null)}><span class="ln">${line.number}</span><span class="tx" dir="auto"${attribute("lang", language)}>${line.text}</span><span class="to">${use ? html`<a href="#${target(line, use)}">${pins}${useWords(look, use)}</a>` : pins}</span></li>`;
}

/** How the line is drawn; null for what was understood. */
function stateOf({ use, asked }: UsedLine): string | null {
  if (use?.use === "lost") return "lost";
  if (use?.use === "aside") return "off";
  return asked.length > 0 ? "asked" : null;
}

function target(line: UsedLine, use: LineUse): string {
  const [asked] = line.asked;
  if (asked !== undefined) return `q-${asked}`;
  if (use.use === "unit") return use.id;
  if (use.use === "entry" || use.use === "repeat") return `r-${use.key}`;
  if (use.use === "lost") return `q-${use.letter}`;
  return use.use === "aside" ? "aside" : use.use === "left-out" ? "gone" : "fa";
}

function useWords({ t }: Look, use: LineUse): Html {
  switch (use.use) {
    case "unit":
      return html`${use.language} ${use.number}`;
    case "entry":
      return html`${entryWords(t, use.positions)}`;
    case "repeat":
      return html`${t("desk.import.use.repeat", { number: use.position })}`;
    case "lost":
      return html`<span class="pin no">${use.letter}</span> ${t("desk.import.use.lost")}`;
    case "aside":
      return sayIfKnown(t, `intake.aside.${use.reason}`, {}, use.reason);
    case "left-out":
      return html`${t("desk.import.use.left-out")}`;
    case "fact":
      return html`${use.facts.map((fact, index) => html`${index > 0 && ", "}${sayIfKnown(t, `desk.import.use.${fact}`, {}, fact)}`)}`;
  }
}

/** "Nos. 4–6": what a line names mostly stands together in the list. */
function entryWords(t: Look["t"], positions: readonly number[]): string {
  const [first = 0] = positions;
  const last = positions.at(-1) ?? first;
  if (positions.length === 1) return t("desk.import.use.entry", { number: first });
  const together = positions.every((one, at) => one === first + at);
  const numbers = together ? `${first}–${last}` : positions.join(", ");
  return t("desk.import.use.entries", { numbers });
}
