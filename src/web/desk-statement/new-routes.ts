/** Addresses of the list of statements and of a new one. */
import { cleanLine } from "#domain/input/printed-name.ts";
import { isRefusal } from "#domain/refusal.ts";
import { createStatement } from "#operations/statement/create-statement.ts";
import { head, said } from "../desk/frame.ts";
import { act, get, post, type Answer, type DeskRoute, type Visit } from "../desk/visit.ts";
import { readLanguage } from "../desk-texts/typed-language.ts";
import { readHalfDone } from "../desk-upload/half-done.ts";
import { html } from "../html.ts";
import { newPage, type NewView } from "./new.ts";
import { readStatement } from "./read-statement.ts";
import { readLines } from "./read-lines.ts";
import { statementTable } from "./statement-table.ts";

export const newRoutes: readonly DeskRoute[] = [
  get("/desk/statements", "edit", showList),
  get("/desk/statements/new", "import", showNew),
  post("/desk/statements", "edit", create),
];

async function showList({ frame, t, r }: Visit): Promise<Answer> {
  const lines = (await readLines(r)).map(({ line }) => line);
  const add = html`<div class="btns"><a class="btn" href="/desk/statements/new">${t("desk.today.new")}</a></div>`;
  const main = html`${head({ title: html`<span id="st">${t("desk.statements.heading")}</span>`, lede: t("desk.statements.order", { count: lines.length }), end: add })}<div class="sheet">${statementTable(frame, "st", lines)}</div>`;
  return { page: { title: t("desk.statements.heading"), place: "statements", main } };
}

async function showNew(visit: Visit): Promise<Answer> {
  const { t, query } = visit;
  const told = query("discarded") === "" ? null : said(html`${t("intake.discarded")}`);
  return newAnswer(visit, { problems: [], told, repeated: null });
}

/** The page of a new statement, also after something was wrong with it. */
export async function newAnswer(
  visit: Visit,
  shown: Pick<NewView, "problems" | "told" | "repeated">,
  status = 200,
  pasted = visit.form.text("pasted"),
): Promise<Answer> {
  const { form, frame, t, r } = visit;
  const typed = {
    pasted,
    title: form.text("title"),
    language: form.text("language"),
  };
  const into = await intoOf(visit);
  const view = { halfDone: await readHalfDone(r), typed, into, ...shown };
  return {
    page: { title: t("desk.new.heading"), place: "import", main: newPage(frame, view) },
    status,
  };
}

/** The statement that another file is for. */
async function intoOf({ form, query, r }: Visit): Promise<NewView["into"]> {
  const slug = form.text("into") || query("into");
  const record = slug === "" ? null : await readStatement(r, slug);
  return record && { slug, ...record.title };
}

async function create(visit: Visit): Promise<Answer> {
  const { form, by } = visit;
  const title = cleanLine(form.text("title"));
  const language = readLanguage(form.text("language"), visit.t.locale);
  if (title === "")
    return newAnswer(
      visit,
      { problems: [{ field: "title", code: "missing" }], told: null, repeated: null },
      422,
    );
  if (language === null)
    return newAnswer(
      visit,
      { problems: [{ field: "language", code: "language-tag" }], told: null, repeated: null },
      422,
    );
  const text = { language, title, state: "final" as const, units: [] };
  const draft = {
    authentic: language,
    texts: [text],
    proposers: [],
    addressee: null,
    deadline: null,
  };
  const created = await act(visit, (t) => createStatement(t, { by, draft }));
  return isRefusal(created) ? created : { go: `/desk/statements/${created.slug}/texts` };
}
