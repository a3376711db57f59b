import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { evidences as shownEvidences } from "./evidence.ts";
import {
  amendedField,
  entryKinds,
  evidences,
  formatLogEntry,
  maxEntryBytes,
  parseLogEntry,
  signedEvidences,
} from "./log-entry.ts";
import type { LogEntry } from "./log-entry.ts";
import { formatMinute, formatRecordId, isMinute, isVkey } from "./record/entry-member.ts";

const act = "a".repeat(32);
const statement = "5".repeat(32);
const digest = `sha256:${"A".repeat(43)}` as const;
const c1 = `c1:${"A".repeat(43)}` as const;
const vkey = `harbour.example/log/2026a+0123abcd+${"A".repeat(44)}`;
const at = "2026-11-23T14:02Z";
const commit = { evidence: c1, mandate: c1, org: c1, rep: c1, reservation: c1 };
const signature = {
  v: 1,
  kind: "signature.recorded",
  at,
  act,
  statement,
  version: 1,
  manifest: digest,
  shown: "sr-Latn",
  evidence: "email-domain",
  class: "signs",
  commit,
} as const;

const everyKind: readonly LogEntry[] = [
  {
    v: 1,
    kind: "log.opened",
    at,
    origin: "harbour.example/log/2026a",
    vkey,
    software: "undersigned/0.1.0",
    rules: digest,
  },
  {
    v: 1,
    kind: "log.opened",
    at,
    origin: "b",
    vkey,
    software: "x/1",
    rules: digest,
    prev: { first: digest, origin: "a", size: 3, root: digest },
  },
  {
    v: 1,
    kind: "statement.frozen",
    at,
    statement,
    version: 1,
    texts: { en: { digest, bytes: 9 }, "sr-Latn": { digest, bytes: 8 } },
    lead: "en",
    manifest: digest,
    terms: digest,
  },
  {
    v: 1,
    kind: "statement.frozen",
    at,
    statement,
    version: 2,
    texts: { en: { digest, bytes: 9 } },
    lead: "en",
    manifest: digest,
    terms: digest,
    replaces: 1,
  },
  { v: 1, kind: "statement.opened", at, statement, version: 1 },
  signature,
  {
    v: 1,
    kind: "signatory.listed",
    at,
    act,
    statement,
    version: 1,
    manifest: digest,
    source: digest,
    commit: { org: c1 },
  },
  {
    v: 1,
    kind: "signatory.listed",
    at,
    act,
    statement,
    version: 1,
    manifest: digest,
    commit: { org: c1 },
  },
  { v: 1, kind: "signatory.confirmed", at, act, evidence: "domain", commit: { evidence: c1 } },
  { v: 1, kind: "signatory.disputed", at, act, commit: { evidence: c1 } },
  { v: 1, kind: "signatory.restored", at, act },
  { v: 1, kind: "signature.amended", at, act, what: "name", commit: { org: c1 } },
  { v: 1, kind: "signature.amended", at, act, what: "mandate", commit: { mandate: c1 } },
  {
    v: 1,
    kind: "signature.amended",
    at,
    act,
    what: "evidence",
    evidence: "passkey",
    commit: { evidence: c1 },
  },
  { v: 1, kind: "signature.withdrawn", at, act, commit: { evidence: c1 } },
  { v: 1, kind: "signature.excluded", at, act, reason: "duplicate", by: "operator" },
  { v: 1, kind: "statement.amended", at, statement, from: 1, to: 2, carry: "editorial" },
  { v: 1, kind: "statement.closed", at, statement, live: 0, roll: digest },
  { v: 1, kind: "statement.delivered", at, statement, live: 3, roll: digest },
  { v: 1, kind: "statement.withdrawn", at, statement, live: 3, roll: digest },
  { v: 1, kind: "roll.sealed", at, statement, upto: 7, live: 3, roll: digest },
  { v: 1, kind: "erasure.recorded", at, act, scope: "representative" },
  { v: 1, kind: "key.announced", at, vkey },
  { v: 1, kind: "key.retired", at, vkey },
  { v: 1, kind: "log.closed", at, successor: { origin: "harbour.example/log/2027a", vkey } },
];

test("golden bytes of one entry", () => {
  assert.equal(
    formatLogEntry({ v: 1, kind: "signature.withdrawn", at, act, commit: { evidence: c1 } }),
    '{"act":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","at":"2026-11-23T14:02Z","commit":{"evidence":"c1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},"kind":"signature.withdrawn","v":1}',
  );
});

test("every kind is written and read back", () => {
  for (const entry of everyKind) assert.deepEqual(parseLogEntry(formatLogEntry(entry)), { entry });
  assert.deepEqual(new Set(everyKind.map((entry) => entry.kind)), new Set(entryKinds));
});

