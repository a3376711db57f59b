import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "../../../test/log/primitives.ts";
import type { LogEntry } from "#domain/log-entry.ts";
import { digestOf } from "#domain/record/digest.ts";
import { digestManifest } from "#domain/record/manifest.ts";
import { digestRoll } from "#domain/record/roll.ts";
import type { RollState } from "#domain/record/roll.ts";
import sentences from "#locales/en/verify.json" with { type: "json" };
import { emptyLog } from "./log-state.ts";
import type { Replay } from "./breach.ts";
import { replayEntry } from "./replay.ts";

type Step = LogEntry extends infer E
  ? E extends LogEntry
    ? Omit<E, "v" | "at"> & { at?: string }
    : never
  : never;

const [a, b] = ["a".repeat(32), "b".repeat(32)];
const statement = "5".repeat(32);
const vkey = `harbour.example/log/2026a+0123abcd+${"A".repeat(44)}`;
const digest = digestOf(sha256, new Uint8Array());
const c1 = `c1:${"A".repeat(43)}` as const;
const texts = { en: { bytes: 9, digest } };
const manifestOf = (version: number) =>
  digestManifest(sha256, { statement, version, lead: "en", texts, terms: digest });

const opened: Step = {
  kind: "log.opened",
  origin: "harbour.example/log/2026a",
  vkey,
  software: "undersigned/0.1.0",
  rules: digest,
};
const frozen = (version: number, change: object = {}): Step => ({
  kind: "statement.frozen",
  statement,
  version,
  texts,
  lead: "en",
  manifest: manifestOf(version),
  terms: digest,
  ...change,
});
const open = (version = 1): Step => ({ kind: "statement.opened", statement, version });
const signed = (act: string, change: object = {}): Step => ({
  kind: "signature.recorded",
  act,
  statement,
  version: 1,
  manifest: manifestOf(1),
  shown: "en",
  evidence: "email",
  class: "signs",
  commit: { evidence: c1, mandate: c1, org: c1, rep: c1, reservation: c1 },
  ...change,
});
const listed = (act: string, change: object = {}): Step => ({
  kind: "signatory.listed",
  act,
  statement,
  version: 1,
  manifest: manifestOf(1),
  commit: { org: c1 },
  ...change,
});
const confirmed = (act: string): Step => ({
  kind: "signatory.confirmed",
  act,
  evidence: "domain",
  commit: { evidence: c1 },
});
const disputed = (act: string): Step => ({
  kind: "signatory.disputed",
  act,
  commit: { evidence: c1 },
});
const restored = (act: string): Step => ({ kind: "signatory.restored", act });
const renamed = (act: string): Step => ({
  kind: "signature.amended",
  act,
  what: "name",
  commit: { org: c1 },
});
const withdrawn = (act: string): Step => ({
  kind: "signature.withdrawn",
  act,
  commit: { evidence: c1 },
});
const excluded = (act: string): Step => ({
  kind: "signature.excluded",
  act,
  reason: "duplicate",
  by: "operator",
});
const amended = (carry: "none" | "reconfirm" | "editorial", from = 1, to = 2): Step => ({
  kind: "statement.amended",
  statement,
  from,
  to,
  carry,
});
const roll = (rows: readonly (readonly [string, RollState])[]) =>
  digestRoll(
    sha256,
    rows.map(([act, state], i) => ({ act, number: i + 1, state })),
  );
const closed = (live: number, rows: readonly (readonly [string, RollState])[]): Step => ({
  kind: "statement.closed",
  statement,
  live,
  roll: roll(rows),
});
const sealed = (
  upto: number,
  live: number,
  rows: readonly (readonly [string, RollState])[],
): Step => ({
  kind: "roll.sealed",
  statement,
  upto,
  live,
  roll: roll(rows),
});
const begun = [opened, frozen(1), open()];

