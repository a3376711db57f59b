import assert from "node:assert/strict";
import { test } from "node:test";
import { compareFacts } from "./compare-facts.ts";

const statement = {
  addressee: "The Harbour Board",
  deadline: "2026-05-12",
  state: "signing",
} as const;
const proposers = [{ name: "Keepers of the Outer Lamp", acronym: "KOL" }];
const nothing = { proposers: [], status: null } as const;

test("what the file does not say, or writes with other accents and capitals, is no difference", () => {
  assert.deepEqual(compareFacts(statement, proposers, nothing), []);
  const same = {
    proposers: [{ name: "Keepers of the outer lamp" }],
    addressee: "the harbour board",
    deadline: "2026-05-12",
    status: "signing",
  } as const;
  assert.deepEqual(compareFacts(statement, proposers, same), []);
});

test("each fact that is said otherwise is told with what it was", () => {
  const other = {
    proposers: [{ name: "Keepers of the Outer Lamp" }, { name: "Skerry Wardens" }],
    addressee: "The Ministry",
    deadline: "2026-06-30",
    status: "closed",
  } as const;
  assert.deepEqual(
    compareFacts({ ...statement, addressee: null }, proposers, other).map((one) => [
      one.fact,
      one.before,
      one.now,
    ]),
    [
      ["proposers", "Keepers of the Outer Lamp", "Keepers of the Outer Lamp; Skerry Wardens"],
      ["addressee", null, "The Ministry"],
      ["deadline", "2026-05-12", "2026-06-30"],
      ["state", "signing", "closed"],
    ],
  );
});

test("a day that is none, and a state that a page cannot change, are no difference", () => {
  assert.deepEqual(compareFacts(statement, proposers, { ...nothing, deadline: "2026-05" }), []);
  const draft = { ...statement, state: "draft" } as const;
  assert.deepEqual(compareFacts(draft, proposers, { ...nothing, status: "signing" }), []);
});
