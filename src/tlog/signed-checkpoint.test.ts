import assert from "node:assert/strict";
import { generateKeyPairSync, sign, verify } from "node:crypto";
import { test } from "node:test";
import { checkpointAt, logKey, origin, rootAt, witnessKeys } from "../../test/log/lamp-log.ts";
import { primitives, sha256, signNote, testKey } from "../../test/log/primitives.ts";
import { formatCheckpoint } from "./checkpoint.ts";
import { formatCosignature, formatMlDsaCosigned } from "./cosignature.ts";
import { formatVerifierKey, keyTypes, parseVerifierKey } from "./key.ts";
import { formatNote, parseNote } from "./note.ts";
import { openCheckpoint } from "./signed-checkpoint.ts";

const root = rootAt(7);
const text = formatCheckpoint({ origin, size: 7, root });
const signed = checkpointAt(7);
const [north = assert.fail(), south = assert.fail()] = witnessKeys;
const keys = { logs: [logKey.key], witnesses: [north.key, south.key] };

async function refusalOf(note: string, trusted = keys): Promise<string> {
  const opened = await openCheckpoint(primitives, note, trusted);
  return "refusal" in opened ? opened.refusal : "opened";
}

test("a checkpoint signed by its log and cosigned by witnesses says who signed, and when", async () => {
  const opened = await openCheckpoint(primitives, signed, keys);
  assert.ok("checkpoint" in opened);
  assert.deepEqual(opened.checkpoint, { origin, size: 7, root });
  assert.deepEqual(opened.signedBy, [logKey.key]);
  assert.deepEqual(
    opened.witnessedBy.map(({ key, time }) => [key.name, time]),
    [
      ["north.example/w", 1_795_000_007],
      ["south.example/w", 1_795_000_008],
    ],
  );
  assert.equal(opened.ignored, 0);
});

test("signatures of unknown keys are ignored, even of the same name or the same ID", async () => {
  const stranger = testKey("stranger.example");
  const sameName = testKey(origin, keyTypes.cosignature);
  const note = parseNote(signNote(text, [stranger, logKey], [sameName], 5));
  assert.ok("signatures" in note);
  const sameId = { name: "impostor.example", id: logKey.key.id, bytes: new Uint8Array(64) };
  const opened = await openCheckpoint(
    primitives,
    formatNote({ text, signatures: [...note.signatures, sameId] }),
    keys,
  );
  assert.ok("checkpoint" in opened);
  assert.equal(opened.ignored, 3);
  assert.deepEqual(opened.witnessedBy, []);
});

test("without a good signature of the log there is no checkpoint", async () => {
  assert.equal(await refusalOf(signNote(text, [], [north, south], 5)), "log-signature-missing");
  assert.equal(
    await refusalOf(signed, { ...keys, logs: [testKey(origin, keyTypes.cosignature).key] }),
    "log-signature-missing",
  );
  assert.equal(
    await refusalOf(signed, { ...keys, logs: [testKey("other.example").key] }),
    "origin-unknown",
  );
  assert.equal(await refusalOf(signNote("no checkpoint\n", [logKey])), "checkpoint-malformed");
});

test("a bad signature of a known key refuses the note, though others are good", async () => {
  const note = parseNote(signed);
  assert.ok("signatures" in note);
  for (const [i, signature] of note.signatures.entries()) {
    const lengths = [
      signature.bytes.slice(1),
      Uint8Array.of(...signature.bytes, 0),
      new Uint8Array(signature.bytes.length),
    ];
    for (const bytes of lengths) {
      const signatures = note.signatures.with(i, { ...signature, bytes });
      assert.equal(await refusalOf(formatNote({ text, signatures })), "signature-bad");
      assert.equal(
        await refusalOf(
          formatNote({ text, signatures: [...note.signatures, { ...signature, bytes }] }),
        ),
        "signature-bad",
      );
    }
  }
  assert.equal(await refusalOf(formatNote(note)), "opened");
});

test("no byte of a signed checkpoint can change", async () => {
  const bytes = Buffer.from(signed);
  for (const [i, byte] of bytes.entries()) {
    const flipped = Uint8Array.from(bytes).with(i, byte ^ 1);
    const opened = await openCheckpoint(primitives, new TextDecoder().decode(flipped), keys);
    assert.ok("refusal" in opened || opened.witnessedBy.length < 2, `byte ${i}`);
  }
});

test("one key's cosignature is none under another's name, and a log's signature no cosignature", async () => {
  const note = parseNote(signed);
  assert.ok("signatures" in note);
  const [own = assert.fail(), first = assert.fail()] = note.signatures;
  const renamed = { ...first, name: south.key.name, id: south.key.id };
  assert.equal(await refusalOf(formatNote({ text, signatures: [own, renamed] })), "signature-bad");
  const asCosignature = { ...own, name: north.key.name, id: north.key.id };
  assert.equal(
    await refusalOf(formatNote({ text, signatures: [own, asCosignature] })),
    "signature-bad",
  );
});

test("two keys of one origin both count, and a witness that signed twice counts once, with its later time", async () => {
  const both = await openCheckpoint(
    primitives,
    signNote(text, [logKey, logKey], [north, north], 5),
    keys,
  );
  assert.ok("checkpoint" in both);
  assert.deepEqual([both.signedBy.length, both.witnessedBy.map(({ time }) => time)], [1, [6]]);
});

test("an ML-DSA-44 cosignature is verified where the runtime can, and ignored where it cannot", async () => {
  const pair = generateKeyPairSync("ml-dsa-44");
  const raw = pair.publicKey.export({ format: "der", type: "spki" }).subarray(-1312);
  const key = parseVerifierKey(
    sha256,
    formatVerifierKey(sha256, "late.example/w", keyTypes.mlDsaCosignature, raw),
  );
  assert.ok("name" in key);
  const signature = sign(
    null,
    formatMlDsaCosigned(key.name, { origin, size: 7, root }, 9),
    pair.privateKey,
  );
  const note = parseNote(signed);
  assert.ok("signatures" in note);
  const line = { name: key.name, id: key.id, bytes: formatCosignature({ time: 9, signature }) };
  const cosigned = formatNote({ text, signatures: [...note.signatures, line] });
  const trusted = { ...keys, witnesses: [...keys.witnesses, key] };
  const without = await openCheckpoint(primitives, cosigned, trusted);
  assert.ok("ignored" in without && without.ignored === 1);
  const able = {
    ...primitives,
    verifyMlDsa44: (_: Uint8Array, message: Uint8Array, bytes: Uint8Array) =>
      verify(null, message, pair.publicKey, bytes),
  };
  const opened = await openCheckpoint(able, cosigned, trusted);
  assert.ok(
    "witnessedBy" in opened && opened.witnessedBy.some((one) => one.key === key && one.time === 9),
  );
  const bad = formatNote({
    text,
    signatures: [...note.signatures, { ...line, bytes: line.bytes.with(20, 0).with(21, 0) }],
  });
  assert.deepEqual(await openCheckpoint(able, bad, trusted), {
    refusal: "signature-bad",
    name: key.name,
  });
});
