/** Addresses of the outgoing mail. */
import { isRefusal, refuse } from "#domain/refusal.ts";
import type { Door } from "#http/door.ts";
import { readMail } from "#mail/read-eml.ts";
import { readLetter } from "#operations/letter/read-letter.ts";
import { retryMail } from "#operations/mail/retry-mail.ts";
import { findMail, listMails, mailBody, mailCounts, type MailState } from "#store/read/outbox.ts";
import type { Reader } from "#store/reader.ts";
import { said } from "../desk/frame.ts";
import { act, get, post, type Answer, type DeskRoute, type Visit } from "../desk/visit.ts";
import { html } from "../html.ts";
import { letterPage, mailPage, type Letter } from "./mail.ts";

export const mailRoutes: readonly DeskRoute[] = [
  get("/desk/mail", "mail", showMails),
  get("/desk/mail/:id", "mail", showLetter),
  post("/desk/mail/:id/retry", "mail", retry),
];

const perPage = 50;
const states: readonly MailState[] = ["bounced", "waiting", "sent"];

async function showMails({ r, t, frame, door, query }: Visit): Promise<Answer> {
  const state = states.find((one) => one === query("state")) ?? null;
  const before = /^\d{4}-[\dT:.Z-]+$/.test(query("before")) ? query("before") : null;
  const found = await listMails(r, {
    limit: perPage,
    ...(state && { state }),
    ...(before && { before }),
  });
  const mails = await Promise.all(
    found.map(async (mail) => ({ mail, body: await mailBody(r, mail.id) })),
  );
  const last = found.length === perPage ? (found.at(-1)?.createdAt ?? null) : null;
  const told = query("said") === "again" ? said(html`${t("desk.mail.again")}`) : null;
  const main = mailPage(frame, {
    state,
    mails,
    counts: await mailCounts(r),
    folder: door.mailFolder,
    before: last,
    said: told,
  });
  return { page: { title: t("desk.mail.heading"), place: "mail", main } };
}

/** A message can be read while it waits; once sent its body is gone from the database, and a file may remain. */
async function showLetter({ r, t, frame, door, param }: Visit): Promise<Answer> {
  const mail = await findMail(r, param("id"));
  if (!mail) return refuse("mail-unknown");
  const letter = (await letterInStore(r, door, mail.id)) ?? (await letterInFolder(door, mail.id));
  if (!letter) return refuse("mail-sent");
  const main = letterPage(frame, { mail, from: door.site.mailFrom, ...letter });
  return { page: { title: t("desk.mail.heading"), place: "mail", main } };
}

type Words = Pick<Letter, "to" | "subject" | "text">;

async function letterInStore(r: Reader, { site }: Door, id: string): Promise<Words | null> {
  const letter = await readLetter(r, site, id);
  if (!letter) return null;
  const { subject, text } = letter.message;
  return { to: letter.to.address, subject, text };
}

async function letterInFolder({ mailFolder }: Door, id: string): Promise<Words | null> {
  return mailFolder === null ? null : readMail(mailFolder, id);
}

async function retry(visit: Visit): Promise<Answer> {
  const done = await act(visit, (t) => retryMail(t, { by: visit.by, id: visit.param("id") }));
  return isRefusal(done) ? done : { go: "/desk/mail?said=again" };
}
