import assert from "node:assert/strict";
import { test } from "node:test";
import {
  cutUnspaced,
  isKind,
  isKnownWord,
  meaningsOf,
  meaningsOfCompound,
  unknownHead,
} from "./concepts.ts";

const concepts = (folded: string): string[] => meaningsOf(folded).map(({ concept }) => concept);

test("a word has its meanings in every language and with its endings", () => {
  assert.ok(concepts("party").includes("party"));
  assert.ok(concepts("partei").includes("party"));
  assert.ok(concepts("demokratischen").includes("democracy"));
  assert.deepEqual(concepts("skagerrak"), []);
});

test("compounds are taken apart", () => {
  const parts = meaningsOfCompound("arbeiterpartei")?.map((part) =>
    part.map(({ concept }) => concept),
  );
  assert.ok(parts?.[0]?.includes("workers") === true && parts[1]?.includes("party") === true);
  assert.equal(meaningsOfCompound("skagerraklotsen"), null);
  assert.equal(unknownHead("skagerrakphysik"), 9);
  assert.equal(unknownHead("skagerrak"), 0);
});

test("writing without blanks is cut into known words and what lies between", () => {
  assert.deepEqual(
    cutUnspaced("海鸟大学").map(({ text, meanings }) => `${text} ${meanings[0]?.concept ?? "-"}`),
    ["海鸟 -", "大学 university"],
  );
});

test("a short stem does not make a proper name a common word", () => {
  assert.ok(isKnownWord("demokratisch"));
  assert.ok(!isKnownWord("civicrm"));
});

test("kinds of bodies are marked", () => {
  assert.ok(meaningsOf("foundation").some(isKind));
  assert.ok(!meaningsOf("hospital").some(isKind));
});
