/** The server as programs and attackers meet it: over real sockets, with pages of the test's own. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { test } from "node:test";
import { refuse } from "#domain/refusal.ts";
import { ask, parseAnswer, sendRaw } from "../../test/raw-http.ts";
import { statusOf } from "./refusal-status.ts";
import { watchLoad } from "./running/load.ts";
import { serve, token } from "../../test/served.ts";

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