test("no member of any kind can be left out, renamed, added or hold text", () => {
  const optional = new Set(["prev", "replaces", "source"]);
  for (const entry of everyKind) {
    for (const [name, value] of Object.entries(entry)) {
      const { [name]: _, ...rest } = entry as Readonly<Record<string, unknown>>;
      if (!optional.has(name)) assert.ok("refusal" in read(rest), `${entry.kind} without ${name}`);
      assert.ok("refusal" in read({ ...rest, [`${name}x`]: value }), `${entry.kind} with ${name}x`);
      for (const wrong of [
        "Maren Holt, maren@tern.example",
        true,
        [value],
        { [name]: value },
        -1,
      ]) {
        assert.ok(
          "refusal" in read({ ...entry, [name]: wrong }),
          `${entry.kind} with ${name} ${JSON.stringify(wrong)}`,
        );
      }
    }
    assert.ok("refusal" in read({ ...entry, note: "x" }), entry.kind);
    assert.ok("entry" in read(entry), entry.kind);
  }
});

const refusals: readonly (readonly [text: string, refusal: object])[] = [
  ["{}", { refusal: "entry-version-unknown" }],
  ["[]", { refusal: "entry-not-object" }],
  ['{"v": 1}', { refusal: "entry-not-canonical", fault: "not-canonical" }],
  ['{"at":null}', { refusal: "entry-not-canonical", fault: "null-value" }],
  ['{"v":2}', { refusal: "entry-version-unknown" }],
  ['{"kind":"toString","v":1}', { refusal: "entry-kind-unknown" }],
  [
    '{"at":"2026-02-30T00:00Z","kind":"key.retired","v":1}',
    { refusal: "entry-member-wrong", member: "at" },
  ],
  [
    '{"at":"2026-02-28T00:00Z","kind":"key.retired","v":1}',
    { refusal: "entry-member-missing", member: "vkey" },
  ],
  [
    `{"at":"${at}","constructor":1,"kind":"key.retired","v":1,"vkey":"${vkey}"}`,
    { refusal: "entry-member-unknown", member: "constructor" },
  ],
  [`"${"x".repeat(maxEntryBytes)}"`, { refusal: "entry-too-large" }],
  [`"${"ж".repeat(maxEntryBytes / 2)}"`, { refusal: "entry-too-large" }],
];

for (const [text, refusal] of refusals) {
  test(`${text.slice(0, 60)} is refused`, () => assert.deepEqual(parseLogEntry(text), refusal));
}

test("an amendment commits to the field of what it amends, and names evidence exactly when that changes", () => {
  const amended = { v: 1, kind: "signature.amended", at, act } as const;
  for (const [what, field] of Object.entries(amendedField)) {
    for (const other of Object.values(amendedField)) {
      const plain = { ...amended, what, commit: { [other]: c1 } };
      assert.equal("entry" in read(plain), other === field && what !== "evidence");
      assert.equal(
        "entry" in read({ ...plain, evidence: "qes" }),
        other === field && what === "evidence",
      );
    }
  }
});

test("a signature commits to every field, also to those it does not have", () => {
  for (const field of Object.keys(commit)) {
    const { [field]: _, ...rest } = commit as Readonly<Record<string, string>>;
    assert.deepEqual(read({ ...signature, commit: rest }), {
      refusal: "entry-member-wrong",
      member: "commit",
    });
  }
});

test("writing what would be refused is a bug", () => {
  assert.throws(() => formatLogEntry({ ...signature, act: "Tern Point" }), TypeError);
});

test("the evidence of the log is the evidence shown everywhere, and a signature is never merely listed", () => {
  assert.deepEqual(evidences, shownEvidences);
  assert.deepEqual(["listed", ...signedEvidences], [...evidences]);
});

test("identifiers come from 128 random bits", () => {
  assert.equal(formatRecordId(new Uint8Array(16).fill(10)), "0a".repeat(16));
  assert.throws(() => formatRecordId(new Uint8Array(15)), RangeError);
});

test("times are cut to the minute", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date(0), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true }),
      (date) => {
        assert.ok(isMinute(formatMinute(date.getTime())));
      },
    ),
  );
  assert.equal(formatMinute(Date.UTC(2026, 10, 23, 14, 2, 59, 999)), at);
  for (const wrong of [
    "2026-11-23T14:02:00Z",
    "2026-11-23T24:00Z",
    "2026-11-23T14:60Z",
    "2026-11-23 14:02Z",
    "2025-02-29T00:00Z",
  ]) {
    assert.equal(isMinute(wrong), false, wrong);
  }
});

test("a verifier key has a name, a key ID and a canonical base64 key", () => {
  assert.ok(isVkey(`a.example+00000000+${"A".repeat(43)}+`));
  for (const wrong of [
    "",
    "a",
    "a+00000000",
    "a+0000000g+" + "A".repeat(44),
    "a+00000000+" + "A".repeat(43),
    "a b+00000000+" + "A".repeat(44),
  ]) {
    assert.equal(isVkey(wrong), false, wrong);
  }
});

function read(value: unknown): object {
  return parseLogEntry(canonical(value));
}

function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(",")}}`;
}
