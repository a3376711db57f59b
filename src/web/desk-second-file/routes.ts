/** Addresses of a second file: what it changes, what of it is taken, and the act. */
import { cleanLine } from "#domain/input/printed-name.ts";
import { isRefusal, refuse, type Problem, type Refusal } from "#domain/refusal.ts";
import {
  acceptFile,
  compareFile,
  keyOfEntry,
  keyOfSpelling,
  type AcceptFile,
  type FileDifference,
} from "#operations/second-file/accept-file.ts";
import { compareFacts } from "#operations/second-file/compare-facts.ts";
import { isSetAside } from "#operations/import/set-aside.ts";
import { findSource, type SourceFile } from "#store/read/sources.ts";
import { statementById } from "#store/read/statements.ts";
import { askAgain, makeBehind, progressSection, refusalOf, type Progress } from "../desk/behind.ts";
import { head, refused } from "../desk/frame.ts";
import { named } from "../desk/markup.ts";
import { refusalSentence } from "../desk/refusal-page.ts";
import { get, post, type Answer, type DeskRoute, type Visit } from "../desk/visit.ts";
import { replay } from "../desk-import/apply.ts";
import { finishStatement } from "../desk-import/finish.ts";
import { readWork } from "../desk-import/read-work.ts";
import { readStatement, type StatementRecord } from "../desk-statement/read-statement.ts";
import { toStatement } from "../desk-storing/store-routes.ts";
import { html } from "../html.ts";
import type { RecognisedStatement } from "#recognition/recognised-statement.ts";
import { splitLines } from "./counts.ts";
import { differencePage } from "./difference-page.ts";
import type { Answers, Unread } from "./take-row.ts";
import { placeOfTaken, type Taken } from "./taken.ts";
import { takePage, type TakenCounts, type TakeView } from "./take-page.ts";

export const secondFileRoutes: readonly DeskRoute[] = [
  get("/desk/imports/:id/difference", "import", show),
  post("/desk/imports/:id/difference", "import", take, { maxBytes: 1_000_000, lists: ["take"] }),
];

interface SecondFile {
  readonly id: string;
  readonly name: string;
  readonly record: StatementRecord;
  readonly recognised: RecognisedStatement;
}

async function readFile(visit: Visit): Promise<SecondFile | Answer> {
  const { r, param } = visit;
  const source = await findSource(r, param("id"));
  if (source?.statement) return afterTaking(visit, source);
  const work = await readWork(r, source);
  const target = source?.target ? await statementById(r, source.target) : null;
  const record = target && (await readStatement(r, target.slug));
  if (!source || !work || !record) return refuse("import-unknown");
  const recognised = finishStatement(replay(work));
  return { id: source.id, name: source.name, record, recognised };
}

/** What a page that was waited at leads to in the end. */
async function afterTaking(visit: Visit, source: SourceFile): Promise<Answer> {
  const standing = taking.look(source.id);
  const isKnown = standing?.is === "ended" && !isRefusal(standing.as);
  return isKnown ? { go: placeOfTaken(standing.as) } : toStatement(visit, source);
}

async function show(visit: Visit): Promise<Answer> {
  const file = await readFile(visit);
  if (!("record" in file)) return file;
  const standing = taking.look(file.id);
  return standing?.is === "going"
    ? showTaking(visit, file, standing.progress)
    : showDifference(visit, file, refusalOf(standing));
}

async function showDifference(
  { frame, t, r }: Visit,
  { id, name, record, recognised }: SecondFile,
  refusal: Refusal | null,
  answers: Answers | null = null,
): Promise<Answer> {
  const { statement, title } = record;
  const difference = await compareFile(r, statement, recognised);
  const facts = compareFacts(statement, record.proposers, recognised);
  const trouble = refusal && refused(refusalSentence(frame, refusal));
  const unread = unreadOf(recognised);
  const shown = { difference, facts, unread, refused: trouble, answers };
  const view = { id, file: name, statement, title, ...shown };
  const main = differencePage(frame, view);
  const page = {
    title: t("intake.difference.heading"),
    place: "import" as const,
    hasFoot: true,
    main,
  };
  return { page, status: refusal ? 409 : 200 };
}

function unreadOf({ signatories, texts, notUnderstood }: RecognisedStatement): Unread {
  const units = texts.flatMap((text) => text.units);
  const isAll = signatories.length + units.length === 0;
  const mayBe = signatories.length === 0 && texts.length === 1 && units.every(looksLikeName);
  const lost = notUnderstood.filter((one) => !isSetAside(one)).length;
  return { isAll, lost, maybeNames: mayBe ? units.length : 0 };
}

function looksLikeName({ text }: { readonly text: string }): boolean {
  return text.length <= 150 && !/[.!?:;]$/u.test(text);
}

