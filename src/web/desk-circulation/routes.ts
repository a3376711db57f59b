/** Addresses of the comments on one statement's draft. */
import { isRefusal } from "#domain/refusal.ts";
import { circulationKey } from "#operations/circulation/circulation-link.ts";
import { settleComment } from "#operations/circulation/settle-comment.ts";
import { commentsOn } from "#store/read-draft/comments.ts";
import { stepsOf } from "#store/read/statements.ts";
import { said } from "../desk/frame.ts";
import { act, get, post, type Answer, type DeskRoute, type Visit } from "../desk/visit.ts";
import { html } from "../html.ts";
import { paths } from "../routes.ts";
import type { StatementRecord } from "../desk-statement/read-statement.ts";
import { withRecord } from "../desk-statement/with-record.ts";
import { commentsPage } from "./comments.ts";

export const circulationRoutes: readonly DeskRoute[] = [
  get("/desk/statements/:slug/comments", "edit", withRecord(show)),
  post("/desk/statements/:slug/comments/:id", "edit", withRecord(settle)),
];

async function show(visit: Visit, record: StatementRecord): Promise<Answer> {
  const { r, t, frame, door, query } = visit;
  const { id, slug } = record.statement;
  const key = circulationKey(r, id, await stepsOf(r, id));
  const told = query("said");
  const main = commentsPage(frame, {
    record,
    comments: await commentsOn(r, id),
    url: key && door.site.baseUrl + paths.draft(slug, key),
    said:
      told === "settled" || told === "open"
        ? said(html`${t(`circulation.desk.said.${told}`)}`)
        : null,
  });
  return { page: { title: t("circulation.desk.heading"), place: "statements", main } };
}

async function settle(visit: Visit, record: StatementRecord): Promise<Answer> {
  const settled = visit.form.text("settled") === "yes";
  const { id: statement, slug } = record.statement;
  const command = { by: visit.by, id: visit.param("id"), statement, settled };
  const done = await act(visit, (t) => settleComment(t, command));
  if (isRefusal(done)) return done;
  return { go: `/desk/statements/${slug}/comments?said=${settled ? "settled" : "open"}` };
}
