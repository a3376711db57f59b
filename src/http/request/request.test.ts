/** What is made of the headers and paths of a request, case by case. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addressBlock, clientAddress, isNear } from "./client-address.ts";
import { formatCookie, readCookie } from "./cookies.ts";
import { isCrossSite } from "./cross-site.ts";
import { ownNames } from "./host.ts";
import { holdsToken, redactPath } from "./tokens-in-paths.ts";

const token = "Ab3-_".repeat(8) + "xYz";

test("proxies are believed as far as they were declared", () => {
  const forged = "203.0.113.9, 198.51.100.7";
  const cases: [string | undefined, string | undefined, number, string][] = [
    ["192.0.2.1", undefined, 0, "192.0.2.1"],
    ["192.0.2.1", forged, 0, "192.0.2.1"],
    ["192.0.2.1", forged, 1, "198.51.100.7"],
    ["192.0.2.1", forged, 2, "203.0.113.9"],
    ["192.0.2.1", forged, 9, "203.0.113.9"],
    ["192.0.2.1", "unknown", 1, "192.0.2.1"],
    ["192.0.2.1", undefined, 1, "192.0.2.1"],
    ["::ffff:192.0.2.1", undefined, 0, "192.0.2.1"],
    ["192.0.2.1", "[2001:db8::7]", 1, "2001:db8::7"],
    [undefined, undefined, 0, ""],
  ];
  for (const [remote, header, trusted, expected] of cases) {
    assert.equal(clientAddress(remote, header, trusted), expected, `${header} ${trusted}`);
  }
});

test("one household has one block", () => {
  assert.equal(addressBlock("203.0.113.9"), addressBlock("203.0.113.250"));
  assert.notEqual(addressBlock("203.0.113.9"), addressBlock("203.0.114.9"));
  assert.equal(addressBlock("2001:db8:0:7::1"), addressBlock("2001:0db8:0000:0007:ffff:1:2:3"));
  assert.notEqual(addressBlock("2001:db8:0:7::1"), addressBlock("2001:db8:0:8::1"));
  assert.equal(addressBlock("::1"), "0:0:0:0");
});

test("private addresses are near, public ones are not", () => {
  for (const near of [
    "127.0.0.1",
    "::1",
    "10.1.2.3",
    "172.31.0.1",
    "192.168.1.1",
    "fd00::1",
    "fe80::1",
  ])
    assert.ok(isNear(near), near);
  for (const far of ["172.32.0.1", "8.8.8.8", "2001:db8::1", "", "100.64.0.1"])
    assert.ok(!isNear(far), far);
});

test("a cookie is found by its whole name", () => {
  const header = "xdesk=1; desk=two; desk=three; a";
  assert.equal(readCookie(header, "desk"), "two");
  assert.equal(readCookie(header, "a"), null);
  assert.equal(readCookie(undefined, "a"), null);
  assert.equal(
    formatCookie("desk", "v", { maxAge: 5, secure: true }),
    "desk=v; Path=/; Max-Age=5; HttpOnly; SameSite=Lax; Secure",
  );
});

test("only our own pages and programs may change something", () => {
  const own = new Set(["https://lights.example"]);
  const cases: [string | undefined, string | undefined, boolean, boolean][] = [
    ["same-origin", "null", false, false],
    ["none", undefined, false, false],
    ["same-site", "https://lights.example", false, true],
    ["cross-site", "https://lights.example", true, true],
    [undefined, undefined, false, false],
    [undefined, "https://lights.example", false, false],
    [undefined, "https://lights.example.evil.example", false, true],
    [undefined, "http://lights.example", false, true],
    [undefined, "null", false, true],
    [undefined, "null", true, false],
  ];
  for (const [secFetchSite, origin, unguessable, expected] of cases) {
    const found = isCrossSite({ secFetchSite, origin, unguessable }, own);
    assert.equal(found, expected, `${secFetchSite} ${origin} ${unguessable}`);
  }
});

test("a server knows its names", () => {
  assert.deepEqual(
    [...ownNames("https://lights.example").hosts],
    ["lights.example", "lights.example:443"],
  );
  assert.ok(ownNames("http://localhost:8080").hosts.has("[::1]:8080"));
  assert.ok(ownNames("http://localhost:8080").origins.has("http://127.0.0.1:8080"));
  assert.ok(!ownNames("https://lights.example").hosts.has("localhost"));
});

test("a token in a path is seen, and never logged, not even cut or mistyped", () => {
  const path = `/s/keep-the-old-lights-lit/confirm/${token}`;
  assert.ok(holdsToken(path));
  assert.ok(!holdsToken("/s/keep-the-old-lights-lit/confirm"));
  assert.equal(redactPath(path), "/s/keep-the-old-lights-lit/confirm/(token)");
  assert.equal(redactPath(path.slice(0, -5)), "/s/keep-the-old-lights-lit/confirm/(token)");
  assert.equal(redactPath(`${path}.`), "/s/keep-the-old-lights-lit/confirm/(token)");
  assert.equal(
    redactPath("/s/a/receipts/0123456789abcdef0123456789abcdef"),
    "/s/a/receipts/0123456789abcdef0123456789abcdef",
  );
});

test("no path that holds a token is logged with it", () => {
  const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });
  fc.assert(
    fc.property(bytes, fc.webPath(), (secret, before) => {
      const text = Buffer.from(secret).toString("base64url");
      assert.ok(!redactPath(`${before}/${text}/mine`).includes(text));
    }),
  );
});
