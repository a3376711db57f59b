import assert from "node:assert/strict";
import { test } from "node:test";
import type { RecognisedSignatory } from "../recognised-statement.ts";
import { duplicatesAmong } from "./duplicates-among.ts";

function organisations(...names: readonly string[]): RecognisedSignatory[] {
  return names.map((name, at) => ({
    position: at + 1,
    raw: name,
    printed: name,
    name,
    line: at + 1,
    kind: "organisation",
    rule: "entry.organisation",
  }));
}

test("a slip of the pen between two names of one list is asked about", () => {
  for (const [one, other] of [
    ["Lightkeepers Union of Aville", "Lightkeepers Uniom of Aville"],
    ["Fyrvernets Landsforening", "Fyrvernets Landsforning"],
  ] as const)
    assert.equal(duplicatesAmong(organisations(one, "Tern Trust", other)).length, 1, one);
});

test("two words that differ by more than the eye passes over are two names", () => {
  for (const [one, other] of [
    ["Norges Havnelag", "Norges Havneråd"],
    ["LampPy", "lumpy"],
    ["ForuX", "Forut"],
    ["piertest", "pyTerst"],
  ] as const)
    assert.deepEqual(
      duplicatesAmong(organisations(one, other)).filter(({ verdict }) => verdict === "same"),
      [],
    );
  assert.deepEqual(duplicatesAmong(organisations("Norges Havnelag", "Norges Havneråd")), []);
});
