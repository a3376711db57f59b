import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  decideOwnDomain,
  evidenceOfAddress,
  evidences,
  isAtLeast,
  isFreeMailer,
  isSharedHost,
} from "./evidence.ts";

test("evidence is ordered, weakest first, and everything is at least itself", () => {
  assert.deepEqual([...evidences], ["listed", "email", "email-domain", "passkey", "domain", "qes"]);
  for (const [index, one] of evidences.entries())
    for (const [other, wanted] of evidences.entries())
      assert.equal(isAtLeast(one, wanted), index >= other, `${one} at least ${wanted}`);
});

test("an address is the organisation's own only on a confirmed domain or below it", () => {
  const cases: [string, string[], string][] = [
    ["a@petrels.example", ["petrels.example"], "email-domain"],
    ["a@PETRELS.Example", ["petrels.example"], "email-domain"],
    ["a@post.petrels.example", ["petrels.example"], "email-domain"],
    ["a@petrels.example", ["charts.example", "petrels.example"], "email-domain"],
    ["a@petrels.example", [], "email"],
    ["a@petrels.example", ["post.petrels.example"], "email"],
    ["a@notpetrels.example", ["petrels.example"], "email"],
    ["a@petrels.example.evil.example", ["petrels.example"], "email"],
    ["petrels.example@evil.example", ["petrels.example"], "email"],
  ];
  for (const [address, domains, evidence] of cases)
    assert.equal(evidenceOfAddress(address, domains), evidence, `${address} of ${domains.join()}`);
});

test("no address on another domain ever counts as the organisation's own", () => {
  const label = fc.stringMatching(/^[a-z][a-z0-9]{0,12}$/);
  const property = fc.property(label, label, label, (local, host, other) => {
    fc.pre(host !== other);
    return evidenceOfAddress(`${local}@${host}.example`, [`${other}.example`]) === "email";
  });
  fc.assert(property);
});

test("the desk can confirm what somebody can own", () => {
  const cases: [string, string][] = [
    ["petrels.example", "petrels.example"],
    ["  https://WWW.Petrels.Example/about?x=1#top ", "petrels.example"],
    ["http://petrels.example:8080", "petrels.example"],
    ["petrels.example.", "petrels.example"],
    ["post.petrels.co.uk", "post.petrels.co.uk"],
    ["petrels.github.io", "petrels.github.io"],
    ["čuvari.rs", "xn--uvari-gya.rs"],
    ["čuvari.example", "xn--uvari-gya.example"],
  ];
  for (const [typed, domain] of cases) assert.deepEqual(decideOwnDomain(typed), { domain }, typed);
});

test("nobody can own a public suffix, a free mailer, an address or nothing", () => {
  const cases: [string, string][] = [
    ["", "form"],
    ["petrels", "form"],
    ["com", "form"],
    ["co.uk", "public-suffix"],
    ["github.io", "public-suffix"],
    ["127.0.0.1", "form"],
    ["[::1]", "form"],
    ["a@petrels.example", "form"],
    ["a@petrels.com", "form"],
    ["petrels%2ecom", "form"],
    ["petrels.nosuchtop", "form"],
    ["pet rels.example", "form"],
    ["-petrels.com", "form"],
    ["gmail.com", "free-mailer"],
    ["GMAIL.com", "free-mailer"],
    ["mail.gmail.com", "free-mailer"],
  ];
  for (const [typed, doubt] of cases) assert.deepEqual(decideOwnDomain(typed), { doubt }, typed);
});

test("whatever is confirmed is found again for an address on it", () => {
  fc.assert(
    fc.property(fc.domain(), (host) => {
      const decided = decideOwnDomain(host);
      if ("doubt" in decided) return true;
      return evidenceOfAddress(`desk@${decided.domain}`, [decided.domain]) === "email-domain";
    }),
  );
});

test("a free mailer is known below its registrable domain", () => {
  for (const host of ["gmail.com", "yahoo.com", "outlook.com", "proton.me", "gmx.net"])
    assert.ok(isFreeMailer(host), host);
  for (const host of ["petrels.example", "gmail.com.petrels.example", "notgmail.com"])
    assert.ok(!isFreeMailer(host), host);
});

test("a host where many keep their pages is nobody's", () => {
  for (const host of [
    "facebook.com",
    "m.facebook.com",
    "sites.google.com",
    "blogspot.com",
    "co.uk",
  ])
    assert.ok(isSharedHost(host), host);
  for (const host of ["harbour.example", "pilots.blogspot.com", "example.org", "who.int"])
    assert.ok(!isSharedHost(host), host);
});
