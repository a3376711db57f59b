/**
 * Opening or closing a draft: a short list is listed in the log before the answer; a long one piece by piece, behind a page
 * that says how far it is, which may be left.
 */
import { isRefusal, type Refusal } from "#domain/refusal.ts";
import { formatNumber } from "#locales/translate.ts";
import { publishInPieces } from "#operations/statement/publish-in-pieces.ts";
import { listingOf } from "#store/read-import/listing.ts";
import type { StatementRecord } from "../desk-statement/read-statement.ts";
import { withRecord } from "../desk-statement/with-record.ts";
import { head } from "../desk/frame.ts";
import { named } from "../desk/markup.ts";
import { get, type Answer, type DeskRoute, type Visit } from "../desk/visit.ts";
import { html } from "../html.ts";

export const publishingRoutes: readonly DeskRoute[] = [
  get("/desk/statements/:slug/publishing", "edit", withRecord(showPublishing)),
];

/** Milliseconds to wait for the end before the answer says that it goes on. */
const patience = 1500;
/** Seconds after which the page asks again. */
const pause = 2;
/** Statements that this process is publishing, and why the last attempt ended without it, until the next one. */
const publishing = new Map<string, Promise<Refusal | null>>();
const refusals = new Map<string, Refusal>();

/** The lines are listed, then the step is taken. A crash leaves a draft that readers do not see; the step can be taken again. */
export async function publishBehind(
  { door }: Visit,
  statement: string,
  to: "signing" | "closed",
  step: () => Promise<unknown>,
): Promise<Refusal | "goes on" | null> {
  const work = publishing.get(statement) ?? begin();
  const later = new Promise<"goes on">((resolve) => setTimeout(resolve, patience, "goes on"));
  return Promise.race([work, later]);

  function begin(): Promise<Refusal | null> {
    refusals.delete(statement);
    const begun = listThenStep();
    publishing.set(statement, begun);
    const forget = (): void => void publishing.delete(statement);
    begun.then((ended) => {
      if (ended) refusals.set(statement, ended);
      forget();
    }, forget);
    return begun;
  }

  async function listThenStep(): Promise<Refusal | null> {
    const listed = await publishInPieces(door.store, door.site, statement, { to });
    const ended = listed ?? (await step());
    return isRefusal(ended) ? ended : null;
  }
}

async function showPublishing(
  { c, r, t }: Visit,
  { statement, title }: StatementRecord,
): Promise<Answer> {
  const { id, slug } = statement;
  if (!publishing.has(id)) return refusals.get(id) ?? { go: `/desk/statements/${slug}` };
  c.header("refresh", String(pause));
  const { done, total } = await listingOf(r, id);
  const heading = t("intake.publishing.heading");
  const bar = html`<progress value="${done}" max="${Math.max(total, 1)}" aria-label="${heading}">${formatNumber(done, t.locale)}</progress>`;
  const main = html`${head({ title: heading, crumb: named(title.title || slug) })}<section class="sheet pad" aria-label="${heading}"><p role="status">${t("intake.publishing.lines", { done, total })}</p>${bar}<p class="dim">${t("intake.publishing.leave")}</p></section>`;
  return { page: { title: heading, place: "statements", main } };
}
