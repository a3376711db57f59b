/** Addresses of the review queue, of corrections of names, and of claims. */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import type { Policy } from "#domain/statement.ts";
import { titleFor } from "#domain/text-version.ts";
import { decideAmendment } from "#operations/signature/amend-signature.ts";
import { decideClaim } from "#operations/claim/confirm-claim.ts";
import {
  acceptSignature,
  putOffSignature,
  refuseSignature,
  separateSignature,
  undoReview,
} from "#operations/signature/review-signature.ts";
import { waitingAmendments } from "#store/read/amendments.ts";
import { waitingClaims } from "#store/read/claims.ts";
import { signatoryByAct } from "#store/read/signatories.ts";
import { findStatement, statementById } from "#store/read/statements.ts";
import { textsOf } from "#store/read/texts.ts";
import type { Reader } from "#store/reader.ts";
import { refused, said } from "../desk/frame.ts";
import { mostClaims } from "../desk/make-frame.ts";
import { refusalSentence } from "../desk/refusal-page.ts";
import { act, get, post, type Answer, type DeskRoute, type Visit } from "../desk/visit.ts";
import { html, type Html } from "../html.ts";
import type { Case, Known } from "./case-view.ts";
import { reviewPage } from "./case-page.ts";
import { claimsPage, type ClaimView } from "./claims.ts";
import { correctionsPart, type Correction } from "./corrections.ts";
import { lastDecision } from "./decided.ts";
import { decidedWords, type TypedRefusal } from "./decision-bar.ts";
import { readCase, readQueue } from "./read-case.ts";

export const reviewRoutes: readonly DeskRoute[] = [
  get("/desk/review", "review", (visit) => showReview(visit, "")),
  get("/desk/review/:act", "review", (visit) => showReview(visit, visit.param("act"))),
  post("/desk/review/:act/acceptance", "review", (visit) => decide(visit, accept)),
  post("/desk/review/:act/refusal", "review", (visit) => decide(visit, refuseIt)),
  post("/desk/review/:act/postponement", "review", (visit) =>
    decide(visit, (t, command) => putOffSignature(t, command)),
  ),
  post("/desk/review/:act/separation", "review", separate),
  post("/desk/review/:act/undo", "review", undo),
  post("/desk/corrections/:id", "review", decideCorrection),
  get("/desk/claims", "review", showClaims),
  post("/desk/claims/:id", "review", answerClaim),
];

async function showReview(visit: Visit, actId: string, wrong?: Refusal): Promise<Answer> {
  const { r, t, frame, query } = visit;
  const filter = query("statement") === "" ? null : await findStatement(r, query("statement"));
  const queue = await readQueue(r, filter?.slug ?? "");
  const current = await readCase(r, actId || (queue[0]?.act ?? ""));
  if (actId !== "" && !current) return refuse("signature-unknown");
  const against = current ? chooseKnown(current, query("with")) : null;
  const main = reviewPage(frame, {
    queue,
    waiting: frame.waiting.reviews,
    current,
    against,
    policy: await policyOf(r, current),
    filter: filter && { slug: filter.slug, title: filter.slug },
    typed: wrong ? typedRefusal(visit, wrong) : null,
    said: wrong ? refused(refusalSentence(frame, wrong)) : await toldOf(visit, current),
    corrections: correctionsPart(frame, actId === "" ? await readCorrections(r) : []),
  });
  return {
    page: { title: t("desk.review.heading"), place: "review", hasFoot: current !== null, main },
    status: wrong ? 422 : 200,
  };
}

function typedRefusal({ form }: Visit, { problems = [] }: Refusal): TypedRefusal {
  return { reason: form.text("reason"), note: form.text("note"), problems };
}

/** The entry asked for, else the one in doubt, else the one the signer chose. */
function chooseKnown({ doubts, chosen, others }: Case, wanted: string): Known | null {
  const all = [...doubts.map(({ known }) => known), ...(chosen ? [chosen] : []), ...others];
  return all.find(({ organisation }) => organisation.id === wanted) ?? all[0] ?? null;
}

async function policyOf(r: Reader, current: Case | null): Promise<Policy | null> {
  const statement = current && (await findStatement(r, current.statement.slug));
  return statement?.policy ?? null;
}

async function toldOf({ r, frame, query, t }: Visit, current: Case | null): Promise<Html | null> {
  if (query("said") === "domain") return said(html`${t("desk.case.domain.done")}`);
  const done = query("done") === "" ? null : await readCase(r, query("done"));
  if (done) return lastDecision(frame, done);
  const stale = query("stale") !== "" && current?.signature.review;
  return stale ? refused(decidedWords(frame, current)) : null;
}

type Decide = (
  t: Parameters<typeof acceptSignature>[0],
  command: { by: string; act: string },
  visit: Visit,
) => Promise<unknown>;

