// The server of the product over pages made for its tests.

import { type TestContext } from "node:test";
import { site as castSite } from "./cast.ts";
import { openTestStore, type TestStore } from "./stores.ts";
import { makeApp } from "#http/app.ts";
import { watchChanges } from "#http/cache/change-watch.ts";
import type { App, Door } from "#http/door.ts";
import { readForm } from "#http/form.ts";
import { makeRateLimits } from "#http/rate-limit.ts";
import { statusOf } from "#http/refusal-status.ts";
import { watchLoad } from "#http/running/load.ts";
import { createServer, type RunningServer, type ServerOptions } from "#http/server.ts";

/** A server with pages to ask for, on a free port. */
export interface Running {
  readonly port: number;
  readonly server: RunningServer;
  readonly store: TestStore;
  readonly errors: unknown[];
  readonly answers: string[];
  /** How often the kept page was rendered. */
  renderings: number;
}

export const token = "t0".repeat(21) + "t";

export async function serve(t: TestContext, change: Partial<ServerOptions> = {}): Promise<Running> {
  const store = await openTestStore(t, "sqlite");
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const running = { store, errors: [] as unknown[], answers: [] as string[], renderings: 0 };
  const door: Door = {
    site: { ...castSite, baseUrl },
    store,
    limits: makeRateLimits({ clock: () => performance.now(), factor: 1 }),
    now: () => store.clock.now,
    mailFolder: null,
    hasRoom: () => true,
  };
  const watch = watchChanges(() => store.change(), 0);
  const load = watchLoad(() => 0);
  t.after(() => load.close());
  const app = makeApp({
    door,
    refusalPage: (c, refusal) => c.text(refusal.refusal, statusOf(refusal)),
    clientOf: () => ({ block: "block" }),
    change: () => watch.current(),
    onError: (error) => running.errors.push(error),
  });
  addPages(app, running);
  const server = createServer({
    baseUrl,
    app,
    watch,
    load,
    keepingOf: keeping,
    asset: (path) =>
      path === "/assets/h/a.css" ? { type: "text/css", bytes: Buffer.from("a{}") } : null,
    shortcut: () => null,
    mayAsk: () => door.limits.take("search", "block"),
    mayLookInside: () => true,
    ready: () => Promise.resolve(null),
    metrics: () => Promise.resolve("metrics\n"),
    onAnswer: ({ url }, status, kind) => running.answers.push(`${kind} ${status} ${url}`),
    onError: (error) => running.errors.push(error),
    cacheBytes: 1_000_000,
    ...change,
  });
  await new Promise<void>((resolve) => server.http.listen(port, "127.0.0.1", resolve));
  t.after(() => server.drain(100));
  return Object.assign(running, { port, server });
}

function keeping(path: string): { keep: "page" | "reader" | "none"; query?: string[] } | null {
  if (path === "/page") return { keep: "page", query: ["q"] };
  return path === "/reader" ? { keep: "reader", query: ["lang"] } : null;
}

function addPages(app: App, running: { renderings: number; store: TestStore }): void {
  app.get("/page", async (c) => {
    running.renderings++;
    const name = (await running.store.reader.db.selectFrom("terms").selectAll().execute()).length;
    return c.html(`<p>${c.req.query("q") ?? ""} ${name}</p>${"words ".repeat(500)}`);
  });
  app.get("/reader", (c) => c.html(`<p>${c.req.header("accept-language")}</p>`));
  app.get(`/s/a/confirm/:token`, (c) => c.html("confirm"));
  app.get("/fault", () => {
    throw new Error("a fault");
  });
  app.get("/header", (c) => c.redirect("/\u0000\n"));
  app.get("/slow", async (c) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return c.text("slow");
  });
  app.post("/form", async (c) => {
    const form = await readForm(c, { lists: ["many"] });
    if ("refusal" in form) return c.text(form.refusal, statusOf(form));
    return c.text(`${form.text("a")}|${form.all("many").join("+")}`);
  });
  app.post("/s/a/confirm/:token", (c) => c.redirect("/page", 303));
  app.post("/act", (c) => c.redirect("/page", 303));
}

async function freePort(): Promise<number> {
  const { createServer: listen } = await import("node:net");
  return new Promise((resolve) => {
    const probe = listen().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

export async function commit(store: TestStore): Promise<void> {
  const digest = crypto.randomUUID();
  await store.transact((t) =>
    t.db.insertInto("terms").values({ digest, body: "", created_at: t.now }).execute(),
  );
}
