/** Addresses of erasing at the desk: a reason, a typed word, two minutes to think again. */
import { may } from "#domain/account.ts";
import { mailboxKey, parseEmailAddress } from "#domain/email-address.ts";
import { erasedThings, keepDaysOf } from "#domain/record/erasure.ts";
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import { titleFor } from "#domain/text-version.ts";
import { describeErasure, type ErasurePreview } from "#operations/erasure/describe-erasure.ts";
import { collectOwnData } from "#operations/erasure/own-data.ts";
import { requestErasure, undoErasure } from "#operations/erasure/request-erasure.ts";
import { countHeld, keptUntilOf, subjectsOfMailbox } from "#store/read-erasure/due.ts";
import { findErasure, recentErasures } from "#store/read-erasure/erasures.ts";
import { signatureOfLine } from "#store/read-erasure/held.ts";
import { listStatements } from "#store/read/statements.ts";
import type { Reader } from "#store/reader.ts";
import { said } from "../desk/frame.ts";
import { act, get, post, type Answer, type DeskRoute, type Visit } from "../desk/visit.ts";
import { html } from "../html.ts";
import { erasurePage, erasuresPage, type CaseView, type Clock } from "./pages.ts";

export const erasureRoutes: readonly DeskRoute[] = [
  get("/desk/erasures", "exclude", (visit) => showErasures(visit, null)),
  post("/desk/erasures/search", "exclude", search),
  post("/desk/erasures/undo", "exclude", undo),
  get("/desk/erasures/signature/:id/data.json", "exclude", showData),
  get("/desk/erasures/:what/:id", "exclude", showCase),
  post("/desk/erasures/:what/:id", "exclude", decide),
];

async function showErasures(
  { r, t, frame, form, query }: Visit,
  found: readonly ErasurePreview[] | null,
): Promise<Answer> {
  const told = (["planned", "undone"] as const).find((one) => one === query("said"));
  const main = erasuresPage(frame, {
    erasures: await recentErasures(r, { limit: 100 }),
    clocks: await readClocks(r),
    found,
    email: found === null ? "" : form.text("email"),
    said: told ? said(html`${t(`erasure.desk.said.${told}`)}`) : null,
  });
  return { page: { title: t("erasure.desk.heading"), place: null, main } };
}

async function readClocks(r: Reader): Promise<readonly Clock[]> {
  const all = await listStatements(r, { public: true });
  const clocks = await Promise.all(
    all.slice(0, 100).map(async (one): Promise<Clock> => {
      const texts = one.titles.map(({ language, title }) => ({ language, title }));
      const { title, language } = titleFor(texts, one.authentic, one.authentic);
      const until = keptUntilOf(one);
      const held = await countHeld(r, one.id);
      return { slug: one.slug, title, language, keepDays: keepDaysOf(one.policy), until, held };
    }),
  );
  return clocks.filter(({ held }) => held > 0);
}

/** A POST, so that nobody's address stands in an address; it changes nothing. */
async function search(visit: Visit): Promise<Answer> {
  const { r, form } = visit;
  const email = parseEmailAddress(form.text("email"));
  const subjects =
    "email" in email ? await subjectsOfMailbox(r, r.vault.mailbox(mailboxKey(email.email))) : [];
  const found = await Promise.all(
    subjects.map((one) => describeErasure(r, { ...one, extent: "all" })),
  );
  return showErasures(
    visit,
    found.filter((one): one is ErasurePreview => !isRefusal(one)),
  );
}

/** A published line stands for the signature behind it, where there is one. */
async function readPreview({ r, c, param, form }: Visit): Promise<ErasurePreview | Refusal> {
  const what = erasedThings.find((one) => one === param("what"));
  if (!what) return refuse("not-found");
  const role = c.var.desk?.account.role;
  if (what === "account" && !(role && may(role, "accounts"))) return refuse("not-permitted");
  const extent = form.text("extent") === "representative" ? "representative" : "all";
  const subject = param("id");
  const signature = what === "line" ? await signatureOfLine(r, subject) : null;
  if (signature) return describeErasure(r, { what: "signature", subject: signature, extent });
  return describeErasure(r, { what, subject, extent });
}

async function showCase(visit: Visit): Promise<Answer> {
  const preview = await readPreview(visit);
  return isRefusal(preview) ? preview : caseAnswer(visit, preview, []);
}

async function caseAnswer(
  { r, t, frame, form, now }: Visit,
  preview: ErasurePreview,
  problems: CaseView["problems"],
): Promise<Answer> {
  const { what, subject } = preview;
  const erasure = await findErasure(r, subject);
  const main = erasurePage(frame, {
    preview,
    data: what === "signature" ? await collectOwnData(r, subject, now) : null,
    planned: erasure && !erasure.doneAt ? erasure : null,
    typed: {
      reason: form.text("reason"),
      typed: form.text("typed"),
      extent: form.text("extent"),
    },
    problems,
  });
  const page = { title: t("erasure.desk.case.heading"), place: null, main };
  return problems.length > 0 ? { page, status: 422 } : { page };
}

async function decide(visit: Visit): Promise<Answer> {
  const { by, form } = visit;
  const preview = await readPreview(visit);
  if (isRefusal(preview)) return preview;
  const { what, subject, extent, kind, number } = preview;
  const choice = form.text("extent");
  if (kind === "person" && what === "signature" && number !== null && choice === "")
    return caseAnswer(visit, preview, [{ field: "extent", code: "answer-needed" }]);
  const [reason, typed] = [form.text("reason"), form.text("typed")];
  const command = { by, what, subject, extent, reason, typed };
  const done = await act(visit, (t) => requestErasure(t, command));
  if (!isRefusal(done)) return { go: "/desk/erasures?said=planned" };
  return done.problems ? caseAnswer(visit, preview, done.problems) : done;
}

async function undo(visit: Visit): Promise<Answer> {
  const { by, form } = visit;
  const done = await act(visit, (t) => undoErasure(t, { by, subject: form.text("subject") }));
  return isRefusal(done) ? done : { go: "/desk/erasures?said=undone" };
}

/** For somebody who asks by letter what is held about them. */
async function showData({ r, c, param, now }: Visit): Promise<Answer> {
  const data = await collectOwnData(r, param("id"), now);
  if (!data) return refuse("signature-unknown");
  const response = c.body(`${JSON.stringify(data, null, 2)}\n`, 200, {
    "content-type": "application/json; charset=utf-8",
    "content-disposition": 'attachment; filename="data.json"',
    "cache-control": "no-store",
  });
  return { response };
}
