/** Addresses of a statement's list at the desk. */
import { cleanLine } from "#domain/input/printed-name.ts";
import { isRefusal, refuse } from "#domain/refusal.ts";
import { foldForSearch } from "#names/fold.ts";
import { excludeSignatory } from "#operations/signature/exclude-signatory.ts";
import { findSignatory, listSignatories } from "#store/read/signatories.ts";
import { said } from "../desk/frame.ts";
import { act, get, post, type Answer, type DeskRoute, type Visit } from "../desk/visit.ts";
import { html, type Html } from "../html.ts";
import { originOf } from "../desk-storing/reopen-page.ts";
import { takenNotice } from "../desk-second-file/taken.ts";
import type { StatementRecord } from "./read-statement.ts";
import { exclusionPage, linesPerPage, signatoriesPage } from "./signatories.ts";
import { withRecord } from "./with-record.ts";

const exclusion = "/desk/statements/:slug/signatories/:kind/:number/exclusion";

export const signatoryRoutes: readonly DeskRoute[] = [
  get("/desk/statements/:slug/signatories", "edit", withRecord(showSignatories)),
  get(exclusion, "exclude", withRecord(showExclusion)),
  post(exclusion, "exclude", withRecord(exclude)),
];

async function showSignatories(visit: Visit, record: StatementRecord): Promise<Answer> {
  const { frame, t, r, query } = visit;
  const q = cleanLine(query("q")).slice(0, 200);
  const kind = query("kind") === "person" ? "person" : "organisation";
  const page = Math.max(1, Math.trunc(Number(query("page")) || 1));
  const found = await listSignatories(r, record.statement.id, {
    kind,
    page,
    perPage: linesPerPage,
    ...(q && { q: foldForSearch(q) }),
  });
  const main = signatoriesPage(frame, {
    record,
    kind,
    rows: found.rows,
    total: found.total,
    pages: found.pages,
    page,
    q,
    said: toldOf(visit, record),
    isFromImport: (await originOf(r, record.statement)) !== null,
  });
  return { page: { title: t("desk.signatories.heading"), place: "statements", main } };
}

/** What was done just before: a line was struck, or a file taken in. */
function toldOf(visit: Visit, { statement }: StatementRecord): Html | null {
  if (visit.query("said") === "excluded") return said(html`${visit.t("desk.exclude.done")}`);
  return takenNotice(visit, statement.slug);
}

function lineOf({ r, param }: Visit, record: StatementRecord) {
  const kind = param("kind") === "person" ? "person" : "organisation";
  return findSignatory(r, record.statement.id, kind, Number(param("number")) || 0);
}

async function showExclusion(visit: Visit, record: StatementRecord): Promise<Answer> {
  const row = await lineOf(visit, record);
  if (!row) return refuse("signatory-unknown");
  return {
    page: {
      title: visit.t("desk.exclude.heading", { number: row.number }),
      place: "statements",
      main: exclusionPage(visit.frame, record, row, []),
    },
  };
}

async function exclude(visit: Visit, record: StatementRecord): Promise<Answer> {
  const row = await lineOf(visit, record);
  if (!row) return refuse("signatory-unknown");
  const reason = visit.form.text("reason");
  if (reason === "") {
    const main = exclusionPage(visit.frame, record, row, [
      { field: "reason", code: "answer-needed" },
    ]);
    return {
      page: {
        title: visit.t("desk.exclude.heading", { number: row.number }),
        place: "statements",
        main,
      },
      status: 422,
    };
  }
  const done = await act(visit, (t) => excludeSignatory(t, { by: visit.by, act: row.act, reason }));
  return isRefusal(done)
    ? done
    : {
        go: `/desk/statements/${record.statement.slug}/signatories?said=excluded&kind=${row.kind}#n${row.number}`,
      };
}
