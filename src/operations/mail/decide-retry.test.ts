import assert from "node:assert/strict";
import { test } from "node:test";
import { decideRetry } from "./decide-retry.ts";

const error = "451 try again";

test("a refused recipient is not tried again", () => {
  const fate = decideRetry({ sent: false, failure: "never", error: "550 unknown" }, 1);
  assert.deepEqual(fate, { is: "bounced", error: "550 unknown" });
});

test("pauses grow and never exceed a quarter of an hour", () => {
  let before = 0;
  for (let attempts = 1; attempts < 300; attempts++) {
    const fate = decideRetry({ sent: false, failure: "later", error }, attempts);
    assert.ok(fate.is === "postponed" && fate.seconds >= before && fate.seconds <= 900);
    before = fate.seconds;
  }
});

test("an absent mail server is asked again soon, however often it was", () => {
  const fate = decideRetry({ sent: false, failure: "relay", error }, 200);
  assert.deepEqual(fate, { is: "postponed", error, seconds: 30 });
});

test("after about three days a mail counts as bounced", () => {
  assert.equal(decideRetry({ sent: false, failure: "later", error }, 300).is, "bounced");
});
