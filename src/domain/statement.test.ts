import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { evidences } from "./evidence.ts";
import {
  decideState,
  defaultPolicy,
  isDay,
  isPastDeadline,
  isPublic,
  mayBeSigned,
  publishesAtOnce,
  statementStates,
  type StatementState,
} from "./statement.ts";

test("each state may be followed by these alone", () => {
  const life: Record<StatementState, StatementState[]> = {
    draft: ["circulating", "signing", "closed"],
    circulating: ["draft", "signing"],
    signing: ["closed", "withdrawn"],
    closed: ["signing", "delivered", "withdrawn"],
    delivered: [],
    withdrawn: [],
  };
  for (const from of statementStates)
    for (const to of statementStates)
      assert.deepEqual(
        decideState(from, to),
        life[from].includes(to) ? null : { refusal: "statement-state", params: { from, to } },
      );
});

test("what is public never becomes unpublic again", () => {
  const states = fc.constantFrom(...statementStates);
  fc.assert(
    fc.property(states, states, (from, to) => {
      if (decideState(from, to) === null && isPublic(from)) assert.ok(isPublic(to));
    }),
  );
});

test("the last day counts until midnight UTC", () => {
  const cases: [string | null, string, boolean][] = [
    [null, "2099-01-01T00:00:00.000Z", false],
    ["2027-05-12", "2027-05-12T23:59:59.999Z", false],
    ["2027-05-12", "2027-05-13T00:00:00.000Z", true],
    ["2027-05-12", "2027-05-11T12:00:00.000Z", false],
  ];
  for (const [deadline, now, past] of cases) {
    assert.equal(isPastDeadline(deadline, now), past, `${deadline} at ${now}`);
    assert.equal(mayBeSigned({ state: "signing", deadline }, now), !past);
    assert.equal(mayBeSigned({ state: "closed", deadline }, now), false);
  }
});

test("a day is one of the calendar, written in one way", () => {
  for (const day of ["2027-05-12", "2028-02-29", "0999-12-31"]) assert.ok(isDay(day), day);
  for (const no of [
    "",
    "2027-02-29",
    "2027-13-01",
    "2027-00-10",
    "2027-5-1",
    "12.5.2027",
    "2027-05-12T00:00",
  ])
    assert.ok(!isDay(no), no);
  const days = fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true });
  fc.assert(fc.property(days, (date) => isDay(date.toISOString().slice(0, 10))));
});

test("the default policy publishes from the organisation's own domain upwards", () => {
  assert.deepEqual(
    evidences.filter((evidence) => publishesAtOnce(defaultPolicy, evidence)),
    ["email-domain", "passkey", "domain", "qes"],
  );
  assert.equal(defaultPolicy.admits, "organisations");
});
