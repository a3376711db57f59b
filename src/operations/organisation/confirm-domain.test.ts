import assert from "node:assert/strict";
import { test } from "node:test";
import { domainsBefore, domainsOf } from "#store/read/organisations.ts";
import { desk as by, done, refused, register } from "../../../test/acting.ts";
import { emptyScene } from "../../../test/scene.ts";
import { confirmDomain, withdrawDomain } from "./confirm-domain.ts";

test("a confirmed domain says who confirmed it and since when it counts", async (t) => {
  const store = await emptyScene(t);
  const organisation = await register(store, "petrels", { domain: false });
  const early = store.clock.now;
  store.clock.pass(60);
  const domain = "https://WWW.petrels.example/about";
  const confirmed = await done(store, (tx) => confirmDomain(tx, { by, organisation, domain }));
  assert.deepEqual(confirmed, { domain: "petrels.example" });
  const known = { domain: "petrels.example", at: store.clock.now, by };
  assert.deepEqual(await domainsOf(store.reader, organisation), [known]);
  assert.deepEqual(await domainsBefore(store.reader, organisation, early), []);
  assert.deepEqual(await domainsBefore(store.reader, organisation, store.clock.now), [
    known.domain,
  ]);
});

test("what cannot be anybody's own, is known already, or of nobody, is refused", async (t) => {
  const store = await emptyScene(t);
  const organisation = await register(store, "petrels");
  const code = (domain: string, of = organisation): Promise<string> =>
    refused(store, (tx) => confirmDomain(tx, { by, organisation: of, domain }));
  assert.equal(await code("petrels.example"), "domain-confirmed");
  assert.equal(await code("gmail.com"), "domain-unusable");
  assert.equal(await code("co.uk"), "domain-unusable");
  assert.equal(await code("not a domain"), "domain-unusable");
  assert.equal(await code("petrels.example", "0".repeat(32)), "organisation-unknown");
});

test("a domain is taken back once; two organisations of one house may share one", async (t) => {
  const store = await emptyScene(t);
  const organisation = await register(store, "petrels");
  const other = await register(store, "charts");
  const shared = { by, organisation: other, domain: "petrels.example" };
  await done(store, (tx) => confirmDomain(tx, shared));
  const own = { by, organisation, domain: "petrels.example" };
  await done(store, (tx) => withdrawDomain(tx, own));
  assert.equal(await refused(store, (tx) => withdrawDomain(tx, own)), "organisation-unknown");
  assert.deepEqual(await domainsOf(store.reader, organisation), []);
  assert.equal((await domainsOf(store.reader, other)).length, 2);
});