function run(steps: readonly Step[]): {
  readonly replay: Replay;
  readonly breaches: readonly string[];
} {
  const replay: Replay = {
    sha256,
    log: emptyLog(),
    numbers: new Map([
      [a, 1],
      [b, 2],
    ]),
  };
  const breaches = steps.flatMap((step, index) => {
    const entry = { v: 1, at: "2026-11-23T14:02Z", ...step } as LogEntry;
    return replayEntry(replay, entry, index).map(({ code, params }) => {
      checkSentence(code, { index, ...params });
      return `${index} ${code}`;
    });
  });
  return { replay, breaches };
}

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

/** Each breach, beside the nearest steps that are none. */
const breaches: readonly (readonly [
  what: string,
  found: readonly string[],
  steps: readonly Step[],
  allowed?: readonly Step[],
])[] = [
  [
    "a log that does not begin with its opening",
    ["0 log-not-opened"],
    [frozen(1)],
    [opened, frozen(1)],
  ],
  ["a second opening", ["1 log-opened-again"], [opened, opened]],
  [
    "an entry after the end",
    ["2 log-continued-after-end"],
    [opened, { kind: "log.closed", successor: { origin: "x", vkey } }, frozen(1)],
  ],
  [
    "time that goes back",
    ["1 time-went-back"],
    [opened, { ...frozen(1), at: "2026-11-23T14:01Z" }],
    [opened, { ...frozen(1), at: "2026-11-23T14:03Z" }],
  ],
  [
    "a version frozen twice",
    ["2 version-frozen-again"],
    [opened, frozen(1), frozen(1)],
    [opened, frozen(1), frozen(2)],
  ],
  [
    "a manifest of another text",
    ["1 manifest-wrong"],
    [opened, frozen(1, { texts: { en: { bytes: 8, digest } } })],
  ],
  [
    "an authoritative language without a text",
    ["1 manifest-wrong"],
    [opened, frozen(1, { lead: "sr" })],
  ],
  [
    "a replaced entry that is no version of the statement",
    ["2 replaced-entry-wrong"],
    [opened, frozen(1), frozen(2, { replaces: 0 })],
    [opened, frozen(1), frozen(2, { replaces: 1 })],
  ],
  ["opening what was not frozen", ["2 version-unknown"], [opened, frozen(1), open(2)]],
  [
    "opening a version that was replaced",
    ["4 version-replaced"],
    [opened, frozen(1), frozen(2), amended("editorial"), open(1)],
    [opened, frozen(1), frozen(2), amended("editorial"), open(2)],
  ],
  [
    "an act used twice",
    ["4 act-repeated"],
    [...begun, signed(a), listed(a)],
    [...begun, signed(a), listed(b)],
  ],
  [
    "a signature under an unknown version",
    ["3 version-unknown"],
    [...begun, signed(a, { version: 2 })],
  ],
  ["a listing under an unknown statement", ["1 version-unknown"], [opened, listed(a)]],
  [
    "a signature before the opening",
    ["2 version-not-open"],
    [opened, frozen(1), signed(a)],
    [opened, frozen(1), listed(a)],
  ],
  [
    "a signature after the closing",
    ["4 version-not-open"],
    [...begun, closed(0, []), signed(a)],
    [...begun, closed(0, []), open(), signed(a)],
  ],
  [
    "a signature with another manifest",
    ["3 manifest-differs"],
    [...begun, signed(a, { manifest: digest })],
  ],
  [
    "a listing with another manifest",
    ["3 manifest-differs"],
    [...begun, listed(a, { manifest: digest })],
  ],
  [
    "a signature in a language that was not frozen",
    ["3 language-not-frozen"],
    [...begun, signed(a, { shown: "sr" })],
  ],
  [
    "a signature under a text replaced in substance",
    ["5 version-replaced"],
    [...begun, frozen(2), amended("reconfirm"), signed(a)],
    [...begun, frozen(2), amended("editorial"), signed(a)],
  ],
  [
    "confirming what is unknown",
    ["3 act-unknown"],
    [...begun, confirmed(a)],
    [...begun, listed(a), confirmed(a)],
  ],
  ["confirming what was signed", ["4 act-not-listed"], [...begun, signed(a), confirmed(a)]],
  [
    "disputing what was signed",
    ["4 act-not-listed"],
    [...begun, signed(a), disputed(a)],
    [...begun, listed(a), disputed(a), confirmed(a)],
  ],
  [
    "restoring what was not disputed",
    ["4 act-not-disputed"],
    [...begun, listed(a), restored(a)],
    [...begun, listed(a), disputed(a), restored(a)],
  ],
  ["withdrawing twice", ["5 act-ended"], [...begun, signed(a), withdrawn(a), withdrawn(a)]],
  [
    "withdrawing what was excluded",
    ["5 act-ended"],
    [...begun, signed(a), excluded(a), withdrawn(a)],
  ],
  [
    "excluding what was withdrawn",
    ["5 act-ended"],
    [...begun, signed(a), withdrawn(a), excluded(a)],
    [...begun, listed(a), disputed(a), excluded(a)],
  ],
  [
    "renaming what was withdrawn",
    ["5 act-ended"],
    [...begun, signed(a), withdrawn(a), renamed(a)],
    [...begun, signed(a), renamed(a), withdrawn(a)],
  ],
  [
    "bringing back what was withdrawn",
    ["5 act-ended"],
    [...begun, listed(a), withdrawn(a), confirmed(a)],
  ],
  [
    "an amendment from a version that does not stand",
    ["5 amendment-out-of-order"],
    [...begun, frozen(2), amended("editorial"), amended("editorial")],
    [...begun, frozen(2), amended("editorial"), frozen(3), amended("editorial", 2, 3)],
  ],
  [
    "an amendment to an older version",
    ["5 amendment-out-of-order"],
    [...begun, frozen(2), amended("editorial"), amended("editorial", 2, 1)],
  ],
  ["an amendment to what was not frozen", ["3 version-unknown"], [...begun, amended("editorial")]],
  [
    "a wrong count",
    ["4 count-differs"],
    [...begun, signed(a), closed(2, [[a, "signed"]])],
    [...begun, signed(a), closed(1, [[a, "signed"]])],
  ],
  [
    "a count of those whose text changed in substance",
    ["6 count-differs"],
    [...begun, signed(a), frozen(2), amended("reconfirm"), closed(1, [[a, "signed"]])],
    [...begun, signed(a), frozen(2), amended("reconfirm"), closed(0, [[a, "lapsed"]])],
  ],
  [
    "a roll with another state",
    ["4 roll-differs"],
    [...begun, signed(a), closed(1, [[a, "listed"]])],
  ],
  [
    "a roll without one of its acts",
    ["5 roll-differs"],
    [...begun, signed(a), signed(b), closed(2, [[a, "signed"]])],
  ],
  [
    "a roll sealed for a time before the last change",
    ["4 roll-out-of-place"],
    [...begun, signed(a), sealed(2, 0, [])],
    [...begun, signed(a), sealed(3, 1, [[a, "signed"]])],
  ],
  ["a roll sealed for the future", ["3 roll-out-of-place"], [...begun, sealed(9, 0, [])]],
  ["a roll of an unknown statement", ["1 version-unknown"], [opened, closed(0, [])]],
  [
    "an erasure of nothing",
    ["1 act-unknown"],
    [opened, { kind: "erasure.recorded", act: a, scope: "all" }],
  ],
  [
    "a retired key that was never announced",
    ["1 key-not-announced"],
    [opened, { kind: "key.retired", vkey: `${vkey.slice(0, -1)}B` }],
  ],
];

for (const [what, found, steps, allowed] of breaches) {
  test(`found: ${what}`, () => {
    assert.deepEqual(run(steps).breaches, found);
    if (allowed) assert.deepEqual(run(allowed).breaches, []);
  });
}

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

/** Whatever a sentence names is among the parameters. */
function checkSentence(code: string, params: Readonly<Record<string, unknown>>): void {
  const sentence = sentences[`verify.${code}` as keyof typeof sentences];
  const named = [...sentence.matchAll(/\{([a-z]+)[,}]/g)].map(([, name]) => name ?? "");
  assert.deepEqual(
    named.filter((name) => !Object.hasOwn(params, name)),
    [],
    code,
  );
}
