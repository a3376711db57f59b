/** Addresses of signing in and out, of accounts, and of what one screen remembers. */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import { endSession, startSession } from "#http/session.ts";
import { addAccount } from "#operations/account/add-account.ts";
import { becomeAdministrator } from "#operations/account/become-administrator.ts";
import { disableAccount, enableAccount } from "#operations/account/disable-account.ts";
import { requestSignIn } from "#operations/account/request-sign-in.ts";
import { signIn } from "#operations/account/sign-in.ts";
import { signOut, signOutEverywhere } from "#operations/account/sign-out.ts";
import { hasAdministrator, listAccounts } from "#store/read/accounts.ts";
import { findToken } from "#store/read/tokens.ts";
import { refused, said } from "../desk/frame.ts";
import { readPreference, writePreference } from "../desk/preference.ts";
import { refusalSentence } from "../desk/refusal-page.ts";
import { act, get, post, type Answer, type DeskRoute, type Visit } from "../desk/visit.ts";
import { html } from "../html.ts";
import { paths } from "../routes.ts";
import { accountsPage } from "./accounts.ts";
import { helpPage } from "./help.ts";
import { mePage } from "./me.ts";
import { enterPage, firstPage, linkSentPage, signInPage } from "./sign-in.ts";

export const accountRoutes: readonly DeskRoute[] = [
  get("/desk/sign-in", "anyone", (visit) => showSignIn(visit, null)),
  post("/desk/sign-in", "anyone", askForLink),
  get("/desk/sign-in/:token", "anyone", showEnter),
  post("/desk/sign-in/:token", "anyone", enter),
  get("/desk/first/:token", "anyone", (visit) => showFirst(visit, null)),
  post("/desk/first/:token", "anyone", becomeFirst),
  post("/desk/sign-out", "signed-in", leave),
  post("/desk/sign-out-everywhere", "signed-in", leaveEverywhere),
  get("/desk/me", "signed-in", showMe),
  post("/desk/me", "signed-in", saveMe),
  get("/desk/help", "signed-in", showHelp),
  get("/desk/accounts", "accounts", (visit) => showAccounts(visit, null)),
  post("/desk/accounts", "accounts", add),
  post("/desk/accounts/:id/disabling", "accounts", disable),
  post("/desk/accounts/:id/enabling", "accounts", enable),
];

async function showSignIn(visit: Visit, refusal: Refusal | null): Promise<Answer> {
  const { frame, t, form, r, query } = visit;
  if (frame.account && !refusal) return { go: "/desk" };
  const wrong = refusal && refusal.refusal !== "form-incomplete";
  const view = {
    email: form.text("email"),
    to: deskPath(form.text("to") || query("to")),
    problems: refusal?.problems ?? [],
    refused: wrong ? refused(refusalSentence(frame, refusal)) : null,
    first: !(await hasAdministrator(r)),
  };
  return {
    page: { title: t("desk.sign-in.heading"), place: null, main: signInPage(frame, view) },
    status: refusal ? 422 : 200,
  };
}

/** Limited by address block and by mailbox; who asks too often is told to wait, not whether the address is known. */
async function askForLink(visit: Visit): Promise<Answer> {
  const { door, form, frame, t, c } = visit;
  const email = form.text("email").trim();
  const limited =
    door.limits.take("sign-in", c.var.client.block) ??
    door.limits.take("sign-in-mailbox", email.toLowerCase());
  if (limited) return showSignIn(visit, refuse("too-many", { retryAfter: limited.retryAfter }));
  const asked = await act(visit, (tx) =>
    requestSignIn(tx, door.site, { email, interface: t.locale }),
  );
  if (isRefusal(asked)) return showSignIn(visit, asked);
  const mailPath =
    asked.mail !== null && door.site.local && door.mailFolder !== null
      ? paths.mail(asked.mail)
      : null;
  const main = linkSentPage(frame, {
    email,
    folder: door.site.local ? door.mailFolder : null,
    mailPath,
  });
  return { page: { title: t("desk.sign-in.sent"), place: null, main } };
}

async function showEnter(visit: Visit): Promise<Answer> {
  const { r, now, frame, t, param, query, door, c } = visit;
  if (door.limits.take("token", c.var.client.block)) return refuse("too-many");
  const token = await findToken(r, param("token"), "sign-in", now);
  if (isRefusal(token)) return token;
  if (token.usedAt !== null) return refuse("token-used");
  return {
    page: {
      title: t("desk.sign-in.heading"),
      place: null,
      main: enterPage(frame, param("token"), deskPath(query("to"))),
    },
  };
}

