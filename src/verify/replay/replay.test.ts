import assert from "node:assert/strict";
import { test } from "node:test";
import {
  a,
  amended,
  b,
  begun,
  closed,
  confirmed,
  disputed,
  frozen,
  listed,
  manifestOf,
  open,
  renamed,
  restored,
  roll,
  run,
  sealed,
  signed,
  statement,
  vkey,
  withdrawn,
} from "../../../test/log/steps.ts";

test("a whole life breaks no rule, and adds up", () => {
  const { replay, breaches } = run([
    ...begun,
    listed(a),
    signed(b),
    sealed(4, 2, [
      [a, "listed"],
      [b, "signed"],
    ]),
    disputed(a),
    restored(a),
    confirmed(a),
    renamed(a),
    frozen(2, { replaces: 1 }),
    amended("editorial"),
    withdrawn(b),
    closed(1, [
      [a, "signed"],
      [b, "withdrawn"],
    ]),
    {
      kind: "statement.delivered",
      statement,
      live: 1,
      roll: roll([
        [a, "signed"],
        [b, "withdrawn"],
      ]),
    },
    { kind: "erasure.recorded", act: b, scope: "all" },
    { kind: "key.announced", vkey: `${vkey.slice(0, -1)}B` },
    { kind: "key.retired", vkey },
    { kind: "log.closed", successor: { origin: "harbour.example/log/2027a", vkey } },
  ]);
  assert.deepEqual(breaches, []);
  const { acts, keys, checkedRolls, unknownRolls } = replay.log;
  assert.deepEqual(
    [acts.get(a)?.state, acts.get(a)?.evidence, acts.get(b)?.state],
    ["signed", "domain", "withdrawn"],
  );
  assert.deepEqual([...(acts.get(b)?.erased ?? [])], ["all"]);
  assert.deepEqual([checkedRolls, unknownRolls, keys.size], [3, 0, 1]);
  assert.deepEqual(
    acts.get(a)?.commitments.map(({ index, field }) => `${index} ${field}`),
    ["3 org", "6 evidence", "8 evidence", "9 org"],
  );
});

test("a change of substance ends what was signed before, and what is signed after counts", () => {
  const second = signed(b, { version: 2, manifest: manifestOf(2) });
  const { replay, breaches: none } = run([
    ...begun,
    signed(a),
    frozen(2),
    amended("reconfirm"),
    open(2),
    second,
  ]);
  assert.deepEqual(none, []);
  const { acts, statements } = replay.log;
  assert.deepEqual(
    [acts.get(a)?.state, acts.get(b)?.state, statements.get(statement)?.live],
    ["lapsed", "signed", 1],
  );
});

test("a listing restored after a change of substance does not count again", () => {
  const { replay } = run([
    ...begun,
    listed(a),
    disputed(a),
    frozen(2),
    amended("reconfirm"),
    restored(a),
  ]);
  assert.equal(replay.log.acts.get(a)?.state, "lapsed");
  assert.equal(replay.log.statements.get(statement)?.live, 0);
});

test("a roll whose numbers are not known is left open, its count is not", () => {
  const stranger = "c".repeat(32);
  const { replay, breaches: none } = run([...begun, signed(stranger), closed(1, [])]);
  assert.deepEqual([none, replay.log.unknownRolls, replay.log.checkedRolls], [[], 1, 0]);
  assert.deepEqual(run([...begun, signed(stranger), closed(2, [])]).breaches, ["4 count-differs"]);
});
