import assert from "node:assert/strict";
import { test } from "node:test";
import { makeVault } from "#store/vault.ts";
import { ageOfStamp, makeStamp, nonceOf } from "./form-stamp.ts";

const ours = { vault: makeVault(new Uint8Array(32).fill(1)) };
const foreign = { vault: makeVault(new Uint8Array(32).fill(2)) };
const noon = Date.parse("2027-03-03T12:00:00Z");

test("a stamp tells how old the form is, to who made it alone", () => {
  const stamp = makeStamp(ours, noon);
  assert.equal(ageOfStamp(ours, stamp, noon + 2500), 2.5);
  assert.equal(ageOfStamp(foreign, stamp, noon), null);
});

test("a stamp that is missing, cut, dated anew or no stamp has no age", () => {
  const stamp = makeStamp(ours, noon);
  const [, random, seal] = stamp.split(".");
  const changed = `${(noon - 60_000).toString(36)}.${random}.${seal}`;
  for (const wrong of [
    "",
    stamp.slice(1),
    stamp.slice(0, -1),
    changed,
    "a.b.c",
    "x".repeat(10_000),
  ])
    assert.equal(ageOfStamp(ours, wrong, noon), null);
});

test("the same form with the same words is one request; other words or another form are not", () => {
  const stamp = makeStamp(ours, noon);
  const words = ["tern", "Tern Society"];
  assert.equal(nonceOf(stamp, words), nonceOf(stamp, [...words]));
  assert.notEqual(nonceOf(stamp, words), nonceOf(stamp, ["ternTern", "Society"]));
  assert.notEqual(nonceOf(stamp, words), nonceOf(makeStamp(ours, noon), words));
  assert.notEqual(nonceOf("", words), nonceOf("", words));
});
