import assert from "node:assert/strict";
import { test } from "node:test";
import sentences from "#locales/en/verify.json" with { type: "json" };
import { checks, failureCodes, Findings, omissionCodes, passCodes, reasonCodes } from "./report.ts";

test("every code and every step has a sentence, and none is left over", () => {
  const codes = [
    ...passCodes,
    ...failureCodes,
    ...omissionCodes,
    ...reasonCodes.map((reason) => `reason.${reason}`),
    ...checks.map((check) => `step.${check}`),
  ];
  assert.deepEqual(
    Object.keys(sentences).toSorted(),
    codes.map((code) => `verify.${code}`).toSorted(),
  );
});

test("no code means two things", () => {
  const codes = [...passCodes, ...failureCodes, ...omissionCodes];
  assert.equal(new Set(codes).size, codes.length);
});

test("findings come in the order of the steps, what was not checked with the most telling first", () => {
  const findings = new Findings();
  findings.leaveOut("display");
  findings.pass("list", "list-complete");
  findings.leaveOut("key-not-pinned");
  findings.fail("checkpoint", "checkpoint-missing");
  const { ok, findings: all, notChecked } = findings.report();
  assert.equal(ok, false);
  assert.deepEqual(
    all.map(({ check }) => check),
    ["checkpoint", "list"],
  );
  assert.deepEqual(
    notChecked.map(({ code }) => code),
    ["key-not-pinned", "display"],
  );
});

test("a report without failures is good, also when nothing was checked", () => {
  assert.equal(new Findings().report().ok, true);
});

test("counts of the same omission are added", () => {
  const findings = new Findings();
  findings.leaveOut("list-pending", { count: 2 });
  findings.leaveOut("list-pending", { count: 3 });
  assert.deepEqual(findings.report().notChecked, [{ code: "list-pending", params: { count: 5 } }]);
});
