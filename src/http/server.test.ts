/** The server as programs and attackers meet it: over real sockets, with pages of the test's own. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { test, type TestContext } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { refuse } from "#domain/refusal.ts";
import { site as castSite } from "../../test/cast.ts";
import { ask, parseAnswer, sendRaw } from "../../test/raw-http.ts";
import { openTestStore, type TestStore } from "../../test/stores.ts";
import { makeApp } from "./app.ts";
import { watchChanges } from "./cache/change-watch.ts";
import type { App, Door } from "./door.ts";
import { readForm } from "./form.ts";
import { makeRateLimits } from "./rate-limit.ts";
import { statusOf } from "./refusal-status.ts";
import { watchLoad } from "./running/load.ts";
import { createServer, type RunningServer, type ServerOptions } from "./server.ts";

interface Running {
  readonly port: number;
  readonly server: RunningServer;
  readonly store: TestStore;
  readonly errors: unknown[];
  readonly answers: string[];
  /** How often the kept page was rendered. */
  renderings: number;
}

const token = "t0".repeat(21) + "t";

async function serve(t: TestContext, change: Partial<ServerOptions> = {}): Promise<Running> {
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

async function commit(store: TestStore): Promise<void> {
  const digest = crypto.randomUUID();
  await store.transact((t) =>
    t.db.insertInto("terms").values({ digest, body: "", created_at: t.now }).execute(),
  );
}

test("a kept page is rendered once and goes out in the reader's encoding", async (t) => {
  const running = await serve(t);
  const plain = await ask(running.port, "/page");
  const br = await ask(running.port, "/page", { headers: { "Accept-Encoding": "gzip, br" } });
  const gzip = await ask(running.port, "/page", { headers: { "Accept-Encoding": "br;q=0, *" } });
  assert.equal(running.renderings, 1);
  assert.equal(br.headers["content-encoding"], "br");
  assert.deepEqual(brotliDecompressSync(br.body), plain.body);
  assert.equal(gzip.headers["content-encoding"], "gzip");
  assert.deepEqual(gunzipSync(gzip.body), plain.body);
  assert.equal(plain.headers["content-length"], String(plain.body.length));
  assert.equal(plain.headers["vary"], "Accept-Encoding");
  assert.equal(plain.headers["cache-control"], "public, no-cache");
  assert.equal(plain.headers["set-cookie"], undefined);
  assert.equal(new Set([plain, br, gzip].map(({ headers }) => headers["etag"])).size, 3);
});

test("who has the page gets 304, in any encoding; HEAD gets no body", async (t) => {
  const { port } = await serve(t);
  const { headers } = await ask(port, "/page");
  const again = { "If-None-Match": headers["etag"] ?? "", "Accept-Encoding": "br" };
  const same = await ask(port, "/page", { headers: again });
  assert.deepEqual([same.status, same.body.length], [304, 0]);
  assert.match(same.headers["etag"] ?? "", /-br"$/);
  const head = await ask(port, "/page", { method: "HEAD" });
  assert.deepEqual([head.status, head.body.length], [200, 0]);
  assert.equal(head.headers["content-length"], headers["content-length"]);
});

test("a commit, also another process's, makes the page new", async (t) => {
  const running = await serve(t);
  const before = await ask(running.port, "/page");
  await commit(running.store);
  const after = await ask(running.port, "/page");
  assert.notDeepEqual(after.body, before.body);
  await ask(running.port, "/page");
  assert.equal(running.renderings, 2);
});

test("under many changes a page is rendered at most once a second, save for who has seen more", async (t) => {
  const running = await serve(t);
  const seen: string[] = [];
  for (let n = 0; n < 12; n++) {
    await commit(running.store);
    seen.push((await ask(running.port, "/page")).body.toString().slice(0, 8));
  }
  assert.ok(running.renderings <= 7, `${running.renderings} renderings`);
  assert.equal(seen.at(-1), seen.at(-2), "the older bytes go out");
  const posted = await ask(running.port, "/act", { method: "POST", body: "" });
  const cookie = posted.headers["set-cookie"]?.split(";", 1)[0] ?? "";
  assert.match(cookie, /^seen=\d+$/);
  const own = await ask(running.port, "/page", { headers: { Cookie: cookie } });
  assert.match(own.body.toString(), /^<p> 12</);
  const forged = await ask(running.port, "/page", { headers: { Cookie: "seen=999999999" } });
  assert.equal(forged.status, 200);
});

test("a reader's language is part of the page, unknown query fields are not", async (t) => {
  const running = await serve(t);
  const language = (value: string) => ({ headers: { "Accept-Language": value } });
  const one = await ask(running.port, "/reader?utm=1", language("sr-Latn-RS,sr;q=0.9"));
  assert.equal(one.body.toString(), "<p>sr-Latn</p>");
  assert.equal(one.headers["vary"], "Accept-Encoding, Accept-Language");
  assert.equal((await ask(running.port, "/reader", language("de"))).body.toString(), "<p>en</p>");
  await ask(running.port, "/page?utm=1&fbclid=2");
  await ask(running.port, "/page?x=y");
  assert.equal(running.renderings, 1);
});

test("searches that nobody has made yet are limited for each address block", async (t) => {
  const { port } = await serve(t);
  const statuses: number[] = [];
  for (let n = 0; n < 70; n++) statuses.push((await ask(port, `/page?q=${n}`)).status);
  assert.ok(statuses.includes(429));
  assert.equal((await ask(port, "/page?q=59")).status, 200, "what is kept goes out");
});

test("every answer says what browsers must know; token pages are told to nobody", async (t) => {
  const { port } = await serve(t);
  for (const path of ["/page", "/nothing", "/fault", "/assets/h/a.css", `/s/a/confirm/${token}`]) {
    const { headers } = await ask(port, path);
    assert.match(headers["content-security-policy"] ?? "", /default-src 'none'/, path);
    assert.doesNotMatch(headers["content-security-policy"] ?? "", /unsafe/, path);
    assert.equal(headers["x-content-type-options"], "nosniff", path);
  }
  const secret = await ask(port, `/s/a/confirm/${token}`);
  assert.equal(secret.headers["referrer-policy"], "no-referrer");
  assert.equal(secret.headers["cache-control"], "no-store");
});

test("requests that are none of ours get a status and the server goes on", async (t) => {
  const running = await serve(t);
  const { port } = running;
  const host = `Host: localhost:${port}\r\n`;
  const cases: [string, string, number][] = [
    ["another host", `GET /page HTTP/1.1\r\nHost: evil.example\r\n\r\n`, 421],
    ["no host", "GET /page HTTP/1.1\r\n\r\n", 400],
    ["two hosts", `GET /page HTTP/1.1\r\n${host}Host: evil.example\r\n\r\n`, 400],
    ["an absolute address", `GET http://evil.example/page HTTP/1.1\r\n${host}\r\n`, 400],
    ["another method", `DELETE /page HTTP/1.1\r\n${host}\r\n`, 405],
    ["two slashes", `GET //evil.example HTTP/1.1\r\n${host}\r\n`, 400],
    ["a backslash", `GET /\\evil.example HTTP/1.1\r\n${host}\r\n`, 400],
    ["an escaped NUL", `GET /page%00 HTTP/1.1\r\n${host}\r\n`, 400],
    ["broken UTF-8", `GET /page?q=%c0%af HTTP/1.1\r\n${host}\r\n`, 400],
    ["a broken escape", `GET /page?q=%zz HTTP/1.1\r\n${host}\r\n`, 400],
    ["a long address", `GET /${"a".repeat(3000)} HTTP/1.1\r\n${host}\r\n`, 414],
    ["a long header", `GET /page HTTP/1.1\r\n${host}X: ${"a".repeat(20_000)}\r\n\r\n`, 431],
    ["no HTTP", "\x16\x03\x01\x02\x00 hello\r\n\r\n", 400],
    [
      "two lengths",
      `POST /form HTTP/1.1\r\n${host}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    [
      "a header that cannot be sent",
      `GET /header HTTP/1.1\r\n${host}Connection: close\r\n\r\n`,
      500,
    ],
    ["a fault", `GET /fault HTTP/1.1\r\n${host}Connection: close\r\n\r\n`, 500],
  ];
  for (const [name, bytes, status] of cases) {
    const answer = parseAnswer(await sendRaw(port, bytes, 400));
    assert.equal(answer.status, status, name);
    if (status < 500) assert.match(answer.body.toString(), /^[A-Z].*\.\n$/, `${name}: a sentence`);
    assert.equal(answer.headers["x-content-type-options"], "nosniff", name);
  }
  assert.equal((await ask(port, "/page")).status, 200);
  assert.ok(running.errors.length >= 1);
});

test("names of the loopback are one server", async (t) => {
  const { port } = await serve(t);
  for (const name of ["localhost", "127.0.0.1", "[::1]", "LOCALHOST"]) {
    const answer = await ask(port, "/page", { headers: { Host: `${name}:${port}` } });
    assert.equal(answer.status, 200, name);
  }
});

test("forms are read strictly and within limits", async (t) => {
  const { port } = await serve(t);
  const type = "application/x-www-form-urlencoded";
  const send = async (body: string | Buffer, contentType = type): Promise<string> => {
    const headers = { "Content-Type": contentType };
    const answer = await ask(port, "/form", { method: "POST", headers, body });
    return `${answer.status} ${answer.body.toString()}`;
  };
  assert.equal(await send("a=x+y%C3%A9&many=1&many=2"), "200 x yé|1+2");
  assert.equal(await send("a=1&a=2"), "400 bad-request");
  assert.equal(await send("a=%00"), "400 bad-request");
  assert.equal(await send("a=%ff"), "400 bad-request");
  assert.equal(await send(Buffer.from([97, 61, 0xff])), "400 bad-request");
  assert.equal(await send("a=%"), "400 bad-request");
  assert.equal(await send("{}", "application/json"), "400 bad-request");
  assert.equal(await send(`a=${"x".repeat(270_000)}`), "413 too-large");
  assert.equal(await send("x&".repeat(6000)), "400 bad-request");
  const multipart = 'multipart/form-data; boundary="b"';
  const part = (name: string, value: string, more = "") =>
    `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
  assert.equal(
    await send(`${part("a", "x é")}${part("many", "1")}--b--\r\n`, multipart),
    "200 x é|1",
  );
  assert.equal(
    await send(`${part("a", "x", '; filename="f"')}--b--`, multipart),
    "400 bad-request",
  );
  assert.equal(await send(part("a", "cut"), multipart), "400 bad-request");
  assert.equal(await send(`${part("a", "1")}${part("a", "2")}--b--`, multipart), "400 bad-request");
});

test("a body without a length is cut at the limit", async (t) => {
  const { port } = await serve(t);
  const head = `POST /form HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n`;
  const chunk = `4000\r\n${"a".repeat(0x4000)}\r\n`;
  assert.equal(parseAnswer(await sendRaw(port, head + chunk.repeat(20))).status, 413);
});

test("requests of other sites change nothing", async (t) => {
  const { port } = await serve(t);
  const post = async (path: string, headers: Record<string, string>) =>
    (await ask(port, path, { method: "POST", headers, body: "" })).status;
  assert.equal(await post("/act", { "Sec-Fetch-Site": "cross-site" }), 403);
  assert.equal(await post("/act", { "Sec-Fetch-Site": "same-site" }), 403);
  assert.equal(await post("/act", { Origin: "https://evil.example" }), 403);
  assert.equal(await post("/act", { Origin: "null" }), 403);
  assert.equal(await post("/act", { Origin: `http://localhost:${port + 1}` }), 403);
  assert.equal(await post("/act", { Origin: `http://localhost:${port}` }), 303);
  assert.equal(await post("/act", { "Sec-Fetch-Site": "same-origin", Origin: "null" }), 303);
  assert.equal(await post("/act", {}), 303, "a program");
  assert.equal(await post(`/s/a/confirm/${token}`, { Origin: "null" }), 303, "an old browser");
});

test("operational answers need no host; the request log holds no query", async (t) => {
  const running = await serve(t);
  for (const path of ["/healthz", "/readyz", "/metrics"]) {
    assert.equal((await ask(running.port, path, { headers: { Host: "10.0.0.1" } })).status, 200);
  }
  assert.ok(running.answers.every((answer) => answer.startsWith("operation 200")));
});

test("too much at once is turned away at once, while kept pages go out", async (t) => {
  const load = watchLoad(() => 0, { answers: 3, acts: 10, lag: 10_000 });
  t.after(() => load.close());
  const { port } = await serve(t, { load });
  await ask(port, "/page");
  const slow = Array.from({ length: 20 }, () => ask(port, "/slow"));
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal((await ask(port, "/page")).status, 200);
  const answers = await Promise.all(slow);
  const turnedAway = answers.filter(({ status }) => status === 503);
  assert.ok(turnedAway.length >= 10);
  assert.ok(turnedAway.every(({ headers }) => Number(headers["retry-after"]) > 0));
  assert.ok(answers.some(({ status }) => status === 200));
});

test("who is turned away keeps the connection, unless a body was to come", async (t) => {
  const full = { ...watchLoad(() => 0), isTooMuch: () => true };
  t.after(() => full.close());
  const { port } = await serve(t, { load: full });
  const post = `POST /act HTTP/1.1\r\nHost: localhost:${port}\r\n`;
  const kinds = [
    { head: "", connection: "keep-alive" },
    { head: "Content-Length: 0\r\n", connection: "keep-alive" },
    { head: "Content-Length: 9\r\n", connection: "close" },
    { head: "Transfer-Encoding: chunked\r\n", connection: "close" },
  ];
  for (const { head, connection } of kinds) {
    const socket = connect(port, "127.0.0.1");
    t.after(() => socket.destroy());
    socket.write(`${post}${head}\r\n`);
    const [bytes] = (await once(socket, "data")) as [Buffer];
    const answer = parseAnswer(bytes);
    assert.deepEqual([answer.status, answer.headers.connection], [503, connection], head);
  }
});

test("a request that never ends is ended", { timeout: 20_000 }, async (t) => {
  const { port } = await serve(t);
  const started = performance.now();
  const sockets = Array.from({ length: 50 }, () => connect(port, "127.0.0.1"));
  for (const socket of sockets) {
    socket.on("error", () => undefined);
    socket.write("GET /page HTTP/1.1\r\nX-A: ");
  }
  const drip = setInterval(() => sockets.forEach((socket) => socket.write("a")), 500);
  await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.on("close", resolve))));
  clearInterval(drip);
  assert.ok(performance.now() - started < 14_000);
});

test("stopping finishes what was begun and takes nothing new", async (t) => {
  const { port, server } = await serve(t);
  const begun = ask(port, "/slow");
  await new Promise((resolve) => setTimeout(resolve, 50));
  const drained = server.drain(5000);
  assert.equal((await begun).status, 200);
  await drained;
  assert.equal((await sendRaw(port, "GET /page HTTP/1.1\r\n\r\n", 300)).length, 0);
});

test("a refusal has its status", () => {
  assert.equal(statusOf(refuse("too-many")), 429);
});
