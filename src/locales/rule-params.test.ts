import assert from "node:assert/strict";
import { test } from "node:test";
import { ruleParams } from "./rule-params.ts";

test("countries of a rule are named in the reader's language; words of names stay", () => {
  const two = { left: "MT, NO", right: "Africa" };
  const rule = "same-name-other-country";
  assert.deepEqual(ruleParams(rule, two, "en"), { left: "Malta, Norway", right: "Africa" });
  assert.deepEqual(ruleParams(rule, two, "sr-Cyrl")["left"], "Малта, Норвешка");
  assert.deepEqual(ruleParams("spelling", { left: "NO", right: "No" }, "en"), {
    left: "NO",
    right: "No",
  });
});
