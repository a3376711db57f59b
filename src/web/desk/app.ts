/**
 * The desk as one application: every address comes from the route table and passes the same gate. Nothing is admitted
 * that the table does not admit; a form without the session's token does nothing.
 */
import { Hono } from "hono";
import { may } from "#domain/account.ts";
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import type { App, Door, HttpEnv, PageContext } from "#http/door.ts";
import { readForm, type Form } from "#http/form.ts";
import { statusOf } from "#http/refusal-status.ts";
import { tellWhen } from "../answers.ts";
import type { Assets } from "../assets.ts";
import { formatSendAgain, sentOf } from "../send-again.ts";
import { framed, type Frame } from "./frame.ts";
import { makeFrame } from "./make-frame.ts";
import { refusalPage } from "./refusal-page.ts";
import { deskRoutes } from "./route-table.ts";
import { deskScript, scriptNames } from "./script.ts";
import type { Admission, Answer, DeskRoute, Visit } from "./visit.ts";

export function deskApp(door: Door, assets: Assets): App {
  const app: App = new Hono<HttpEnv>();
  for (const { url, text, headers } of scriptNames.map(deskScript)) {
    app.get(url, (c) => c.body(text, 200, headers));
  }
  for (const route of deskRoutes) {
    app.on(route.method, route.path, (c) => answerRoute(c, door, assets, route));
  }
  app.all("/desk/*", (c) => answerUnknown(c, door, assets));
  return app;
}

async function answerRoute(
  c: PageContext,
  door: Door,
  assets: Assets,
  route: DeskRoute,
): Promise<Response> {
  const refusal = admit(c, route.act);
  if (refusal?.refusal === "sign-in-needed" && route.method === "GET") return toSignIn(c);
  const frame = await makeFrame(c, door, assets);
  if (refusal) return respond(c, frame, refusal);
  const form = route.method === "POST" ? await readForm(c, route.form) : emptyForm;
  if (isRefusal(form)) return respond(c, frame, form);
  const watched = watchStore(door);
  const answer = await route.handle(makeVisit(c, watched.door, frame, form));
  return respond(c, frame, watched.hindrance(answer));
}

/**
 * Whatever page a form has for its own faults: where nothing could be stored at all, the answer is the refusal that gives
 * back what was sent. No page then has to keep every field of its own.
 */
function watchStore(door: Door): { door: Door; hindrance: (answer: Answer) => Answer } {
  let hindered: Refusal | null = null;
  const { store } = door;
  const transact: Door["store"]["transact"] = async (work) => {
    const result = await store.transact(work);
    if (isRefusal(result) && statusOf(result) >= 500) hindered = result;
    return result;
  };
  return {
    door: { ...door, store: { reader: store.reader, transact } },
    hindrance: (answer) => (hindered && !isTold(answer) ? hindered : answer),
  };
}

/** The handler has a page for it. */
function isTold(answer: Answer): boolean {
  return "response" in answer || ("page" in answer && (answer.status ?? 200) >= 500);
}

async function answerUnknown(c: PageContext, door: Door, assets: Assets): Promise<Response> {
  if (!c.var.desk) return toSignIn(c);
  return respond(c, await makeFrame(c, door, assets), refuse("not-found"));
}

/** Deny by default: only what an account's role may do, and nothing at all without one. */
export function admit(c: PageContext, act: Admission): Refusal | null {
  if (act === "anyone") return null;
  const account = c.var.desk?.account;
  if (!account || account.disabledAt !== null) return refuse("sign-in-needed");
  if (act === "signed-in" || may(account.role, act)) return null;
  return refuse("not-permitted");
}

function makeVisit(c: PageContext, door: Door, frame: Frame, form: Form): Visit {
  return {
    c,
    door,
    frame,
    form,
    r: door.store.reader,
    t: frame.t,
    now: frame.now,
    by: c.var.desk?.account.id ?? "",
    param: (name) => c.req.param(name) ?? "",
    query: (name) => c.req.query(name) ?? "",
  };
}

function respond(c: PageContext, frame: Frame, answer: Answer): Response {
  if ("response" in answer) return answer.response;
  if ("go" in answer) return c.redirect(answer.go, 303);
  c.header("cache-control", "no-store");
  if ("page" in answer)
    return c.html(framed(frame, answer.page), { status: (answer.status ?? 200) as 200 });
  const status = statusOf(answer);
  tellWhen(c, answer);
  const again = formatSendAgain(frame.t, sentOf(c, status));
  return c.html(framed(frame, refusalPage(frame, answer, again)), { status });
}

/** After signing in the page asked for is shown; only a path of the desk is taken along. */
function toSignIn(c: PageContext): Response {
  const { pathname, search } = new URL(c.req.url);
  const to =
    pathname === "/desk" ? "" : `?to=${encodeURIComponent(`${pathname}${search}`.slice(0, 300))}`;
  return c.redirect(`/desk/sign-in${to}`, 303);
}

const emptyForm: Form = {
  has: () => false,
  text: () => "",
  all: () => [],
  file: () => null,
  cut: null,
};
