/** The page of an import as an answer: of one that is being stored the page of that, of a stored one its statement. */
import { refuse, type Refusal } from "#domain/refusal.ts";
import { findSource } from "#store/read/sources.ts";
import { runOfSource } from "#store/read-import/runs.ts";
import { refused } from "../desk/frame.ts";
import { refusalSentence } from "../desk/refusal-page.ts";
import type { Answer, Visit } from "../desk/visit.ts";
import { showStoring, toStatement } from "./store-routes.ts";
import { html } from "../html.ts";
import { importPage } from "../desk-import/page.ts";
import { readWork } from "../desk-import/read-work.ts";
import { makeView, type Asked } from "../desk-import/view.ts";

export async function showWork(visit: Visit, asked: Asked, refusal?: Refusal): Promise<Answer> {
  const { r, t, frame, param } = visit;
  const source = await findSource(r, param("id"));
  if (source?.statement) return toStatement(visit, source);
  const run = source && (await runOfSource(r, source.id));
  if (run) return showStoring(visit, source, run);
  const work = await readWork(r, source);
  if (!source || !work) return refuse("import-unknown");
  const isInField = (asked.problems ?? []).length > 0;
  const trouble = refusal ? refused(refusalSentence(frame, refusal), !isInField) : "";
  const main = html`${trouble}${importPage(frame, makeView(source, work, asked))}`;
  return {
    page: { title: t("desk.import.heading"), place: "import", hasFoot: true, main },
    status: refusal ? 422 : 200,
  };
}
