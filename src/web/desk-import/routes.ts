/** Addresses of an import: correct what was understood, or throw it away. */
import { isRefusal, refuse } from "#domain/refusal.ts";
import { correctImport, discardImport, undoCorrection } from "#operations/import/keep-import.ts";
import { correctionsOf } from "#store/read-import/corrections.ts";
import { runOfSource } from "#store/read-import/runs.ts";
import { findSource } from "#store/read/sources.ts";
import { act, get, post, type Answer, type DeskRoute, type Visit } from "../desk/visit.ts";
import { readAgain } from "../desk-columns/routes.ts";
import { changesFacts, replay } from "./apply.ts";
import {
  firstLanguage,
  fixedFields,
  goingOn,
  listFields,
  parseCorrection,
  type CorrectionForm,
} from "./correction.ts";
import { placeAfter, placeOfUndone } from "../desk-asks/place-after.ts";
import { discardPage } from "../desk-storing/store-page.ts";
import { showWork } from "../desk-storing/show-work.ts";
import { keysBetween } from "../desk-several/read-range.ts";
import { readWork } from "./read-work.ts";
import type { ImportState } from "./state.ts";

const large = { maxBytes: 1_000_000, lists: listFields };

export const importRoutes: readonly DeskRoute[] = [
  get("/desk/imports/:id", "import", show),
  get("/desk/imports/:id/corrections", "import", backToImport),
  get("/desk/imports/:id/columns", "import", backToImport),
  post("/desk/imports/:id/corrections", "import", correct, large),
  post("/desk/imports/:id/undo", "import", undo),
  get("/desk/imports/:id/discard", "import", showDiscard),
  post("/desk/imports/:id/discard", "import", discard),
];

async function show(visit: Visit): Promise<Answer> {
  const number = (name: string): number => Math.max(1, Math.trunc(Number(visit.query(name)) || 1));
  return showWork(visit, {
    edit: visit.query("edit") || null,
    page: number("page"),
    unitPage: number("units"),
    told: visit.query("said") !== "",
    undone: visit.query("undone") !== "",
    at: visit.query("at") || null,
  });
}

/** Links of a page that answers a form begin at the form's address. */
async function backToImport({ c, param }: Visit): Promise<Answer> {
  return { go: `/desk/imports/${param("id")}${new URL(c.req.url).search}` };
}

async function correct(visit: Visit): Promise<Answer> {
  const { r, param } = visit;
  const work = await readWork(r, await findSource(r, param("id")));
  if (!work) return refuse("import-unknown");
  const state = replay(work);
  const form = formFields(visit, state);
  const parsed = parseCorrection(form);
  if (!parsed) return refuse("bad-request");
  if ("problems" in parsed)
    return showWork(
      visit,
      {
        edit: form["key"] ?? form["id"] ?? null,
        page: 1,
        told: false,
        problems: parsed.problems,
        typed: form,
      },
      { refusal: "form-incomplete", params: { count: parsed.problems.length } },
    );
  const path = `/desk/imports/${param("id")}`;
  const next = goingOn.find((one) => one === visit.form.text("next"));
  const going = next && {
    go: next === "difference" ? `${path}/${next}` : `${path}/store?state=${next}`,
  };
  if (going && parsed.do === "facts" && !changesFacts(state, parsed.facts)) return going;
  const correction = JSON.stringify(parsed);
  const done = await act(visit, (t) => correctImport(t, { id: param("id"), correction }));
  if (isRefusal(done)) return done;
  return going ?? { go: `${path}?said=1${placeAfter(parsed, state)}` };
}

/** Fields of the forms of this page: the fixed ones, and those that come once a language or once a proposer. */
function formFields({ form }: Visit, state: ImportState): CorrectionForm {
  const { languages, proposers } = state;
  const tags = languages.length > 0 ? languages : [firstLanguage];
  const byLanguage = tags.flatMap((tag) =>
    ["title", "language", "text"].map((name) => `${name}-${tag}`),
  );
  const byProposer = Array.from({ length: proposers.length + 1 }, (_, index) => [
    `proposer-${index}`,
    `acronym-${index}`,
  ]).flat();
  const names = [...fixedFields, ...byLanguage, ...byProposer].filter((name) => form.has(name));
  const lists = listFields.map((name) => [name, form.all(name).join("\n")] as const);
  const read = [...names.map((name) => [name, form.text(name)] as const), ...lists];
  const fields: CorrectionForm = Object.fromEntries(read);
  return form.has("from") ? { ...fields, keys: keysBetween(state, fields) } : fields;
}

async function undo(visit: Visit): Promise<Answer> {
  const { r } = visit;
  const id = visit.param("id");
  const source = await findSource(r, id);
  const before = await readWork(r, source);
  if (source && before?.corrections.at(-1)?.do === "columns")
    return readAgain(visit, source, before, null);
  const done = await act(visit, (t) => undoCorrection(t, { id }));
  if (isRefusal(done)) return done;
  const work = await readWork(r, await findSource(r, id));
  const place = work ? placeOfUndone(before?.corrections.at(-1), replay(work)) : "#next";
  return { go: `/desk/imports/${id}?undone=1${place}` };
}

/** One that is being stored shows that instead. */
async function showDiscard({ r, t, frame, param, query }: Visit): Promise<Answer> {
  const source = await findSource(r, param("id"));
  if (!source || source.statement) return refuse("import-unknown");
  if (await runOfSource(r, source.id)) return { go: `/desk/imports/${source.id}` };
  const view = {
    id: source.id,
    file: source.name,
    at: source.at,
    corrections: (await correctionsOf(r, source.id)).length,
    isSecond: source.target !== null,
    isListed: query("from") === "list",
  };
  return {
    page: { title: t("desk.discard.heading"), place: "import", main: discardPage(frame, view) },
  };
}

async function discard(visit: Visit): Promise<Answer> {
  const done = await act(visit, (t) => discardImport(t, { by: visit.by, id: visit.param("id") }));
  return isRefusal(done) ? done : { go: "/desk/statements/new?discarded=1" };
}
