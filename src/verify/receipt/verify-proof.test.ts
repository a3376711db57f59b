/** A .tlog-proof: signature, history and the entry of the log it is about; every change of a byte is found. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseBundle } from "#tlog/bundle.ts";
import { formatLogProof, parseLogProof } from "#tlog/log-proof.ts";
import { proveInclusion } from "#tlog/proof.ts";
import { hashPerfect } from "#tlog/tree.ts";
import { hashLeaf } from "#tlog/hash.ts";
import {
  harbourPlan,
  logKey,
  publish,
  publishEntries,
  sealRoll,
} from "../../../test/log/harbour-log.ts";
import { primitives, sha256 } from "../../../test/log/primitives.ts";
import { checkSentence, noteOf } from "../../../test/log/verify-site.ts";
import { verifyProof, type ProofVerification } from "./verify-proof.ts";

const site = publish(harbourPlan());
const size = harbourPlan().entries.length;
const bundle = `log/tile/entries/000.p/${size}`;
const entries = parseBundle(site.get(bundle)!, size)!;
const leaves = entries.map((entry) => hashLeaf(sha256, entry));
const file = proofOf(5);

function proofOf(index: number): Uint8Array {
  const proof = proveInclusion(sha256, index, size, ({ level, index: at }) =>
    hashPerfect(sha256, leaves.slice(at * 2 ** level, (at + 1) * 2 ** level)),
  );
  return new Uint8Array(Buffer.from(formatLogProof({ index, proof, checkpoint: noteOf(site) })));
}

async function verify(change: Partial<ProofVerification> = {}) {
  const report = await verifyProof({
    primitives,
    file,
    pins: { vkey: logKey.vkey },
    kept: [],
    read: async (path) => site.get(path),
    ...change,
  });
  for (const { code, params } of [...report.findings, ...report.notChecked])
    checkSentence(code, params);
  const codes = report.findings.map(({ ok, code }) => (ok ? code : `not ${code}`));
  return { codes, omitted: report.notChecked.map(({ code }) => code as string) };
}

test("with the log at hand the entry is found at its place", async () => {
  const { codes } = await verify();
  assert.deepEqual(codes, ["key-pinned", "checkpoint-signed", "proof-entry-logged"]);
});

test("the log may have grown: the wider bundle serves as well", async () => {
  const plan = harbourPlan();
  for (let i = 0; i < 250; i++) sealRoll(plan);
  const grown = publish(plan);
  const { codes } = await verify({ read: async (path) => grown.get(path) });
  assert.ok(codes.includes("proof-entry-logged"));
});

test("alone, only its signature is checked, and that is said", async () => {
  const { codes, omitted } = await verify({ read: null });
  assert.deepEqual(codes, ["key-pinned", "checkpoint-signed"]);
  assert.ok(omitted.includes("proof-without-entry"));
});

test("without a key and without a log nothing can be believed", async () => {
  assert.deepEqual((await verify({ read: null, pins: {} })).codes, ["not key-missing"]);
});

test("without a pinned key the log's own is taken, and that is said", async () => {
  assert.ok((await verify({ pins: {} })).omitted.includes("key-not-pinned"));
});

test("another entry in its place, another history, and every changed byte are found", async () => {
  const other = publishEntries([...entries.slice(0, 5), entries[6]!, ...entries.slice(6)]);
  assert.ok(
    (await verify({ read: async (path) => other.get(path) })).codes.includes("not proof-wrong"),
  );
  const fork = noteOf(publishEntries(entries.toReversed()));
  assert.ok((await verify({ kept: [fork] })).codes.includes("not log-forked"));
  for (let at = 0; at < file.length; at++) {
    const flipped = Uint8Array.from(file, (byte, i) => (i === at ? byte ^ 1 : byte));
    const { codes } = await verify({ file: flipped });
    const isSame = parseLogProof(Buffer.from(flipped).toString())?.checkpoint !== noteOf(site);
    assert.ok(
      codes.some((code) => code.startsWith("not ")) || ignoresWitness(codes, isSame),
      `byte ${at}`,
    );
  }
});

/** A changed cosignature of a witness that nobody asked for is not looked at. */
function ignoresWitness(codes: readonly string[], isCheckpoint: boolean): boolean {
  return isCheckpoint && codes.includes("proof-entry-logged");
}
