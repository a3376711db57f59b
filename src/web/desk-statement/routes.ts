/** Addresses of one statement's pages and acts at the desk. */
import { cleanLine } from "#domain/input/printed-name.ts";
import { isRefusal, refuseForm, type Refusal } from "#domain/refusal.ts";
import { signatoryKinds } from "#domain/signatory.ts";
import { moveStatement } from "#operations/statement/move-statement.ts";
import { openStatement } from "#operations/statement/open-statement.ts";
import { removeStatement } from "#operations/statement/remove-statement.ts";
import { setFacts } from "#operations/statement/set-facts.ts";
import { listChanges } from "#store/read/changes.ts";
import { listSignatories } from "#store/read/signatories.ts";
import { waitingSignatures } from "#store/read/reviews.ts";
import { refused } from "../desk/frame.ts";
import { refusalSentence } from "../desk/refusal-page.ts";
import { mostOffered, namesInList } from "../desk-proposers/names.ts";
import { storedNotice } from "../desk-storing/stored-notice.ts";
import { originOf } from "../desk-storing/reopen-page.ts";
import { publishBehind } from "../desk-storing/publishing.ts";
import { act, get, post, type Answer, type DeskRoute, type Visit } from "../desk/visit.ts";
import { html } from "../html.ts";
import { boardPage } from "./board.ts";
import {
  checkFacts,
  factsPage,
  policyOf,
  readFacts,
  typedFacts,
  type TypedFacts,
} from "./facts.ts";
import { lifePage, moves, stateAfter, type Move } from "./life.ts";
import type { StatementRecord } from "./read-statement.ts";
import { withRecord } from "./with-record.ts";
import { removalPage } from "./removal.ts";

export const statementRoutes: readonly DeskRoute[] = [
  get("/desk/statements/:slug", "edit", withRecord(showBoard)),
  get("/desk/statements/:slug/facts", "edit", withRecord(showFacts)),
  post("/desk/statements/:slug/facts", "edit", withRecord(saveFacts)),
  ...moves.flatMap((move) => [
    get(
      `/desk/statements/:slug/life/${move}`,
      actOf(move),
      withRecord((visit, record) => showMove(visit, record, move)),
    ),
    post(
      `/desk/statements/:slug/life/${move}`,
      actOf(move),
      withRecord((visit, record) => carryOut(visit, record, move)),
    ),
  ]),
  get("/desk/statements/:slug/removal", "edit", withRecord(showRemoval)),
  post("/desk/statements/:slug/removal", "edit", withRecord(remove)),
];

function titleOf({ title, statement }: StatementRecord): string {
  return title.title || statement.slug;
}

function actOf(move: Move): "open" | "close" {
  return move === "opening" || move === "reopening" ? "open" : "close";
}

async function showBoard(visit: Visit, record: StatementRecord): Promise<Answer> {
  const { frame, r } = visit;
  const { id } = record.statement;
  const [told, waiting, changes, origin] = await Promise.all([
    storedNotice(visit, record),
    waitingSignatures(r, { statement: id, limit: 1000 }),
    listChanges(r, { statement: id, public: false, limit: 12 }),
    originOf(r, record.statement),
  ]);
  const isFromImport = origin !== null;
  const main = boardPage(frame, { record, waiting: waiting.length, changes, isFromImport, told });
  return { page: { title: titleOf(record), place: "statements", main } };
}

async function showFacts(visit: Visit, record: StatementRecord): Promise<Answer> {
  return factsAnswer(visit, record, typedFacts(record), null);
}

async function factsAnswer(
  { frame, t, r }: Visit,
  record: StatementRecord,
  typed: TypedFacts,
  refusal: Refusal | null,
): Promise<Answer> {
  const [organisations, persons] = await Promise.all(
    signatoryKinds.map((kind) =>
      listSignatories(r, record.statement.id, { kind, page: 1, perPage: mostOffered }),
    ),
  );
  const names = namesInList([...(organisations?.rows ?? []), ...(persons?.rows ?? [])]);
  const shown = { problems: refusal?.problems ?? [], names };
  const main = html`${refusal && refusal.refusal !== "form-incomplete" ? refused(refusalSentence(frame, refusal)) : ""}${factsPage(frame, record, typed, shown)}`;
  return {
    page: { title: t("desk.facts.heading"), place: "statements", main },
    status: refusal ? 422 : 200,
  };
}

async function saveFacts(visit: Visit, record: StatementRecord): Promise<Answer> {
  const typed = readFacts((name) => visit.form.text(name), record);
  const problems = checkFacts(typed);
  if (problems.length > 0) return factsAnswer(visit, record, typed, refuseForm(problems));
  const { addressee, deadline, slug, proposers, authentic } = typed;
  const command = {
    by: visit.by,
    statement: record.statement.id,
    slug,
    proposers,
    addressee: addressee || null,
    deadline: deadline || null,
    policy: policyOf(typed),
    authentic,
  };
  const saved = await act(visit, (t) => setFacts(t, command));
  return isRefusal(saved)
    ? factsAnswer(visit, record, typed, saved)
    : { go: `/desk/statements/${saved.slug}` };
}

async function showMove({ frame, t }: Visit, record: StatementRecord, move: Move): Promise<Answer> {
  return {
    page: {
      title: t(`desk.life.${move}`),
      place: "statements",
      main: lifePage(frame, record, move),
    },
  };
}

async function carryOut(visit: Visit, record: StatementRecord, move: Move): Promise<Answer> {
  const { by, form, frame, t, door } = visit;
  const reason = cleanLine(form.text("reason"));
  if (move === "withdrawal" && reason === "") {
    const main = lifePage(frame, record, move, [{ field: "reason", code: "reason-needed" }]);
    return { page: { title: t(`desk.life.${move}`), place: "statements", main }, status: 422 };
  }
  const to = stateAfter[move];
  const { id: statement, slug } = record.statement;
  const step = (): Promise<unknown> =>
    act<unknown>(visit, (tx) =>
      to === "signing"
        ? openStatement(tx, door.site, { by, statement })
        : moveStatement(tx, door.site, { by, statement, to, reason: reason || null }),
    );
  const shows = to === "signing" || to === "closed";
  const moved = shows ? await publishBehind(visit, statement, to, step) : await step();
  if (moved === "goes on") return { go: `/desk/statements/${slug}/publishing` };
  const place = move === "circulation" ? "/comments" : "";
  return isRefusal(moved) ? moved : { go: `/desk/statements/${slug}${place}` };
}

async function showRemoval({ frame, t }: Visit, record: StatementRecord): Promise<Answer> {
  return {
    page: {
      title: t("desk.removal.heading"),
      place: "statements",
      main: removalPage(frame, record),
    },
  };
}

async function remove(visit: Visit, record: StatementRecord): Promise<Answer> {
  const removed = await act(visit, (t) =>
    removeStatement(t, { by: visit.by, statement: record.statement.id }),
  );
  return isRefusal(removed) ? removed : { go: "/desk/statements" };
}