/** The first step shows what taking will bring about, the second does it. */
async function take(visit: Visit): Promise<Answer> {
  const { form, door, by, r } = visit;
  const file = await readFile(visit);
  if (!("record" in file)) return file;
  const { statement } = file.record;
  const version = Number(form.text("version"));
  if (version !== statement.version)
    return showDifference(visit, file, refuse("version-changed", { version: statement.version }));
  const difference = await compareFile(r, statement, file.recognised);
  const answers = answersOf(visit, difference);
  if (form.has("back")) return showDifference(visit, file, null, answers);
  const choice = [...answers.take];
  const all = expanded(choice, difference);
  const typed = { change: form.text("change"), note: cleanLine(form.text("note")) };
  const { maybe } = splitLines(difference);
  const open = maybe.filter(
    ({ entry }) =>
      !answers.same.has(entry.position) &&
      !answers.take.has(keyOfEntry(entry.position)) &&
      !answers.take.has(keyOfSpelling(entry.position)),
  ).length;
  const counts = { ...countChoice(all), open };
  const asked = form.text("step") === "take";
  const problems = asked && counts.texts > 0 && version > 0 ? versionProblems(typed) : [];
  if (!asked || problems.length > 0)
    return takeAnswer(visit, file, { choice, same: answers.same, counts, typed, problems });
  const command: AcceptFile = {
    by,
    statement: statement.id,
    source: file.id,
    recognised: file.recognised,
    choice: new Set(all),
    version,
    change: typed.change === "reconfirm" ? "reconfirm" : "editorial",
    note: typed.note,
  };
  const accepted = await taking.begin(file.id, async (onProgress) => {
    const done = await acceptFile(door.store, door.site, command, onProgress);
    return isRefusal(done) ? done : { ...done, texts: counts.texts, language: languageIn(all) };
  });
  if (accepted === "goes on") return { go: `/desk/imports/${file.id}/difference` };
  return isRefusal(accepted)
    ? showDifference(visit, file, accepted, answers)
    : { go: placeOfTaken(accepted) };
}

/** Of the first text that something is taken of. */
function languageIn(choice: readonly string[]): string | null {
  const key = choice.find((one) => /^(?:text|title|unit) /.test(one));
  return key?.split(" ")[1] ?? null;
}

/** By source. */
const taking = makeBehind<Taken>();

function showTaking(visit: Visit, { name, record }: SecondFile, progress: Progress): Answer {
  const { t, frame } = visit;
  askAgain(visit);
  const { statement, title } = record;
  const heading = t("intake.taking.heading");
  const words = t("intake.taking.lines", { ...progress });
  const leave = t("intake.taking.leave");
  const crumb = html`<a class="plain doc" href="/desk/statements/${statement.slug}">${named(title.title || statement.slug, title.language)}</a>`;
  const body = progressSection(frame, progress, { heading, words, leave });
  const main = html`${head({ title: heading, crumb, lede: html`${named(name)}` })}${body}`;
  return { page: { title: heading, place: "import", main } };
}

type Chosen = Pick<TakeView, "choice" | "same" | "counts" | "typed" | "problems">;

function takeAnswer({ frame, t }: Visit, { id, name, record }: SecondFile, chosen: Chosen): Answer {
  const { statement, title } = record;
  const view: TakeView = { id, file: name, statement, title, ...chosen, refused: null };
  const main = takePage(frame, view);
  return {
    page: { title: t("intake.take.heading"), place: "import", main },
    status: chosen.problems.length > 0 ? 422 : 200,
  };
}

/** Boxes that were checked, and answers to what may be the same. */
function answersOf({ form }: Visit, difference: FileDifference): Answers {
  const said = (which: string): readonly number[] =>
    splitLines(difference)
      .maybe.map(({ entry }) => entry.position)
      .filter((position) => form.text(`which-${position}`) === which);
  return {
    take: new Set([
      ...form.all("take"),
      ...said("new").map(keyOfEntry),
      ...said("renamed").map(keyOfSpelling),
    ]),
    same: new Set(said("same")),
  };
}

/** With the new lines one by one where they are taken together. */
function expanded(keys: readonly string[], difference: FileDifference): readonly string[] {
  if (!keys.includes("new")) return keys;
  const fresh = splitLines(difference).fresh.map(({ entry }) => keyOfEntry(entry.position));
  return [...new Set([...keys.filter((key) => key !== "new"), ...fresh])];
}

function countChoice(choice: readonly string[]): Omit<TakenCounts, "open"> {
  const count = (...kinds: string[]): number =>
    choice.filter((key) => kinds.includes(key.split(" ", 1)[0] ?? "")).length;
  return {
    listed: count("entry"),
    renamed: count("spelling"),
    excluded: count("gone"),
    texts: count("text", "title", "unit"),
  };
}

function versionProblems({ change, note }: TakeView["typed"]): readonly Problem[] {
  const problems: (Problem | null)[] = [
    change === "" ? { field: "change", code: "answer-needed" } : null,
    note === "" ? { field: "note", code: "missing" } : null,
  ];
  return problems.filter((problem) => problem !== null);
}
