import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sha256, verifyEd25519 } from "../../test/log/primitives.ts";
import { parseVerifierKey } from "./key.ts";
import { formatNote, maxSignatures, parseNote, parseSignatureLines } from "./note.ts";

const line =
  "— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
const example = `This is an example message.\n\n${line}`;

test("the example of the specification is read, verifies and is written back", () => {
  const note = parseNote(example);
  const key = parseVerifierKey(
    sha256,
    "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
  );
  assert.ok("text" in note && "name" in key);
  const [signature] = note.signatures;
  assert.ok(signature);
  assert.deepEqual(
    [note.text, signature.name, signature.id],
    ["This is an example message.\n", key.name, key.id],
  );
  assert.ok(verifyEd25519(key.key, Buffer.from(note.text), signature.bytes));
  assert.equal(formatNote(note), example);
});

test("notes are read back, texts with empty lines too", () => {
  const signature = fc.record(
    {
      name: fc.constantFrom("a.example", "b.example/w"),
      id: fc.stringMatching(/^[0-9a-f]{8}$/),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 80 }),
    },
    { noNullPrototype: true },
  );
  const text = fc
    .array(fc.constantFrom("", "x", "— y"), { minLength: 1 })
    .map((lines) => `${lines.join("\n")}\n`);
  const note = fc.record(
    {
      text,
      signatures: fc.array(signature, { minLength: 1, maxLength: 20 }),
    },
    { noNullPrototype: true },
  );
  fc.assert(fc.property(note, (drawn) => assert.deepEqual(parseNote(formatNote(drawn)), drawn)));
});

const refusals: readonly (readonly [note: string, refusal: string])[] = [
  ["", "note-malformed"],
  ["text\n", "note-malformed"],
  ["text\n\n", "note-malformed"],
  [example.slice(0, -1), "note-malformed"],
  [`${example}\n`, "note-malformed"],
  [example.replace("example message", "example\tmessage"), "note-malformed"],
  [example.replaceAll("\n", "\r\n"), "note-malformed"],
  [example.replace("This", "\ud800"), "note-malformed"],
  [example.replace("— ", "- "), "note-signature-malformed"],
  [example.replace("— ", "—  "), "note-signature-malformed"],
  [example.replace("foo Uw", "foo+ Uw"), "note-signature-malformed"],
  [example.replace("=\n", "=\nx\n"), "note-signature-malformed"],
  [example.replace("QM=\n", "QN=\n"), "note-signature-malformed"],
  [example.replace("QM=\n", "QM\n"), "note-signature-malformed"],
  ["text\n\n— a.example AAAAAA==\n", "note-signature-malformed"],
  [`text\n\n${line.repeat(maxSignatures + 1)}`, "note-too-large"],
  [`${"x".repeat(600_000)}\n\n${line}`, "note-too-large"],
];

for (const [note, refusal] of refusals) {
  test(`${JSON.stringify(note.slice(0, 70))} … is refused as ${refusal}`, () => {
    assert.deepEqual(parseNote(note), { refusal });
  });
}

test("16 signatures and more are accepted", () => {
  const note = parseNote(`text\n\n${line.repeat(maxSignatures)}`);
  assert.ok("signatures" in note && note.signatures.length === maxSignatures);
});

test("a witness's answer is signature lines alone", () => {
  const lines = parseSignatureLines(line.repeat(2));
  assert.ok(Array.isArray(lines) && lines.length === 2);
  for (const answer of ["", "\n", line.slice(0, -1), `${line}\n`, `OK\n`]) {
    assert.ok("refusal" in parseSignatureLines(answer), JSON.stringify(answer));
  }
});