async function enter(visit: Visit): Promise<Answer> {
  const { c, door, form, param } = visit;
  if (door.limits.take("token", c.var.client.block)) return refuse("too-many");
  const opened = await act(visit, (t) => signIn(t, { token: param("token") }));
  if (isRefusal(opened)) return opened;
  startSession(c, door, opened.session);
  return { go: deskPath(form.text("to")) || "/desk" };
}

/** Only a path of the desk: a link with `to` must not lead anywhere else. */
export function deskPath(to: string): string {
  return /^\/desk(?:[/?][\w\-/?=&.%]*)?$/.test(to) ? to : "";
}

async function showFirst(visit: Visit, refusal: Refusal | null): Promise<Answer> {
  const { r, now, frame, t, param, form, door, c } = visit;
  if (door.limits.take("token", c.var.client.block)) return refuse("too-many");
  const token = await findToken(r, param("token"), "first", now);
  if (isRefusal(token)) return token;
  if (token.usedAt !== null || (await hasAdministrator(r))) return refuse("token-used");
  const view = {
    token: param("token"),
    name: form.text("name"),
    email: form.text("email"),
    problems: refusal?.problems ?? [],
  };
  return {
    page: { title: t("desk.first.heading"), place: null, main: firstPage(frame, view) },
    status: refusal ? 422 : 200,
  };
}

async function becomeFirst(visit: Visit): Promise<Answer> {
  const { c, door, form, param } = visit;
  const command = { token: param("token"), name: form.text("name"), email: form.text("email") };
  const opened = await act(visit, (t) => becomeAdministrator(t, command));
  if (isRefusal(opened)) return opened.problems ? showFirst(visit, opened) : opened;
  startSession(c, door, opened.session);
  return { go: "/desk" };
}

async function leave(visit: Visit): Promise<Answer> {
  const { c, door } = visit;
  const hash = c.var.desk?.hash;
  if (hash) await act(visit, (t) => signOut(t, { session: hash }));
  endSession(c, door);
  return { go: "/desk/sign-in" };
}

async function leaveEverywhere(visit: Visit): Promise<Answer> {
  await act(visit, (t) => signOutEverywhere(t, { account: visit.by }));
  endSession(visit.c, visit.door);
  return { go: "/desk/sign-in" };
}

async function showMe({ c, frame, t, query }: Visit): Promise<Answer> {
  const account = c.var.desk?.account;
  if (!account) return refuse("sign-in-needed");
  const told = query("said") === "saved" ? said(html`${t("desk.me.saved")}`) : null;
  const main = mePage(frame, { account, preference: readPreference(c), told });
  return { page: { title: t("desk.me.heading"), place: "me", main } };
}

async function saveMe({ c, form, door }: Visit): Promise<Answer> {
  writePreference(c, door.site, {
    language: form.text("language"),
    keys: form.text("keys") !== "off",
  });
  return { go: "/desk/me?said=saved" };
}

async function showHelp({ frame, t }: Visit): Promise<Answer> {
  return { page: { title: t("desk.help.heading"), place: "help", main: helpPage(frame) } };
}

async function showAccounts(visit: Visit, refusal: Refusal | null): Promise<Answer> {
  const { r, t, frame, form, by, query } = visit;
  const typed = { name: form.text("name"), email: form.text("email"), role: form.text("role") };
  const wrong = refusal && !refusal.problems ? refused(refusalSentence(frame, refusal)) : null;
  const told = query("said") === "added" ? said(html`${t("desk.accounts.added")}`) : wrong;
  const main = accountsPage(frame, {
    accounts: await listAccounts(r),
    me: by,
    typed,
    problems: refusal?.problems ?? [],
    told,
  });
  return {
    page: { title: t("desk.accounts.heading"), place: "accounts", main },
    status: refusal ? 422 : 200,
  };
}

async function add(visit: Visit): Promise<Answer> {
  const { form, by, t, door } = visit;
  const command = {
    by,
    name: form.text("name"),
    email: form.text("email"),
    role: form.text("role"),
    interface: t.locale,
  };
  const added = await act(visit, (tx) => addAccount(tx, door.site, command));
  return isRefusal(added) ? showAccounts(visit, added) : { go: "/desk/accounts?said=added" };
}

async function disable(visit: Visit): Promise<Answer> {
  const done = await act(visit, (t) =>
    disableAccount(t, { by: visit.by, account: visit.param("id") }),
  );
  return isRefusal(done) ? showAccounts(visit, done) : { go: "/desk/accounts" };
}

async function enable(visit: Visit): Promise<Answer> {
  const done = await act(visit, (t) =>
    enableAccount(t, { by: visit.by, account: visit.param("id") }),
  );
  return isRefusal(done) ? showAccounts(visit, done) : { go: "/desk/accounts" };
}
