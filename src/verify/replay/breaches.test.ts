import assert from "node:assert/strict";
import { test } from "node:test";
import {
  a,
  amended,
  b,
  begun,
  closed,
  confirmed,
  delivered,
  digest,
  disputed,
  excluded,
  frozen,
  listed,
  open,
  opened,
  renamed,
  restored,
  run,
  sealed,
  signed,
  vkey,
  withdrawn,
  withdrawnWhole,
} from "../../../test/log/steps.ts";
import type { Step } from "../../../test/log/steps.ts";

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
    "a signature after the delivery",
    ["4 version-not-open"],
    [...begun, delivered(0, []), signed(a)],
    [...begun, closed(0, []), signed(a)],
  ],
  [
    "a signature after the statement was withdrawn as a whole",
    ["4 statement-ended"],
    [...begun, withdrawnWhole(0, []), signed(a)],
    [...begun, signed(a), withdrawnWhole(1, [[a, "signed"]]), withdrawn(a)],
  ],
  [
    "opening, amending, freezing and delivering what was withdrawn as a whole",
    ["4 statement-ended", "5 statement-ended", "6 statement-ended", "7 statement-ended"],
    [...begun, withdrawnWhole(0, []), open(), frozen(2), delivered(0, []), withdrawnWhole(0, [])],
  ],
  [
    "withdrawing a statement as a whole with a wrong count",
    ["4 count-differs"],
    [...begun, signed(a), withdrawnWhole(0, [[a, "signed"]])],
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
