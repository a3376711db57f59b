import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutSharedLeads } from "./shared-lead.ts";

const names = ["Tern Trust", "Gull Guild", "The Bell Society", "42nd Pilots", "Ada Berg"];

test("a label that announces each of many signatories is no part of their names", () => {
  for (const lead of [
    "Founding signatory",
    "Signatory:",
    "Unterzeichnet von",
    "Firmante:",
    "Signataire :",
  ])
    assert.deepEqual(withoutSharedLeads(names.map((name) => `${lead} ${name}`)), names, lead);
});

test("one heading, a word that names share, and sentences keep their words", () => {
  for (const texts of [
    ["Signed by Ada Berg", "Tern Trust"],
    names.map((name) => `Friends of ${name}`),
    names.map((name) => `Supporters of lights ask that ${name} be heard`),
  ])
    assert.deepEqual(withoutSharedLeads(texts), texts);
});
