/**
 * Storing an import: first what it will bring about, then the act. A short list is stored before the answer; a long one
 * goes on behind a page that says how far it is, which may be left.
 */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import type { ImportStatement } from "#operations/import/import-statement.ts";
import { storeInPieces } from "#operations/import/store-in-pieces.ts";
import { runOfSource, type ImportRun } from "#store/read-import/runs.ts";
import { findSource, type SourceFile } from "#store/read/sources.ts";
import { statementById } from "#store/read/statements.ts";
import { refused } from "../desk/frame.ts";
import { refusalSentence } from "../desk/refusal-page.ts";
import { post, type Answer, type DeskRoute, type Visit } from "../desk/visit.ts";
import { replay } from "../desk-import/apply.ts";
import { finishStatement } from "../desk-import/finish.ts";
import { countEntries } from "../desk-import/questions.ts";
import { readWork } from "../desk-import/read-work.ts";
import { storePage, type StoreView } from "./store-page.ts";
import { storingPage } from "./storing-page.ts";

export const storeRoutes: readonly DeskRoute[] = [post("/desk/imports/:id/store", "import", store)];

const states = ["draft", "signing", "closed"] as const;

async function store(visit: Visit): Promise<Answer> {
  const { r, t, frame, form, param, by } = visit;
  const source = await findSource(r, param("id"));
  if (source?.statement) return toStatement(visit, source);
  if (source?.target) return { go: `/desk/imports/${source.id}/difference` };
  const work = await readWork(r, source);
  if (!source || !work) return refuse("import-unknown");
  const run = await runOfSource(r, source.id);
  const state = run?.state ?? states.find((one) => one === form.text("state")) ?? "draft";
  const current = replay(work);
  const { id, name: file } = source;
  const view: StoreView = { id, file, state: current, counts: countEntries(current), to: state };
  if (form.text("step") === "preview" && !run)
    return {
      page: { title: t("desk.store.heading"), place: "import", main: storePage(frame, view, null) },
    };
  const recognised = finishStatement(current);
  const stored = await storeBehind(visit, { by, recognised, source: { id }, state });
  if (stored === "goes on") return { go: `/desk/imports/${id}` };
  if (!isRefusal(stored)) return { go: `/desk/statements/${stored.slug}` };
  const main = storePage(frame, view, refused(refusalSentence(frame, stored)));
  return { page: { title: t("desk.store.heading"), place: "import", main }, status: 409 };
}

/** Milliseconds to wait for the end before the answer says that it goes on. */
const patience = 1500;
/** Imports that this process is storing. Another process, or a later one, sees by the run whether any goes on. */
const storing = new Map<string, Promise<{ slug: string } | Refusal>>();

function storeBehind(
  { door }: Visit,
  command: ImportStatement & { readonly source: { readonly id: string } },
): Promise<{ slug: string } | Refusal | "goes on"> {
  const { id } = command.source;
  const known = storing.get(id);
  const work = known ?? storeInPieces(door.store, door.site, command);
  if (!known) {
    storing.set(id, work);
    const forget = (): void => void storing.delete(id);
    work.then(forget, forget);
  }
  const later = new Promise<"goes on">((resolve) => setTimeout(resolve, patience, "goes on"));
  return Promise.race([work, later]);
}

/** Seconds without a stored piece after which nobody is at it any more. */
const mostSilence = 20;
/** Seconds after which the page asks again. */
const pause = 2;

/** How far it is, or that it stopped and goes on when asked to. */
export async function showStoring(
  { c, t, frame, now, r }: Visit,
  source: SourceFile,
  run: ImportRun,
): Promise<Answer> {
  const silent = (Date.parse(now) - Date.parse(run.movedAt)) / 1000;
  const stopped = !storing.has(source.id) && silent > mostSilence;
  if (!stopped) c.header("refresh", String(pause));
  const statement = await statementById(r, run.statement);
  const main = storingPage(frame, { source, run, stopped, slug: statement?.slug ?? "" });
  return { page: { title: t("intake.storing.heading"), place: "import", main } };
}

/** It is stored already: the statement is shown. */
export async function toStatement(
  { r }: Visit,
  source: Pick<SourceFile, "statement">,
): Promise<Answer> {
  const statement = source.statement === null ? null : await statementById(r, source.statement);
  return statement ? { go: `/desk/statements/${statement.slug}` } : refuse("import-unknown");
}