const accept: Decide = (t, command, { form }) => {
  const organisation = form.text("organisation");
  return acceptSignature(t, {
    ...command,
    organisation: organisation === "new" || organisation === "" ? null : organisation,
  });
};

const refuseIt: Decide = (t, command, { form }) =>
  refuseSignature(t, { ...command, reason: form.text("reason"), note: form.text("note") });

/** After a decision the next case of the queue; who was too late sees what was decided. */
async function decide(visit: Visit, work: Decide): Promise<Answer> {
  const { by, r, param } = visit;
  const id = param("act");
  const before = await readQueue(r, "");
  const done = await act<unknown>(visit, (t) => work(t, { by, act: id }, visit));
  if (isRefusal(done)) return notDone(visit, id, done);
  const at = before.findIndex((line) => line.act === id);
  const next = before[at + 1] ?? before.find((line) => line.act !== id);
  return { go: next ? `/desk/review/${next.act}?done=${id}` : `/desk/review?done=${id}` };
}

/** Who was too late sees what was decided; what is wrong with a refusal is told beside what was typed. */
async function notDone(visit: Visit, id: string, refusal: Refusal): Promise<Answer> {
  if (wasDecided(refusal)) return { go: `/desk/review/${id}?stale=1` };
  const isTyped = refusal.refusal === "reason-unknown" || refusal.refusal === "form-incomplete";
  return isTyped ? showReview(visit, id, refusal) : refusal;
}

function wasDecided({ refusal }: Refusal): boolean {
  return refusal === "review-decided" || refusal === "signature-denied";
}

async function separate(visit: Visit): Promise<Answer> {
  const id = visit.param("act");
  const done = await act(visit, (t) =>
    separateSignature(t, { by: visit.by, act: id, organisation: visit.form.text("organisation") }),
  );
  if (isRefusal(done)) return wasDecided(done) ? { go: `/desk/review/${id}?stale=1` } : done;
  return { go: `/desk/review/${id}` };
}

async function undo(visit: Visit): Promise<Answer> {
  const id = visit.param("act");
  const done = await act(visit, (t) => undoReview(t, { by: visit.by, act: id }));
  return isRefusal(done) ? done : { go: `/desk/review/${id}?done=${id}` };
}

async function readCorrections(r: Reader): Promise<readonly Correction[]> {
  const waiting = await waitingAmendments(r, 50);
  const read = await Promise.all(
    waiting.map(async ({ id, act: of, printed, at }): Promise<Correction | null> => {
      const line = await signatoryByAct(r, of);
      const statement = line && (await statementById(r, line.statement));
      if (!line || !statement || printed === null) return null;
      const { title } = titleFor(
        await textsOf(r, statement.id, statement.version),
        statement.authentic,
        statement.authentic,
      );
      return {
        id,
        number: line.number,
        before: line.printed,
        after: printed,
        at,
        slug: statement.slug,
        title,
      };
    }),
  );
  return read.filter((one) => one !== null);
}

async function decideCorrection(visit: Visit): Promise<Answer> {
  const accepted = visit.form.text("decision") === "accept";
  const done = await act(visit, (t) =>
    decideAmendment(t, { by: visit.by, id: visit.param("id"), accept: accepted }),
  );
  return isRefusal(done) ? done : { go: "/desk/review" };
}

async function showClaims({ r, t, frame, query }: Visit): Promise<Answer> {
  const views = await Promise.all(
    (await waitingClaims(r, mostClaims)).map((claim) => readClaim(r, claim)),
  );
  const told =
    query("said") === ""
      ? null
      : said(
          html`${t(query("said") === "upheld" ? "desk.claims.said.upheld" : "desk.claims.said.refused")}`,
        );
  const main = claimsPage(
    frame,
    views.filter((one) => one !== null),
    told,
  );
  return { page: { title: t("desk.claims.heading"), place: "claims", main } };
}

async function readClaim(r: Reader, claim: ClaimView["claim"]): Promise<ClaimView | null> {
  const line = await signatoryByAct(r, claim.act);
  const statement = await statementById(r, claim.statement);
  if (!line || !statement) return null;
  const texts = await textsOf(r, statement.id, statement.version);
  return {
    claim,
    line,
    slug: statement.slug,
    ...titleFor(texts, statement.authentic, statement.authentic),
  };
}

async function answerClaim(visit: Visit): Promise<Answer> {
  const decision = visit.form.text("decision") === "upheld" ? "upheld" : "refused";
  const done = await act(visit, (t) =>
    decideClaim(t, { by: visit.by, id: visit.param("id"), decision }),
  );
  if (!isRefusal(done)) return { go: `/desk/claims?said=${decision}` };
  if (done.refusal !== "claim-decided") return done;
  const main = html`${refused(refusalSentence(visit.frame, done))}<div class="btns"><a class="btn go" href="/desk/claims">${visit.t("desk.review.next")}</a></div>`;
  return { page: { title: visit.t("desk.claims.heading"), place: "claims", main }, status: 409 };
}
